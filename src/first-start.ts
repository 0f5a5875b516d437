import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import type { Db } from './database.js';
import { fillDemo } from './demo/fill.service.js';
import { dayOf } from './graph/day.js';

/** Where the embedded database lives. */
export const pgliteDirectory = (config: Config): string => join(config.dataDir, 'pglite');

/** Stands beside the database from its creation until the demo data is in, so that a broken-off first start is made good. */
const marker = (config: Config): string => join(config.dataDir, 'pglite.unfinished');

/** To be called before the database is opened: remembers that this start creates it, when it is to be filled. */
export function noteFirstStart(config: Config): void {
  if (config.demo !== 'fresh' || config.databaseUrl || existsSync(pgliteDirectory(config))) return;
  mkdirSync(config.dataDir, { recursive: true });
  writeFileSync(marker(config), '');
}

/** Fills the migrated database with demo data when this start asks for it, showing how far it is. */
export async function fillWhenAsked(db: Db, config: Config): Promise<void> {
  const asked = config.demo === 'always' || (config.demo === 'fresh' && existsSync(marker(config)));
  if (!asked || (await hasParticipants(db))) return;
  const today = config.demoToday ?? dayOf(new Date());
  console.log(`Filling the database with ${config.demoParticipants} made-up participants …`);
  await fillDemo(db, { participants: config.demoParticipants, today }, showProgress());
  rmSync(marker(config), { force: true });
}

async function hasParticipants(db: Db): Promise<boolean> {
  return (await db.em.fork().execute('select 1 from participant limit 1')).length > 0;
}

/** A line per tenth, so that it reads as well in a log as on a screen. */
export function showProgress(): (done: number, total: number) => void {
  let shown = 0;
  return (done, total) => {
    const tenth = Math.floor((10 * done) / total);
    if (tenth > shown) console.log(`  ${done} of ${total}`);
    shown = Math.max(shown, tenth);
  };
}
