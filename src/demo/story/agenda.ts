import type { DayNumber } from '../calendar.js';

/** What comes first on one day. */
export const ORDER = { BEFORE: 0, START: 1, PAUSE: 2, EVIDENCE: 3, NEEDS: 4, STEP: 5, AFTER: 6 } as const;
export type Order = (typeof ORDER)[keyof typeof ORDER];

interface Entry {
  readonly on: DayNumber;
  readonly order: Order;
  readonly act: () => void;
}

/** Things to come, told in the order of days; of two on one day by their order, then as they were noted. */
export class Agenda {
  readonly #entries: Entry[] = [];

  note(on: DayNumber, order: Order, act: () => void): void {
    let at = this.#entries.length;
    while (at > 0 && isAfter(this.#entries[at - 1] as Entry, on, order)) at -= 1;
    this.#entries.splice(at, 0, { on, order, act });
  }

  /** Lets everything happen up to and with a day; what happens may note more. @param tell hears the day of each. */
  run(until: DayNumber, tell: (on: DayNumber) => void): void {
    for (let next = this.#entries[0]; next && next.on <= until; next = this.#entries[0]) {
      this.#entries.shift();
      tell(next.on);
      next.act();
    }
  }
}

const isAfter = (entry: Entry, on: DayNumber, order: Order): boolean =>
  entry.on > on || (entry.on === on && entry.order > order);
