import { type Sql, sql } from '../../plan/sql.js';

const sha256 = (text: Sql): Sql => sql`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

const utc = (column: string): Sql =>
  sql`to_char(${sql.id(...column.split('.'))} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * The hash of row `l` of the log in its canonical form: a JSON array of all its columns in the order of the table, the
 * instant in UTC. A column that is added later must not be added here, or every older seal would break.
 */
export const ROW_HASH: Sql = sha256(sql`json_build_array(l.id, ${utc('l.recorded_at')}, l.event, l.action, l.outcome,
  l.user_key, l.professional_id, l.viewer_participant_id, l.roles, l.organization_id, l.purpose, l.ground, l.participants,
  l.opened, l.found, l.object_type, l.object_id, l.operation, l.document_hash, l.request_id, l.client)::text`);

/** The hash of seal `s`: over its number, the hash before it, its instants, and the id and hash of each row. */
export const SEAL_HASH: Sql =
  sha256(sql`json_build_array(s.number, s.previous, ${utc('s.sealed_at')}, ${utc('s.first_at')},
  ${utc('s.last_at')}, s.row_count, s.row_ids, s.row_hashes)::text`);

/** Only one server seals at a time; the others leave it to that one. */
export const TAKE_TURN = sql<{
  mine: boolean;
}>`select pg_try_advisory_xact_lock(hashtextextended('access_log_seal', 0)) as mine`;

/**
 * Seals up to `limit` rows that wait and are committed, in one statement; none when none waits. A row that commits late
 * waits still, whatever its id or time, and comes under a later seal.
 */
export const sealNext = (now: Date, limit: number) => sql<{ number: number; rows: number; hash: string }>`
  with taken as (delete from access_log_waiting w where w.id in (
      select v.id from access_log_waiting v join access_log l on l.id = v.id order by v.id limit ${limit}::int)
    returning w.id),
  row_of as (select l.id, l.recorded_at, ${ROW_HASH} as hash from access_log l join taken on taken.id = l.id),
  last as (select number, hash from access_log_seal order by number desc limit 1),
  s as (select coalesce((select number from last), 0) + 1 as number, coalesce((select hash from last), '') as previous,
      ${now.toISOString()}::timestamptz(3) as sealed_at, min(recorded_at) as first_at, max(recorded_at) as last_at,
      count(*)::int as row_count, array_agg(id order by id) as row_ids, array_agg(hash order by id) as row_hashes
    from row_of having count(*) > 0)
  insert into access_log_seal (number, previous, sealed_at, first_at, last_at, row_count, row_ids, row_hashes, hash)
  select s.number, s.previous, s.sealed_at, s.first_at, s.last_at, s.row_count, s.row_ids, s.row_hashes, ${SEAL_HASH} from s
  returning number, row_count as rows, hash`;
