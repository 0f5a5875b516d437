import type { Db } from '../../src/database.js';

/** Everything that stands in these tables, to hold that a refusal left them as they were. */
export function rowsOf(db: Db, ...tables: readonly string[]): Promise<unknown[]> {
  const em = db.em.fork();
  return Promise.all(tables.map((table) => em.execute(`select * from ${table} order by 1`)));
}
