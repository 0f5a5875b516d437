/**
 * Writes items in batches, one at a time: what arrives while a batch is under way joins the next, so that any number of
 * requests at once cost one statement and one sync to disk.
 */
export class GroupCommit<T> {
  readonly #write: (items: readonly T[]) => Promise<void>;
  #waiting: T[] = [];
  #next: Promise<void> | undefined;
  #running: Promise<void> = Promise.resolve();

  /** @param write resolves when the items are committed */
  constructor(write: (items: readonly T[]) => Promise<void>) {
    this.#write = write;
  }

  /** Resolves when the items are committed. @throws what writing their batch threw */
  add(items: readonly T[]): Promise<void> {
    this.#waiting.push(...items);
    this.#next ??= this.#afterRunning();
    return this.#next;
  }

  async #afterRunning(): Promise<void> {
    // A batch that failed has told so to those who waited for it.
    await this.#running.catch(() => undefined);
    const items = this.#waiting;
    this.#waiting = [];
    this.#running = this.#next as Promise<void>;
    this.#next = undefined;
    await this.#write(items);
  }
}
