import type { Day } from '../../graph/day.js';

/** A placement as far as its place is concerned. */
export interface Occupying {
  readonly participantId: string;
  readonly startsOn: Day;
  /** The last day; null when none is set: then it occupies for ever. */
  readonly endsOn: Day | null;
  /** Set when it ended before it began: it never occupied a place. */
  readonly cancelledOn: Day | null;
  /** During a fall-back the place is kept for the return until this day. */
  readonly heldUntil: Day | null;
}

/** The days that a question is about; without an end for ever. */
export interface Days {
  readonly from: Day;
  readonly until: Day | null;
}

/** Whether a placement occupies a place on a day: from its start to its end, or to the day until which it is held (domain.md §9). */
export function occupies({ startsOn, endsOn, cancelledOn, heldUntil }: Occupying, day: Day): boolean {
  if (cancelledOn !== null || day < startsOn) return false;
  return endsOn === null || day <= endsOn || (heldUntil !== null && day <= heldUntil);
}

/**
 * How many places are occupied on a day. A person takes one place: who comes back to a place that was held does not
 * take a second one.
 */
export function occupiedOn(placements: readonly Occupying[], day: Day): number {
  return new Set(placements.filter((one) => occupies(one, day)).map((one) => one.participantId)).size;
}

/** How many places are occupied on the fullest of these days; the number rises only where a placement starts. */
export function mostOccupied(placements: readonly Occupying[], { from, until }: Days): number {
  const starts = placements
    .map(({ startsOn }) => startsOn)
    .filter((day) => day > from && (until === null || day <= until));
  return Math.max(...[from, ...starts].map((day) => occupiedOn(placements, day)));
}

/** How many places are free; none when more are occupied than there are. */
export function freePlaces(places: number, occupied: number): number {
  return Math.max(0, places - occupied);
}
