import type { SqlEntityManager } from '@mikro-orm/sql';
import { type Sql, sql } from '../plan/sql.js';

/** Something of a table that is dropped while it is filled, and how it is dropped and made again. */
interface Spared {
  readonly drop: string;
  readonly create: string;
}

/**
 * Fills tables without their keys and indexes, which are made again when all rows are there: the database then checks all
 * rows at once and builds every index in order, several times faster than row by row. Must be in a transaction, so that
 * nobody sees the tables without them.
 */
export async function loading(
  em: SqlEntityManager,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const foreignKeys = await spared(em, foreignKeysOf(tables));
  const keys = await spared(em, keysOf(tables));
  const indexes = await spared(em, indexesOf(tables));
  await em.execute(SETTINGS);
  for (const { drop } of [...foreignKeys, ...keys, ...indexes]) await em.execute(drop);
  await fill();
  for (const { create } of [...keys, ...indexes, ...foreignKeys]) await em.execute(create);
}

/** For this transaction: room to sort, and no compiling of statements that run once. */
const SETTINGS = `select set_config('maintenance_work_mem', '256MB', true), set_config('work_mem', '64MB', true),
  set_config('jit', 'off', true)`;

async function spared(em: SqlEntityManager, statement: Sql): Promise<Spared[]> {
  return (await statement.execute(em.getKysely())).rows as Spared[];
}

const among = (tables: readonly string[]): Sql => sql`any(${sql.val(`{${tables.join(',')}}`)}::text::regclass[])`;

const DROP_AND_CREATE = sql`
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
  from pg_constraint`;

/** Foreign keys of the tables and to them. */
const foreignKeysOf = (tables: readonly string[]): Sql => sql`${DROP_AND_CREATE}
  where contype = 'f' and (conrelid = ${among(tables)} or confrelid = ${among(tables)}) order by conname`;

/** Primary keys, unique and exclusion constraints, in the order in which they were made. */
const keysOf = (tables: readonly string[]): Sql => sql`${DROP_AND_CREATE}
  where contype in ('p', 'u', 'x') and conrelid = ${among(tables)} order by oid`;

/** Indexes that no constraint stands on. */
const indexesOf = (tables: readonly string[]): Sql => sql`
  select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as create
  from pg_index i where indrelid = ${among(tables)}
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by indexrelid`;
