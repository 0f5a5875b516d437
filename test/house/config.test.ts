import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { SignInSettings } from '../../src/access/sign-in/settings.js';
import { type Config, type Environment, parseConfig, VARIABLE_NAMES } from '../../src/config.js';

const defaults: Config = {
  port: 4000,
  host: '127.0.0.1',
  dataDir: './data',
  databaseUrl: undefined,
  databaseRoles: { prefix: 'graph', passwords: {} },
  demo: 'fresh',
  demoParticipants: 500,
  demoToday: undefined,
  environment: 'development',
  signIn: undefined,
  gatewaySecret: undefined,
  accessLogSync: true,
  logLevel: 'info',
};
/** The least that a real issuer needs. */
const issuer = { OIDC_ISSUER: 'https://login.example.org/werk', OIDC_AUDIENCE: 'trajectory-graph' };
const signIn: SignInSettings = {
  issuer: 'https://login.example.org/werk',
  audience: 'trajectory-graph',
  jwksUrl: undefined,
  claims: {
    role: 'roles',
    organization: 'organization',
    professional: 'professional',
    participant: 'participant',
    scope: 'scope',
    secondFactor: 'amr',
  },
  roleMap: undefined,
  secondFactor: { of: 'staff', values: ['mfa'] },
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
    ['PostgreSQL starts empty', { DATABASE_URL: url, ...issuer }, { databaseUrl: url, demo: 'never', signIn }],
    ['PostgreSQL with demo data', { DATABASE_URL: url, DEMO: '1' }, { databaseUrl: url, demo: 'always' }],
    ['a log that does not wait for the disk', { ACCESS_LOG_SYNC: '0' }, { accessLogSync: false }],
    ['a gateway', { GATEWAY_SECRET: 's'.repeat(32) }, { gatewaySecret: 's'.repeat(32) }],
    ['no demo data', { DEMO: '0' }, { demo: 'never' }],
    ['demo data of another size', { DEMO_PARTICIPANTS: '20000' }, { demoParticipants: 20_000 }],
    ['demo data up to a leap day', { DEMO_TODAY: '2028-02-29' }, { demoToday: '2028-02-29' }],
    [
      'production, where nobody is made up',
      { NODE_ENV: 'production', LOG_LEVEL: 'warn', ...issuer },
      { environment: 'production', logLevel: 'warn', demo: 'never', signIn },
    ],
    ['an issuer, and a database to try it with', issuer, { demo: 'fresh', signIn }],
    ['an issuer, so that other machines may ask', { HOST: '0.0.0.0', ...issuer }, { host: '0.0.0.0', signIn }],
    [
      'an issuer with words of its own',
      {
        ...issuer,
        OIDC_JWKS_URL: 'https://keys.example.org/all',
        OIDC_ROLE_CLAIM: 'realm_access.roles',
        OIDC_ROLE_MAP: 'jobcoach = JOB_COACH, beheer=ADMIN, beheer=AUDITOR',
        OIDC_ORGANIZATION_CLAIM: 'kvk',
        OIDC_PROFESSIONAL_CLAIM: 'staff',
        OIDC_PARTICIPANT_CLAIM: 'client',
        OIDC_SCOPE_CLAIM: 'scp',
        OIDC_SECOND_FACTOR: 'everyone',
        OIDC_SECOND_FACTOR_CLAIM: 'acr',
        OIDC_SECOND_FACTOR_VALUES: 'silver, gold',
      },
      {
        signIn: {
          ...signIn,
          jwksUrl: 'https://keys.example.org/all',
          claims: {
            role: 'realm_access.roles',
            organization: 'kvk',
            professional: 'staff',
            participant: 'client',
            scope: 'scp',
            secondFactor: 'acr',
          },
          roleMap: new Map([
            ['jobcoach', ['JOB_COACH']],
            ['beheer', ['ADMIN', 'AUDITOR']],
          ]),
          secondFactor: { of: 'everyone', values: ['silver', 'gold'] },
        },
      },
    ],
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
    ['HOST', 'here, there', 'a name or address'],
    ['HOST', '0.0.0.0', 'in demo mode is localhost'],
    ['HOST', '192.168.1.4', '127.0.0.0/8'],
    ['HOST', '127.0.0.1.example.org', '127.0.0.0/8'],
    ['DEMO', 'yes', '0 or 1'],
    ['DB_ROLE_PREFIX', 'Graph-1', 'small letters'],
    ['DEMO_PARTICIPANTS', '0', '1 to 100000'],
    ['DEMO_TODAY', '2026-02-29', 'a calendar day'],
    ['DEMO_TODAY', '21-11-2026', 'a calendar day'],
    ['NODE_ENV', 'prod', 'development, test or production'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn'],
    ['OIDC_ISSUER', 'login.example.org', 'an https URL'],
    ['OIDC_ISSUER', 'http://login.example.org', 'an https URL'],
    ['OIDC_JWKS_URL', 'http://keys.example.org', 'an https URL'],
    ['OIDC_JWKS_URL', 'http://127.0.0.1.example.org', 'an https URL'],
    ['OIDC_ROLE_CLAIM', ' ', 'the name of a claim'],
    ['OIDC_ROLE_MAP', 'jobcoach', 'JOB_COACH'],
    ['OIDC_ROLE_MAP', 'jobcoach=COACH', 'JOB_COACH'],
    ['OIDC_ROLE_MAP', '=JOB_COACH', 'JOB_COACH'],
    ['OIDC_ORGANIZATION_CLAIM', ' ', 'the name of a claim'],
    ['OIDC_PROFESSIONAL_CLAIM', ' ', 'the name of a claim'],
    ['OIDC_PARTICIPANT_CLAIM', ' ', 'the name of a claim'],
    ['OIDC_SCOPE_CLAIM', ' ', 'the name of a claim'],
    ['OIDC_SECOND_FACTOR', 'no', 'everyone, staff or nobody'],
    ['OIDC_SECOND_FACTOR_CLAIM', ' ', 'the name of a claim'],
    ['OIDC_SECOND_FACTOR_VALUES', 'mfa,', 'a list'],
  ])('%s=%s', (name, value, allowed) => {
    const { problem } = parseConfig({ [name]: value }) as { problem: string };
    expect(problem).toMatch(new RegExp(`^${name} is "${value}"; allowed .*is .*\\.$`));
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

test('a secret that is too short is not shown', () => {
  const problem = 'GATEWAY_SECRET is too short; allowed is 32 characters or more.';
  expect(parseConfig({ GATEWAY_SECRET: 'hush' })).toEqual({ problem });
});

describe('what is not said does not let anybody in', () => {
  test.each<[string, Environment, RegExp]>([
    ['an issuer without audience', { OIDC_ISSUER: issuer.OIDC_ISSUER }, /^OIDC_AUDIENCE is not set; .*\.$/],
    [
      'an audience without issuer',
      { OIDC_AUDIENCE: 'x' },
      /^OIDC_ISSUER is not set, while OIDC_AUDIENCE is; set .*\.$/,
    ],
    ['a map without issuer', { OIDC_ROLE_MAP: 'a=ADMIN' }, /^OIDC_ISSUER is not set, while OIDC_ROLE_MAP is; .*\.$/],
    [
      'production',
      { NODE_ENV: 'production' },
      /^OIDC_ISSUER is not set; with NODE_ENV=production .* no demo mode: .*\.$/,
    ],
    ['made-up people in production', { NODE_ENV: 'production', DEMO: '1', ...issuer }, /^DEMO is "1"; .*\.$/],
    ['PostgreSQL', { DATABASE_URL: url }, /^OIDC_ISSUER is not set; with DATABASE_URL set .*, or DEMO=1 .*\.$/],
    ['PostgreSQL without demo', { DATABASE_URL: url, DEMO: '0' }, /^OIDC_ISSUER is not set; with DATABASE_URL .*\.$/],
  ])('%s', (_, env, expected) => {
    expect(parseConfig(env)).toEqual({ problem: expect.stringMatching(expected) });
  });
});

test('a command on this machine lets nobody in, and needs no issuer', () => {
  expect(parseConfig({ DATABASE_URL: url }, 'command')).toEqual({ ...defaults, databaseUrl: url, demo: 'never' });
});

test('the roles of the database have the prefix and passwords that are said', () => {
  const given = { DB_ROLE_PREFIX: 'work', DB_APP_PASSWORD: 'app', DB_RETENTION_PASSWORD: 'old' };
  const databaseRoles = { prefix: 'work', passwords: { app: 'app', retention: 'old' } };
  expect(parseConfig(given, 'command')).toEqual({ ...defaults, databaseRoles });
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
