import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Db } from '../../src/database.js';

type Query = (...args: unknown[]) => unknown;

const OF_THE_LOG = /^insert into access_log /;

/** The SQL statements that reach the database while `run` runs, in order, but those of the access log. */
export async function statementsOf(db: Db, run: () => Promise<unknown>): Promise<string[]> {
  return (await allStatementsOf(db, run)).filter((statement) => !OF_THE_LOG.test(statement));
}

/** As `statementsOf`, with those of the access log. */
export async function allStatementsOf(db: Db, run: () => Promise<unknown>): Promise<string[]> {
  const target = await client(db);
  const original = target.query;
  const seen: string[] = [];
  target.query = function (this: unknown, ...args: unknown[]) {
    const [first] = args;
    seen.push(typeof first === 'string' ? first : (first as { text: string }).text);
    return original.apply(this, args);
  };
  try {
    await run();
  } finally {
    target.query = original;
  }
  return seen;
}

/** Where statements pass: the embedded database itself, or every connection of the pool. */
async function client(db: Db): Promise<{ query: Query }> {
  const native = (await db.driver.getConnection().getNativeClient()) as unknown;
  const pooled = typeof (native as { totalCount?: unknown }).totalCount === 'number';
  return (pooled ? pg.Client.prototype : (native as PGlite)) as unknown as { query: Query };
}
