import 'reflect-metadata';
import { readConfig } from './config.js';
import { createDatabase, migrate } from './database.js';
import { DirectoryInUse } from './database-lock.js';
import { pgliteDirectory } from './first-start.js';
import { lineOf, readArguments, runRetention, USAGE } from './retention/run.js';

/** `npm run retention`: for a scheduler. Stop the server first when the database is the embedded one. */
process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof DirectoryInUse)) throw error;
  console.error(error.message);
  return 1;
});

/** @returns the exit code: 1 when a file that is due could not be destroyed */
async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    console.error(USAGE);
    return 1;
  }
  const config = readConfig('command');
  const db = await createDatabase({ url: config.databaseUrl, dataDir: pgliteDirectory(config) });
  try {
    await migrate(db);
    const { files, registrations } = await runRetention(db, asked, new Date());
    for (const file of files) console.log(lineOf(file));
    console.log(`${files.length} files; ${registrations} withdrawn registrations${asked.preview ? '' : ' removed'}.`);
    return files.some(({ done }) => done === 'FAILED') ? 1 : 0;
  } finally {
    await db.close();
  }
}
