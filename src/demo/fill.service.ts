import { setImmediate } from 'node:timers/promises';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Db } from '../database.js';
import { EMPLOYEE_SKILLS, ZRM_2017, ZRM_YOUTH } from '../modules/instrument/catalogue.js';
import { sql } from '../plan/sql.js';
import { type DemoOptions, type DemoPart, generateDemo } from './generate.js';
import type { InstrumentKeys, Instruments } from './instrument-keys.js';
import { loading } from './loading.writer.js';
import { joined } from './records.js';
import { tablesOf, writeRows } from './rows.writer.js';

/** The seed of the demo that everybody sees. */
export const DEMO_SEED = 'werkplaats';

/** The database holds participants already: demo data goes into an empty one only. */
export class DatabaseNotEmpty extends Error {
  constructor() {
    super('The database holds participants already; demo data goes into an empty database only.');
  }
}

/**
 * Fills a migrated database that has its reference data and no participants, in one transaction: all of it or nothing.
 * @param onProgress hears how many participants are written
 * @throws DatabaseNotEmpty
 */
export async function fillDemo(
  db: Db,
  { seed = DEMO_SEED, ...size }: Omit<DemoOptions, 'seed'> & { readonly seed?: string },
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  await db.em.fork().transactional(async (em) => {
    if (await hasParticipants(em)) throw new DatabaseNotEmpty();
    const parts = generateDemo({ seed, ...size }, await instrumentsOf(em));
    await loading(em, tablesOf(em), () => write(em, parts, (done) => onProgress(done, size.participants)));
  });
  // What was written changes which way through the tables is the shortest.
  await db.em.fork().execute('analyze');
}

/** Participants whose rows are written together. */
const TOGETHER = 250;

/** Writes the parts; while the database is busy with some, the next ones are made. */
async function write(em: SqlEntityManager, parts: Iterable<DemoPart>, tell: (done: number) => void): Promise<void> {
  let made: DemoPart[] = [];
  let writing = Promise.resolve();
  let [done, told] = [0, 0];
  const hand = async () => {
    await writing;
    if (done > told) tell(done);
    told = done;
    done += participantsIn(made);
    writing = writeRows(em, joined(made.map(({ rows }) => rows)));
    // Awaited at the next turn; until then a failure must not count as unhandled.
    writing.catch(() => {});
    made = [];
  };
  for (const part of parts) {
    made.push(part);
    if (participantsIn(made) >= TOGETHER) await hand();
    await setImmediate();
  }
  await hand();
  await writing;
  tell(done);
}

const participantsIn = (parts: readonly DemoPart[]): number =>
  parts.reduce((sum, { participants }) => sum + participants, 0);

async function hasParticipants(em: SqlEntityManager): Promise<boolean> {
  return (await em.execute('select 1 from participant limit 1')).length > 0;
}

/** The keys of the instruments that the demo measures with. */
async function instrumentsOf(em: SqlEntityManager): Promise<Instruments> {
  const keys = <Code extends string>({ code, version }: { code: string; version: string }) =>
    keysOf(em, code, version) as Promise<InstrumentKeys<Code>>;
  return { adults: await keys(ZRM_2017), youth: await keys(ZRM_YOUTH), skills: await keys(EMPLOYEE_SKILLS) };
}

async function keysOf(em: SqlEntityManager, code: string, version: string): Promise<InstrumentKeys<string>> {
  const { rows } = await sql<{ id: string; items: Record<string, string> }>`
    select n.id, json_object_agg(i.code, i.id) as items
    from instrument n join instrument_item i on i.instrument_id = n.id
    where n.code = ${code} and n.version = ${version} group by n.id`.execute(em.getKysely());
  const [found] = rows;
  if (!found) throw new Error(`The instrument ${code} ${version} is missing: load the reference data first.`);
  return found;
}
