import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MeasurementCycle, MeasurementMoment } from '../../src/modules/instrument/vocabulary.js';
import {
  type CycleMeasurement,
  cycleRefusals,
  effectiveMoments,
  type FallBack,
} from '../../src/modules/matrix/cycles.js';

/** A measurement on a day of November at noon; `B`, `I`, `F` in the trajectory cycle, `b`, `i`, `f` in the phase cycle. */
function taken(text: string): CycleMeasurement {
  const [day = '', letters = '', id = `${day}${letters}`] = text.split(' ');
  const moments = [...letters].map((letter) => ({
    cycle: (letter < 'a' ? 'TRAJECTORY' : 'PHASE') as MeasurementCycle,
    moment: { B: 'BASELINE', I: 'INTERIM', F: 'FINAL' }[letter.toUpperCase()] as MeasurementMoment,
  }));
  return { id, measuredOn: `2026-11-${day}`, finalizedAt: `2026-11-${day}T12:00:00.000Z`, moments };
}

const back = (day: string, hour?: string): FallBack => ({
  on: `2026-11-${day}`,
  recordedAt: hour && `2026-11-${day}T${hour}:00:00.000Z`,
});

/** Day and effective letter of every moment. */
const told = (measurements: string[], fallBacks: FallBack[] = []) =>
  effectiveMoments(measurements.map(taken), fallBacks)
    .map(({ measuredOn, cycle, moment }) => {
      const letter = moment.charAt(0);
      return `${measuredOn.slice(8)} ${cycle === 'PHASE' ? letter.toLowerCase() : letter}`;
    })
    .join(', ');

describe('what a measurement counts as', () => {
  test.each<[string, string[], FallBack[], string]>([
    ['as recorded', ['01 B', '05 I', '09 F'], [], '01 B, 05 I, 09 F'],
    ['one measurement for both cycles', ['01 B', '05 Ib'], [], '01 B, 05 I, 05 b'],
    ['a newer final makes the older one an interim', ['01 B', '05 F', '09 F'], [], '01 B, 05 I, 09 F'],
    ['on one day the one finalized last', ['05 F b', '05 F a'], [], '05 F, 05 I'],
    ['a final of one cycle leaves the other alone', ['05 F', '09 f'], [], '05 F, 09 f'],
    ['a fall-back makes finals of both cycles interims', ['05 Ff'], [back('06')], '05 I, 05 i'],
    ['a final after the fall-back stays', ['05 f', '07 f'], [back('06')], '05 i, 07 f'],
    ['a fall-back before the final changes nothing', ['05 F'], [back('04')], '05 F'],
    ['a final on the day of the fall-back was before it', ['05 F'], [back('05')], '05 I'],
    ['by the clock: finalized before the fall-back', ['05 F'], [back('05', '13')], '05 I'],
    ['by the clock: finalized after the fall-back', ['05 F'], [back('05', '11')], '05 F'],
    ['a fall-back leaves baselines and interims alone', ['01 Bb', '03 Ii'], [back('06')], '01 B, 01 b, 03 I, 03 i'],
    ['a final between two fall-backs is an interim', ['05 F'], [back('04'), back('08')], '05 I'],
  ])('%s', (_, measurements, fallBacks, expected) => {
    expect(told(measurements, fallBacks)).toBe(expected);
  });
});

describe('finalizing keeps baseline ≤ interim ≤ final', () => {
  test.each<[string, string[], FallBack[], string, string[]]>([
    ['the first baseline', [], [], '01 B', []],
    ['a second baseline', ['01 B'], [], '05 B', ['MOMENT_TAKEN']],
    ['a second baseline after a fall-back', ['01 b', '05 f'], [back('06')], '07 b', ['MOMENT_TAKEN']],
    ['a baseline of the other cycle', ['01 B'], [], '05 b', []],
    ['a baseline on the day of an interim', ['05 I'], [], '05 B', []],
    ['a baseline after an interim', ['05 I'], [], '06 B', ['CYCLE_ORDER']],
    ['a baseline after a final', ['05 F'], [], '06 B', ['CYCLE_ORDER']],
    ['an interim before the baseline', ['05 B'], [], '04 I', ['CYCLE_ORDER']],
    ['an interim between', ['01 B', '09 F'], [], '05 I', []],
    ['an interim on the day of the final', ['01 B', '09 F'], [], '09 I', []],
    ['an interim after the final', ['01 B', '09 F'], [], '10 I', ['CYCLE_ORDER']],
    ['an interim after the final and a fall-back', ['01 B', '09 F'], [back('10')], '11 I', []],
    ['an interim without a baseline', [], [], '05 I', []],
    ['a final before the baseline', ['05 B'], [], '04 F', ['CYCLE_ORDER']],
    ['a final before an interim', ['05 I'], [], '04 F', ['CYCLE_ORDER']],
    ['a final on the day of the baseline', ['05 B'], [], '05 F', []],
    ['a newer final', ['05 F'], [], '06 F', []],
    ['a final dated before a final', ['05 F'], [], '04 F', ['CYCLE_ORDER']],
    ['a final dated before a fall-back counts as interim', ['05 F'], [back('08'), back('06')], '04 F', []],
    ['wrong in both cycles', ['05 B', '05 b'], [], '07 Bb', ['MOMENT_TAKEN', 'MOMENT_TAKEN']],
    ['no moments', ['01 B', '09 F'], [], '12', []],
  ])('%s', (_, others, fallBacks, candidate, codes) => {
    const refusals = cycleRefusals(taken(candidate), others.map(taken), fallBacks);
    expect(refusals.map(({ code }) => code)).toEqual(codes);
  });

  test('a wrong baseline is corrected: the old one is no longer among the others', () => {
    expect(cycleRefusals(taken('01 B'), [taken('20 I')], [])).toEqual([]);
  });
});

test('always: at most one baseline and one final per cycle, in order, whatever is finalized in turn', () => {
  const measurement = fc
    .tuple(fc.integer({ min: 10, max: 28 }), fc.constantFrom('B', 'I', 'F', 'b', 'i', 'f', 'Bb', 'Ff', 'If'))
    .map(([day, letters]) => `${day} ${letters}`);
  const falls = fc.array(
    fc.integer({ min: 10, max: 28 }).map((day) => back(String(day))),
    { maxLength: 2 },
  );
  fc.assert(
    fc.property(fc.array(measurement, { maxLength: 12 }), falls, (texts, fallBacks) => {
      const kept: CycleMeasurement[] = [];
      texts.forEach((text, i) => {
        const candidate = { ...taken(text), id: `m${String(i).padStart(2, '0')}` };
        if (cycleRefusals(candidate, kept, fallBacks).length === 0) kept.push(candidate);
      });
      for (const cycle of ['TRAJECTORY', 'PHASE']) {
        const moments = effectiveMoments(kept, fallBacks).filter((one) => one.cycle === cycle);
        const days = (name: string) => moments.filter(({ moment }) => moment === name).map((one) => one.measuredOn);
        expect(days('BASELINE').length).toBeLessThanOrEqual(1);
        expect(days('FINAL').length).toBeLessThanOrEqual(1);
        const line = [...days('BASELINE'), ...days('INTERIM').toSorted(), ...days('FINAL')];
        expect(line).toEqual(line.toSorted());
      }
    }),
  );
});
