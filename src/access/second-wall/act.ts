import type { Db } from '../../database.js';
import type { Work } from '../../graph/unit-of-work.js';
import { join, type Sql, sql } from '../../plan/sql.js';
import { wallText } from './print.js';
import { type Roles, rolesOf } from './roles.js';
import { type Settings, settingsOf } from './setting-values.js';

/** The wall of this database was laid for other tables or rules than this version of the server has. */
export class WallOutdated extends Error {}

/** The roles of the wall of this database; undefined when none was laid. @throws WallOutdated */
export async function laidWall(db: Db): Promise<Roles | undefined> {
  const { rows } = await sql<{ laid: string | null }>`
    select obj_description(to_regnamespace('second_wall'), 'pg_namespace') as laid`.execute(db.em.fork().getKysely());
  const laid = rows[0]?.laid;
  if (!laid) return undefined;
  const { prefix, version } = JSON.parse(laid) as { prefix: string; version: string };
  if (version === wallText(db.getMetadata(), prefix).version) return rolesOf(prefix);
  throw new WallOutdated('The roles and policies of the database are those of another version: run npm run db:roles.');
}

const setting = ([key, value]: [string, string]): Sql => sql`set_config(${key}::text, ${value}::text, true)`;

/** Until the transaction ends: acts under a role, for a viewer whose settings these are. */
export const actingUnder = (role: string, settings: Settings): Sql =>
  sql`select ${join([...Object.entries(settings), ['role', role] as [string, string]].map(setting), ', ')}`;

/** Puts the transaction of a mutation behind the wall: what it writes from here on is checked by the database too. */
export async function actBehindWall(work: Work, mutation: string, roles: Roles | undefined): Promise<void> {
  if (roles) await work.read(actingUnder(roles.writer, settingsOf(work.viewer, work.today, mutation)));
}
