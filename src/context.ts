import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Trail } from './access/log/trail.js';
import type { Roles } from './access/second-wall/roles.js';
import type { Viewer } from './access/viewer.js';
import type { Day } from './graph/day.js';
import type { Locale } from './graph/words.js';
import type { Loaders } from './plan/load.js';

/** The only clock of the house; tests set it. */
export interface Clock {
  now(): Date;
}

/** What one request has. */
export interface Context {
  readonly viewer: Viewer;
  readonly em: SqlEntityManager;
  /** The roles of the database that check again what a mutation writes; undefined without a second wall. */
  readonly wall: Roles | undefined;
  readonly clock: Clock;
  /** Today in Amsterdam, the same for the whole request. */
  readonly today: Day;
  readonly locale: Locale;
  readonly requestId: string;
  /** The address that the request came from. */
  readonly client: string;
  readonly loaders: Loaders;
  /** What the request leaves for the access log. */
  readonly trail: Trail;
}
