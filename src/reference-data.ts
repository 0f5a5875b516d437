import { readFileSync } from 'node:fs';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Db } from './database.js';
import type { Vocabulary } from './graph/words.js';
import { competenceList, MATRICES } from './modules/instrument/catalogue.js';
import { Instrument } from './modules/instrument/instrument.entity.js';
import { storeInstrument } from './modules/instrument/instrument.store.js';
import { municipalityList } from './modules/reference/municipality-list.js';
import { Municipality, Sector, WorkArea } from './modules/reference/reference.entity.js';
import { SECTORS, WORK_AREAS } from './modules/reference/vocabulary.js';
import { sql } from './plan/sql.js';

/** Held while loading, so that two servers that start at once on one database do not both insert. */
const LOCK = 7_140_001;

/**
 * Writes the shipped reference data into a migrated database: municipalities, work areas, sectors and instruments. To be
 * called at every start: what is there already is brought up to date (instrument versions are left as they are).
 */
export async function loadReferenceData(db: Db): Promise<void> {
  await db.em.fork().transactional(async (em) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(em.getKysely());
    await em.upsertMany(Municipality, municipalityList(shipped('municipalities.csv')));
    await em.upsertMany(WorkArea, labelled(WORK_AREAS));
    await em.upsertMany(Sector, labelled(SECTORS));
    await loadInstruments(em);
  });
}

async function loadInstruments(em: SqlEntityManager): Promise<void> {
  const known = await em.findAll(Instrument, { fields: ['code', 'version'] });
  const names = new Set(known.map(({ code, version }) => `${code} ${version}`));
  for (const definition of [...MATRICES, competenceList(shipped('competences.csv'))]) {
    if (!names.has(`${definition.code} ${definition.version}`)) await storeInstrument(em, definition);
  }
}

/** The text of a file that comes with the project. */
const shipped = (file: string): string => readFileSync(`data/${file}`, 'utf8');

/** A vocabulary as rows, in its order. */
const labelled = (words: Vocabulary) =>
  Object.entries(words).map(([code, { nl, en }], i) => ({ code, labelNl: nl, labelEn: en, position: i + 1 }));
