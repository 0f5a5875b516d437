import 'reflect-metadata';
import { type Break, verifyLog } from './access/log/verify.js';
import { readConfig } from './config.js';
import { createDatabase } from './database.js';
import { DirectoryInUse } from './database-lock.js';
import { pgliteDirectory } from './first-start.js';

/** `npm run log:verify`: says whether the access log is as it was sealed. Exit code 1 when it is not. */
const BREAKS: Readonly<Record<Break['kind'], string>> = {
  SEAL_GONE: 'is gone',
  SEAL_CHANGED: 'was changed',
  SEAL_OUT_OF_CHAIN: 'does not hold the hash of the seal before it',
  ROW_GONE: 'is gone',
  ROW_CHANGED: 'was changed',
  REMOVED_TOO_EARLY: 'was removed within five years',
  ROW_NEVER_SEALED: 'was added around the log',
  WAITING_ROW_GONE: 'was taken away before its seal',
};

process.exitCode = await main().catch((error) => {
  if (!(error instanceof DirectoryInUse)) throw error;
  console.error(error.message);
  return 1;
});

/** @returns the exit code */
async function main(): Promise<number> {
  const config = readConfig('command');
  const db = await createDatabase({ url: config.databaseUrl, dataDir: pgliteDirectory(config) });
  try {
    const { broken, seals, rows, removed, unsealed, last } = await verifyLog(db);
    console.log(`${rows} rows under ${seals} seals, ${removed} removed by retention, ${unsealed} not sealed yet.`);
    if (last) console.log(`Last seal: ${last.number} ${last.hash}`);
    if (broken) console.error(lineOf(broken));
    return broken ? 1 : 0;
  } finally {
    await db.close();
  }
}

function lineOf(broken: Break): string {
  const where = [
    'row' in broken ? `row ${broken.row}` : undefined,
    'seal' in broken ? `seal ${broken.seal}` : undefined,
  ].filter((part) => part !== undefined);
  return `BROKEN: ${where.join(' of ')} ${BREAKS[broken.kind]}.`;
}
