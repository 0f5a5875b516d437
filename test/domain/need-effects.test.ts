import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FinalizedMatrix, needEffects, startEffect } from '../../src/modules/matrix/need-effects.js';
import { isMoreUrgent, type Need } from '../../src/modules/matrix/needs.js';
import {
  NEED_STATUSES,
  NEED_URGENCIES,
  type NeedStatus,
  type NeedUrgency,
} from '../../src/modules/matrix/vocabulary.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';
import { need } from '../support/need.js';

const RULES = DEFAULT_RULES.needs;
const matrix = (level: number | null, change: Partial<FinalizedMatrix> = {}): FinalizedMatrix => ({
  id: 'm2',
  measuredOn: '2026-11-19',
  finalizedOn: '2026-11-21',
  isLatest: true,
  corrects: [],
  levels: new Map([['HOUSING', level]]),
  ...change,
});
const effects = (finalized: FinalizedMatrix, ...needs: Need[]) => needEffects(finalized, needs, RULES);

/** Effect and what it sets, in one line. */
const told = (finalized: FinalizedMatrix, ...needs: Need[]) =>
  effects(finalized, ...needs).map((one) =>
    one.effect === 'OPEN' ? `OPEN ${one.urgency}` : [one.effect, one.needId, one.set.urgency].filter(Boolean).join(' '),
  );

describe('a domain without an unresolved need', () => {
  test.each<[string, number | null, string[]]>([
    ['level 1', 1, ['OPEN ACUTE']],
    ['level 2', 2, ['OPEN HIGH']],
    ['level 3', 3, []],
    ['level 5', 5, []],
    ['not assessed', null, []],
  ])('%s', (_, level, expected) => {
    expect(told(matrix(level))).toEqual(expected);
  });

  test('a new need bears the day of finalizing', () => {
    expect(effects(matrix(1))).toEqual([
      {
        effect: 'OPEN',
        domain: 'HOUSING',
        status: 'OPEN',
        urgency: 'ACUTE',
        kind: 'HOUSING',
        openedOn: '2026-11-21',
        openedBy: 'm2',
      },
    ]);
  });

  test('a matrix that is not the latest opens nothing', () => {
    expect(effects(matrix(1, { isLatest: false }))).toEqual([]);
  });

  test.each([
    [89, '2026-08-24', ['REOPEN n1 HIGH']],
    [90, '2026-08-23', ['OPEN HIGH']],
    [91, '2026-08-22', ['OPEN HIGH']],
    [0, '2026-11-21', ['REOPEN n1 HIGH']],
  ])('a relapse %p days after it was resolved', (_, resolvedOn, expected) => {
    expect(told(matrix(2), need({ status: 'RESOLVED', urgency: 'ACUTE', since: resolvedOn }))).toEqual(expected);
  });

  test('the need resolved last is reopened, as new', () => {
    const older = need({ id: 'n0', status: 'RESOLVED', since: '2026-10-01' });
    const newer = need({ id: 'n1', status: 'RESOLVED', since: '2026-10-02', improved: true });
    const day = '2026-11-21';
    const begun = { since: day, urgentSince: day, openedOn: day, openedBy: 'm2' };
    const set = { status: 'OPEN', urgency: 'ACUTE', ...begun, improved: false };
    expect(effects(matrix(1), older, newer)).toEqual([{ effect: 'REOPEN', needId: 'n1', on: day, set }]);
  });
});

describe('a domain with an unresolved need', () => {
  test.each<[string, number, Partial<Need>, string[]]>([
    ['raised to acute', 1, { urgency: 'NORMAL' }, ['RAISE n1 ACUTE']],
    ['raised to high', 2, { urgency: 'NORMAL' }, ['RAISE n1 HIGH']],
    ['never lowered', 2, { urgency: 'ACUTE' }, []],
    ['the same', 1, { urgency: 'ACUTE' }, []],
    ['raised in progress', 1, { status: 'IN_PROGRESS' }, ['RAISE n1 ACUTE']],
    ['raised while declined', 1, { status: 'DECLINED' }, ['RAISE n1 ACUTE']],
    ['raised elsewhere', 1, { status: 'ELSEWHERE' }, ['RAISE n1 ACUTE']],
    ['improved and worse again', 2, { urgency: 'HIGH', improved: true }, ['MARK n1']],
    ['improved at 3', 3, {}, ['MARK n1']],
    ['improved at 5, in progress', 5, { status: 'IN_PROGRESS' }, ['MARK n1']],
    ['improved before', 4, { improved: true }, []],
    ['measured on the day it was opened by hand', 4, { openedOn: '2026-11-19' }, []],
    ['measured the day after', 4, { openedOn: '2026-11-18' }, ['MARK n1']],
    ['opened by an earlier matrix, finalized later', 4, { openedOn: '2026-11-20', openedBy: 'm1' }, ['MARK n1']],
  ])('%s', (_, level, change, expected) => {
    expect(told(matrix(level), need(change))).toEqual(expected);
  });

  test('worse again takes the mark away, also when raised', () => {
    expect(effects(matrix(1), need({ improved: true }))).toEqual([
      {
        effect: 'RAISE',
        needId: 'n1',
        on: '2026-11-21',
        set: { urgency: 'ACUTE', urgentSince: '2026-11-21', improved: false },
      },
    ]);
  });

  test('a resolved need beside it is left alone', () => {
    expect(told(matrix(1), need({ id: 'n0', status: 'RESOLVED', since: '2026-11-01' }), need())).toEqual([
      'RAISE n1 ACUTE',
    ]);
  });
});

