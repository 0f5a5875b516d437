import { describe, expect, test } from '@jest/globals';
import { lifeAreas } from '../../src/modules/matrix/life-areas.js';
import type { ProgressMatrix } from '../../src/modules/matrix/progress.js';
import type { DomainChange } from '../../src/modules/matrix/vocabulary.js';

/** A matrix by a professional that scores housing only. */
const matrix = (measuredOn: string, level: number | null, change: Partial<ProgressMatrix> = {}): ProgressMatrix => ({
  id: measuredOn,
  measuredOn,
  finalizedAt: `${measuredOn}T12:00:00.000Z`,
  status: 'FINALIZED',
  rater: 'PROFESSIONAL',
  instrument: 'ZRM 2017',
  scores: [{ item: 'HOUSING', level }],
  ...change,
});
const housing = (matrices: ProgressMatrix[]) => lifeAreas(matrices)[0]?.domains[0];

test('every area has a domain, every domain stands in one area', () => {
  const areas = lifeAreas([]);
  expect(areas.map(({ domains }) => domains.length)).toEqual([1, 1, 3, 2, 1, 1, 2, 2]);
  expect(new Set(areas.flatMap(({ domains }) => domains.map(({ domain }) => domain))).size).toBe(13);
});

describe('a domain stands by the latest two matrices of a professional', () => {
  const first = matrix('2026-01-01', 2);
  test.each<[string, ProgressMatrix[], number | null, DomainChange | null]>([
    ['never measured', [], null, null],
    ['measured once', [first], 2, null],
    ['up', [first, matrix('2026-02-01', 3)], 3, 'IMPROVED'],
    ['down', [first, matrix('2026-02-01', 1)], 1, 'WORSENED'],
    ['the same', [first, matrix('2026-02-01', 2)], 2, 'UNCHANGED'],
    ['against the one before, not the first', [first, matrix('2026-02-01', 4), matrix('2026-03-01', 3)], 3, 'WORSENED'],
    ['not assessed now', [first, matrix('2026-02-01', null)], null, 'NOT_COMPARABLE'],
    ['in another version', [first, matrix('2026-02-01', 3, { instrument: 'ZRM 2013' })], 3, 'NOT_COMPARABLE'],
    ['not in this version', [first, matrix('2026-02-01', 3, { scores: [] })], null, 'NOT_COMPARABLE'],
    ['a draft later', [first, matrix('2026-02-01', 5, { status: 'DRAFT' })], 2, null],
    ['a self-rating later', [first, matrix('2026-02-01', 5, { rater: 'SELF' })], 2, null],
  ])('%s', (_, matrices, level, trend) => {
    expect(housing(matrices)).toMatchObject({ level, trend });
    expect(housing([...matrices].reverse())).toMatchObject({ level, trend });
  });
});
