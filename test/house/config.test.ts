import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Config, type Environment, parseConfig, VARIABLE_NAMES } from '../../src/config.js';

const defaults: Config = {
  port: 4000,
  host: '127.0.0.1',
  dataDir: './data',
  databaseUrl: undefined,
  demo: 'fresh',
  demoParticipants: 500,
  demoToday: undefined,
  environment: 'development',
  logLevel: 'info',
};
const url = 'postgres://someone@127.0.0.1:5432/trajectory';

describe('the environment makes a configuration', () => {
  test.each<[string, Environment, Partial<Config>]>([
    ['nothing set', {}, {}],
    ['an empty value counts as not set', { PORT: '', HOST: '', DATABASE_URL: '' }, {}],
    ['a free port', { PORT: '0' }, { port: 0 }],
    ['the last port', { PORT: '65535' }, { port: 65535 }],
    ['IPv6 loopback', { HOST: '::1' }, { host: '::1' }],
    ['another loopback address', { HOST: '127.0.0.2' }, { host: '127.0.0.2' }],
    ['PostgreSQL starts empty', { DATABASE_URL: url }, { databaseUrl: url, demo: 'never' }],
    ['PostgreSQL with demo data', { DATABASE_URL: url, DEMO: '1' }, { databaseUrl: url, demo: 'always' }],
    ['no demo data', { DEMO: '0' }, { demo: 'never' }],
    ['demo data of another size', { DEMO_PARTICIPANTS: '20000' }, { demoParticipants: 20_000 }],
    ['demo data up to a leap day', { DEMO_TODAY: '2028-02-29' }, { demoToday: '2028-02-29' }],
    ['production', { NODE_ENV: 'production', LOG_LEVEL: 'warn' }, { environment: 'production', logLevel: 'warn' }],
    ['other variables are not ours', { HOME: '/root' }, {}],
  ])('%s', (_, env, expected) => {
    expect(parseConfig(env)).toEqual({ ...defaults, ...expected });
  });
});

describe('a wrong value is one line with the variable, what came and what is allowed', () => {
  test.each<[string, string, string]>([
    ['PORT', 'abc', '0 to 65535'],
    ['PORT', '65536', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['PORT', '4000.5', '0 to 65535'],
    ['HOST', '0.0.0.0', 'no sign-in yet'],
    ['HOST', '192.168.1.4', '127.0.0.0/8'],
    ['HOST', '127.0.0.1.example.org', '127.0.0.0/8'],
    ['DEMO', 'yes', '0 or 1'],
    ['DEMO_PARTICIPANTS', '0', '1 to 100000'],
    ['DEMO_TODAY', '2026-02-29', 'a calendar day'],
    ['DEMO_TODAY', '21-11-2026', 'a calendar day'],
    ['NODE_ENV', 'prod', 'development, test or production'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn'],
  ])('%s=%s', (name, value, allowed) => {
    const { problem } = parseConfig({ [name]: value }) as { problem: string };
    expect(problem).toMatch(new RegExp(`^${name} is "${value}"; allowed is .*\\.$`));
    expect(problem).toContain(allowed);
  });

  test.each(['mysql://root:secret@db/x', 'postgres//root:secret@db/x', 'root:secret@db'])(
    'the password of %s is not shown',
    (text) => {
      const { problem } = parseConfig({ DATABASE_URL: text }) as { problem: string };
      expect(problem).toMatch(/^DATABASE_URL is ".*"; allowed is a URL like/);
      expect(problem).not.toContain('secret');
      expect(problem).not.toContain('\n');
    },
  );
});

test('every variable is explained in docs/configuration.md', () => {
  const chapter = readFileSync('docs/configuration.md', 'utf8');
  expect(VARIABLE_NAMES.filter((name) => !chapter.includes(`| \`${name}\` |`))).toEqual([]);
});

test('nothing but src/config.ts reads the environment', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const readers = files.filter((name) =>
    /process\s*\.\s*env|from 'node:process'/.test(readFileSync(`src/${name}`, 'utf8')),
  );
  expect(readers).toEqual(['config.ts']);
});
