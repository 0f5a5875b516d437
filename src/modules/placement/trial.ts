import { addDays, addMonths, type Day, daysBetween, later } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { PlacementRules } from '../trajectory/programme-rules.js';
import type { Days } from '../workplace/occupancy.js';

/** Days of a trial that is dated; both are part of it. */
interface Piece {
  readonly from: Day;
  readonly until: Day;
}

/** A month counts as this many days where months do not join on. */
const DAYS_OF_MONTH = 30;

/** The last day of `months` months from a day: two months from 1 December end on 31 January (domain.md §6, Days). */
export function lastDayOf(from: Day, months: number): Day {
  return addDays(addMonths(from, months), -1);
}

/**
 * `TRIAL_TOO_LONG` for a trial that starts: at most two months at once, and six in all with earlier trials of the
 * participant at this employer (domain.md §9). A trial always has a last day.
 */
export function trialRefusals({ from, until }: Days, earlier: readonly Days[], rules: PlacementRules): Refusal[] {
  const limit = lastDayOf(from, rules.trialMonths);
  if (until === null || until > limit) return [tooLong(rules)];
  return trialTotalRefusals({ from, until }, earlier, rules);
}

/** `TRIAL_TOO_LONG` for a trial that is extended: six months in all with the other trials at this employer. */
export function trialTotalRefusals({ from, until }: Days, others: readonly Days[], rules: PlacementRules): Refusal[] {
  if (until === null) return [tooLong(rules)];
  const total = lengthOf([...others.filter(isDated), { from, until }]);
  return total > rules.trialTotalMonths * DAYS_OF_MONTH ? [tooLong(rules)] : [];
}

const tooLong = ({ trialMonths: months, trialTotalMonths: total }: PlacementRules): Refusal =>
  refusal('TRIAL_TOO_LONG', ['input', 'endsOn'], { months, total });

const isDated = (days: Days): days is Piece => days.until !== null;

/**
 * How long pieces are together, in thirtieths of a month. Pieces that join on or overlap are one, so that what runs
 * from 1 July to 31 December is six months however it was cut; apart from each other they count whole months and days.
 */
function lengthOf(pieces: readonly Piece[]): number {
  return joined(pieces).reduce((total, piece) => total + months(piece), 0);
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from))) {
    const last = result.at(-1);
    if (last && piece.from <= addDays(last.until, 1)) {
      result[result.length - 1] = { from: last.from, until: later(last.until, piece.until) };
    } else result.push(piece);
  }
  return result;
}

function months({ from, until }: Piece): number {
  const end = addDays(until, 1);
  let whole = 0;
  while (addMonths(from, whole + 1) <= end) whole += 1;
  return whole * DAYS_OF_MONTH + daysBetween(addMonths(from, whole), end);
}
