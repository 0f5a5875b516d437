import { describe, expect, test } from '@jest/globals';
import { MATRICES } from '../../src/modules/instrument/catalogue.js';
import { municipalityList } from '../../src/modules/reference/municipality-list.js';
import { loadReferenceData } from '../../src/reference-data.js';
import { testDatabase } from '../support/database.js';

const db = await testDatabase();

const TABLES = [
  'municipality',
  'work_area',
  'sector',
  'instrument',
  'instrument_group',
  'instrument_item',
  'scale_level',
];

/** Everything that was loaded, table by table. */
const loaded = () => Promise.all(TABLES.map((table) => db.em.fork().execute(`select * from ${table} order by 1`)));

describe('the reference data of a started server', () => {
  test('is complete', async () => {
    const [municipalities, workAreas, sectors, instruments, groups, items, levels] = await loaded();
    expect(municipalities).toHaveLength(342);
    expect(workAreas).toHaveLength(7);
    expect(sectors).toHaveLength(9);
    expect(instruments).toHaveLength(MATRICES.length + 1);
    expect(groups).toHaveLength(3 + 5);
    expect(items).toHaveLength(13 + 13 + 11 + 30);
    expect(levels).toHaveLength(3 * 5 + 5);
  });

  test('is the same after loading it again', async () => {
    const before = await loaded();
    await loadReferenceData(db);
    expect(await loaded()).toEqual(before);
  });

  test('is mended where a shipped label changed', async () => {
    await db.em.fork().execute("update work_area set label_en = 'Gardens' where code = 'GREEN_AND_ANIMALS'");
    await loadReferenceData(db);
    const [row] = await db.em.fork().execute("select label_en from work_area where code = 'GREEN_AND_ANIMALS'");
    expect(row?.label_en).toBe('Green & animals');
  });
});

describe('the list of municipalities', () => {
  const HEADER = 'code,name,province,latitude,longitude';

  test.each([
    ['a code of three digits', 'GM014,Almelo,Overijssel,52.35,6.66'],
    ['no name', 'GM0141,,Overijssel,52.35,6.66'],
    ['a latitude that is no number', 'GM0141,Almelo,Overijssel,north,6.66'],
  ])('%s stops the start', (_, line) => {
    expect(() => municipalityList(`${HEADER}\n${line}`)).toThrow('data/municipalities.csv is broken');
  });
});
