/** What one request leaves for the access log: the participants that its answer shows. */
export class Trail {
  readonly #shown = new Set<string>();

  /** Notes that something about a participant leaves with the answer. @param participant the key, a UUID */
  show(participant: string): void {
    this.#shown.add(participant);
  }

  /** The participants shown, each once, in the order in which they were. */
  get shown(): readonly string[] {
    return [...this.#shown];
  }
}
