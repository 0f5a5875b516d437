import { describe, expect, test } from '@jest/globals';
import {
  endingOf,
  endRefusals,
  heldUpTo,
  isHeld,
  type PlacementDays,
  statusOn,
} from '../../../src/modules/placement/placement-days.js';
import { trialRefusals, trialTotalRefusals } from '../../../src/modules/placement/trial.js';
import { fullestWeek, overlap } from '../../../src/modules/placement/week.js';
import { DEFAULT_RULES } from '../../../src/modules/trajectory/programme-rules.js';

const TODAY = '2026-11-21';
const RULES = DEFAULT_RULES.placements;
const days = (change: Partial<PlacementDays> = {}): PlacementDays => {
  return { startsOn: '2026-11-02', endsOn: '2026-11-27', cancelledOn: null, heldUntil: null, ...change };
};

describe('How a placement stands', () => {
  test.each<[string, Partial<PlacementDays>, string, string]>([
    ['the day before its first', {}, '2026-11-01', 'PLANNED'],
    ['on its first day', {}, '2026-11-02', 'ACTIVE'],
    ['on its last day', {}, '2026-11-27', 'ACTIVE'],
    ['the day after', {}, '2026-11-28', 'ENDED'],
    ['for ever without a last day', { endsOn: null }, '2126-11-28', 'ACTIVE'],
    ['when it was canceled', { cancelledOn: '2026-10-30' }, '2026-11-10', 'CANCELLED'],
    ['while its place is held', { heldUntil: '2026-12-31' }, '2026-11-28', 'ENDED'],
  ])('%s', (_, change, day, status) => {
    expect(statusOn(days(change), day)).toBe(status);
  });
});

describe('A place is held', () => {
  test.each<[string, Partial<PlacementDays>, boolean]>([
    ['not without a day', {}, false],
    ['on that day', { endsOn: '2026-11-10', heldUntil: TODAY }, true],
    ['not the day after', { endsOn: '2026-11-10', heldUntil: '2026-11-20' }, false],
    ['not when that day is its last', { endsOn: TODAY, heldUntil: TODAY }, false],
    ['not when it was canceled', { endsOn: '2026-11-10', heldUntil: TODAY, cancelledOn: '2026-11-01' }, false],
  ])('%s', (_, change, expected) => {
    expect(isHeld(days(change), TODAY)).toBe(expected);
  });

  test('up to the day before it is free, when that is after its last day', () => {
    expect(heldUpTo({ endsOn: '2026-11-10' }, '2026-11-12')).toBe('2026-11-11');
    expect(heldUpTo({ endsOn: '2026-11-10' }, '2026-11-11')).toBeNull();
  });
});

describe('The last day of a placement', () => {
  const held = { endsOn: '2026-11-10', heldUntil: '2026-12-18' };
  const ahead = { startsOn: '2026-11-30', endsOn: null };
  test.each<[string, Partial<PlacementDays>, string, string[]]>([
    ['on its first day', {}, '2026-11-02', []],
    ['before its first day', {}, '2026-11-01', ['PLACEMENT_END_INVALID']],
    ['as agreed', {}, '2026-11-27', []],
    ['later than agreed', {}, '2026-11-28', ['PLACEMENT_END_INVALID']],
    ['far ahead, when none was set', { endsOn: null }, '2030-01-01', []],
    ['once it was yesterday', { endsOn: '2026-11-20' }, '2026-11-19', ['PLACEMENT_ALREADY_ENDED']],
    ['while it is today', { endsOn: TODAY }, '2026-11-20', []],
    ['of what was canceled', { cancelledOn: '2026-11-01' }, '2026-11-20', ['PLACEMENT_ALREADY_ENDED']],
    ['before the first day of what has not begun', ahead, TODAY, []],
    ['of what began today, yesterday', { startsOn: TODAY }, '2026-11-20', ['PLACEMENT_END_INVALID']],
    ['of a place that is held', held, TODAY, []],
    ['later than it is held', held, '2026-12-19', ['PLACEMENT_END_INVALID']],
  ])('%s', (_, change, day, codes) => {
    expect(endRefusals(days(change), day, TODAY).map(({ code }) => code)).toEqual(codes);
  });

  test.each<[string, Partial<PlacementDays>, string, object]>([
    ['is that day', {}, '2026-11-20', { endsOn: '2026-11-20', cancelledOn: null, heldUntil: null }],
    ['cancels what has not begun', ahead, TODAY, { endsOn: null, cancelledOn: TODAY, heldUntil: null }],
    ['frees what is held after it', held, TODAY, { endsOn: '2026-11-10', cancelledOn: null, heldUntil: TODAY }],
    ['frees what is held at once', held, '2026-11-10', { endsOn: '2026-11-10', cancelledOn: null, heldUntil: null }],
  ])('%s', (_, change, day, expected) => {
    expect(endingOf(days(change), day, TODAY)).toEqual(expected);
  });
});

