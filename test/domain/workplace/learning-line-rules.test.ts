import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type LineStep,
  lineRefusals,
  missteps,
  type Support,
} from '../../../src/modules/workplace/learning-line-rules.js';

/** A step as rung, guidance, shelter. */
const step = (text: string): Support => {
  const [rung = 0, guidance = 0, shelter = 0] = text.split(' ').map(Number);
  return { rung, guidance, shelter };
};
const line = (...steps: string[]): LineStep[] =>
  steps.map((text, i) => ({ ...step(text), workplaceId: text.split(' ')[3] ?? String(i) }));

describe('A line ascends', () => {
  test.each<[string, string[], number[]]>([
    ['Groen Almelo: all three rise', ['2 1 1', '3 2 2', '4 3 4'], []],
    ['Techniek Twente: the last step differs in shelter alone', ['3 2 2', '4 3 3', '4 3 4'], []],
    ['Techniek Twente with a last step that shelters more', ['3 2 2', '4 3 3', '5 3 2'], [3]],
    ['only the rung rises', ['3 3 3', '4 3 3'], []],
    ['only guidance grows less', ['3 3 3', '3 4 3'], []],
    ['nothing differs', ['3 3 3', '3 3 3'], [2]],
    ['the rung falls', ['4 3 3', '3 4 4'], [2]],
    ['guidance grows', ['3 3 3', '4 2 4'], [2]],
    ['down and up again', ['3 3 3', '2 3 3', '4 3 3'], [2]],
    ['every step falls', ['5 5 5', '4 5 5', '3 5 5'], [2, 3]],
    ['a single step', ['3 3 3'], []],
    ['no step', [], []],
  ])('%s', (_, steps, expected) => {
    expect(missteps(steps.map(step))).toEqual(expected);
  });

  test('never over more than twelve steps', () => {
    const SUPPORT = fc.record({
      rung: fc.integer({ min: 2, max: 5 }),
      guidance: fc.integer({ min: 1, max: 5 }),
      shelter: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(SUPPORT, { minLength: 13, maxLength: 20 }), (steps) => {
        const total = ({ rung, guidance, shelter }: Support) => rung + guidance + shelter;
        const rising = steps.toSorted((a, b) => total(a) - total(b));
        expect(missteps(rising)).not.toEqual([]);
      }),
    );
  });
});

describe('The steps of a line are refused', () => {
  const PATH = ['input', 'workplaceProfileIds'];
  test.each<[string, LineStep[], string[]]>([
    ['not when they ascend', line('2 1 1', '3 2 2'), []],
    ['with one step', line('2 1 1'), ['LINE_TOO_SHORT input.workplaceProfileIds']],
    ['with none', [], ['LINE_TOO_SHORT input.workplaceProfileIds']],
    [
      'at the step that turns back',
      line('3 2 2', '4 3 3', '5 3 2'),
      ['LINE_NOT_ASCENDING input.workplaceProfileIds.2 3'],
    ],
    [
      'at every step that turns back',
      line('5 5 5', '4 5 5', '3 5 5'),
      ['LINE_NOT_ASCENDING input.workplaceProfileIds.1 2', 'LINE_NOT_ASCENDING input.workplaceProfileIds.2 3'],
    ],
    [
      'where a workplace comes again, and for that alone',
      line('2 1 1 a', '3 2 2 b', '2 1 1 a'),
      ['WORKPLACE_TWICE input.workplaceProfileIds.2 3'],
    ],
    ['with one workplace as both steps', line('2 1 1 a', '2 1 1 a'), ['WORKPLACE_TWICE input.workplaceProfileIds.1 2']],
  ])('%s', (_, steps, expected) => {
    const found = lineRefusals('Groen', steps, PATH);
    expect(found.map(({ code, path, extra }) => [code, path.join('.'), extra?.step].join(' ').trim())).toEqual(
      expected,
    );
  });

  test('naming line and step', () => {
    const [refused] = lineRefusals('Techniek', line('3 3 3', '2 3 3'), PATH);
    expect(refused?.params).toEqual({ line: 'Techniek', step: 2 });
  });
});
