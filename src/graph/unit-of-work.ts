import { type EntityClass, LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Viewer } from '../access/viewer.js';
import { seen } from '../plan/seen.js';
import { name, type Sql, sql } from '../plan/sql.js';
import type { Day } from './day.js';
import { OutboxEvent } from './outbox.entity.js';
import { Refused, refusal } from './refusal.js';

/** What a service has while it changes something: one transaction, and the day and instant at which it happens. */
export class Work {
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
   * @throws Refused `NOT_FOUND` with the path when it is unknown or invisible
   */
  async lock<E extends object>(entity: EntityClass<E>, id: string, path: readonly string[]): Promise<E> {
    await this.#refuseInvisible(entity, id, path);
    const row = await this.em.findOne(entity, id as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!row) throw new Refused([refusal('NOT_FOUND', path)]);
    return row as E;
  }

  /** The row with this id, read only. @throws Refused `NOT_FOUND` with the path when it is unknown or invisible */
  async find<E extends object>(entity: EntityClass<E>, id: string, path: readonly string[]): Promise<E> {
    await this.#refuseInvisible(entity, id, path);
    return (await this.em.findOneOrFail(entity, id as never)) as E;
  }

  /** Waits until nobody else works under this name; for what must be unique and has no row to lock yet. */
  async queue(name: string): Promise<void> {
    await this.read(sql`select pg_advisory_xact_lock(hashtextextended(${name}::text, 0))`);
  }

  /** Writes an event of the trade into the outbox, in this transaction. */
  event(type: string, aggregateId: string, payload: Record<string, unknown>): void {
    this.em.create(OutboxEvent, { type, aggregateId, payload, recordedAt: this.now });
  }

  async #refuseInvisible(entity: EntityClass<object>, id: string, path: readonly string[]): Promise<void> {
    const { tableName, primaryKeys } = this.em.getMetadata().get(entity as never);
    const rows = await this.read(
      sql`select 1 as seen from ${name(tableName)} as r where ${name('r', primaryKeys[0] as string)} = ${id} and ${seen(this, entity, 'r')}`,
    );
    if (rows.length === 0) throw new Refused([refusal('NOT_FOUND', path)]);
  }
}

/** @throws Refused `VERSION_CONFLICT` with the current version when the client looked at an older one */
export function expectVersion(row: { version: number }, expected: number | null | undefined): void {
  if (row.version === expected) return;
  const params = { currentVersion: row.version };
  const path = ['input', 'expectedVersion'];
  throw new Refused([{ ...refusal('VERSION_CONFLICT', path, params), extra: params }]);
}
