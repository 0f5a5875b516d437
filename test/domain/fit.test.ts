import { describe, expect, test } from '@jest/globals';
import { type Fit, fitOf } from '../../src/modules/competence/fit.js';
import { profileForFit } from '../../src/modules/competence/profile-choice.js';
import { asked, input } from '../support/fit-input.js';

/** Verdict, score, coverage, range in one line. */
const told = ({ verdict, score, coverage, scoreRange: range }: Fit) =>
  `${verdict} ${score} ${coverage} ${range && `${range.low}–${range.high}`}`;

const fitFor = (text: string, scale?: { min: number; max: number }) => fitOf(input(asked(text), scale));

describe('an item is judged by its gap', () => {
  test.each([
    [2, 3, 'SURPLUS', -1],
    [2, 2, 'MATCH', 0],
    [2, 1, 'TRAINABLE', 1],
    [2, 0, 'SHORTFALL', 2],
    [4, 0, 'SHORTFALL', 4],
    [2, null, 'UNKNOWN', null],
  ])('asked %p, present %p: %s', (r, c, outcome, gap) => {
    expect(fitOf(input([{ r, c }])).items).toEqual([
      { itemId: 'i0', itemOrder: 0, required: r, present: c, gap, weight: 1, essential: false, outcome },
    ]);
  });
});

describe('verdict, score, coverage and range on both sides of every threshold', () => {
  test.each([
    ['everything met', '3/3', 'SUITABLE 100 100 100–100'],
    ['more than asked counts as met', '1/4 2/2', 'SUITABLE 100 100 100–100'],
    ['exactly 60 where floats say 59.99…', '1/3 3/2*2 3/1*2', 'TRAINABLE 60 100 60–60'],
    ['59.52 shows 60 and is below it', '25x2/2 17x2/0', 'UNSUITABLE 60 100 60–60'],
    ['below 60 without a shortfall', '1/0 1/1', 'TRAINABLE 50 100 50–50'],
    ['below 60 at coverage exactly 80', '4x2/0 2/?', 'UNSUITABLE 0 80 0–20'],
    ['below 60 at coverage 79.55 that shows 80', '35x2/0 9x2/?', 'INSUFFICIENT_DATA 0 80 0–20'],
    ['coverage exactly 80', '4x2/2 2/?', 'SUITABLE 100 80 80–100'],
    ['coverage 79.55 that shows 80', '35x2/2 9x2/?', 'INSUFFICIENT_DATA 100 80 80–100'],
    ['coverage goes by weight', '2/2*3 2/2 2/?', 'SUITABLE 100 80 80–100'],
    ['exactly 85', '14x2/2 6x2/1', 'SUITABLE 85 100 85–85'],
    ['84.62 shows 85 and is below it', '9x2/2 4x2/1', 'TRAINABLE 85 100 85–85'],
    ['90 with a shortfall', '9x2/2 2/0', 'TRAINABLE 90 100 90–90'],
    ['half up: 62.5', '4/2 4/3', 'TRAINABLE 63 100 63–63'],
    ['an essential item one short', '9x2/2 2/1!', 'TRAINABLE 95 100 95–95'],
    ['an essential item two short', '9x2/2 2/0!', 'UNSUITABLE 90 100 90–90'],
    ['an essential item two short, little known', '2/0! 9x2/?', 'UNSUITABLE 0 10 0–90'],
    ['an essential item unknown', '9x2/2 2/?!', 'INSUFFICIENT_DATA 100 90 90–100'],
    ['an essential item with surplus', '2/4!', 'SUITABLE 100 100 100–100'],
    ['nothing known', '2/? 3/?', 'INSUFFICIENT_DATA null 0 0–100'],
    ['nothing asked', '', 'INSUFFICIENT_DATA null 0 null'],
    ['only the minimum asked', '0/3!', 'INSUFFICIENT_DATA null 0 null'],
    ['the minimum left out', '0/0*3 2/2', 'SUITABLE 100 100 100–100'],
  ])('%s: %s', (_, text, expected) => {
    expect(told(fitFor(text))).toBe(expected);
  });

  test.each([
    ['from a minimum of one', '3/2 1/1*3', { min: 1, max: 5 }, 'TRAINABLE 50 100 50–50'],
    ['sevenths, ninths and tenths', '7/1 7/2 7/4 9/8 9/1 10/0 8/10', { min: 0, max: 10 }, 'UNSUITABLE 43 100 43–43'],
    ['exactly 60 in tenths', '10/6 10/6', { min: 0, max: 10 }, 'TRAINABLE 60 100 60–60'],
    ['rounded once: 62.46, not 62.5 and then 63', '7/1 8/8 9/5 10/8', { min: 0, max: 10 }, 'TRAINABLE 62 100 62–62'],
  ])('on another scale: %s', (_, text, scale, expected) => {
    expect(told(fitFor(text, scale))).toBe(expected);
  });

  test('a scale of eleven steps is a bug, not a figure', () => {
    expect(() => fitFor('2/2', { min: 0, max: 11 })).toThrow(RangeError);
  });
});

