import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { logRows } from '../support/access-log.js';
import { testDatabase } from '../support/database.js';

const db = await testDatabase();
const AT_ONCE = 16;
const ANSWERS_BEFORE_KILL = 300;

/** A server on the database of this file, in a process of its own. */
async function startChild(): Promise<{ child: ChildProcess; url: string }> {
  const args = [
    '--import',
    './scripts/swc-hooks.mjs',
    'test/support/log-server.ts',
    String(db.config.get('clientUrl')),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line');
  return { child, url: String(url) };
}

test('after kill -9 in the middle no answered read lacks its row', async () => {
  const { child, url } = await startChild();
  const ended = once(child, 'exit');
  const answered: string[] = [];
  const read = async (): Promise<void> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ workAreas { code } }' }),
    });
    await response.json();
    answered.push(String(response.headers.get('x-request-id')));
    if (answered.length === ANSWERS_BEFORE_KILL) child.kill('SIGKILL');
    return read();
  };
  const readers = await Promise.allSettled(Array.from({ length: AT_ONCE }, read));
  await ended;
  expect(readers.map(({ status }) => status)).toEqual(Array(AT_ONCE).fill('rejected'));
  expect(answered.length).toBeGreaterThanOrEqual(ANSWERS_BEFORE_KILL);
  const logged = new Set((await logRows(db)).map(({ request_id }) => request_id));
  expect(answered.filter((id) => !logged.has(id))).toEqual([]);
  // What was logged and not answered was under way when the server was killed.
  expect(logged.size - answered.length).toBeLessThanOrEqual(AT_ONCE);
}, 120_000);
