import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { PlacementStatus } from './vocabulary.js';

/** The days of a placement; `endsOn` is its last day. */
export interface PlacementDays {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly cancelledOn: Day | null;
  /** After a fall back the place is kept until this day. */
  readonly heldUntil: Day | null;
}

/** How a placement stands on a day; on its last day it still runs. */
export function statusOn({ startsOn, endsOn, cancelledOn }: PlacementDays, day: Day): PlacementStatus {
  if (cancelledOn !== null) return 'CANCELLED';
  if (day < startsOn) return 'PLANNED';
  return endsOn === null || day <= endsOn ? 'ACTIVE' : 'ENDED';
}

/** Whether a placement has ended and its place is still kept on a day. */
export function isHeld({ endsOn, cancelledOn, heldUntil }: PlacementDays, day: Day): boolean {
  return cancelledOn === null && endsOn !== null && heldUntil !== null && heldUntil > endsOn && heldUntil >= day;
}

/** The place is free from a day on: until when it was held then; `null` when that is not after the last day. */
export function heldUpTo({ endsOn }: Pick<PlacementDays, 'endsOn'>, day: Day): Day | null {
  const last = addDays(day, -1);
  return endsOn !== null && last > endsOn ? last : null;
}

/** What of a placement changes when it ends. */
export type Ending = Pick<PlacementDays, 'endsOn' | 'cancelledOn' | 'heldUntil'>;

/**
 * What changes when a placement gets this last day: one that has not begun is canceled by a day before it, of one that is
 * over but held the place is given up after the day.
 */
export function endingOf(placement: PlacementDays, day: Day, today: Day): Ending {
  const { endsOn, heldUntil } = placement;
  if (isHeld(placement, today)) {
    return { endsOn, cancelledOn: null, heldUntil: heldUpTo(placement, addDays(day, 1)) };
  }
  return day < placement.startsOn
    ? { endsOn, cancelledOn: today, heldUntil }
    : { endsOn: day, cancelledOn: null, heldUntil };
}

/**
 * Why a placement cannot get a last day: `PLACEMENT_ALREADY_ENDED` when it was canceled or is over, its place not held;
 * `PLACEMENT_END_INVALID` for a day before its first once it has begun, or after its last (or the last that it is held).
 */
export function endRefusals(placement: PlacementDays, day: Day, today: Day): Refusal[] {
  const { startsOn, endsOn, cancelledOn, heldUntil } = placement;
  const over = cancelledOn ?? (endsOn !== null && endsOn < today ? endsOn : null);
  const held = isHeld(placement, today);
  if (over && !held) return [refusal('PLACEMENT_ALREADY_ENDED', ['input', 'placementId'], { day: over })];
  const last = held ? heldUntil : endsOn;
  const early = day < startsOn && startsOn <= today;
  if (!early && (last === null || day <= last)) return [];
  return [refusal('PLACEMENT_END_INVALID', ['input', 'endsOn'], { day, start: startsOn })];
}
