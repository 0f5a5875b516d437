import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { missingWhen } from '../../graph/required.js';
import type { PlacementDays } from './placement-days.js';

/** What an employer would be told. */
export interface BriefingTexts {
  readonly talents: string | null;
  readonly pointsOfAttention: string | null;
}

/**
 * Why an employer cannot be briefed: `PLACEMENT_ALREADY_ENDED` when the placement was canceled or is over,
 * `VALUE_MISSING` when there is nothing to tell, `CONSENT_MISSING` without the participant's consent today (domain.md §13).
 */
export function briefingRefusals(
  { talents, pointsOfAttention }: BriefingTexts,
  { endsOn, cancelledOn }: Pick<PlacementDays, 'endsOn' | 'cancelledOn'>,
  { consented, today }: { consented: boolean; today: Day },
): Refusal[] {
  const over = cancelledOn ?? (endsOn !== null && endsOn < today ? endsOn : null);
  const path = ['input', 'placementId'];
  return [
    ...(over ? [refusal('PLACEMENT_ALREADY_ENDED', path, { day: over })] : []),
    ...missingWhen(talents === null && pointsOfAttention === null, ['input']),
    ...(consented ? [] : [refusal('CONSENT_MISSING', path)]),
  ];
}