describe('what the fit is computed from', () => {
  test('a profile in another version leaves every item unknown', () => {
    const other = fitOf({ ...input(asked('2/2 3/1!')), instrument: 'SKILLS 2' });
    expect(other.items.map(({ outcome }) => outcome)).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(told(other)).toBe('INSUFFICIENT_DATA null 0 0–100');
  });

  test('without a profile every item is unknown', () => {
    expect(told(fitOf({ ...input(asked('2/2')), profile: null }))).toBe('INSUFFICIENT_DATA null 0 0–100');
  });

  test('adjusted items are shown and left out', () => {
    const whole = input(asked('3/0*3! 2/2'));
    expect(told(fitOf(whole))).toBe('UNSUITABLE 25 100 25–25');
    const adjusted = fitOf({ ...whole, adjusted: new Set(['i0']) });
    expect(told(adjusted)).toBe('SUITABLE 100 100 100–100');
    expect(adjusted.items.map(({ outcome }) => outcome)).toEqual(['ADJUSTED', 'MATCH']);
    expect(adjusted.learningGoals).toEqual([]);
    const all = fitOf({ ...whole, adjusted: new Set(['i0', 'i1']) });
    expect(told(all)).toBe('INSUFFICIENT_DATA null 0 null');
  });

  test('the latest finalized profile of the version, never a self-rating', () => {
    const first = {
      id: 'a',
      measuredOn: '2026-10-01',
      finalizedAt: '2026-10-01T10:00:00.000Z',
      status: 'FINALIZED',
      rater: 'PROFESSIONAL',
      instrument: 'S1',
    } as const;
    const profiles = [
      first,
      { ...first, id: 'b', measuredOn: '2026-10-08', rater: 'WORKPLACE' } as const,
      { ...first, id: 'c', measuredOn: '2026-10-15', rater: 'SELF' } as const,
      { ...first, id: 'd', measuredOn: '2026-10-15', status: 'DRAFT', finalizedAt: null } as const,
      { ...first, id: 'e', measuredOn: '2026-10-15', instrument: 'S2' } as const,
      { ...first, id: 'f', measuredOn: '2026-11-15' } as const,
    ];
    expect(profileForFit(profiles, 'S1', '2026-11-14')?.id).toBe('b');
    expect(profileForFit(profiles, 'S1', '2026-11-15')?.id).toBe('f');
    expect(profileForFit(profiles, 'S1', '2026-09-30')).toBeNull();
  });
});

describe('what to learn and what is too easy', () => {
  test('learning goals: essential first, then gap × weight, then instrument order', () => {
    const { learningGoals } = fitFor('4/1 2/2*3 2/1*3 3/2! 4/2*2 4/?*3 1/4*3 3/1!');
    expect(learningGoals.map(({ itemId }) => itemId)).toEqual(['i7', 'i3', 'i4', 'i0', 'i2']);
  });

  test.each([
    ['half of the known items', '1/2 1/1 1/?', 1, false],
    ['more than half', '1/2 1/2 1/0', 2, true],
    ['nothing known', '1/?', 0, false],
  ])('surplus in %s', (_, text, surplus, underChallenged) => {
    expect(fitFor(text)).toMatchObject({ surplus, underChallenged });
  });
});
