import type { Db } from '../../database.js';
import { sealNext, TAKE_TURN } from './seal.sql.js';

/** A seal that was set. */
export interface Sealed {
  readonly number: number;
  readonly rows: number;
  /** SHA-256, hex. Whoever keeps it elsewhere can tell when the end of the chain was cut off. */
  readonly hash: string;
}

/** Rows under one seal: they are hashed in one statement, and a seal holds the hash of each. */
const ROWS_PER_SEAL = 10_000;

/** Seals what waits, in as many seals as it takes; nothing when nothing waits, or while another server is sealing. */
export async function seal(db: Db, now: Date, rowsPerSeal = ROWS_PER_SEAL): Promise<Sealed[]> {
  const seals: Sealed[] = [];
  for (;;) {
    const next = await sealOnce(db, now, rowsPerSeal);
    if (next) seals.push(next);
    if (!next || next.rows < rowsPerSeal) return seals;
  }
}

function sealOnce(db: Db, now: Date, rowsPerSeal: number): Promise<Sealed | undefined> {
  return db.em.fork().transactional(async (em) => {
    const kysely = em.getKysely();
    const [turn] = (await TAKE_TURN.execute(kysely)).rows;
    if (!turn?.mine) return undefined;
    return (await sealNext(now, rowsPerSeal).execute(kysely)).rows[0];
  });
}
