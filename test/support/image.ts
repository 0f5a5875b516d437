import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { createDatabase, migrate } from '../../src/database.js';
import { withServer } from './postgres.js';

const CACHE = 'node_modules/.cache/trajectory-graph';

/** Changes when a migration or the reference data changes, and with it every prepared database. */
export function stateHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['migrations', 'data']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|sql|csv|json|geojson)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** The migrated PGlite directory as a tar, from which a test file starts in half a second. */
export const imageFile = (): string => join(CACHE, `pglite-${stateHash()}.tar`);

/** The migrated PostgreSQL database that every test file's own is copied from. */
export const templateName = (): string => `trajectory_template_${stateHash()}`;

/** Makes the image when there is none for this state; older ones go. */
export async function prepareImage(): Promise<void> {
  const file = imageFile();
  if (existsSync(file)) return;
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const db = await createDatabase({ dataDir: 'memory://' });
  await migrate(db);
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
  await db.close();
}

/** Removes what `prepareTemplate` made. */
export async function dropTemplate(url: string): Promise<void> {
  await withServer(url, (server) => server.query(`drop database if exists ${templateName()} with (force)`));
}

/** `url` with another database. */
export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