describe('a correction', () => {
  const opened = need({ urgency: 'ACUTE', openedBy: 'm1', openedOn: '2026-11-20' });
  test.each<[string, number, Partial<FinalizedMatrix>, string[]]>([
    ['of the opening matrix, now 3', 3, { corrects: ['m1'] }, ['MARK n1']],
    ['of a correction of it', 3, { corrects: ['m1b', 'm1'] }, ['MARK n1']],
    ['of it, no longer the latest', 3, { corrects: ['m1'], isLatest: false }, ['MARK n1']],
    [
      'of it, while the latest says 2',
      3,
      { corrects: ['m1'], isLatest: false, latestLevels: new Map([['HOUSING', 2]]) },
      [],
    ],
    ['of another old matrix', 3, { corrects: ['m0'], isLatest: false }, []],
    ['of it, from 1 to 2: never lowered', 2, { corrects: ['m1'] }, []],
  ])('%s', (_, level, change, expected) => {
    expect(told(matrix(level, change), opened)).toEqual(expected);
  });

  test('of a level 3 into 1 opens a need', () => {
    expect(told(matrix(1, { corrects: ['m1'] }))).toEqual(['OPEN ACUTE']);
  });
});

describe('START and the need on Werk & Opleiding', () => {
  const work = (status: NeedStatus) => need({ domain: 'WORK_AND_EDUCATION', status, urgency: 'HIGH' });
  test.each<[NeedStatus, string | null]>([
    ['OPEN', 'START'],
    ['DECLINED', 'START'],
    ['ELSEWHERE', 'START'],
    ['IN_PROGRESS', null],
    ['RESOLVED', 'OPEN'],
  ])('%s: %s', (status, expected) => {
    const acute = need({ id: 'n9', urgency: 'ACUTE' });
    expect(startEffect([acute, work(status)], '2026-11-21')?.effect ?? null).toBe(expected);
  });

  test('opens one that is in progress when there is none', () => {
    expect(startEffect([], '2026-11-21')).toEqual({
      effect: 'OPEN',
      domain: 'WORK_AND_EDUCATION',
      status: 'IN_PROGRESS',
      urgency: 'NORMAL',
      kind: 'DEVELOPMENT',
      openedOn: '2026-11-21',
      openedBy: null,
    });
  });
});

test('always: no urgency is lowered, nothing is resolved, and one effect per domain at most', () => {
  const someNeed = fc.record({
    status: fc.constantFrom(...(Object.keys(NEED_STATUSES) as NeedStatus[])),
    urgency: fc.constantFrom(...(Object.keys(NEED_URGENCIES) as NeedUrgency[])),
    improved: fc.boolean(),
  });
  fc.assert(
    fc.property(someNeed, fc.option(fc.integer({ min: 1, max: 5 })), fc.boolean(), (change, level, isLatest) => {
      const before = need({ ...change, since: '2026-11-01' });
      const all = effects(matrix(level, { isLatest }), before);
      expect(all.length).toBeLessThanOrEqual(1);
      for (const one of all) {
        if (one.effect === 'OPEN') expect(before.status).toBe('RESOLVED');
        else if (one.effect !== 'REOPEN')
          expect(isMoreUrgent(before.urgency, one.set.urgency ?? before.urgency)).toBe(false);
        if (one.effect !== 'OPEN') expect(one.set.status ?? 'OPEN').toBe('OPEN');
      }
    }),
  );
});
