import type { Day } from '../../graph/day.js';
import type { Days } from '../workplace/occupancy.js';

/** Work that takes hours of the week: a placement or a contract. */
export interface Load extends Days {
  /** Quarters of an hour a week; none for a placement that points to a contract, which counts itself. */
  readonly quarters: number;
}

/**
 * The quarters of an hour in the fullest week of these days (domain.md §9). On the day on which one ends the next may
 * begin: the last day fills no week.
 */
export function fullestWeek(loads: readonly Load[], days: Days): number {
  const starts = loads.map(({ from }) => from).filter((day) => day > days.from && !isOver(days.until, day));
  return Math.max(...[days.from, ...starts].map((day) => weekOn(loads, day)));
}

function weekOn(loads: readonly Load[], day: Day): number {
  const running = loads.filter(({ from, until }) => from <= day && !isOver(until, day));
  return running.reduce((total, { quarters }) => total + quarters, 0);
}

/** Whether something with a last day, or with none, fills no week any more on a day. */
const isOver = (until: Day | null, day: Day): boolean => until !== null && until <= day;

/** Whether two stays at one workplace overlap; one may begin on the last day of the other. */
export function overlap(a: Days, b: Days): boolean {
  return !endsBy(a.until, b.from) && !endsBy(b.until, a.from);
}

const endsBy = (until: Day | null, from: Day): boolean => until !== null && until <= from;
