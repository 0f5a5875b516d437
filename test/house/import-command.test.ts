import { beforeAll, describe, expect, test } from '@jest/globals';
import { addMessages } from '../../src/graph/catalogue.js';
import { type ImportRequest, readArguments } from '../../src/import/arguments.js';
import { lineOf, runImport } from '../../src/import/run.js';
import { modules } from '../../src/modules.js';
import { testDatabase } from '../support/database.js';
import { rowsOf } from '../support/rows.js';
import { TestClock } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const db = await testDatabase();
const clock = new TestClock('2026-11-21');
const world = new World(db, clock);
for (const module of modules) addMessages(module.messages);

const MEASUREMENTS = { what: 'measurements', file: 'zrm.csv', kvkNumber: '80000001' } as const;
const run = (request: ImportRequest, csv: string) => runImport(db, request, csv, clock.now());

/** Everything that the command can change. */
const stored = () => rowsOf(db, 'matrix_measurement', 'domain_score', 'support_need', 'instrument', 'instrument_item');

describe('the arguments', () => {
  const INSTRUMENT =
    'instrument i.csv --code INVRA --version 2 --kind COMPETENCE --scale 0-4 --label-nl Een --label-en One'.split(' ');

  test('of an instrument', () => {
    const args = [...INSTRUMENT, '--retired', '--min-age', '16', '--level', 'nee=no', '--level', 'ja=yes'];
    expect(readArguments(args)).toEqual({
      what: 'instrument',
      file: 'i.csv',
      head: {
        code: 'INVRA',
        version: '2',
        kind: 'COMPETENCE',
        label: { nl: 'Een', en: 'One' },
        scale: {
          min: 0,
          max: 4,
          labels: [
            { nl: 'nee', en: 'no' },
            { nl: 'ja', en: 'yes' },
          ],
        },
        minAge: 16,
        maxAge: null,
        retired: true,
      },
    });
  });

  test('of measurements', () => {
    expect(readArguments(['measurements', 'zrm.csv', '--organization', '80000001'])).toEqual(MEASUREMENTS);
  });

  test.each([
    ['nothing', []],
    ['no file', ['measurements']],
    ['two files', ['measurements', 'a.csv', 'b.csv', '--organization', '80000001']],
    ['measurements of nobody', ['measurements', 'a.csv']],
    ['another thing', ['people', 'a.csv']],
    ['an option of the other', ['measurements', 'a.csv', '--organization', '80000001', '--code', 'ZRM']],
    ['an unknown option', ['measurements', 'a.csv', '--organization', '80000001', '--force']],
    ['an instrument without a name', ['instrument', 'a.csv']],
    ['an unknown kind', [...INSTRUMENT, '--kind', 'toString']],
    ['a scale of one number', [...INSTRUMENT, '--scale', '4']],
    ['a level in one language', [...INSTRUMENT, '--level', 'nee']],
    ['an age that is no number', [...INSTRUMENT, '--min-age', 'old']],
  ])('%s: the usage is shown', (_, args) => {
    expect(readArguments(args)).toBeUndefined();
  });
});

const HEADER = 'client_number,measured_on,instrument,version,domain,level';

