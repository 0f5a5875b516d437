import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';

/** From when until when a colleague holds a caseload; the last day included, null is without end. */
export interface StandInDays {
  readonly from: Day;
  readonly until: Day | null;
}

/** Whether somebody stands in on a day (domain.md §13). */
export function standsIn({ from, until }: StandInDays, on: Day): boolean {
  return from <= on && (until === null || on <= until);
}

/** `STAND_IN_SELF` for one coach in both places, and `PERIOD_INVALID` for a last day before the first. */
export function standInRefusals(coach: string, standIn: string, { from, until }: StandInDays): Refusal[] {
  return [
    ...(coach === standIn ? [refusal('STAND_IN_SELF', ['input', 'standInProfessionalId'])] : []),
    ...(until !== null && until < from ? [refusal('PERIOD_INVALID', ['input', 'until'], { from, until })] : []),
  ];
}

/**
 * Why a stand-in cannot get this last day: `STAND_IN_ENDED` when it is over, `PERIOD_INVALID` for a day before its first
 * once it has begun.
 */
export function standInEndRefusals({ from, until }: StandInDays, day: Day, today: Day): Refusal[] {
  if (until !== null && until < today) return [refusal('STAND_IN_ENDED', ['input', 'standInId'], { day: until })];
  if (day >= from || from > today) return [];
  return [refusal('PERIOD_INVALID', ['input', 'until'], { from, until: day })];
}
