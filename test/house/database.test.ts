import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createDatabase } from '../../src/database.js';

const room = mkdtempSync(join(tmpdir(), 'database-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

test('the embedded database keeps its data, and is open once', async () => {
  const dataDir = join(room, 'data', 'pglite');
  const first = await createDatabase({ dataDir });
  await first.em.fork().execute('create table kept as select 38 as hours');
  await expect(createDatabase({ dataDir })).rejects.toThrow(`${dataDir} is in use by process ${process.pid};`);
  await first.close();
  expect(existsSync(`${dataDir}.lock`)).toBe(false);
  const second = await createDatabase({ dataDir });
  expect(await second.em.fork().execute('select hours from kept')).toEqual([{ hours: 38 }]);
  await second.close();
});
