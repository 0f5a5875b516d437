import type { Head, Told } from './entry.js';
import { actionOf, eventOf } from './events.js';
import type { Touched } from './touched.js';
import type { LogOutcome } from './words.js';

/** What one request leaves for the access log: whom its answer shows, what it searched, and what it tried to change. */
export class Trail {
  readonly #shown = new Set<string>();
  readonly #covered = new Set<string>();
  readonly #lists = new Map<string, number>();
  readonly #tried: Told[] = [];
  #head: Head | undefined;
  #changed = false;

  /** Notes that something about a participant leaves with the answer. @param participant the key, a UUID */
  show(participant: string): void {
    this.#shown.add(participant);
  }

  /** Notes how many rows of a list were found; the count of the whole list, when asked, says more than a page. */
  search(list: string, rows: number): void {
    this.#lists.set(list, Math.max(rows, this.#lists.get(list) ?? 0));
  }

  /** Begins to log: from here on changes leave rows. */
  begin(head: Head): void {
    this.#head = head;
  }

  /** What the request says of itself; undefined where nothing is logged. */
  get head(): Head | undefined {
    return this.#head;
  }

  /** Notes that a change left its row, and whom that row names: they are not told again when the answer shows them. */
  cover(participants: readonly string[]): void {
    this.#changed = true;
    for (const participant of participants) this.#covered.add(participant);
  }

  /** Whether a change left a row. */
  get changed(): boolean {
    return this.#changed;
  }

  /** Notes a change that did not come about. */
  tried(mutation: string, touched: Touched, outcome: LogOutcome): void {
    const { subject, keys: about } = touched;
    this.#tried.push({ event: eventOf(mutation), action: actionOf(mutation), outcome, subject, about });
  }

  /** The changes that did not come about, each as a row. */
  get attempts(): readonly Told[] {
    return this.#tried;
  }

  /** The participants shown, each once, in the order in which they were. */
  get shown(): readonly string[] {
    return [...this.#shown];
  }

  /** Those shown whom no row of a change names. */
  get uncovered(): readonly string[] {
    return this.shown.filter((participant) => !this.#covered.has(participant));
  }

  /** How many rows all searches found; undefined when nothing was searched. */
  get found(): number | undefined {
    if (this.#lists.size === 0) return undefined;
    return [...this.#lists.values()].reduce((sum, rows) => sum + rows, 0);
  }
}
