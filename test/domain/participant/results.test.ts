import { describe, expect, test } from '@jest/globals';
import { type Interest, interestRefusals, talentRefusals } from '../../../src/modules/participant/results.js';

const reasons = (refusals: readonly { code: string; path: readonly string[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim());

describe('an interest test', () => {
  const KNOWN = new Set(['GREEN', 'CARE']);
  const green = (score: number): Interest => ({ workArea: 'GREEN', score });
  test.each<[string, Interest[], string[]]>([
    ['of one work area', [green(0)], []],
    ['of all of them', [green(100), { workArea: 'CARE', score: 1 }], []],
    ['of none', [], ['VALUE_MISSING scores']],
    ['below the scale', [green(-1)], ['VALUE_OUT_OF_RANGE scores.0.score']],
    ['above the scale', [green(101)], ['VALUE_OUT_OF_RANGE scores.0.score']],
    ['of a work area twice', [green(10), green(10)], ['WORK_AREA_TWICE scores.1.workArea']],
    [
      'of an unknown work area, out of the scale',
      [green(10), { workArea: 'SEA', score: 101 }],
      ['CODE_UNKNOWN scores.1.workArea', 'VALUE_OUT_OF_RANGE scores.1.score'],
    ],
  ])('%s', (_, scores, expected) => {
    expect(reasons(interestRefusals(scores, KNOWN))).toEqual(expected);
  });
});

test.each([
  [{}, ['VALUE_MISSING']],
  [{ talents: ' ', drives: null, dreams: '' }, ['VALUE_MISSING']],
  [{ talents: 'Doorzetten.' }, []],
  [{ pointsOfAttention: 'Rust.' }, []],
])('a talent profile that tells %j', (told, expected) => {
  expect(reasons(talentRefusals(told))).toEqual(expected);
});
