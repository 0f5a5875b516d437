import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lockDirectory } from '../../src/database-lock.js';

let room: string;
let directory: string;
let children: ChildProcess[];

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'lock-'));
  directory = join(room, 'pglite');
  children = [];
});

afterEach(async () => {
  for (const child of children) await end(child, 'SIGKILL');
  rmSync(room, { recursive: true, force: true });
});

/** Starts a process of its own that takes the lock; gives its first line, `locked` or the refusal. */
async function start(): Promise<{ child: ChildProcess; said: string }> {
  const script = `
    import { lockDirectory } from './src/database-lock.ts';
    try { lockDirectory(process.argv[1]); console.log('locked'); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.message); }
    process.on('SIGTERM', () => process.exit(0));`;
  const args = ['--import', './scripts/swc-hooks.mjs', '--input-type=module', '-e', script, directory];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [data] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, said: data.toString().trim() };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

const lockFile = () => `${directory}.lock`;
const holder = () => JSON.parse(readFileSync(lockFile(), 'utf8'));

describe('two processes on one directory', () => {
  test('the second is refused and told who has it; after a clean end the third may', async () => {
    const first = await start();
    expect(first.said).toBe('locked');
    const second = await start();
    expect(second.said).toContain(`${directory} is in use by process ${first.child.pid}; `);
    await end(first.child, 'SIGTERM');
    expect(existsSync(lockFile())).toBe(false);
    expect((await start()).said).toBe('locked');
  });

  test('a lock left by a killed process is taken over', async () => {
    const first = await start();
    await end(first.child, 'SIGKILL');
    expect(existsSync(lockFile())).toBe(true);
    expect((await start()).said).toBe('locked');
  });

  test('of four processes that find a stale lock one gets the directory', async () => {
    await end((await start()).child, 'SIGKILL');
    const said = (await Promise.all([start(), start(), start(), start()])).map((process) => process.said);
    expect(said.filter((line) => line === 'locked')).toHaveLength(1);
    expect(said.filter((line) => /in use|is opening/.test(line))).toHaveLength(3);
  });
});

describe('what a lock file says', () => {
  const release = () => lockDirectory(directory)();
  const left = (content: object | string) =>
    writeFileSync(lockFile(), typeof content === 'string' ? content : JSON.stringify(content));

  test('letting go removes it, and the directory can be taken again', () => {
    release();
    expect(existsSync(lockFile())).toBe(false);
    release();
  });

  test('the same process does not get the directory twice', () => {
    const first = lockDirectory(directory);
    expect(release).toThrow('is in use by process');
    first();
  });

  test('this pid from an earlier life is stale', () => {
    const first = lockDirectory(directory);
    const mine = holder();
    first();
    expect(mine.pid).toBe(process.pid);
    left({ ...mine, started: 'an earlier boot:1' });
    const again = lockDirectory(directory);
    expect(holder()).toEqual(mine);
    again();
  });

  test('where the system tells no start time, a live pid is believed', () => {
    left({ pid: process.pid, started: null, host: hostname() });
    expect(release).toThrow(`is in use by process ${process.pid};`);
  });

  test('a lock of another machine is not judged from here', () => {
    left({ pid: 1, started: 'boot:1', host: 'elsewhere' });
    expect(release).toThrow('on elsewhere; if that one is gone, delete');
  });

  test('a lock that cannot be read is not removed', () => {
    left('{');
    expect(release).toThrow('cannot be read');
    expect(readFileSync(lockFile(), 'utf8')).toBe('{');
  });
});
