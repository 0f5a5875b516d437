import { IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Db } from '../../database.js';
import { type Sql, sql } from '../../plan/sql.js';
import { ROW_HASH, SEAL_HASH } from './seal.sql.js';

/** What is wrong with the log, and where it shows first. */
export type Break =
  | { readonly kind: 'SEAL_GONE' | 'SEAL_CHANGED' | 'SEAL_OUT_OF_CHAIN'; readonly seal: number }
  | { readonly kind: 'ROW_GONE' | 'ROW_CHANGED' | 'REMOVED_TOO_EARLY'; readonly seal: number; readonly row: string | null }
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

interface SealRow {
  readonly number: number;
  readonly previous: string;
  readonly hash: string;
  readonly computed: string;
}

/** Recomputes the chain and every row under it, as they stand at one moment. */
export function verifyLog(db: Db): Promise<Verification> {
  return db.em.fork().transactional(verifyIn, { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
}

async function verifyIn(em: SqlEntityManager): Promise<Verification> {
  const { seals, broken: chain } = await walkChain(em);
  const broken = chain ?? (await brokenRow(em)) ?? (await strayRow(em));
  const [counts] = await read<{ rows: number; removed: number; unsealed: number }>(
    em,
    sql`select coalesce((select sum(row_count) from access_log_removal), 0)::int as removed,
      (select coalesce(sum(row_count), 0)::int from access_log_seal) as rows,
      (select count(*)::int from access_log_waiting) as unsealed`,
  );
  const { rows = 0, removed = 0, unsealed = 0 } = counts ?? {};
  const last = seals.at(-1);
  return {
    broken,
    seals: seals.length,
    rows: rows - removed,
    removed,
    unsealed,
    last: last && { number: last.number, hash: last.hash },
  };
}

/** The seals in their order, and the first that is gone, was changed, or does not hold the hash of the one before it. */
async function walkChain(em: SqlEntityManager): Promise<{ seals: SealRow[]; broken: Break | undefined }> {
  const seals = await read<SealRow>(
    em,
    sql`select s.number, s.previous, s.hash, ${SEAL_HASH} as computed from access_log_seal s order by s.number`,
  );
  let before: Pick<SealRow, 'number' | 'hash'> = { number: 0, hash: '' };
  for (const seal of seals) {
    if (seal.number !== before.number + 1) return { seals, broken: { kind: 'SEAL_GONE', seal: before.number + 1 } };
    if (seal.hash !== seal.computed) return { seals, broken: { kind: 'SEAL_CHANGED', seal: seal.number } };
    if (seal.previous !== before.hash) return { seals, broken: { kind: 'SEAL_OUT_OF_CHAIN', seal: seal.number } };
    before = seal;
  }
  return { seals, broken: undefined };
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
