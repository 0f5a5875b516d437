import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { readConfig } from './config.js';
import { createDatabase, migrate } from './database.js';
import { DirectoryInUse } from './database-lock.js';
import { noteFirstStart, pgliteDirectory } from './first-start.js';
import { addMessages } from './graph/catalogue.js';
import { readArguments, USAGE } from './import/arguments.js';
import { lineOf, runImport } from './import/run.js';
import { modules } from './modules.js';
import { loadReferenceData } from './reference-data.js';

/** `npm run import`: reads a CSV file into the database that the server uses. Stop the server first when it is the embedded one. */
const MAX_LINES_SHOWN = 50;

process.exitCode = await main(process.argv.slice(2)).catch((error: NodeJS.ErrnoException) => {
  if (!(error instanceof DirectoryInUse) && error.syscall !== 'open') throw error;
  console.error(error.message);
  return 1;
});

/** @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (!request) {
    console.error(USAGE);
    return 1;
  }
  const csv = readFileSync(request.file, 'utf8');
  const config = readConfig('command');
  for (const module of modules) addMessages(module.messages);
  noteFirstStart(config);
  const db = await createDatabase({ url: config.databaseUrl, dataDir: pgliteDirectory(config) });
  try {
    await migrate(db);
    await loadReferenceData(db);
    const { done, refusals } = await runImport(db, request, csv, new Date());
    if (done) console.log(done);
    for (const refusal of refusals.slice(0, MAX_LINES_SHOWN)) console.error(lineOf(refusal));
    if (refusals.length > MAX_LINES_SHOWN) console.error(`… and ${refusals.length - MAX_LINES_SHOWN} more.`);
    if (!done) console.error('Nothing was imported.');
    return done ? 0 : 1;
  } finally {
    await db.close();
  }
}
