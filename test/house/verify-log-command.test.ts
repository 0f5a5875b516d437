import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { AccessLog } from '../../src/access/log/access-log.js';
import { seal } from '../../src/access/log/seal.js';
import { createDatabase, migrate } from '../../src/database.js';

const room = mkdtempSync(join(tmpdir(), 'verify-log-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const ENTRY = ['--import', './scripts/swc-hooks.mjs', 'src/verify-log.ts'];
const clock = { now: () => new Date('2026-11-21T11:00:00Z') };
const head = {
  requestId: '0190c2a1-0000-7000-8000-000000000001',
  client: undefined,
  purpose: undefined,
  operation: undefined,
  documentHash: undefined,
};

/** What the command says, and its exit code. */
async function verify(): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: room };
  const { stdout, stderr, code } = await promisify(execFile)(process.execPath, ENTRY, { env }).then(
    (output) => ({ ...output, code: 0 }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code, stdout, stderr };
}

test('npm run log:verify says whether the log is as it was sealed', async () => {
  const db = await createDatabase({ dataDir: join(room, 'pglite') });
  await migrate(db);
  const log = new AccessLog(db, clock);
  const told = { event: 'READ', action: 'R', outcome: 'DONE' } as const;
  await log.tell([told, told], head, undefined);
  const [last] = await seal(db, clock.now());
  await log.tell([told], head, undefined);
  expect(await verify()).toMatchObject({ code: 1, stderr: expect.stringContaining('in use by process') });
  await db.close();

  const lines = `2 rows under 1 seals, 0 removed by retention, 1 not sealed yet.\nLast seal: 1 ${last?.hash}\n`;
  expect(await verify()).toEqual({ code: 0, stdout: lines, stderr: '' });

  const again = await createDatabase({ dataDir: join(room, 'pglite') });
  await again.em.fork().execute('alter table access_log disable trigger user');
  await again.em.fork().execute(`update access_log set client = '127.0.0.1'`);
  const [row] = await again.em.fork().execute('select min(id::text) as id from access_log');
  await again.close();
  expect(await verify()).toEqual({
    code: 1,
    stdout: lines,
    stderr: `BROKEN: row ${(row as { id: string }).id} of seal 1 was changed.\n`,
  });
});
