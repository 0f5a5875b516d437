import { CompiledQuery } from 'kysely';
import pg from 'pg';
import type { Db } from '../../database.js';

/** Where the log writes: a statement with one parameter at a time, committed when it resolves. */
export interface Line {
  run(statement: string, parameter: string): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds after which a database that does not answer counts as gone: no answer leaves while the log waits. */
const PATIENCE = 30_000;

/**
 * A connection of the log's own on PostgreSQL, so that a busy pool never keeps it waiting; the only one of PGlite.
 * @param sync whether a commit waits for the disk
 */
export function openLine(db: Db, sync: boolean): Line {
  const url = db.config.get('clientUrl');
  // PGlite is given no address, and MikroORM then tells the one that PostgreSQL usually has.
  const isPglite = !url || url === db.driver.getPlatform().getDefaultClientUrl();
  return isPglite ? sharedConnection(db) : ownConnection(url, sync);
}

function ownConnection(connectionString: string, sync: boolean): Line {
  const pool = new pg.Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    application_name: 'access-log',
    keepAlive: true,
    ...(sync ? {} : { options: '-c synchronous_commit=off' }),
  });
  // A connection that breaks while nothing is written is replaced with the next statement.
  pool.on('error', () => undefined);
  return {
    run: async (text, parameter) => void (await pool.query({ name: 'access-log', text, values: [parameter] })),
    close: () => pool.end(),
  };
}

function sharedConnection(db: Db): Line {
  const kysely = db.em.fork().getKysely();
  return {
    run: async (text, parameter) => void (await kysely.executeQuery(CompiledQuery.raw(text, [parameter]))),
    close: async () => undefined,
  };
}
