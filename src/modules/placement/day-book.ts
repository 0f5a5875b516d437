import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { hoursText } from './hour-lines.js';

/** A line of hours as the book keeps it. */
export interface Entry {
  /** The key of the row; `null` while it is not recorded. */
  readonly id: string | null;
  readonly on: Day;
  readonly quarters: number;
  /** Whose hours of the day are added up. */
  readonly whose: string;
  /** What there is one line of, for one `whose` and one day. */
  readonly what: string;
}

/** The most quarters of an hour on the day of a line, and the line's path. */
export interface Limit {
  readonly most: number;
  readonly path: readonly string[];
}

/** The lines of some days, recorded and to record: tells of each next one whether it still fits (domain.md §9). */
export class DayBook {
  readonly #lines = new Map<string, string | null>();
  readonly #quarters = new Map<string, number>();

  constructor(recorded: readonly Entry[]) {
    for (const entry of recorded) this.#add(entry);
  }

  /**
   * Adds a line. `HOURS_EXIST` when there is such a line already, with its key under `existing` when it was recorded
   * before; that line is not added. `DAY_TOO_FULL` when the hours of the day become more than the limit.
   */
  add(entry: Entry, { most, path }: Limit): Refusal[] {
    const { on, quarters } = entry;
    const existing = this.#lines.get(keyOf(entry));
    if (existing !== undefined) return [{ ...refusal('HOURS_EXIST', path, { day: on }), extra: { existing } }];
    const total = this.#add(entry);
    if (total <= most || quarters === 0) return [];
    const params = { day: on, hours: hoursText(total), max: hoursText(most) };
    return [refusal('DAY_TOO_FULL', [...path, 'hours'], params)];
  }

  #add(entry: Entry): number {
    const day = `${entry.whose} ${entry.on}`;
    const total = (this.#quarters.get(day) ?? 0) + entry.quarters;
    this.#lines.set(keyOf(entry), entry.id);
    this.#quarters.set(day, total);
    return total;
  }
}

const keyOf = ({ whose, on, what }: Entry): string => `${whose} ${on} ${what}`;
