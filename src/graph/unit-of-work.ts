import { type EntityClass, LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Touched } from '../access/log/touched.js';
import type { Viewer } from '../access/viewer.js';
import { subjectOf, visible } from '../access/visibility.js';
import { seen, tableOf } from '../plan/seen.js';
import { name, raw, type Sql, sql } from '../plan/sql.js';
import type { Day } from './day.js';
import { OutboxEvent } from './outbox.entity.js';
import { Refused, refusal } from './refusal.js';

/** What a service has while it changes something: one transaction, and the day and instant at which it happens. */
export class Work {
  readonly changing = true;
  /** What the mutation is about, for the access log. */
  readonly touched = new Touched();

  constructor(
    readonly em: SqlEntityManager,
    readonly viewer: Viewer,
    readonly now: Date,
    readonly today: Day,
  ) {}

  /** Runs one statement of the reading language inside the transaction. */
  async read<R>(statement: Sql): Promise<R[]> {
    return (await statement.execute(this.em.getKysely())).rows as R[];
  }

  /**
   * The row with this id, locked until the transaction ends.
   * @throws Refused with the path: `NOT_FOUND` when it is unknown or invisible, `NOT_IN_CASELOAD` when it is only seen
   */
  async lock<E extends object>(entity: EntityClass<E>, id: string, path: readonly string[]): Promise<E> {
    await this.#refuseOthers(entity, id, path);
    const row = await this.em.findOne(entity, id as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!row) throw new Refused([refusal('NOT_FOUND', path)]);
    return row as E;
  }

  /** The row with this id, read only. @throws Refused as `lock` does */
  async find<E extends object>(entity: EntityClass<E>, id: string, path: readonly string[]): Promise<E> {
    await this.#refuseOthers(entity, id, path);
    return (await this.em.findOneOrFail(entity, id as never)) as E;
  }

  /** As `lock`, but of somebody whom the viewer need only see: to take a person in, or to open the file in an emergency. */
  async meet<E extends object>(entity: EntityClass<E>, id: string, path: readonly string[]): Promise<E> {
    if (!(await this.#isSeen(entity, id))) throw new Refused([refusal('NOT_FOUND', path)]);
    const row = await this.em.findOne(entity, id as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!row) throw new Refused([refusal('NOT_FOUND', path)]);
    return row as E;
  }

  /** The participant whom the row with this id is about. @throws Refused as `lock` does */
  participantOf(entity: EntityClass<object>, id: string, path: readonly string[]): Promise<string> {
    return this.#refuseOthers(entity, id, path);
  }

  /** Waits until nobody else works under this name; for what must be unique and has no row to lock yet. */
  async queue(name: string): Promise<void> {
    await this.read(sql`select pg_advisory_xact_lock(hashtextextended(${name}::text, 0))`);
  }

  /** Writes an event of the trade into the outbox, in this transaction. */
  event(type: string, aggregateId: string, payload: Record<string, unknown>): void {
    for (const key of [aggregateId, payload.participantId, payload.trajectoryId]) this.touched.key(key);
    this.em.create(OutboxEvent, { type, aggregateId, payload, recordedAt: this.now });
  }

  async #refuseOthers(entity: EntityClass<object>, id: string, path: readonly string[]): Promise<string> {
    const [found] = await this.#select(entity, id, seen(this, entity, 'r'));
    if (found) return found.subject;
    // Asked for an unknown id as well, so that both take the same statements.
    throw new Refused([refusal((await this.#isSeen(entity, id)) ? 'NOT_IN_CASELOAD' : 'NOT_FOUND', path)]);
  }

  async #isSeen(entity: EntityClass<object>, id: string): Promise<boolean> {
    const { type, row } = tableOf(this.em, entity, 'r');
    const condition = visible(type, row, this.viewer, this.today) ?? raw('true');
    return (await this.#select(entity, id, condition)).length > 0;
  }

  async #select(entity: EntityClass<object>, id: string, condition: Sql): Promise<{ subject: string }[]> {
    const { type, table, key, row } = tableOf(this.em, entity, 'r');
    this.touched.aim(type, id);
    const subject = subjectOf(type, row) ?? raw('null');
    const found = await this.read<{ subject: string }>(
      sql`select ${subject} as subject from ${name(table)} as r where ${row(key)} = ${id} and ${condition}`,
    );
    for (const one of found) this.touched.key(one.subject);
    return found;
  }
}

/** @throws Refused `VERSION_CONFLICT` with the current version when the client looked at an older one */
export function expectVersion(row: { version: number }, expected: number | null | undefined): void {
  if (row.version === expected) return;
  const params = { currentVersion: row.version };
  const path = ['input', 'expectedVersion'];
  throw new Refused([{ ...refusal('VERSION_CONFLICT', path, params), extra: params }]);
}
