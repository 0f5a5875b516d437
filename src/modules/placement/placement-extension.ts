import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { PlacementRules } from '../trajectory/programme-rules.js';
import type { Days } from '../workplace/occupancy.js';
import type { PlacementDays } from './placement-days.js';
import { orientationRefusals, type PlacingFacts, placeRefusals, weekRefusals } from './placement-start.js';
import { trialTotalRefusals } from './trial.js';
import type { PlacementKind } from './vocabulary.js';

/** A placement that is to last longer. */
export interface Extended extends PlacementDays {
  readonly kind: PlacementKind;
  /** Quarters a week; none when it points to a contract. */
  readonly quarters: number;
}

/** What an extension is judged by; of the participant's work all but this placement. */
export type ExtensionFacts = Pick<PlacingFacts, 'today' | 'occupying' | 'loads' | 'trials'> & {
  readonly workplace: { readonly places: number };
};

const PATH = ['input', 'endsOn'];

/**
 * Why a placement cannot last until a day, or for ever with `null`: `PLACEMENT_ALREADY_ENDED`, `PLACEMENT_NOT_LONGER`, then
 * together `ORIENTATION_TOO_LONG`, `TRIAL_TOO_LONG`, `NO_FREE_PLACE` and `WEEK_TOO_FULL` for the days that it gets more.
 */
export function extensionRefusals(
  placement: Extended,
  until: Day | null,
  facts: ExtensionFacts,
  rules: PlacementRules,
): Refusal[] {
  const { startsOn, endsOn, cancelledOn, kind, quarters } = placement;
  const over = cancelledOn ?? (endsOn !== null && endsOn < facts.today ? endsOn : null);
  if (over) return [refusal('PLACEMENT_ALREADY_ENDED', ['input', 'placementId'], { day: over })];
  if (endsOn === null || (until !== null && until <= endsOn)) return [refusal('PLACEMENT_NOT_LONGER', PATH)];
  const whole: Days = { from: startsOn, until };
  const more: Days = { from: endsOn, until };
  return [
    ...(kind === 'ORIENTATION' ? orientationRefusals(whole, rules) : []),
    ...(kind === 'TRIAL' ? trialTotalRefusals(whole, facts.trials, rules) : []),
    ...placeRefusals(more, facts, 'endsOn'),
    ...(quarters > 0 ? weekRefusals({ ...more, quarters }, facts.loads, rules, 'endsOn') : []),
  ];
}
