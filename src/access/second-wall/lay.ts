import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Db } from '../../database.js';
import { name, raw, type Sql, sql } from '../../plan/sql.js';
import { REMOVING } from './policies.js';
import { wallText } from './print.js';
import { type Roles, rolesOf } from './roles.js';
import type { Laying } from './variables.js';

/**
 * Makes the roles, their rights and the policies, all or nothing; again does the same again.
 * @returns what was done, line by line
 * @throws when the role of the connection may not make roles or does not own the tables
 */
export function layWall(
  db: Db,
  { prefix, passwords = {} }: Partial<Laying> & Pick<Laying, 'prefix'>,
): Promise<string[]> {
  const roles = rolesOf(prefix);
  const { statements, version } = wallText(db.getMetadata(), prefix);
  return db.em.fork().transactional(async (em) => {
    const run = runner(em);
    await run(sql`select pg_advisory_xact_lock(hashtextextended('second_wall', 0))`);
    const done: string[] = [];
    for (const [kind, role] of Object.entries(roles) as [keyof Roles, string][]) {
      done.push(await makeRole(em, role, passwords[kind]));
    }
    for (const statement of statements) await run(raw(statement));
    await run(sql`comment on schema second_wall is ${sql.lit(JSON.stringify({ prefix, version }))}`);
    const walled = statements.filter((text) => text.includes('enable row level security')).length;
    return [...done, `${walled} tables have policies.`];
  });
}

/** Takes the policies and rights away, and the roles. */
export function removeWall(db: Db, prefix: string): Promise<string[]> {
  return db.em.fork().transactional(async (em) => {
    const run = runner(em);
    for (const statement of REMOVING) await run(statement);
    const roles = Object.values(rolesOf(prefix));
    const held = await Promise.all(roles.map((role) => exists(em, role)));
    for (const role of roles.filter((_, i) => held[i])) {
      await run(sql`drop owned by ${name(role)}`);
      await run(sql`drop role ${name(role)}`);
    }
    return [`The policies and the roles ${roles.join(', ')} are gone.`];
  });
}

const runner = (em: SqlEntityManager) => (statement: Sql) => statement.execute(em.getKysely());

async function exists(em: SqlEntityManager, role: string): Promise<boolean> {
  const { rows } = await sql`select from pg_roles where rolname = ${role}`.execute(em.getKysely());
  return rows.length > 0;
}

/** Makes a role that inherits nothing and owns nothing, and lets the role of this connection act as it. */
async function makeRole(em: SqlEntityManager, role: string, password: string | undefined): Promise<string> {
  const run = runner(em);
  const known = await exists(em, role);
  if (!known) await run(sql`create role ${name(role)} nologin`);
  if (password) await run(sql`alter role ${name(role)} login password ${sql.lit(password)}`);
  await run(sql`grant ${name(role)} to current_user`);
  const login = password ? 'may log in' : known ? 'logs in as before' : 'cannot log in';
  return `${role}: ${known ? 'was there' : 'made'}, ${login}.`;
}
