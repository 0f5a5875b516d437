import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '../support/database.js';
import { dropRoles } from '../support/house-wall.js';

const db = await testDatabase();
const url = new URL(String(db.config.get('clientUrl')));
const prefix = `command_${randomBytes(6).toString('hex')}`;
afterAll(() => dropRoles(String(process.env.TEST_DATABASE_URL), prefix));

const PASSWORD = `it's ${randomBytes(6).toString('hex')}`;
const ENTRY = ['--import', './scripts/swc-hooks.mjs', 'src/db-roles.ts'];

/** What the command says, and its exit code. */
async function roles(variables: Record<string, string>, ...args: string[]) {
  const env = { PATH: process.env.PATH, DB_ROLE_PREFIX: prefix, ...variables };
  const { stdout, stderr, code } = await promisify(execFile)(process.execPath, [...ENTRY, ...args], { env }).then(
    (output) => ({ ...output, code: 0 }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code, lines: stdout.trim().split('\n'), stderr };
}

/** What somebody gets who logs in as a role of the application. */
async function asApplication(statement: string): Promise<unknown> {
  const client = new pg.Client({
    host: url.hostname,
    port: Number(url.port),
    database: url.pathname.slice(1),
    user: `${prefix}_app`,
    password: PASSWORD,
  });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

test('npm run db:roles makes the roles, again when asked again, and takes them away', async () => {
  const here = { DATABASE_URL: url.href };
  const made = await roles({ ...here, DB_APP_PASSWORD: PASSWORD });
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.lines.slice(0, 2)).toEqual([
    `${prefix}_app: made, may log in.`,
    `${prefix}_writer: made, cannot log in.`,
  ]);
  expect(made.lines.at(-1)).toMatch(/^\d+ tables have policies\.$/);

  const again = await roles(here);
  expect(again.lines[0]).toBe(`${prefix}_app: was there, logs in as before.`);
  expect(await asApplication('select count(*)::int as n from participant')).toEqual([{ n: 0 }]);

  expect(await roles(here, '--remove')).toMatchObject({ code: 0, stderr: '' });
  await expect(asApplication('select 1')).rejects.toThrow();
});

test.each<[string, Record<string, string>, string[]]>([
  ['without PostgreSQL', {}, []],
  ['with something else asked', { DATABASE_URL: url.href }, ['--drop']],
])('%s it says how it is used', async (_, variables, args) => {
  expect(await roles(variables, ...args)).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Usage: /) });
});
