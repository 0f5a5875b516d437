import { IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Db } from '../../database.js';
import { type Sql, sql } from '../../plan/sql.js';
import { ROW_HASH, SEAL_HASH } from './seal.sql.js';

/** What is wrong with the log, and where it shows first. */
export type Break =
  | { readonly kind: 'SEAL_GONE' | 'SEAL_CHANGED' | 'SEAL_OUT_OF_CHAIN'; readonly seal: number }
  | {
      readonly kind: 'ROW_GONE' | 'ROW_CHANGED' | 'REMOVED_TOO_EARLY';
      readonly seal: number;
      readonly row: string | null;
    }
  | { readonly kind: 'ROW_NEVER_SEALED' | 'WAITING_ROW_GONE'; readonly row: string };

/** What verifying found. */
export interface Verification {
  /** The first break, in the order of the chain; undefined when the log is whole. */
  readonly broken: Break | undefined;
  readonly seals: number;
  /** Rows under a seal that are there. */
  readonly rows: number;
  /** Rows under a seal that were removed after their years. */
  readonly removed: number;
  /** Rows that wait for their seal: nothing can be said of them yet. */
  readonly unsealed: number;
  /** The last seal, to compare with what was kept elsewhere. */
  readonly last: { readonly number: number; readonly hash: string } | undefined;
}

/** Recomputes the chain and every row under it, as they stand at one moment. */
export function verifyLog(db: Db): Promise<Verification> {
  return db.em.fork().transactional(verifyIn, { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
}

async function verifyIn(em: SqlEntityManager): Promise<Verification> {
  const broken = (await brokenSeal(em)) ?? (await brokenRow(em)) ?? (await strayRow(em));
  const [counts] = await read<{ seals: number; rows: number; removed: number; unsealed: number }>(
    em,
    sql`select count(*)::int as seals, coalesce(sum(row_count), 0)::int as rows,
      (select coalesce(sum(row_count), 0)::int from access_log_removal) as removed,
      (select count(*)::int from access_log_waiting) as unsealed from access_log_seal`,
  );
  const { seals = 0, rows = 0, removed = 0, unsealed = 0 } = counts ?? {};
  const [last] = await read<{ number: number; hash: string }>(
    em,
    sql`select number, hash from access_log_seal order by number desc limit 1`,
  );
  return { broken, seals, rows: rows - removed, removed, unsealed, last };
}

/** The first seal that is gone, was changed, or does not hold the hash of the one before it. */
async function brokenSeal(em: SqlEntityManager): Promise<Break | undefined> {
  const [found] = await read<Break>(
    em,
    sql`select case when number <> before + 1 then 'SEAL_GONE' when hash <> computed then 'SEAL_CHANGED'
          else 'SEAL_OUT_OF_CHAIN' end as kind,
        case when number <> before + 1 then before + 1 else number end as seal
      from (select s.number, s.previous, s.hash, ${SEAL_HASH} as computed,
          lag(s.number, 1, 0) over chain as before, lag(s.hash, 1, '') over chain as hash_before
        from access_log_seal s window chain as (order by s.number)) s
      where number <> before + 1 or hash <> computed or previous <> hash_before
      order by number limit 1`,
  );
  return found;
}

/** The first row under a seal that is gone or was changed; one that was removed after its years is neither. */
async function brokenRow(em: SqlEntityManager): Promise<Break | undefined> {
  const [found] = await read<Break>(
    em,
    sql`select case when l.id is not null then 'ROW_CHANGED' when d.seal_number is null then 'ROW_GONE'
        else 'REMOVED_TOO_EARLY' end as kind, s.number as seal, u.id as row
      from access_log_seal s
        left join access_log_removal d on d.seal_number = s.number
        cross join lateral unnest(s.row_ids, s.row_hashes) as u (id, hash)
        left join access_log l on l.id = u.id
      where case when l.id is not null then ${ROW_HASH} <> u.hash
        else d.seal_number is null or d.removed_at < s.last_at + interval '5 years' end
      order by s.number, u.id limit 1`,
  );
  return found;
}

/** A row that was added around the log, or taken away before its seal. */
async function strayRow(em: SqlEntityManager): Promise<Break | undefined> {
  const [found] = await read<Break>(
    em,
    sql`select 'ROW_NEVER_SEALED' as kind, l.id as row from access_log l
        left join (select unnest(row_ids) as id from access_log_seal) s on s.id = l.id
        left join access_log_waiting w on w.id = l.id
      where s.id is null and w.id is null
      union all
      select 'WAITING_ROW_GONE', w.id from access_log_waiting w left join access_log l on l.id = w.id where l.id is null
      order by row limit 1`,
  );
  return found;
}

async function read<R>(em: SqlEntityManager, statement: Sql): Promise<R[]> {
  return (await statement.execute(em.getKysely())).rows as R[];
}
