import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goalSettingRefusals, goalStepRefusals, isOpen, proposedOn } from '../../../src/modules/portfolio/goals.js';
import { goalsFromFit } from '../../../src/modules/portfolio/goals-from-fit.js';
import { GOAL_STATUSES, type GoalStatus } from '../../../src/modules/portfolio/vocabulary.js';
import { runs } from '../../support/runs.js';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('A goal goes PLANNED → ACTIVE → ACHIEVED | DROPPED (domain.md §10)', () => {
  const POSSIBLE = ['PLANNED ACTIVE', 'ACTIVE ACHIEVED', 'ACTIVE DROPPED'];
  const statuses = Object.keys(GOAL_STATUSES) as GoalStatus[];
  const every = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

  test.each(every)('from %s to %s', (from, to) => {
    const possible = POSSIBLE.includes(`${from} ${to}`);
    expect(goalStepRefusals(from, to, ['input', 'goalId'])).toEqual(
      possible ? [] : [{ code: 'STATE_NOT_POSSIBLE', path: ['input', 'goalId'], params: { from, to } }],
    );
  });

  test.each<[GoalStatus, boolean]>([
    ['PLANNED', true],
    ['ACTIVE', true],
    ['ACHIEVED', false],
    ['DROPPED', false],
  ])('%s is open: %s', (status, open) => {
    expect(isOpen(status)).toBe(open);
  });

  test.each<[string, GoalStatus | null, GoalStatus | null, string | null]>([
    ['a new goal, nothing asked', null, null, null],
    ['a new goal, planned', null, 'PLANNED', null],
    ['a new goal, active at once', null, 'ACTIVE', null],
    ['a new goal, achieved at once', null, 'ACHIEVED', 'status'],
    ['a new goal, dropped at once', null, 'DROPPED', 'status'],
    ['a planned goal, changed', 'PLANNED', null, null],
    ['a planned goal, to active', 'PLANNED', 'ACTIVE', null],
    ['an active goal, as it is', 'ACTIVE', 'ACTIVE', null],
    ['an active goal, back to planned', 'ACTIVE', 'PLANNED', 'status'],
    ['an active goal, achieved by a change', 'ACTIVE', 'ACHIEVED', 'status'],
    ['an active goal, dropped by a change', 'ACTIVE', 'DROPPED', 'status'],
    ['an achieved goal, changed', 'ACHIEVED', null, 'goalId'],
    ['an achieved goal, active again', 'ACHIEVED', 'ACTIVE', 'goalId'],
    ['a dropped goal, changed', 'DROPPED', null, 'goalId'],
  ])('setting %s', (_what, from, to, place) => {
    const refusals = goalSettingRefusals(from, to);
    expect(codes(refusals)).toEqual(place ? ['STATE_NOT_POSSIBLE'] : []);
    expect(refusals[0]?.path).toEqual(place ? ['input', place] : undefined);
  });
});

describe('Achievement is proposed on', () => {
  test.each<[string, (string | null)[], string | null]>([
    ['no day without cards', [], null],
    ['no day while the only card is not signed', [null], null],
    ['no day while one of two is not signed', ['2026-11-02', null], null],
    ['no day while the first of two is not signed', [null, '2026-11-02'], null],
    ['the day of the only card', ['2026-11-02'], '2026-11-02'],
    ['the last day, whatever the order', ['2026-11-09', '2026-11-02'], '2026-11-09'],
    ['the last day', ['2026-11-02', '2026-11-09'], '2026-11-09'],
  ])('%s', (_what, signedOn, day) => {
    expect(proposedOn(signedOn)).toBe(day);
  });
});

describe('The goals of a fit', () => {
  const learning = ['b', 'a', 'c'].map((itemId) => ({ itemId, required: 3 }));

  test.each<[string, string[], string[], number]>([
    ['are all of its learning goals', [], ['b', 'a', 'c'], 0],
    ['leave out what has an open goal, in the order of the fit', ['a'], ['b', 'c'], 1],
    ['are none when all have one', ['a', 'b', 'c', 'd'], [], 3],
  ])('%s', (_what, open, wanted, count) => {
    const goals = goalsFromFit(learning, new Set(open));
    expect(goals.wanted.map(({ itemId }) => itemId)).toEqual(wanted);
    expect(goals.open).toBe(count);
  });

  test('asked twice add nothing, always', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.array(fc.string()), (items, open) => {
        const fit = items.map((itemId) => ({ itemId, required: 1 }));
        const first = goalsFromFit(fit, new Set(open));
        const after = new Set([...open, ...first.wanted.map(({ itemId }) => itemId)]);
        expect(goalsFromFit(fit, after).wanted).toEqual([]);
      }),
      { numRuns: runs(100, 1000) },
    );
  });
});
