import { type Sql, sql } from '../../plan/sql.js';
import type { Entry } from './entry.js';

/** Columns of the row as they come, with their types. */
const GIVEN = `id uuid, recorded_at timestamptz, event text, action text, outcome text, user_key text,
  professional_id uuid, viewer_participant_id uuid, roles text[], organization_id uuid, purpose text, ground text,
  participants uuid[], about uuid[], opened uuid[], found int, object_type text, object_id uuid, operation text,
  document_hash text, request_id uuid, client text`;

/**
 * The statement that writes any number of rows, whose only parameter is their text; so one prepared statement serves
 * every batch. Where a row is about keys, their participants are looked up, in the order of their keys.
 */
export const INSERT = `insert into access_log (id, recorded_at, event, action, outcome, user_key, professional_id,
    viewer_participant_id, roles, organization_id, purpose, ground, participants, opened, found, object_type, object_id,
    operation, document_hash, request_id, client)
  select r.id, r.recorded_at, r.event, r.action, r.outcome, r.user_key, r.professional_id, r.viewer_participant_id, r.roles,
    r.organization_id, r.purpose, r.ground, p.shown,
    case when r.event = 'EMERGENCY' then p.shown
      when r.opened = '{}' then '{}'
      else array(select o from unnest(r.opened) as o where o = any(p.shown)) end,
    r.found, r.object_type, r.object_id, r.operation, r.document_hash, r.request_id, r.client
  from json_to_recordset($1::json) as r(${GIVEN}),
  lateral (select case when r.about is null then r.participants else array(
    select unnest(r.participants)
    union select t.participant_id from trajectory t where t.id = any(r.about)
    union select p.id from participant p where p.id = any(r.about) order by 1) end as shown) as p`;

/** The rows as the statement takes them. */
export const rowsText = (entries: readonly Entry[]): string => JSON.stringify(entries);

const [BEFORE = '', AFTER = ''] = INSERT.split('$1');

/** The statement for a transaction that is under way. */
export const insertOf = (entry: Entry): Sql => sql`${sql.raw(BEFORE)}${rowsText([entry])}${sql.raw(AFTER)}`;
