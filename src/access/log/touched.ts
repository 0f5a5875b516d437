/** A row that a mutation is about, known or not. */
interface Subject {
  readonly type: string;
  readonly id: string;
}

/** What one mutation is about: for the access log, which knows people and objects by id only. */
export class Touched {
  #subject: Subject | undefined;
  readonly #keys = new Set<string>();
  readonly #gone = new Set<string>();

  /** Notes what the client pointed at; the first is the subject, also when it is unknown or invisible. */
  aim(type: string, id: string): void {
    this.#subject ??= { type, id };
  }

  /** Notes the key of something changed, if it is one; those of participants and trajectories lead to people. */
  key(value: unknown): void {
    if (typeof value === 'string' && UUID.test(value)) this.#keys.add(value);
  }

  /** Notes a participant who is not there any more when the row is written. */
  remove(participant: string): void {
    this.#gone.add(participant);
  }

  /** The participants whose file was destroyed. */
  get gone(): readonly string[] {
    return [...this.#gone];
  }

  /** The first thing that the client pointed at. */
  get subject(): Subject | undefined {
    return this.#subject;
  }

  /** Keys among which are those of the participants, or of their trajectories. */
  get keys(): readonly string[] {
    return [...this.#keys];
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
