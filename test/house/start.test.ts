import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const room = mkdtempSync(join(tmpdir(), 'start-'));
const dataDir = join(room, 'data');
const processes: ChildProcess[] = [];

afterAll(() => {
  for (const child of processes) child.kill('SIGKILL');
  rmSync(room, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  /** Everything said so far, on both channels. */
  said(): string;
  /** Resolves when the process has said this. */
  heard(words: string): Promise<void>;
  /** The exit code. */
  ended: Promise<number | null>;
}

/** Starts the server as `npm start` does, from the sources. */
function start(env: Record<string, string>): Started {
  const args = ['--import', './scripts/swc-hooks.mjs', 'src/main.ts'];
  const own = { DATA_DIR: dataDir, PORT: '0', DEMO: '0', LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, ...own, ...env } });
  processes.push(child);
  let text = '';
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const heard = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const listen = () => text.includes(words) && resolve();
      child.stdout.on('data', listen);
      void ended.then(() => reject(new Error(`ended without "${words}": ${text}`)));
      listen();
    });
  for (const channel of [child.stdout, child.stderr]) {
    channel.on('data', (data: Buffer) => {
      text += data;
    });
  }
  return { child, said: () => text, heard, ended };
}

describe('one start after another on the embedded database', () => {
  test('says where it is and answers; a second one is refused; a signal ends it and lets the database go', async () => {
    const server = start({});
    await server.heard('curl');
    const [address = ''] = /http:\S+\/graphql\b/.exec(server.said()) ?? [];
    const [tokens = ''] = /http:\S+\/demo\/token\?persona=[\w-]+&as=text/.exec(server.said()) ?? [];
    const authorization = `Bearer ${await (await fetch(tokens)).text()}`;
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await fetch(address, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });

    const second = start({});
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(/^\S+pglite is in use by process \d+; [^\n]*\n$/);
    expect(second.said()).toContain(`process ${server.child.pid};`);

    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(existsSync(join(dataDir, 'pglite.lock'))).toBe(false);
  }, 120_000);
});

test('a start with an issuer has no demo, and lets nobody in whom the issuer does not vouch for', async () => {
  const issuer = { OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_AUDIENCE: 'trajectory-graph' };
  const server = start({ ...issuer, NODE_ENV: 'production', HOST: '0.0.0.0', DEMO: '' });
  await server.heard('curl');
  expect(server.said()).not.toContain('demo');
  const [, port = ''] = /http:\S+:(\d+)\/graphql\b/.exec(server.said()) ?? [];
  const base = `http://127.0.0.1:${port}`;
  expect((await fetch(`${base}/demo/token?persona=admin`)).status).toBe(404);
  expect((await fetch(`${base}/graphql?query={__typename}`)).status).toBe(401);
  const authorization = `Bearer ${btoa('{"alg":"ES256","kid":"one"}')}.e30.AAAA`.replaceAll('=', '');
  expect((await fetch(`${base}/graphql`, { headers: { authorization } })).status).toBe(503);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
}, 120_000);

describe('a start that cannot be is one line and exit code 1', () => {
  test('a wrong variable', async () => {
    const server = start({ PORT: 'abc' });
    expect(await server.ended).toBe(1);
    expect(server.said()).toBe('PORT is "abc"; allowed is a whole number from 0 to 65535.\n');
  });

  test('production without an issuer', async () => {
    const server = start({ NODE_ENV: 'production' });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(/^OIDC_ISSUER is not set; with NODE_ENV=production there is no demo mode: [^\n]*\n$/);
  });

  test('PostgreSQL that nobody called a demo, without an issuer', async () => {
    const server = start({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/nothing' });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(/^OIDC_ISSUER is not set; with DATABASE_URL [^\n]*\n$/);
  });

  test('a port that something else has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const server = start({ PORT: String(port) });
    const code = await server.ended;
    other.close();
    expect(code).toBe(1);
    expect(server.said()).toBe(`PORT ${port} is in use on 127.0.0.1; choose another PORT or stop what has it.\n`);
  });

  test('a PostgreSQL that is not there', async () => {
    const server = start({ DEMO: '1', DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/nothing' });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(/^DATABASE_URL does not lead to a database: [^\n]*\n$/);
    expect(server.said()).not.toContain('secret');
  });
});
