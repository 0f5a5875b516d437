import { z } from 'zod';
import { type Laying, layingOf, ROLES_ALLOWED, ROLES_VARIABLES } from './access/second-wall/variables.js';
import type { SignInSettings } from './access/sign-in/settings.js';
import { SIGN_IN_ALLOWED, SIGN_IN_VARIABLES, signInSettings } from './access/sign-in/variables.js';

/** What one start of the server needs to know. Made from the environment, once; see docs/configuration.md. */
export interface Config {
  /** TCP port of the API; 0 lets the system choose a free one. */
  readonly port: number;
  /** Address to listen on; in demo mode a loopback address. */
  readonly host: string;
  /** Directory that holds the embedded database, relative to the working directory. */
  readonly dataDir: string;
  /** PostgreSQL 15 or later; undefined: the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** How `npm run db:roles` makes the roles of PostgreSQL. */
  readonly databaseRoles: Laying;
  /**
   * Demo data: `always` fills a database that holds no participant, `fresh` does so only when this start creates the
   * database, `never` leaves it alone.
   */
  readonly demo: 'always' | 'fresh' | 'never';
  /** Size of the demo data. */
  readonly demoParticipants: number;
  /** The day on which the demo data ends, ISO; undefined: today. */
  readonly demoToday: string | undefined;
  readonly environment: 'development' | 'test' | 'production';
  /** The issuer whose tokens let people in; undefined: demo mode, in which the server is its own. */
  readonly signIn: SignInSettings | undefined;
  /** What a gateway signs its requests for entities with; undefined: whoever is signed in may ask for them. */
  readonly gatewaySecret: string | undefined;
  /** Whether an answer waits until the disk has its row of the access log; otherwise until the database has. */
  readonly accessLogSync: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const MAX_DEMO_PARTICIPANTS = 100_000;
/** Characters of a shared secret: fewer can be guessed. */
const LEAST_SECRET = 32;

const wholeNumber = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
const flag = z.enum(['0', '1']).transform((text) => text === '1');

const LOOPBACK = /^(localhost|::1|127(\.\d{1,3}){3})$/;
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//)
  .refine((text) => URL.canParse(text));

const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: postgresUrl.optional(),
  DEMO: flag.optional(),
  DEMO_PARTICIPANTS: wholeNumber(1, MAX_DEMO_PARTICIPANTS).default(500),
  DEMO_TODAY: z.iso.date().optional(),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  ACCESS_LOG_SYNC: flag.default(true),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  GATEWAY_SECRET: z.string().min(LEAST_SECRET).optional(),
  ...ROLES_VARIABLES,
  ...SIGN_IN_VARIABLES,
});

type Values = z.output<typeof variables>;
type VariableName = keyof typeof variables.shape;

/** What each variable may be, in words for whoever set a wrong one. */
const ALLOWED: Readonly<Record<VariableName, string>> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a name or address of this machine',
  DATA_DIR: 'a directory',
  DATABASE_URL: 'a URL like postgres://user:password@host:5432/name',
  DEMO: '0 or 1',
  DEMO_PARTICIPANTS: `a whole number from 1 to ${MAX_DEMO_PARTICIPANTS}`,
  DEMO_TODAY: 'a calendar day like 2026-11-21',
  NODE_ENV: 'development, test or production',
  ACCESS_LOG_SYNC: '0 or 1',
  LOG_LEVEL: LOG_LEVELS.join(', '),
  GATEWAY_SECRET: `${LEAST_SECRET} characters or more`,
  ...ROLES_ALLOWED,
  ...SIGN_IN_ALLOWED,
};

/** The names of the variables that the server reads. */
export const VARIABLE_NAMES = Object.keys(ALLOWED) as readonly VariableName[];

/** The variables as they stand in the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a configuration is for: a server lets people in, a command on this machine does not. */
export type Purpose = 'server' | 'command';

/**
 * Reads the configuration; an empty variable counts as not set. For a server it must say who may sign in.
 * A wrong value gives one line that names the variable, what came and what is allowed; only the first is named.
 */
export function parseConfig(env: Environment, purpose: Purpose = 'server'): Config | { readonly problem: string } {
  const given = Object.fromEntries(VARIABLE_NAMES.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const parsed = variables.safeParse(given);
  if (!parsed.success) return { problem: problem(parsed.error.issues[0]?.path[0] as VariableName, given) };
  const { data } = parsed;
  const together = problemTogether(data, given);
  if (together && purpose === 'server') return { problem: together };
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    databaseRoles: layingOf(data),
    demo: demoOf(data),
    demoParticipants: data.DEMO_PARTICIPANTS,
    demoToday: data.DEMO_TODAY,
    environment: data.NODE_ENV,
    signIn: signInSettings(data),
    gatewaySecret: data.GATEWAY_SECRET,
    accessLogSync: data.ACCESS_LOG_SYNC,
    logLevel: data.LOG_LEVEL,
  };
}

function demoOf({ DEMO, DATABASE_URL, NODE_ENV }: Values): Config['demo'] {
  if (DEMO !== undefined) return DEMO ? 'always' : 'never';
  return DATABASE_URL || NODE_ENV === 'production' ? 'never' : 'fresh';
}

/** What is wrong between variables that are each right: nobody gets a server without sign-in by leaving one out. */
function problemTogether(data: Values, given: Environment): string | undefined {
  const { NODE_ENV, DEMO, DATABASE_URL, HOST, OIDC_ISSUER } = data;
  const orphan = Object.keys(SIGN_IN_VARIABLES).find((name) => given[name]);
  const set = 'set OIDC_ISSUER and OIDC_AUDIENCE (docs/sign-in.md)';
  if (NODE_ENV === 'production' && DEMO) return 'DEMO is "1"; with NODE_ENV=production nobody is made up.';
  if (OIDC_ISSUER) return data.OIDC_AUDIENCE ? undefined : `OIDC_AUDIENCE is not set; it is ${ALLOWED.OIDC_AUDIENCE}.`;
  if (orphan) return `OIDC_ISSUER is not set, while ${orphan} is; ${set}.`;
  if (NODE_ENV === 'production')
    return `OIDC_ISSUER is not set; with NODE_ENV=production there is no demo mode: ${set}.`;
  if (DATABASE_URL && !DEMO)
    return `OIDC_ISSUER is not set; with DATABASE_URL ${set}, or DEMO=1 for demo mode with made-up people.`;
  if (!LOOPBACK.test(HOST))
    return `HOST is "${HOST}"; allowed in demo mode is localhost, ::1 or an address in 127.0.0.0/8; for another, ${set}.`;
  return undefined;
}

/** The configuration of this process; ends it with exit code 1 and one line when a variable is wrong. */
export function readConfig(purpose: Purpose): Config {
  const config = parseConfig(process.env, purpose);
  if (!('problem' in config)) return config;
  console.error(config.problem);
  process.exit(1);
}

function problem(name: VariableName, given: Environment): string {
  if (name === 'GATEWAY_SECRET') return `${name} is too short; allowed is ${ALLOWED[name]}.`;
  const value = name === 'DATABASE_URL' ? withoutSecrets(given[name]) : given[name]?.slice(0, 80);
  return `${name} is ${JSON.stringify(value)}; allowed is ${ALLOWED[name]}.`;
}

/** A database URL may hold a password, and a mistyped one may hold it anywhere: only the scheme is shown. */
function withoutSecrets(url = ''): string {
  return url.includes('://') ? `${url.split('://')[0]}://…` : '…';
}
