import type { Clock } from '../../context.js';
import type { Db } from '../../database.js';
import type { Viewer } from '../viewer.js';
import { type Entry, entryOf, type Head, type Told } from './entry.js';
import { GroupCommit } from './group-commit.js';
import { type Line, openLine } from './line.js';
import { INSERT, rowsText } from './write.sql.js';

/** The access log of one server (NEN 7513; domain.md §15); what it is told is committed before it resolves. */
export class AccessLog {
  readonly #line: Line;
  readonly #commits: GroupCommit<Entry>;

  /** @param sync whether a row must be on disk, or only with the database, before its answer leaves */
  constructor(
    db: Db,
    readonly clock: Clock,
    sync = true,
  ) {
    this.#line = openLine(db, sync);
    this.#commits = new GroupCommit((entries) => this.#line.run(INSERT, rowsText(entries)));
  }

  /** Writes what one request leaves. @throws when it is not certain that the rows are written */
  async tell(rows: readonly Told[], head: Head, viewer: Viewer | undefined): Promise<void> {
    const now = this.clock.now();
    if (rows.length > 0) await this.#commits.add(rows.map((told) => entryOf(told, head, viewer, now)));
  }

  /** Lets go of the connection; what was told before is written. */
  close(): Promise<void> {
    return this.#line.close();
  }
}
