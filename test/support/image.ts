import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { createDatabase, migrate } from '../../src/database.js';
import { loadReferenceData } from '../../src/reference-data.js';
import { dropRoles, layHouseWall } from './house-wall.js';
import { withServer } from './postgres.js';

const CACHE = 'node_modules/.cache/trajectory-graph';

/** Another run may still read an image of an hour ago. */
const KEPT_FOR_MS = 60 * 60 * 1000;

/** Reference data that stands in code. */
const WORDS = [
  'src/modules/reference/vocabulary.ts',
  'src/modules/instrument/vocabulary.ts',
  'src/modules/instrument/catalogue.ts',
];

/** Changes when a migration or the reference data changes, and with it every prepared database. */
export function stateHash(): string {
  const hash = createHash('sha256');
  for (const file of WORDS) hash.update(readFileSync(file));
  for (const folder of ['migrations', 'data']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|sql|csv|json|geojson)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** The migrated PGlite directory as a tar, from which a test file starts in half a second. */
export const imageFile = (): string => join(CACHE, `pglite-${stateHash()}.tar`);

/** The migrated PostgreSQL database that every test file's own is copied from; each run has one, so that two can run at once. */
export const templateName = (): string => `trajectory_template_${process.env.TEST_RUN}`;

/** Before the names of the roles of this run. */
const runPrefix = (): string => `run_${process.env.TEST_RUN}`;

/** Makes the image when there is none for this state; those that no run can want any more go. */
export async function prepareImage(): Promise<void> {
  const file = imageFile();
  if (existsSync(file)) return;
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE).map((name) => join(CACHE, name))) {
    if (Date.now() - statSync(old).mtimeMs > KEPT_FOR_MS) rmSync(old, { force: true });
  }
  const db = await createDatabase({ dataDir: 'memory://' });
  await migrate(db);
  await loadReferenceData(db);
  const pglite = (await db.driver.getConnection().getNativeClient()) as PGlite;
  const image = await pglite.dumpDataDir('none');
  // Two runs may do this at once: a reader never sees half a file.
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await image.arrayBuffer()));
  renameSync(`${file}.${process.pid}`, file);
  await db.close();
}

/** Makes the template database on the server at `url`. */
export async function prepareTemplate(url: string): Promise<void> {
  await dropTemplate(url);
  await withServer(url, (server) => server.query(`create database ${templateName()}`));
  const db = await createDatabase({ url: databaseUrl(url, templateName()) });
  await migrate(db);
  await loadReferenceData(db);
  if (process.env.TEST_SECOND_WALL) await layHouseWall(db, runPrefix());
  await db.close();
}

/** Removes what `prepareTemplate` made. */
export async function dropTemplate(url: string): Promise<void> {
  await withServer(url, (server) => server.query(`drop database if exists ${templateName()} with (force)`));
  await dropRoles(url, runPrefix());
}

/** `url` with another database. */
export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
