import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import { dayRefusals, type Within } from '../trajectory/agreeing.js';
import type { Phase } from '../trajectory/vocabulary.js';
import type { PlacementDays } from './placement-days.js';

/**
 * Why a talk about a placement cannot be recorded: `PLACEMENT_ALREADY_ENDED` when it was canceled, `DATE_IN_FUTURE`,
 * `BEFORE_PLACEMENT`, `VALUE_MISSING`. A placement is also looked back on after its end.
 */
export function reviewRefusals(
  { on, text }: { readonly on: Day; readonly text: string },
  { startsOn, cancelledOn }: Pick<PlacementDays, 'startsOn' | 'cancelledOn'>,
  today: Day,
): Refusal[] {
  const path = ['input', 'on'];
  return [
    ...(cancelledOn ? [refusal('PLACEMENT_ALREADY_ENDED', ['input', 'placementId'], { day: cancelledOn })] : []),
    ...(on > today ? [refusal('DATE_IN_FUTURE', path, { day: on })] : []),
    ...(on < startsOn && on <= today ? [refusal('BEFORE_PLACEMENT', path, { day: on, start: startsOn })] : []),
    ...missingTexts({ text }, ['input']),
  ];
}

/** More hours of aftercare than this, in quarters, are a typing error. */
const AFTERCARE_QUARTERS = { min: 1, max: 250 * 4 };

/** What is agreed about aftercare; hours in quarters, `null` for the figure of the programme. */
export interface AgreedAftercare {
  readonly agreedOn: Day;
  readonly agreedHours: number | null;
  readonly text: string;
}

/**
 * Why aftercare cannot be agreed: `NOT_IN_AFTERCARE` outside phase 4, `DATE_IN_FUTURE`, `BEFORE_START`,
 * `VALUE_OUT_OF_RANGE`, `VALUE_MISSING`. It may be agreed shortly before phase 4 begins and is recorded in it.
 */
export function aftercareRefusals(agreed: AgreedAftercare, phase: Phase | null, within: Within): Refusal[] {
  const { agreedOn, agreedHours: quarters, text } = agreed;
  const { min, max } = AFTERCARE_QUARTERS;
  const outside = quarters !== null && (quarters < min || quarters > max);
  const range = { min: (min / 4).toFixed(2), max: (max / 4).toFixed(2) };
  return [
    ...(phase === 'AFTERCARE' ? [] : [refusal('NOT_IN_AFTERCARE', ['input', 'trajectoryId'])]),
    ...dayRefusals(agreedOn, within, ['input', 'agreedOn']),
    ...(outside ? [refusal('VALUE_OUT_OF_RANGE', ['input', 'agreedHours'], range)] : []),
    ...missingTexts({ text }, ['input']),
  ];
}

/** How a place is adapted on an item; no measure takes an adjustment back. */
export interface Adjusting {
  readonly item: string;
  readonly measure?: string | null;
}

/**
 * Why a place cannot be adapted like this: `PLACEMENT_ALREADY_ENDED`, `VALUE_MISSING` (nothing to adapt, or an empty
 * measure), `ITEM_TWICE`, `ITEM_NOT_ASKED` for what the workplace does not ask.
 */
export function adjustmentRefusals(
  adjustments: readonly Adjusting[],
  asked: ReadonlySet<string>,
  { endsOn, cancelledOn }: Pick<PlacementDays, 'endsOn' | 'cancelledOn'>,
  today: Day,
): Refusal[] {
  const path = ['input', 'adjustments'];
  const over = cancelledOn ?? (endsOn !== null && endsOn < today ? endsOn : null);
  const codes = adjustments.map(({ item }) => item);
  return [
    ...(over ? [refusal('PLACEMENT_ALREADY_ENDED', ['input', 'placementId'], { day: over })] : []),
    ...(adjustments.length === 0 ? [refusal('VALUE_MISSING', path)] : []),
    ...adjustments.flatMap(({ item, measure }, i) => {
      const at = [...path, String(i)];
      return [
        ...(asked.has(item) ? [] : [refusal('ITEM_NOT_ASKED', [...at, 'item'], { item })]),
        ...(codes.indexOf(item) < i ? [refusal('ITEM_TWICE', [...at, 'item'], { item })] : []),
        ...(measure === null || measure === undefined ? [] : missingTexts({ measure }, at)),
      ];
    }),
  ];
}
