import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Fit, fitOf } from '../../src/modules/competence/fit.js';
import { FIT_VERDICTS } from '../../src/modules/competence/vocabulary.js';
import { type Asked, input } from '../support/fit-input.js';

const VERDICTS = Object.keys(FIT_VERDICTS);

/** Scales up to ten steps, also below nought, with requirements and levels on them. */
const cases = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 10 })).chain(([min, steps]) => {
  const level = fc.integer({ min, max: min + steps });
  const asked: fc.Arbitrary<Asked> = fc.record({
    r: level,
    c: fc.option(level, { freq: 4 }),
    w: fc.integer({ min: 1, max: 3 }),
    essential: fc.boolean(),
  });
  return fc.record({ scale: fc.constant({ min, max: min + steps }), asked: fc.array(asked, { maxLength: 30 }) });
});

/** 100 × points ÷ weight of known items in big whole numbers, over the product of all requirements. */
function exactScore(asked: readonly Asked[], min: number): { part: bigint; whole: bigint } {
  const known = asked
    .filter(({ r, c }) => r > min && c !== null)
    .map(({ r, c, w = 1 }) => [r - min, (c ?? 0) - min, w]);
  const unit = known.reduce((product, [r = 1]) => product * BigInt(r), 1n);
  const part = known.reduce((sum, [r = 1, c = 0, w = 1]) => sum + (BigInt(w * Math.min(c, r)) * unit) / BigInt(r), 0n);
  return { part: 100n * part, whole: unit * BigInt(known.reduce((sum, [, , w = 1]) => sum + w, 0)) };
}

const rank = ({ verdict }: Fit) => VERDICTS.indexOf(verdict);
const figures = ({ verdict, score, coverage, scoreRange, surplus }: Fit) => ({
  verdict,
  score,
  coverage,
  scoreRange,
  surplus,
});

describe('always', () => {
  test('the score is the exact fraction, rounded half up once', () => {
    fc.assert(
      fc.property(cases, ({ asked, scale }) => {
        const { part, whole } = exactScore(asked, scale.min);
        const rounded = whole === 0n ? null : Number((2n * part + whole) / (2n * whole));
        expect(fitOf(input(asked, scale)).score).toBe(rounded);
      }),
    );
  });

  test('figures lie from 0 to 100, and the score within its range', () => {
    fc.assert(
      fc.property(cases, ({ asked, scale }) => {
        const { score, coverage, scoreRange } = fitOf(input(asked, scale));
        const low = scoreRange?.low ?? 0;
        const high = scoreRange?.high ?? 100;
        const inOrder = [0, low, score ?? low, high, 100];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('the order of the requirements changes nothing', () => {
    fc.assert(
      fc.property(cases, ({ asked, scale }) => {
        const straight = input(asked, scale);
        expect(fitOf({ ...straight, requirements: straight.requirements.toReversed() })).toEqual(fitOf(straight));
      }),
    );
  });

  test('knowing more of an item, or more than asked, never lowers score or verdict', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ asked, scale }, pick) => {
        const raised = asked.map((one, i) =>
          i === pick % asked.length && one.c !== null ? { ...one, c: Math.min(one.c + 1, scale.max) } : one,
        );
        const before = fitOf(input(asked, scale));
        const after = fitOf(input(raised, scale));
        expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
    );
  });

  test('asking something that is more than met never lowers the score', () => {
    fc.assert(
      fc.property(cases, ({ asked, scale }) => {
        const more = [...asked, { r: scale.max, c: scale.max }];
        expect(fitOf(input(more, scale)).score ?? 0).toBeGreaterThanOrEqual(fitOf(input(asked, scale)).score ?? 0);
      }),
    );
  });

  test('an adjusted item is as if it were not asked', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ asked, scale }, pick) => {
        const whole = input(asked, scale);
        const out = `i${pick % Math.max(asked.length, 1)}`;
        const without = { ...whole, requirements: whole.requirements.filter(({ itemId }) => itemId !== out) };
        expect(figures(fitOf({ ...whole, adjusted: new Set([out]) }))).toEqual(figures(fitOf(without)));
      }),
    );
  });

  test('learning goals are the known items below what is asked', () => {
    fc.assert(
      fc.property(cases, ({ asked, scale }) => {
        const { items, learningGoals } = fitOf(input(asked, scale));
        const short = items.filter(({ outcome }) => outcome === 'TRAINABLE' || outcome === 'SHORTFALL');
        expect(new Set(learningGoals)).toEqual(new Set(short));
        expect(learningGoals).toHaveLength(short.length);
      }),
    );
  });
});
