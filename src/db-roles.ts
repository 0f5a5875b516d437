import 'reflect-metadata';
import { layWall, removeWall } from './access/second-wall/lay.js';
import type { Roles } from './access/second-wall/roles.js';
import { readConfig } from './config.js';
import { createDatabase, migrate } from './database.js';

/**
 * `npm run db:roles`: makes the roles of PostgreSQL and their policies, the second wall (docs/decisions). Run it again after every
 * new version; with `--remove` it takes everything away. `DATABASE_URL` must lead to the owner of the tables, who may make roles.
 */
const USAGE = 'Usage: DATABASE_URL=postgres://owner@… npm run db:roles [-- --remove]';

/** The variables that say which roles may log in themselves. */
const PASSWORDS: Readonly<Record<keyof Roles, string>> = {
  app: 'DB_APP_PASSWORD',
  writer: 'DB_WRITER_PASSWORD',
  reader: 'DB_READER_PASSWORD',
  retention: 'DB_RETENTION_PASSWORD',
};

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const { databaseUrl } = readConfig('command');
  const remove = args[0] === '--remove';
  if (!databaseUrl || args.length > (remove ? 1 : 0)) {
    console.error(USAGE);
    return 1;
  }
  const db = await createDatabase({ url: databaseUrl });
  try {
    await migrate(db);
    const prefix = process.env.DB_ROLE_PREFIX || 'graph';
    const done = remove ? await removeWall(db, prefix) : await layWall(db, { prefix, passwords: passwords() });
    for (const line of done) console.log(line);
    return 0;
  } finally {
    await db.close();
  }
}

function passwords(): Partial<Record<keyof Roles, string>> {
  const given = Object.entries(PASSWORDS).map(([role, variable]) => [role, process.env[variable] || undefined]);
  return Object.fromEntries(given);
}
