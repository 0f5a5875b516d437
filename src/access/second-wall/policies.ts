import type { MetadataStorage } from '@mikro-orm/core';
import { join, name, raw, type Sql, sql } from '../../plan/sql.js';
import { rowFunctions, tieFunctions } from './functions.js';
import type { Roles } from './roles.js';
import { setting } from './setting-values.js';
import { openTables, type Walled, walledTables } from './walled.js';

/** The statements that lay the wall, in order; each begins anew, so that running them again is fine. */
export function layingStatements(metadata: MetadataStorage, roles: Roles): Sql[] {
  const walled = walledTables(metadata);
  const { reader, writer, app } = roles;
  return [
    ...REMOVING,
    sql`create schema second_wall`,
    sql`grant usage on schema public, second_wall to ${list([reader, writer, app])}`,
    // Whoever is to own a function must be able to make one there; nobody can log in as the reading role to misuse it later.
    sql`grant create on schema second_wall to ${name(reader)}`,
    ...tieFunctions(roles),
    ...walled.flatMap((one) => rowFunctions(one, roles)),
    sql`revoke create on schema second_wall from ${name(reader)}`,
    ...walled.flatMap((one) => policies(one, roles)),
    ...grants(walled, openTables(metadata), roles),
  ];
}

/** The statements that take the wall away; the roles stay. */
export const REMOVING: readonly Sql[] = [
  sql`do $remove$ declare one record; begin
    for one in select tablename, policyname from pg_policies where schemaname = 'public' and policyname like 'second\_wall\_%' loop
      execute format('drop policy %I on %I', one.policyname, one.tablename);
      execute format('alter table %I disable row level security', one.tablename);
    end loop; end $remove$`,
  sql`drop schema if exists second_wall cascade`,
];

const list = (names: readonly string[]): Sql =>
  join(
    names.map((one) => name(one)),
    ', ',
  );

function policies({ table }: Walled, { app, writer, reader }: Roles): Sql[] {
  const at = name(table);
  const both = list([app, writer]);
  // Where nobody acts, no row needs to be looked at.
  const asks = (question: string) =>
    sql`(${setting('app.viewer')} is not null and second_wall.${raw(question)}(${at}.*))`;
  return [
    sql`alter table ${at} enable row level security`,
    sql`create policy second_wall_reads on ${at} for select to ${list([reader, writer])} using (true)`,
    sql`create policy second_wall_sees on ${at} for select to ${name(app)} using ${asks('sees')}`,
    sql`create policy second_wall_adds on ${at} for insert to ${both} with check ${asks('adds')}`,
    // Rules lock rows that they do not change, and a row that is passed over in silence is not locked: every row can be
    // locked, and every row that is changed is checked.
    sql`create policy second_wall_updates on ${at} for update to ${both} using (true)
      with check ${asks('updates')}`,
    sql`create policy second_wall_removes on ${at} for delete to ${both} using ${asks('changes')}`,
  ];
}

/** The log: written with each change, and changed by nobody. */
const LOG_WRITTEN = ['access_log', 'access_log_waiting'];
const LOG = [...LOG_WRITTEN, 'access_log_seal', 'access_log_removal'];
/** Only the server's own roads read it: it tells of people whom the policies know nothing about. */
const EVENTS = 'outbox_event';

function grants(
  walled: readonly Walled[],
  opened: readonly string[],
  { app, writer, reader, retention }: Roles,
): Sql[] {
  const unlogged = (tables: readonly string[]) => tables.filter((table) => !LOG.includes(table));
  const [behind, open] = [unlogged(walled.map(({ table }) => table)), unlogged(opened)];
  return [
    sql`revoke all on all tables in schema public from ${list([app, writer, reader, retention])}`,
    sql`revoke create on schema public from public`,
    sql`grant select on ${list([...behind, ...open, ...LOG])} to ${list([reader, writer])}`,
    sql`grant insert, update, delete on ${list([...behind, ...open])} to ${name(writer)}`,
    sql`grant insert on ${list(LOG_WRITTEN)} to ${name(writer)}`,
    sql`grant select, insert, update, delete on ${list(behind.filter((table) => table !== EVENTS))} to ${name(app)}`,
    sql`grant select on ${list([...open, 'access_log'])} to ${name(app)}`,
    sql`grant insert on ${list([...LOG_WRITTEN, EVENTS])} to ${name(app)}`,
    sql`grant usage on schema public to ${name(retention)}`,
    sql`grant execute on function ${raw('access_log_remove(timestamptz)')} to ${name(retention)}`,
  ];
}
