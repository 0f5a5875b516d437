import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InstrumentHead } from '../../src/modules/instrument/definition.js';
import { parseInstrument } from '../../src/modules/instrument/import.js';
import { MESSAGES } from '../../src/modules/instrument/messages.js';
import type { InstrumentKind } from '../../src/modules/instrument/vocabulary.js';

const HEAD: InstrumentHead = {
  code: 'INVRA',
  version: '2020',
  kind: 'COMPETENCE',
  label: { nl: 'INVRA-Arbeid', en: 'INVRA-Arbeid' },
  ages: null,
  retired: false,
};
const SCALE = { min: 0, max: 4 };
const read = (csv: string, scale = SCALE, head = HEAD) => parseInstrument(csv, head, scale);

const GOOD = 'group,code,label_nl,label_en\nA,A1,Op tijd komen,Being on time\nB,B1,Samenwerken,Working together\n';

/** Code, line and column of every refusal. */
const places = (csv: string, scale = SCALE) =>
  read(csv, scale).refusals.map(({ code, params }) => [code, params?.line, params?.column]);

describe('a file that is right', () => {
  test('gives groups, items and levels in order', () => {
    const { instrument, refusals } = read(GOOD);
    expect(refusals).toEqual([]);
    expect(instrument?.groups).toEqual([
      {
        code: 'A',
        label: { nl: 'A', en: 'A' },
        items: [{ code: 'A1', label: { nl: 'Op tijd komen', en: 'Being on time' }, sensitivity: 'ORDINARY' }],
      },
      {
        code: 'B',
        label: { nl: 'B', en: 'B' },
        items: [{ code: 'B1', label: { nl: 'Samenwerken', en: 'Working together' }, sensitivity: 'ORDINARY' }],
      },
    ]);
    expect(instrument?.levels.map(({ level, label }) => `${level}=${label.nl}`)).toEqual([
      '0=0',
      '1=1',
      '2=2',
      '3=3',
      '4=4',
    ]);
  });

  test.each([
    ['a byte order mark', `\uFEFF${GOOD}`],
    ['Windows line ends', GOOD.replaceAll('\n', '\r\n')],
    ['old Mac line ends', GOOD.replaceAll('\n', '\r')],
    ['no line end at the end', GOOD.trimEnd()],
    ['blank lines', GOOD.replaceAll('\n', '\n\n')],
    ['semicolons of a Dutch spreadsheet', GOOD.replaceAll(',', ';')],
    ['quotes', GOOD.replace('Samenwerken', '"Samenwerken"')],
    ['blanks around cells', GOOD.replaceAll(',', ' , ')],
    ['capitals in the header', GOOD.replace('group', 'GROUP')],
    [
      'columns in another order',
      'code,group,label_en,label_nl\nA1,A,Being on time,Op tijd komen\nB1,B,Working together,Samenwerken',
    ],
  ])('reads the same with %s', (_, csv) => {
    expect(read(csv)).toEqual(read(GOOD));
  });

  test('takes commas and quotes inside quotes, group labels and sensitivity', () => {
    const csv =
      'group,group_label_nl,group_label_en,code,label_nl,label_en,sensitivity\nA,Houding,Attitude,A1,"Op tijd, altijd","The ""clock""",HEALTH';
    expect(read(csv).instrument?.groups).toEqual([
      {
        code: 'A',
        label: { nl: 'Houding', en: 'Attitude' },
        items: [{ code: 'A1', label: { nl: 'Op tijd, altijd', en: 'The "clock"' }, sensitivity: 'HEALTH' }],
      },
    ]);
  });

  test('keeps the sensitivity of a matrix domain when the file says nothing', () => {
    const csv = 'group,code,label_nl,label_en\nD,JUSTICE,Justitie,Justice\nD,HOUSING,Huisvesting,Housing';
    const { instrument } = read(csv, { min: 1, max: 5 }, { ...HEAD, kind: 'MATRIX' });
    expect(instrument?.groups[0]?.items.map((item) => item.sensitivity)).toEqual(['CRIMINAL', 'ORDINARY']);
  });

  test.each<[InstrumentKind, string, string[]]>([
    ['MATRIX', 'JUSTICE,Justitie,Justice,CRIMINAL', []],
    ['MATRIX', 'JUSTICE,Justitie,Justice,', []],
    ['MATRIX', 'JUSTICE,Justitie,Justice,ORDINARY', ['IMPORT_SENSITIVITY_DIFFERS']],
    ['MATRIX', 'HOUSING,Huisvesting,Housing,SENSITIVE', []],
    ['MATRIX', 'HOUSING,Huisvesting,Housing,CRIMINAL', ['IMPORT_SENSITIVITY_DIFFERS']],
    ['COMPETENCE', 'JUSTICE,Eerlijk zijn,Being honest,HEALTH', []],
    ['COMPETENCE', 'JUSTICE,Eerlijk zijn,Being honest,CRIMINAL', ['IMPORT_SENSITIVITY_DIFFERS']],
  ])('criminal is Justitie in a matrix and nothing else: %s %s', (kind, line, codes) => {
    const csv = `group,code,label_nl,label_en,sensitivity\nD,${line}`;
    const { instrument, refusals } = read(csv, { min: 1, max: 5 }, { ...HEAD, kind });
    expect(refusals.map(({ code, params }) => [code, params?.line, params?.column])).toEqual(
      codes.map((code) => [code, 2, 5]),
    );
    expect(instrument === null).toBe(codes.length > 0);
  });
});

const LINE = 'A,A1,Op tijd komen,Being on time';
const HEADER = 'group,code,label_nl,label_en';

