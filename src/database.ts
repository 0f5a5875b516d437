import { resolve } from 'node:path';
import type { Dictionary, MikroORM } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { AbstractSqlDriver, SqlEntityManager } from '@mikro-orm/sql';
import { migrations } from '../migrations/index.js';
import { lockDirectory } from './database-lock.js';
import { entities } from './modules.js';

/** The database with its entities; every unit of work takes `db.em.fork()`. */
export type Db = MikroORM<AbstractSqlDriver, SqlEntityManager>;

/** Which database to open. */
export interface DatabaseOptions {
  /** PostgreSQL 15 or later; without it PGlite in `dataDir`. */
  readonly url?: string | undefined;
  /** Of PostgreSQL: the role to act under, for whoever logs in may do more. */
  readonly role?: string;
  /** Directory of PGlite, or `memory://`. */
  readonly dataDir?: string;
  /** A function, because MikroORM copies plain options and a `Blob` does not survive that. */
  readonly driverOptions?: () => Dictionary;
  /** Print every statement with its values. Never with real data. */
  readonly debug?: boolean;
}

const common = {
  entities,
  metadataCache: { enabled: false },
  extensions: [Migrator],
  discovery: { warnWhenNoEntities: false },
  migrations: {
    migrationsList: migrations,
    path: 'dist/migrations',
    pathTs: 'migrations',
    silent: true,
    snapshot: false,
    transactional: true,
    allOrNothing: true,
  },
  dataloader: true,
  forceUtcTimezone: true,
  validateRequired: true,
};

/**
 * Opens the database; nothing is migrated yet. A PGlite directory is locked until `db.close()` or the end of the
 * process; throws `DirectoryInUse` when another process has it.
 */
export async function createDatabase(options: DatabaseOptions): Promise<Db> {
  if (options.url) return openPostgres(options.url, options);
  const directory = options.dataDir ?? 'memory://';
  if (directory.startsWith('memory:')) return openPglite(directory, options);
  const release = lockDirectory(resolve(directory));
  try {
    const db = await openPglite(resolve(directory), options);
    const close = db.close.bind(db);
    db.close = async (force) => {
      await close(force);
      release();
    };
    return db;
  } catch (error) {
    release();
    throw error;
  }
}

/** PostgreSQL that the migrations do not run on. */
export class DatabaseTooOld extends Error {}

const LEAST_POSTGRES = 15;

/** Runs the migrations that have not run yet; all of them or none. Throws `DatabaseTooOld` before PostgreSQL 15. */
export async function migrate(db: Db): Promise<void> {
  const [server] = await db.em.fork().execute(`select current_setting('server_version') as version`);
  const version = String(server?.version);
  if (Number.parseInt(version, 10) < LEAST_POSTGRES) {
    throw new DatabaseTooOld(`DATABASE_URL leads to PostgreSQL ${version}; ${LEAST_POSTGRES} or later is needed.`);
  }
  await db.migrator.up();
}

async function openPostgres(url: string, { role, debug = false }: DatabaseOptions): Promise<Db> {
  const { MikroORM } = await import('@mikro-orm/postgresql');
  const driverOptions = role ? { options: `-c role=${role}` } : {};
  const pool = { min: 0, max: 10 };
  return (await MikroORM.init({ ...common, clientUrl: url, debug, pool, driverOptions })) as unknown as Db;
}

async function openPglite(dbName: string, { driverOptions, debug = false }: DatabaseOptions): Promise<Db> {
  const { MikroORM } = await import('@mikro-orm/pglite');
  const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist');
  return (await MikroORM.init({
    ...common,
    dbName,
    debug,
    driverOptions: () => ({ extensions: { btree_gist }, ...driverOptions?.() }),
  })) as unknown as Db;
}