describe('importing measurements from before', () => {
  let lines: string[];

  beforeAll(async () => {
    const organizationId = await world.organization();
    const of = await db.em.fork().execute('select kvk_number from organization');
    expect(of).toEqual([{ kvk_number: MEASUREMENTS.kvkNumber }]);
    await world.participant({ organizationId, birthDate: '2003-05-17' });
    await world.participant({ organizationId });
    const [first, second] = await db.em.fork().execute('select client_number as n from participant order by 1');
    // Somebody of another organization has the number of the first client.
    await world.participant();
    await db.em
      .fork()
      .execute(
        `update participant set client_number = '${first?.n}' where organization_id <> '${uuid(organizationId)}'`,
      );
    lines = [
      `${first?.n},2014-03-01,ZRM,2013,FINANCES,1`,
      `${first?.n},2014-03-01,ZRM,2013,ADDICTION,2`,
      `${first?.n},2014-03-01,ZRM,2013,JUSTICE,DECLINED`,
      `${first?.n},2015-03-01,ZRM,2013,FINANCES,3`,
      `${second?.n},2015-03-01,ZRM,2013,HOUSING,5`,
    ];
  });

  const file = (...more: string[]) => [HEADER, ...lines, ...more].join('\n');

  test.each<[string, (csv: string) => string, [string, number, number][]]>([
    ['a broken quote', (csv) => csv.replace('ADDICTION', '"ADDICTION"x'), [['IMPORT_LINE_BROKEN', 3, 5]]],
    ['a cell too few', (csv) => csv.replace(',ADDICTION,2', ',2'), [['IMPORT_LINE_BROKEN', 3, 6]]],
    [
      'a column that is missing',
      (csv) => csv.replace('client_number', 'bsn'),
      [
        ['IMPORT_COLUMN_UNKNOWN', 1, 1],
        ['IMPORT_COLUMN_MISSING', 1, 7],
      ],
    ],
    ['an empty cell', (csv) => csv.replace('ADDICTION', ''), [['IMPORT_VALUE_MISSING', 3, 5]]],
    ['an unknown client', (csv) => `${csv}\nXX-1,2014-03-01,ZRM,2013,FINANCES,1`, [['IMPORT_VALUE_UNKNOWN', 7, 1]]],
    ['a day that is none', (csv) => csv.replace('2015-03-01', '2015-02-30'), [['IMPORT_DATE_INVALID', 5, 2]]],
    ['a day written otherwise', (csv) => csv.replace('2015-03-01', '1-3-2015'), [['IMPORT_DATE_INVALID', 5, 2]]],
    ['a day to come', (csv) => csv.replace('2015-03-01', '2026-11-22'), [['IMPORT_DATE_INVALID', 5, 2]]],
    [
      'an unknown version',
      (csv) => csv.replace('2015-03-01,ZRM,2013', '2015-03-01,ZRM,2012'),
      [['IMPORT_VALUE_UNKNOWN', 5, 4]],
    ],
    [
      'an instrument that is no matrix',
      (csv) => csv.replace('2015-03-01,ZRM,2013,FINANCES', '2015-03-01,WERKNEMERSVAARDIGHEDEN,1,A1'),
      [['IMPORT_VALUE_UNKNOWN', 5, 4]],
    ],
    [
      'a domain of the newer matrix',
      (csv) => csv.replace('ADDICTION', 'SUBSTANCE_USE'),
      [['IMPORT_VALUE_UNKNOWN', 3, 5]],
    ],
    ['a level outside the scale', (csv) => csv.replace('ADDICTION,2', 'ADDICTION,6'), [['IMPORT_LEVEL_INVALID', 3, 6]]],
    ['half a level', (csv) => csv.replace('ADDICTION,2', 'ADDICTION,2.5'), [['IMPORT_LEVEL_INVALID', 3, 6]]],
    ['an unknown reason', (csv) => csv.replace('DECLINED', 'valueOf'), [['IMPORT_LEVEL_INVALID', 4, 6]]],
    ['a domain twice', (csv) => csv.replace('ADDICTION', 'FINANCES'), [['IMPORT_SCORE_TWICE', 3, 5]]],
    [
      'a measurement without a level',
      (csv) => csv.replace('HOUSING,5', 'HOUSING,DECLINED'),
      [['IMPORT_NOTHING_SCORED', 6, 6]],
    ],
    ['nothing', () => '', [['IMPORT_EMPTY', Number.NaN, Number.NaN]]],
    [
      'several things, in the order of the lines',
      (csv) =>
        csv.replace('ADDICTION,2', 'ADDICTION,0').replace('HOUSING,5', 'HOME,5').replace('2015-03-01', '2027-01-01'),
      [
        ['IMPORT_LEVEL_INVALID', 3, 6],
        ['IMPORT_DATE_INVALID', 5, 2],
        ['IMPORT_VALUE_UNKNOWN', 6, 5],
      ],
    ],
  ])('%s: nothing is imported', async (_, change, expected) => {
    const before = await stored();
    const { done, refusals } = await run(MEASUREMENTS, change(file()));
    expect(done).toBeNull();
    expect(refusals.map(({ code, params }) => [code, Number(params?.line), Number(params?.column)])).toEqual(expected);
    expect(await stored()).toEqual(before);
    for (const refusal of refusals) expect(lineOf(refusal)).not.toMatch(/\{|XX-1/);
  });

  test('of an organization that is not there', async () => {
    const { refusals } = await run({ ...MEASUREMENTS, kvkNumber: '99999999' }, file());
    expect(refusals.map(({ code }) => code)).toEqual(['CODE_UNKNOWN']);
  });

  test('takes any age and any date, marks them, and opens nothing; a second time is refused', async () => {
    const { done, refusals } = await run(MEASUREMENTS, file());
    expect(refusals).toEqual([]);
    expect(done).toBe('Imported 3 measurements.');
    const em = db.em.fork();
    const measurements = await em.execute(
      `select measured_on::text as day, status, rater, source, trajectory_id, professional_id, version
        from matrix_measurement order by participant_id, measured_on`,
    );
    const imported = { status: 'FINALIZED', rater: 'PROFESSIONAL', source: 'IMPORTED' };
    const rest = { ...imported, trajectory_id: null, professional_id: null, version: 1 };
    expect(measurements).toEqual(['2014-03-01', '2015-03-01', '2015-03-01'].map((day) => ({ day, ...rest })));
    const scores = await em.execute(
      `select t.code, s.level, s.not_assessed from domain_score s join instrument_item t on t.id = s.domain_id
        join matrix_measurement m on m.id = s.measurement_id where m.measured_on = '2014-03-01' order by s.position`,
    );
    expect(scores).toHaveLength(11);
    expect(scores[0]).toEqual({ code: 'FINANCES', level: 1, not_assessed: null });
    expect(scores[1]).toEqual({ code: 'DAY_ACTIVITIES', level: null, not_assessed: 'NOT_ENOUGH_INFORMATION' });
    expect(scores[6]).toEqual({ code: 'ADDICTION', level: 2, not_assessed: null });
    expect(scores[10]).toEqual({ code: 'JUSTICE', level: null, not_assessed: 'DECLINED' });
    expect(await em.execute('select 1 from support_need')).toEqual([]);
    const before = await stored();
    const again = await run(MEASUREMENTS, file());
    expect(again.refusals.map(({ code, params }) => [code, params?.line])).toEqual([
      ['IMPORT_MEASURED_ALREADY', 2],
      ['IMPORT_MEASURED_ALREADY', 5],
      ['IMPORT_MEASURED_ALREADY', 6],
    ]);
    expect(await stored()).toEqual(before);
  });
});

describe('importing an instrument', () => {
  const request = readArguments(
    'instrument i.csv --code CLI --version 1 --kind COMPETENCE --scale 0-1 --label-nl Een --label-en One'.split(' '),
  ) as ImportRequest;
  const CSV = 'group,code,label_nl,label_en\nA,A1,Op tijd,On time\n';

  test('a broken line stops all of it, and is told with line and column', async () => {
    const before = await stored();
    const { done, refusals } = await run(request, `${CSV}A,A1,,Again`);
    expect(done).toBeNull();
    expect(refusals.map(lineOf)).toEqual([
      'IMPORT_VALUE_MISSING: Line 3, column 3: fill in label_nl.',
      'IMPORT_CODE_TWICE: Line 3, column 2: the code A1 stands in line 2 already.',
    ]);
    expect(await stored()).toEqual(before);
  });

  test('a good file comes in once', async () => {
    expect(await run(request, CSV)).toEqual({ done: 'Imported CLI 1.', refusals: [] });
    const { refusals } = await run(request, CSV);
    expect(refusals.map(({ code }) => code)).toEqual(['INSTRUMENT_EXISTS']);
  });
});
