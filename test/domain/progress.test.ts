import { describe, expect, test } from '@jest/globals';
import { isEvidence, latest } from '../../src/modules/matrix/latest.js';
import { matrixProgress, type ProgressMatrix } from '../../src/modules/matrix/progress.js';

const matrix = (id: string, measuredOn: string, change: Partial<ProgressMatrix> = {}): ProgressMatrix => ({
  id,
  measuredOn,
  finalizedAt: `${measuredOn}T12:00:00.000Z`,
  status: 'FINALIZED',
  rater: 'PROFESSIONAL',
  instrument: 'ZRM 2017',
  scores: [
    { item: 'FINANCES', level: 2 },
    { item: 'HOUSING', level: 3 },
    { item: 'JUSTICE', level: null },
  ],
  ...change,
});

const later = (level: number | null, change: Partial<ProgressMatrix> = {}) =>
  matrix('z', '2026-10-01', {
    scores: [
      { item: 'FINANCES', level },
      { item: 'HOUSING', level: 3 },
      { item: 'JUSTICE', level: 4 },
    ],
    ...change,
  });

const changes = (matrices: ProgressMatrix[], choice = {}) =>
  matrixProgress(matrices, choice)?.domains.map(({ change }) => change) ?? null;

describe('change is told per domain', () => {
  const first = matrix('a', '2026-01-01');
  test.each<[string, ProgressMatrix, string[]]>([
    ['up', later(3), ['IMPROVED', 'UNCHANGED', 'NOT_COMPARABLE']],
    ['down', later(1), ['WORSENED', 'UNCHANGED', 'NOT_COMPARABLE']],
    ['not assessed', later(null), ['NOT_COMPARABLE', 'UNCHANGED', 'NOT_COMPARABLE']],
    ['another version', later(3, { instrument: 'ZRM 2013' }), ['NOT_COMPARABLE', 'NOT_COMPARABLE', 'NOT_COMPARABLE']],
  ])('%s', (_, second, expected) => {
    expect(changes([first, second])).toEqual(expected);
  });

  test('raters are never merged', () => {
    const self = later(5, { rater: 'SELF' });
    expect(changes([first, self])).toBeNull();
    expect(changes([first, self], { from: 'a', to: 'z' })).toEqual(Array(3).fill('NOT_COMPARABLE'));
  });

  test('first and last finalized by default; named ones otherwise', () => {
    const all = [later(4), first, matrix('m', '2026-05-01'), matrix('d', '2026-11-01', { status: 'DRAFT' })];
    const ends = (choice = {}) => {
      const found = matrixProgress(all, choice);
      return found && `${found.from.id}${found.to.id}`;
    };
    expect(ends()).toBe('az');
    expect(ends({ to: 'm' })).toBe('am');
    expect(ends({ from: 'm' })).toBe('mz');
    expect(ends({ from: 'd' })).toBeNull();
  });

  test('fewer than two measurements give nothing', () => {
    expect(changes([])).toBeNull();
    expect(changes([first])).toBeNull();
    expect(changes([first, later(3, { status: 'SUPERSEDED' })])).toBeNull();
  });
});

describe('the latest', () => {
  test.each([
    ['by day', [matrix('b', '2026-01-01'), matrix('a', '2026-01-02')], 'a'],
    [
      'then by the moment of finalizing',
      [matrix('b', '2026-01-01'), matrix('a', '2026-01-01', { finalizedAt: '2026-02-01T12:00:00.000Z' })],
      'a',
    ],
    ['then by id', [matrix('b', '2026-01-01'), matrix('a', '2026-01-01')], 'b'],
    ['superseded left out', [matrix('a', '2026-01-01'), matrix('b', '2026-01-02', { status: 'SUPERSEDED' })], 'a'],
    [
      'drafts left out',
      [matrix('a', '2026-01-01'), matrix('b', '2026-01-02', { status: 'DRAFT', finalizedAt: null })],
      'a',
    ],
  ])('%s', (_, matrices, id) => {
    expect(latest(matrices)?.id).toBe(id);
  });

  test('evidence is finalized, professional and recorded here', () => {
    const good = { status: 'FINALIZED', rater: 'PROFESSIONAL', source: 'RECORDED' } as const;
    expect(isEvidence(good)).toBe(true);
    expect(isEvidence({ ...good, status: 'SUPERSEDED' })).toBe(false);
    expect(isEvidence({ ...good, rater: 'SELF' })).toBe(false);
    expect(isEvidence({ ...good, source: 'IMPORTED' })).toBe(false);
  });
});
