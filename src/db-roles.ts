import 'reflect-metadata';
import { layWall, removeWall } from './access/second-wall/lay.js';
import { readConfig } from './config.js';
import { createDatabase, migrate } from './database.js';

/**
 * `npm run db:roles`: makes the roles of PostgreSQL and their policies, the second wall. Run it again for every new version;
 * with `--remove` it takes everything away. `DATABASE_URL` must lead to the owner of the tables, who may make roles.
 */
const USAGE = 'Usage: DATABASE_URL=postgres://owner@… npm run db:roles [-- --remove]';

/** SQLSTATE of what the role of the connection may not do. */
const DENIED = '42501';

process.exitCode = await main(process.argv.slice(2)).catch((error: { code?: string }) => {
  if (error.code !== DENIED) throw error;
  console.error('DATABASE_URL must lead to the owner of the tables, who may make roles (CREATEROLE).');
  return 1;
});

/** @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const { databaseUrl, databaseRoles } = readConfig('command');
  const remove = args[0] === '--remove';
  if (!databaseUrl || args.length > (remove ? 1 : 0)) {
    console.error(USAGE);
    return 1;
  }
  const db = await createDatabase({ url: databaseUrl });
  try {
    await migrate(db);
    const done = remove ? await removeWall(db, databaseRoles.prefix) : await layWall(db, databaseRoles);
    for (const line of done) console.log(line);
    return 0;
  } finally {
    await db.close();
  }
}
