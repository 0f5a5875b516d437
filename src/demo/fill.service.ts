import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Db } from '../database.js';
import { EMPLOYEE_SKILLS, ZRM_2017, ZRM_YOUTH } from '../modules/instrument/catalogue.js';
import { sql } from '../plan/sql.js';
import { type DemoOptions, generateDemo } from './generate.js';
import type { InstrumentKeys, Instruments } from './instrument-keys.js';
import { writeRows } from './rows.writer.js';

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
    let done = 0;
    for (const { rows, participants } of generateDemo({ seed, ...size }, await instrumentsOf(em))) {
      await writeRows(em, rows);
      done += participants;
      if (participants > 0) onProgress(done, size.participants);
    }
  });
  // What was written changes which way through the tables is the shortest.
  await db.em.fork().execute('analyze');
}

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
