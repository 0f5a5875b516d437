import { afterAll } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { AccessLog } from '../../src/access/log/access-log.js';
import { servingSide } from '../../src/access/second-wall/serve.js';
import { remoteKeys } from '../../src/access/sign-in/keys.js';
import type { SignInSettings } from '../../src/access/sign-in/settings.js';
import { type SignIn, signInWith } from '../../src/access/sign-in/sign-in.js';
import { HOUSE } from '../../src/access/viewer.js';
import type { Clock } from '../../src/context.js';
import type { Db } from '../../src/database.js';
import { makeDemoMode } from '../../src/demo-mode/demo-mode.js';
import { requestContext } from '../../src/http/request-context.js';
import { buildGraph } from '../../src/schema.js';
import { createServer } from '../../src/server.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import { testDatabase } from './database.js';
import { secondWall } from './second-wall.js';

/** A clock that stands still until it is set. */
export class TestClock implements Clock {
  #now = new Date(0);

  constructor(now: string) {
    this.set(now);
  }

  now(): Date {
    return this.#now;
  }

  /** Moves the clock to an instant, or to a day, which means its noon in Amsterdam's winter. */
  set(now: string): void {
    this.#now = new Date(now.length === 10 ? `${now}T11:00:00Z` : now);
  }
}

/** The answer to an operation; `errors` is empty when there are none, so that their number can always be asserted. */
export interface Answer<T> {
  readonly data: T | null;
  readonly errors: readonly { message: string; path?: readonly (string | number)[]; extensions: { code: string } }[];
}

/** The real server on a free port, with a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly db: Db;
  readonly clock: TestClock;
  /** The schema that it serves. */
  readonly schema: GraphQLSchema;
  /** One operation over HTTP. */
  ask<T, V>(operation: TypedDocumentString<T, V>, variables: V, headers?: Record<string, string>): Promise<Answer<T>>;
  /** One operation as text, for what the types would not let through. */
  send(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<Record<string, unknown>>>;
}

/** How a test file wants its server. */
export interface TestServerOptions {
  readonly now: string;
  /** Who asks, told without a token; nobody says it: the house itself, which sees and may do everything. */
  readonly identify?: SignIn;
  /** Sign-in as in production: every request needs a token of this issuer; see `startIssuer`. */
  readonly issuer?: { readonly settings: SignInSettings };
  /** Demo mode, in which the server is its own issuer; tokens are on `/demo/token?persona=…&as=text`. */
  readonly demo?: boolean;
  /** On PostgreSQL: behind a second wall of its own, which has no door for the house. */
  readonly wall?: boolean;
  /** What is logged and where to; silent when not said. */
  readonly logger?: { readonly level: string; readonly stream: { write(line: string): void } };
}

/**
 * Starts the server of a test file, and ends it after the last test.
 * Call it at the top of the file: `const server = await startServer({ now: '2026-11-21' })`.
 */
export async function startServer({ now, identify, issuer, logger, ...rest }: TestServerOptions): Promise<TestServer> {
  const db = await testDatabase();
  if (rest.wall) await secondWall(db, String(process.env.TEST_DATABASE_URL));
  const side = await servingSide(db);
  const clock = new TestClock(now);
  const { schema } = await buildGraph(db.getMetadata());
  const demo = rest.demo ? await makeDemoMode(db, clock) : undefined;
  const tokens = demo ?? (issuer && { settings: issuer.settings, keys: remoteKeys(issuer.settings, 0) });
  const { app, close } = await createServer({
    db: side.db,
    schema,
    demo,
    signIn: tokens ? signInWith({ ...tokens, db: side.db, clock }) : (identify ?? (async () => HOUSE)),
    contextFor: requestContext(side.db, clock, side.wall),
    accessLog: new AccessLog(db, clock),
    logger: logger ?? { level: process.env.TEST_LOG ?? 'silent' },
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  afterAll(close);
  if (side.wall) afterAll(() => side.db.close());
  const send = async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer<never>>;
    return { data, errors };
  };
  return {
    url,
    db,
    clock,
    schema,
    send,
    ask: (operation, variables, headers) => send(String(operation), variables ?? {}, headers),
  };
}