describe('a file that is wrong says where', () => {
  test.each([
    ['nothing at all', '', [['IMPORT_EMPTY', undefined, undefined]]],
    ['a header only', HEADER, [['IMPORT_EMPTY', undefined, undefined]]],
    ['a cell too few', `${HEADER}\nA,A1,Op tijd komen`, [['IMPORT_LINE_BROKEN', 2, 4]]],
    ['a cell too many', `${HEADER}\n${LINE},x`, [['IMPORT_LINE_BROKEN', 2, 5]]],
    ['text after a closing quote', `${HEADER}\nA,"A1"x,b,c`, [['IMPORT_LINE_BROKEN', 2, 2]]],
    ['a quote inside a bare cell', `${HEADER}\nA,A1,x"y",c`, [['IMPORT_LINE_BROKEN', 2, 3]]],
    ['a quote that stays open', `${HEADER}\n${LINE}\nA,A2,"Op tijd,c\nA,A3,b,c`, [['IMPORT_LINE_BROKEN', 3, 3]]],
    ['an empty label', `${HEADER}\nA,A1,,Being on time`, [['IMPORT_VALUE_MISSING', 2, 3]]],
    ['a label of blanks', `${HEADER}\nA,A1,"  ",Being on time`, [['IMPORT_VALUE_MISSING', 2, 3]]],
    [
      'an empty group and code',
      `${HEADER}\n,,b,c`,
      [
        ['IMPORT_VALUE_MISSING', 2, 1],
        ['IMPORT_VALUE_MISSING', 2, 2],
      ],
    ],
    ['a code given before', `${HEADER}\n${LINE}\n\nB,A1,b,c`, [['IMPORT_CODE_TWICE', 4, 2]]],
    ['an unknown column', `${HEADER},color\n${LINE},red`, [['IMPORT_COLUMN_UNKNOWN', 1, 5]]],
    ['a column given twice', `${HEADER},code\n${LINE},A1`, [['IMPORT_COLUMN_TWICE', 1, 5]]],
    ['a missing column', 'group,code,label_nl\nA,A1,Op tijd komen', [['IMPORT_COLUMN_MISSING', 1, 4]]],
    ['NUL in a label', `${HEADER}\nA,A1,Op\u0000tijd,c`, [['IMPORT_BAD_TEXT', 2, 3]]],
    ['a lone surrogate', `${HEADER}\nA,A1,b,c\uD800`, [['IMPORT_BAD_TEXT', 2, 4]]],
    ['letters of another encoding', `${HEADER}\nA,A1,Financi\uFFFDn,c`, [['IMPORT_BAD_TEXT', 2, 3]]],
    ['a label of 201 characters', `${HEADER}\nA,A1,${'x'.repeat(201)},c`, [['IMPORT_VALUE_TOO_LONG', 2, 3]]],
    ['an unknown sensitivity', `${HEADER},sensitivity\n${LINE},SECRET`, [['IMPORT_VALUE_UNKNOWN', 2, 5]]],
    [
      'a name of the language as sensitivity',
      `${HEADER},sensitivity\n${LINE},toString`,
      [['IMPORT_VALUE_UNKNOWN', 2, 5]],
    ],
    [
      'a group with two labels',
      'group,group_label_nl,code,label_nl,label_en\nA,Houding,A1,b,c\nA,Werk,A2,b,c',
      [['IMPORT_GROUP_DIFFERS', 3, 2]],
    ],
  ])('%s', (_, csv, expected) => {
    expect(places(csv)).toEqual(expected.map(([code, line, column]) => [code, line, column]));
    expect(read(csv).instrument).toBeNull();
  });

  test('everything at once, in the order of the lines, and nothing half', () => {
    const csv = `${HEADER}\n${LINE}\nA,A1,again,again\nA,"A2"x,b,c\nB,B1,,c\nB,B2,b`;
    expect(places(csv, { min: 0, max: 11 })).toEqual([
      ['SCALE_TOO_LONG', undefined, undefined],
      ['IMPORT_CODE_TWICE', 3, 2],
      ['IMPORT_LINE_BROKEN', 4, 2],
      ['IMPORT_VALUE_MISSING', 5, 3],
      ['IMPORT_LINE_BROKEN', 6, 4],
    ]);
    expect(read(csv).instrument).toBeNull();
  });
});

describe('a scale is whole numbers with at most ten steps above its minimum', () => {
  test.each([
    [{ min: 0, max: 10 }, []],
    [{ min: -3, max: 7 }, []],
    [{ min: 1, max: 2 }, []],
    [{ min: 0, max: 11 }, ['SCALE_TOO_LONG']],
    [{ min: 4, max: 4 }, ['SCALE_INVALID']],
    [{ min: 5, max: 1 }, ['SCALE_INVALID']],
    [{ min: 0.5, max: 3 }, ['SCALE_INVALID']],
    [{ min: 0, max: Number.NaN }, ['SCALE_INVALID']],
  ])('%j: %j', (scale, codes) => {
    expect(read(GOOD, scale).refusals.map(({ code }) => code)).toEqual(codes);
  });

  test('has a label for every level, or none', () => {
    const labels = [{ nl: 'nee', en: 'no' }];
    expect(parseInstrument(GOOD, HEAD, { min: 0, max: 1, labels }).refusals.map(({ code }) => code)).toEqual([
      'SCALE_LABELS_INCOMPLETE',
    ]);
  });
});

test('whatever the file holds: an instrument or reasons, never both, and every reason has words', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\n', 'A', '', '\u0000', 'group', 'code'));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), fc.boolean(), (cells, headed) => {
      const { instrument, refusals } = read(`${headed ? `${HEADER}\n` : ''}${cells.join(',')}`);
      expect(instrument === null).toBe(refusals.length > 0);
      for (const { code } of refusals) expect(Object.keys(MESSAGES)).toContain(code);
    }),
  );
});
