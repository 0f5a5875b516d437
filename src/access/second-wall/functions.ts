import { join, name, raw, type Sql, sql } from '../../plan/sql.js';
import { byParticipant } from '../paths.js';
import { seesSection } from '../visibility.js';
import type { Roles } from './roles.js';
import { settingValues } from './setting-values.js';
import type { Walled } from './walled.js';

const person = raw('person');

/** Whether the acting viewer is tied to somebody at all, or by a tie that lets change anything. */
const tied = (changing: boolean): Sql =>
  seesSection({ path: byParticipant(), section: 'ANY' }, 'ANY', {
    row: () => person,
    viewer: settingValues(),
    changing,
  });

/** The two questions about a person. */
export const tieFunctions = (roles: Roles): Sql[] => [
  ...question(sql`tied(person uuid)`, tied(false), roles),
  ...question(sql`tied_to_change(person uuid)`, tied(true), roles),
];

/** The four questions about a row of a table, which the policies of the table ask. */
export function rowFunctions({ table, keys, sees, changes, adds }: Walled, roles: Roles): Sql[] {
  const row = sql`(r ${name(table)})`;
  const same = keys.map((key) => sql`${name('o', key)} = ${name('r', key)}`);
  // The row as it stands is asked as well: otherwise somebody else's row could be moved to an own person.
  const updates = sql`second_wall.changes(r) and exists (select from ${name(table)} as o
    where ${join(same, ' and ')} and second_wall.changes(o))`;
  return [
    ...question(sql`sees${row}`, sees, roles),
    ...question(sql`changes${row}`, changes, roles),
    ...question(sql`adds${row}`, adds ?? sql`second_wall.changes(r)`, roles),
    ...question(sql`updates${row}`, updates, roles),
  ];
}

/**
 * A condition as a function with the rights of the reading role. A policy that read other tables itself would meet their
 * policies, which read this one, and PostgreSQL refuses the circle; what a function reads, it reads freely.
 */
function question(head: Sql, condition: Sql, { reader, writer, app }: Roles): Sql[] {
  const of = sql`function second_wall.${head}`;
  return [
    sql`create ${of} returns boolean language sql stable security definer set search_path = public, pg_temp
      as $question$ select coalesce(${condition}, false) $question$`,
    sql`revoke all on ${of} from public`,
    sql`grant execute on ${of} to ${name(reader)}, ${name(app)}, ${name(writer)}`,
    sql`alter ${of} owner to ${name(reader)}`,
  ];
}
