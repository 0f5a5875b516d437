import { describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { InstrumentImportInput } from '../generated/graphql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';

const server = await startServer({ now: '2026-11-21' });

const Lists = graphql(`
  query ReferenceLists {
    workAreas { code position label nl: label(locale: NL) en: label(locale: EN) }
    sectors { code label(locale: NL) }
    municipalities { code name }
  }
`);

const Municipalities = graphql(`
  query ReferenceMunicipality($code: MunicipalityCode!, $search: String) {
    municipality(code: $code) { code name province latitude longitude }
    municipalities(search: $search) { name }
  }
`);

const OneInstrument = graphql(`
  query ReferenceInstrument($code: String!, $version: String) {
    instrument(code: $code, version: $version) {
      code version kind retired minAge maxAge label(locale: NL)
      groups { code position label(locale: EN) items { code } }
      items { code position sensitivity label(locale: NL) group { code } }
      levels { level label(locale: EN) }
    }
  }
`);

const Instruments = graphql(`
  query ReferenceInstruments($kind: InstrumentKind) {
    instruments(kind: $kind) { code version }
  }
`);

const Import = graphql(`
  mutation ReferenceImport($input: InstrumentImportInput!) {
    instrumentImport(input: $input) {
      instrument { code version retired minAge maxAge label(locale: EN) groups { code items { code label(locale: NL) } } levels { level label(locale: NL) } }
      warnings { code }
      errors { code path line column message }
    }
  }
`);

describe('reference data', () => {
  test('municipalities, work areas and sectors are all there, in order', async () => {
    const { data, errors } = await server.ask(Lists, {});
    expect(errors).toEqual([]);
    expect(data?.municipalities).toHaveLength(342);
    const names = data?.municipalities.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(342);
    expect(data?.workAreas.map(({ code, position }) => [position, code])).toEqual([
      [1, 'GREEN_AND_ANIMALS'],
      [2, 'ENGINEERING_AND_PRODUCTION'],
      [3, 'CARE_AND_WELFARE'],
      [4, 'HOSPITALITY_AND_SERVICES'],
      [5, 'ADMINISTRATION_AND_ICT'],
      [6, 'ARTS_AND_CREATIVE'],
      [7, 'MEDIA_AND_ENTERTAINMENT'],
    ]);
    expect(data?.sectors.map(({ label }) => label)).toEqual([
      'bouw',
      'schoonmaak',
      'horeca',
      'groenvoorziening',
      'evenementen',
      'techniek',
      'detailhandel',
      'maatschappelijke dienstverlening',
      'beveiliging',
    ]);
  });

  test.each([
    [undefined, 'Groen & Dieren'],
    ['nl-NL', 'Groen & Dieren'],
    ['en-GB,en;q=0.9,nl;q=0.8', 'Green & animals'],
    ['de-DE', 'Groen & Dieren'],
  ])('the language of the request decides: Accept-Language %s says %s', async (language, label) => {
    const headers: Record<string, string> = language ? { 'accept-language': language } : {};
    const { data, errors } = await server.ask(Lists, {}, headers);
    expect(errors).toEqual([]);
    expect(data?.workAreas[0]).toMatchObject({ label, nl: 'Groen & Dieren', en: 'Green & animals' });
  });

  test('a municipality is found by its code, and by the beginning of its name', async () => {
    const { data, errors } = await server.ask(Municipalities, { code: 'GM0141', search: 'almE' });
    expect(errors).toEqual([]);
    expect(data?.municipality).toMatchObject({ code: 'GM0141', name: 'Almelo', province: 'Overijssel' });
    expect(data?.municipalities).toEqual([{ name: 'Almelo' }, { name: 'Almere' }]);
  });

  test('an unknown code is null, a code of another form a fault', async () => {
    const unknown = await server.ask(Municipalities, { code: 'GM9999', search: '%' });
    expect(unknown).toEqual({ data: { municipality: null, municipalities: [] }, errors: [] });
    const { errors } = await server.ask(Municipalities, { code: 'Almelo' });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    const { errors: text } = await server.ask(Municipalities, { code: 'GM0141', search: 'a\u0000' });
    expect(text.map(({ extensions }) => extensions.code)).toEqual(['BAD_TEXT']);
  });

  test('partners find municipalities and work areas by their code', async () => {
    const { data, errors } = await server.send(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Municipality { name } ... on WorkArea { label(locale: EN) } } }`,
      {
        r: [
          { __typename: 'WorkArea', code: 'CARE_AND_WELFARE' },
          { __typename: 'Municipality', code: 'GM0141' },
          { __typename: 'Municipality', code: 'GM9999' },
        ],
      },
    );
    expect(errors).toEqual([]);
    expect(data?._entities).toEqual([{ label: 'Care & welfare' }, { name: 'Almelo' }, null]);
  });
});

describe('instruments', () => {
  test.each([
    ['ZRM', undefined, '2017', 13],
    ['ZRM', '2013', '2013', 11],
    ['ZRM_JONGEREN', undefined, '2017', 13],
    ['WERKNEMERSVAARDIGHEDEN', undefined, '1', 30],
  ])('%s %s is version %s with %i items', async (code, version, found, items) => {
    const { data, errors } = await server.ask(OneInstrument, { code, version });
    expect(errors).toEqual([]);
    expect(data?.instrument).toMatchObject({ code, version: found });
    expect(data?.instrument?.items).toHaveLength(items);
    expect(data?.instrument?.items.map(({ position }) => position)).toEqual(
      Array.from({ length: items }, (_, i) => i + 1),
    );
    expect(data?.instrument?.groups.flatMap((group) => group.items.map(({ code: item }) => item))).toEqual(
      data?.instrument?.items.map(({ code: item }) => item),
    );
  });

  test('the matrix of 2017 has its ages, levels and sensitivities', async () => {
    const { data, errors } = await server.ask(OneInstrument, { code: 'ZRM' });
    expect(errors).toEqual([]);
    const { instrument } = data ?? {};
    expect(instrument).toMatchObject({ kind: 'MATRIX', retired: false, minAge: 18, maxAge: null });
    expect(instrument?.levels).toEqual([
      { level: 1, label: 'acute problems' },
      { level: 2, label: 'not self-sufficient' },
      { level: 3, label: 'self-sufficient to a limited degree' },
      { level: 4, label: 'sufficiently self-sufficient' },
      { level: 5, label: 'fully self-sufficient' },
    ]);
    expect(instrument?.items[0]).toMatchObject({ code: 'FINANCES', label: 'Financiën', sensitivity: 'SENSITIVE' });
    expect(instrument?.items[12]).toMatchObject({ code: 'JUSTICE', label: 'Justitie', sensitivity: 'CRIMINAL' });
  });

  test.each([
    ['ZRM', '1999'],
    ['NOTHING', undefined],
  ])('%s %s is null', async (code, version) => {
    expect(await server.ask(OneInstrument, { code, version })).toEqual({ data: { instrument: null }, errors: [] });
  });

  test('are listed by kind', async () => {
    const { data, errors } = await server.ask(Instruments, { kind: 'MATRIX' });
    expect(errors).toEqual([]);
    expect(data?.instruments).toEqual([
      { code: 'ZRM', version: '2013' },
      { code: 'ZRM', version: '2017' },
      { code: 'ZRM_JONGEREN', version: '2017' },
    ]);
  });
});

const CSV = 'group,code,label_nl,label_en\nA,A1,Op tijd komen,Being on time\nB,B1,Samenwerken,Working together\n';
const GOOD: InstrumentImportInput = {
  code: 'INVRA',
  version: '2020',
  kind: 'COMPETENCE',
  label: { nl: 'INVRA-Arbeid', en: 'INVRA-Arbeid' },
  scale: {
    min: 0,
    max: 1,
    labels: [
      { nl: 'nee', en: 'no' },
      { nl: 'ja', en: 'yes' },
    ],
  },
  csv: CSV,
};

/** Every instrument with what hangs on it. */
const stored = () => rowsOf(server.db, 'instrument', 'instrument_group', 'instrument_item', 'scale_level');

describe('importing an instrument', () => {
  test.each<[string, Partial<InstrumentImportInput>, (string | number | null)[][]]>([
    ['no code', { code: ' ' }, [['VALUE_MISSING', 'input.code', null, null]]],
    ['no version', { version: '' }, [['VALUE_MISSING', 'input.version', null, null]]],
    ['no Dutch name', { label: { nl: '', en: 'x' } }, [['VALUE_MISSING', 'input.label.nl', null, null]]],
    ['no English name', { label: { nl: 'x', en: '\t' } }, [['VALUE_MISSING', 'input.label.en', null, null]]],
    ['ages the wrong way round', { minAge: 18, maxAge: 12 }, [['AGES_INVALID', 'input.minAge', null, null]]],
    ['a negative age', { minAge: -1 }, [['AGES_INVALID', 'input.minAge', null, null]]],
    ['a scale the wrong way round', { scale: { min: 4, max: 0 } }, [['SCALE_INVALID', 'input.scale', null, null]]],
    ['eleven steps', { scale: { min: 0, max: 11 } }, [['SCALE_TOO_LONG', 'input.scale', null, null]]],
    [
      'a level without a name',
      { scale: { min: 0, max: 1, labels: [{ nl: 'nee', en: 'no' }] } },
      [['SCALE_LABELS_INCOMPLETE', 'input.scale', null, null]],
    ],
    ['an empty text', { csv: '' }, [['IMPORT_EMPTY', 'input.csv', null, null]]],
    [
      'too many lines',
      { csv: `group,code,label_nl,label_en\n${Array.from({ length: 1001 }, (_, i) => `A,A${i},x,y`).join('\n')}` },
      [['IMPORT_TOO_LONG', 'input.csv', null, null]],
    ],
    ['a column too few', { csv: 'group,code,label_nl\nA,A1,x' }, [['IMPORT_COLUMN_MISSING', 'input.csv', 1, 4]]],
    [
      'an unknown column',
      { csv: CSV.replace('label_en', 'label_en,x') },
      [['IMPORT_COLUMN_UNKNOWN', 'input.csv', 1, 5]],
    ],
    ['a column twice', { csv: CSV.replace('label_en', 'label_en,code') }, [['IMPORT_COLUMN_TWICE', 'input.csv', 1, 5]]],
    ['a broken quote', { csv: `${CSV}B,"B2"x,y,z` }, [['IMPORT_LINE_BROKEN', 'input.csv', 4, 2]]],
    ['a cell too few', { csv: `${CSV}B,B2,y` }, [['IMPORT_LINE_BROKEN', 'input.csv', 4, 4]]],
    ['an empty cell', { csv: `${CSV}B,B2,,z` }, [['IMPORT_VALUE_MISSING', 'input.csv', 4, 3]]],
    [
      'a label of 201 characters',
      { csv: `${CSV}B,B2,${'x'.repeat(201)},z` },
      [['IMPORT_VALUE_TOO_LONG', 'input.csv', 4, 3]],
    ],
    [
      'an unknown sensitivity',
      { csv: `${CSV.replace('label_en', 'label_en,sensitivity').replaceAll(/(time|together)/g, '$1,ODD')}` },
      [
        ['IMPORT_VALUE_UNKNOWN', 'input.csv', 2, 5],
        ['IMPORT_VALUE_UNKNOWN', 'input.csv', 3, 5],
      ],
    ],
    ['letters of another encoding', { csv: `${CSV}B,B2,Financi\uFFFDn,z` }, [['IMPORT_BAD_TEXT', 'input.csv', 4, 3]]],
    ['a code twice', { csv: `${CSV}B,A1,y,z` }, [['IMPORT_CODE_TWICE', 'input.csv', 4, 2]]],
    [
      'a group with two names',
      { csv: 'group,group_label_nl,code,label_nl,label_en\nA,x,A1,y,z\nA,y,A2,y,z' },
      [['IMPORT_GROUP_DIFFERS', 'input.csv', 3, 2]],
    ],
    ['a version that is there', { code: 'ZRM', version: '2017' }, [['INSTRUMENT_EXISTS', 'input.version', null, null]]],
    [
      'a very long name',
      { label: { nl: 'x'.repeat(4001), en: 'x' } },
      [['VALUE_TOO_LONG', 'input.label.nl', null, null]],
    ],
    [
      'a number that may be a BSN',
      { label: { nl: '111222333', en: 'x' } },
      [['BSN_NOT_ALLOWED', 'input.label.nl', null, null]],
    ],
    [
      'everything at once',
      { code: 'ZRM', version: '2017', minAge: 3, maxAge: 2, csv: `${CSV}B,B1,,z` },
      [
        ['AGES_INVALID', 'input.minAge', null, null],
        ['IMPORT_VALUE_MISSING', 'input.csv', 4, 3],
        ['IMPORT_CODE_TWICE', 'input.csv', 4, 2],
        ['INSTRUMENT_EXISTS', 'input.version', null, null],
      ],
    ],
  ])('%s: nothing is imported', async (_, change, expected) => {
    const before = await stored();
    const { data, errors } = await server.ask(Import, { input: { ...GOOD, ...change } });
    expect(errors).toEqual([]);
    const found = data?.instrumentImport.errors.map((e) => [
      e.code,
      e.path?.join('.') ?? null,
      e.line ?? null,
      e.column ?? null,
    ]);
    expect(found?.sort()).toEqual([...expected].sort());
    expect(data?.instrumentImport.instrument).toBeNull();
    expect(await stored()).toEqual(before);
  });

  test('NUL is a fault of the request', async () => {
    const { errors } = await server.ask(Import, { input: { ...GOOD, csv: `${CSV}\u0000` } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_TEXT']);
  });

  test('the sentence names line and column in the language of the request', async () => {
    const input = { ...GOOD, csv: `${CSV}B,B2,,z` };
    const dutch = await server.ask(Import, { input });
    expect(dutch.data?.instrumentImport.errors[0]?.message).toMatch(/^Regel 4, kolom 3/);
    const english = await server.ask(Import, { input }, { 'accept-language': 'en' });
    expect(english.data?.instrumentImport.errors[0]?.message).toMatch(/^Line 4, column 3/);
  });

  test('a text far longer than other texts may be is taken', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => `A,A${i},${'Competentie '.repeat(10)},Competence`);
    const csv = ['group,code,label_nl,label_en', ...lines].join('\n');
    const { data, errors } = await server.ask(Import, { input: { ...GOOD, code: 'LONG', csv } });
    expect(errors).toEqual([]);
    expect(data?.instrumentImport.errors).toEqual([]);
    expect(data?.instrumentImport.instrument?.groups[0]?.items).toHaveLength(300);
  });

  test('a new version stands beside the old one, which is never changed, and becomes the one that is meant', async () => {
    const first = await server.ask(Import, {
      input: { ...GOOD, minAge: 16, idempotencyKey: '0190c2a1-0000-7000-8000-000000000001' },
    });
    expect(first.errors).toEqual([]);
    expect(first.data?.instrumentImport).toEqual({
      instrument: {
        code: 'INVRA',
        version: '2020',
        retired: false,
        minAge: 16,
        maxAge: null,
        label: 'INVRA-Arbeid',
        groups: [
          { code: 'A', items: [{ code: 'A1', label: 'Op tijd komen' }] },
          { code: 'B', items: [{ code: 'B1', label: 'Samenwerken' }] },
        ],
        levels: [
          { level: 0, label: 'nee' },
          { level: 1, label: 'ja' },
        ],
      },
      warnings: [],
      errors: [],
    });
    const again = await server.ask(Import, {
      input: { ...GOOD, minAge: 16, idempotencyKey: '0190c2a1-0000-7000-8000-000000000001' },
    });
    expect(again).toEqual(first);
    const next = await server.ask(Import, { input: { ...GOOD, version: '2025' } });
    expect(next.data?.instrumentImport.errors).toEqual([]);
    const old = await server.ask(Import, { input: { ...GOOD, version: '2010', retired: true } });
    expect(old.data?.instrumentImport.errors).toEqual([]);
    const meant = await server.ask(OneInstrument, { code: 'INVRA' });
    expect(meant.data?.instrument?.version).toBe('2025');
    const present = await server.ask(OneInstrument, { code: 'INVRA', version: '2020' });
    expect(present.data?.instrument?.items).toHaveLength(2);
  });

  test('ten at once give one version and nine refusals', async () => {
    const input = { ...GOOD, code: 'RACE' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => server.ask(Import, { input })));
    const codes = answers.flatMap(({ data }) => data?.instrumentImport.errors.map(({ code }) => code) ?? ['no answer']);
    expect(codes).toEqual(Array.from({ length: 9 }, () => 'INSTRUMENT_EXISTS'));
  });
});
