import 'reflect-metadata';
import { readConfig } from './config.js';
import { createDatabase, migrate } from './database.js';
import { DirectoryInUse } from './database-lock.js';
import { readArguments, USAGE } from './demo/arguments.js';
import { DatabaseNotEmpty, DEMO_SEED, fillDemo } from './demo/fill.service.js';
import { pgliteDirectory, showProgress } from './first-start.js';
import { dayOf } from './graph/day.js';
import { loadReferenceData } from './reference-data.js';

/** `npm run demo`: fills the database that the server uses, when it is empty. Stop the server first when it is the embedded one. */
process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  if (!(error instanceof DirectoryInUse) && !(error instanceof DatabaseNotEmpty)) throw error;
  console.error(error.message);
  return 1;
});

/** @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const config = readConfig('command');
  const today = config.demoToday ?? dayOf(new Date());
  const options = readArguments(args, { participants: config.demoParticipants, today, seed: DEMO_SEED });
  if (!options) {
    console.error(USAGE);
    return 1;
  }
  const began = performance.now();
  const db = await createDatabase({ url: config.databaseUrl, dataDir: pgliteDirectory(config) });
  try {
    await migrate(db);
    await loadReferenceData(db);
    await fillDemo(db, options, showProgress());
    console.log(`${options.participants} made-up participants in ${Math.round((performance.now() - began) / 1000)} s.`);
    return 0;
  } finally {
    await db.close();
  }
}
