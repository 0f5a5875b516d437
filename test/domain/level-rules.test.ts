import { describe, expect, test } from '@jest/globals';
import { ZRM_2013, ZRM_2017, ZRM_YOUTH } from '../../src/modules/instrument/catalogue.js';
import type { InstrumentDefinition } from '../../src/modules/instrument/definition.js';
import { answerRefusals, type ItemAnswer, instrumentRefusals } from '../../src/modules/instrument/level-rules.js';

const SHEET = { items: ['HOUSING', 'FINANCES'], scale: { min: 1, max: 5 } };

describe('an answer is one whole level on the scale, or a reason', () => {
  test.each<[string, ItemAnswer, string[]]>([
    ['the lowest level', { item: 'HOUSING', level: 1 }, []],
    ['the highest level', { item: 'HOUSING', level: 5 }, []],
    ['a reason', { item: 'HOUSING', notAssessed: 'LATER' }, []],
    ['a reason and an empty level', { item: 'HOUSING', level: null, notAssessed: 'DECLINED' }, []],
    ['below the scale', { item: 'HOUSING', level: 0 }, ['LEVEL_OUTSIDE_SCALE']],
    ['above the scale', { item: 'HOUSING', level: 6 }, ['LEVEL_OUTSIDE_SCALE']],
    ['a half', { item: 'HOUSING', level: 2.5 }, ['LEVEL_OUTSIDE_SCALE']],
    ['level and reason', { item: 'HOUSING', level: 3, notAssessed: 'LATER' }, ['LEVEL_OR_REASON']],
    ['neither', { item: 'HOUSING' }, ['LEVEL_OR_REASON']],
    ['an item of another instrument', { item: 'ADDICTION', level: 3 }, ['ITEM_UNKNOWN']],
  ])('%s', (_, answer, codes) => {
    expect(answerRefusals([answer], SHEET).map(({ code }) => code)).toEqual(codes);
  });

  test('all reasons come at once, each with its place', () => {
    const answers = [
      { item: 'HOUSING', level: 9 },
      { item: 'HOUSING', level: 2 },
      { item: 'NONSENSE', level: 2 },
      { item: 'FINANCES', level: 2 },
    ];
    expect(answerRefusals(answers, SHEET).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['LEVEL_OUTSIDE_SCALE', 'input.scores.0.level'],
      ['ITEM_TWICE', 'input.scores.1'],
      ['ITEM_UNKNOWN', 'input.scores.2'],
    ]);
  });
});

describe('an instrument is for an age, and a retired one is not measured in', () => {
  test.each<[string, InstrumentDefinition, string, string[]]>([
    ['ZRM 2017 on the eighteenth birthday', ZRM_2017, '2026-11-21', []],
    ['ZRM 2017 the day before', ZRM_2017, '2026-11-20', ['INSTRUMENT_NOT_FOR_AGE']],
    ['ZRM-Jongeren the day before', ZRM_YOUTH, '2026-11-20', []],
    ['ZRM-Jongeren on the eighteenth birthday', ZRM_YOUTH, '2026-11-21', ['INSTRUMENT_NOT_FOR_AGE']],
    ['ZRM-Jongeren on the twelfth birthday', ZRM_YOUTH, '2020-11-21', []],
    ['ZRM-Jongeren at eleven', ZRM_YOUTH, '2020-11-20', ['INSTRUMENT_NOT_FOR_AGE']],
    ['ZRM 2013', ZRM_2013, '2026-11-21', ['INSTRUMENT_RETIRED']],
    ['ZRM 2013 at seventeen', ZRM_2013, '2026-11-20', ['INSTRUMENT_RETIRED', 'INSTRUMENT_NOT_FOR_AGE']],
  ])('%s', (_, instrument, measuredOn, codes) => {
    const choice = { instrument, kind: 'MATRIX', rater: 'PROFESSIONAL', birthDate: '2008-11-21', measuredOn } as const;
    expect(instrumentRefusals(choice).map(({ code }) => code)).toEqual(codes);
  });

  test('a workplace judges competences only, and a matrix needs a matrix', () => {
    const choice = {
      instrument: { ...ZRM_2017, kind: 'COMPETENCE' },
      kind: 'MATRIX',
      rater: 'WORKPLACE',
      birthDate: '2000-01-01',
      measuredOn: '2026-11-21',
    } as const;
    expect(instrumentRefusals(choice).map(({ code }) => code)).toEqual([
      'INSTRUMENT_KIND_DIFFERS',
      'RATER_NOT_POSSIBLE',
    ]);
  });
});