describe('A trial', () => {
  const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
  test.each<[string, string, string | null, string[]]>([
    ['of two months', '2026-12-01', '2027-01-31', []],
    ['of a day more', '2026-12-01', '2027-02-01', ['TRIAL_TOO_LONG']],
    ['of two months from the end of a month', '2026-12-31', '2027-02-27', []],
    ['of a day more than that', '2026-12-31', '2027-02-28', ['TRIAL_TOO_LONG']],
    ['to a leap day', '2027-12-30', '2028-02-28', []],
    ['over it', '2027-12-30', '2028-02-29', ['TRIAL_TOO_LONG']],
    ['of a day', '2026-12-01', '2026-12-01', []],
    ['without a last day', '2026-12-01', null, ['TRIAL_TOO_LONG']],
  ])('%s', (_, from, until, expected) => {
    expect(codes(trialRefusals({ from, until }, [], RULES))).toEqual(expected);
  });

  test.each<[string, string, string | null, string[]]>([
    ['to six months', '2026-07-01', '2026-12-31', []],
    ['to a day more', '2026-07-01', '2027-01-01', ['TRIAL_TOO_LONG']],
    ['to six months from the end of a month', '2026-08-31', '2027-02-27', []],
    ['to a day more than that', '2026-08-31', '2027-02-28', ['TRIAL_TOO_LONG']],
    ['without a last day', '2026-07-01', null, ['TRIAL_TOO_LONG']],
  ])('is extended %s', (_, from, until, expected) => {
    expect(codes(trialTotalRefusals({ from, until }, [], RULES))).toEqual(expected);
  });

  test.each<[string, [string, string][], [string, string], string[]]>([
    ['two months after four', [['2026-01-01', '2026-04-30']], ['2026-09-01', '2026-10-31'], []],
    ['a day more', [['2026-01-01', '2026-05-01']], ['2026-09-01', '2026-10-31'], ['TRIAL_TOO_LONG']],
    ['five and two', [['2026-01-01', '2026-05-31']], ['2026-06-01', '2026-07-31'], ['TRIAL_TOO_LONG']],
    ['pieces that join to six months', [['2026-07-01', '2026-10-20']], ['2026-10-21', '2026-12-20'], []],
    [
      'in three pieces',
      [
        ['2026-07-01', '2026-07-20'],
        ['2026-07-21', '2026-11-10'],
      ],
      ['2026-11-11', '2026-12-31'],
      [],
    ],
    ['and a day', [['2026-07-01', '2026-11-20']], ['2026-11-21', '2027-01-01'], ['TRIAL_TOO_LONG']],
  ])('at one employer: %s', (_, earlier, [from, until], expected) => {
    const others = earlier.map(([f, u]) => ({ from: f, until: u }));
    expect(codes(trialRefusals({ from, until }, others, RULES))).toEqual(expected);
  });
});

describe('A week', () => {
  const load = (from: string, until: string | null, hours: number) => ({ from, until, quarters: hours * 4 });
  const loads = [load('2026-11-02', '2026-11-30', 18), load('2026-11-16', null, 12)];
  test.each<[string, string, string | null, number]>([
    ['before all work', '2026-10-01', '2026-10-31', 0],
    ['that ends on the first day of another', '2026-10-01', '2026-11-02', 0],
    ['that reaches the day after', '2026-10-01', '2026-11-03', 18],
    ['with both', '2026-11-09', null, 30],
    ['from the last day of one', '2026-11-30', null, 12],
    ['from the day before', '2026-11-29', '2026-11-30', 30],
  ])('%s', (_, from, until, hours) => {
    expect(fullestWeek(loads, { from, until }) / 4).toBe(hours);
  });

  test('stays overlap, save on the day on which one follows the other', () => {
    const first = { from: '2026-11-02', until: '2026-11-30' };
    expect(overlap(first, { from: '2026-11-30', until: null })).toBe(false);
    expect(overlap(first, { from: '2026-11-29', until: null })).toBe(true);
    expect(overlap({ from: '2026-11-30', until: null }, first)).toBe(false);
    expect(overlap(first, { from: '2026-10-01', until: '2026-11-03' })).toBe(true);
  });
});
