import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AskedItem,
  asksTheSame,
  inInstrumentOrder,
  type RequirementsSheet,
  requirementsRefusals,
} from '../../src/modules/workplace/requirements.js';

const SHEET: RequirementsSheet = {
  code: 'SKILLS',
  version: '1',
  kind: 'COMPETENCE',
  retired: false,
  scale: { min: 0, max: 4 },
  items: new Map(['A1', 'A2', 'A3', 'A4'].map((item, i) => [item, { position: i + 1 }])),
};
const asked = (item: string, level = 2, weight = 1, essential = false): AskedItem => ({
  item,
  level,
  weight,
  essential,
});

/** Code and path of every refusal. */
const refusals = (items: readonly AskedItem[], sheet: Partial<RequirementsSheet> = {}) =>
  requirementsRefusals(items, { ...SHEET, ...sheet }, []).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('requirements', () => {
  test.each<[string, AskedItem[], Partial<RequirementsSheet>, string[]]>([
    ['nothing is asked', [], {}, []],
    ['the ends of the scale', [asked('A1', 0), asked('A2', 4)], {}, []],
    ['the ends of the weights', [asked('A1', 2, 1), asked('A2', 2, 3)], {}, []],
    ['below the scale', [asked('A1', -1)], {}, ['LEVEL_OUTSIDE_SCALE items.0.level']],
    ['above the scale', [asked('A1', 5)], {}, ['LEVEL_OUTSIDE_SCALE items.0.level']],
    [
      'a scale that begins elsewhere',
      [asked('A1', 0)],
      { scale: { min: 1, max: 5 } },
      ['LEVEL_OUTSIDE_SCALE items.0.level'],
    ],
    ['weight 0', [asked('A1', 2, 0)], {}, ['VALUE_OUT_OF_RANGE items.0.weight']],
    ['weight 4', [asked('A1', 2, 4)], {}, ['VALUE_OUT_OF_RANGE items.0.weight']],
    ['an unknown item', [asked('Z9')], {}, ['ITEM_UNKNOWN items.0.item']],
    ['an item twice', [asked('A1'), asked('A2'), asked('A1')], {}, ['ITEM_TWICE items.2.item']],
    ['a retired list', [asked('A1')], { retired: true }, ['INSTRUMENT_RETIRED instrument']],
    ['no competences', [asked('A1')], { kind: 'MATRIX' }, ['INSTRUMENT_KIND_DIFFERS instrument']],
    [
      'all at once',
      [asked('A1', 9, 9), asked('Z9')],
      { retired: true },
      [
        'INSTRUMENT_RETIRED instrument',
        'LEVEL_OUTSIDE_SCALE items.0.level',
        'VALUE_OUT_OF_RANGE items.0.weight',
        'ITEM_UNKNOWN items.1.item',
      ],
    ],
  ])('%s', (_, items, sheet, expected) => {
    expect(refusals(items, sheet)).toEqual(expected);
  });
});

describe('a new version of requirements', () => {
  const LIST = fc
    .uniqueArray(fc.constantFrom('A1', 'A2', 'A3', 'A4'))
    .chain((items) =>
      fc.tuple(
        ...items.map((item) => fc.tuple(fc.constant(item), fc.nat(4), fc.integer({ min: 1, max: 3 }), fc.boolean())),
      ),
    )
    .map((list) => list.map((one) => asked(...one)));

  test('is never made by another order', () => {
    fc.assert(
      fc.property(
        LIST.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(asksTheSame(inInstrumentOrder(list, SHEET), inInstrumentOrder(shuffled, SHEET))).toBe(true);
        },
      ),
    );
  });

  test.each<[string, Partial<AskedItem>]>([
    ['level', { level: 3 }],
    ['weight', { weight: 2 }],
    ['essential', { essential: true }],
    ['item', { item: 'A2' }],
  ])('is made by another %s', (_, change) => {
    expect(asksTheSame([asked('A1')], [{ ...asked('A1'), ...change }])).toBe(false);
  });

  test('is made by an item more or less', () => {
    expect(asksTheSame([asked('A1')], [])).toBe(false);
    expect(asksTheSame([], [asked('A1')])).toBe(false);
    expect(asksTheSame([], [])).toBe(true);
  });
});
