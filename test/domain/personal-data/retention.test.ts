import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, type Day, later } from '../../../src/graph/day.js';
import {
  type FileFacts,
  holdStands,
  judgeFile,
  keptRefusals,
  RETENTION_YEARS,
} from '../../../src/modules/personal-data/retention.js';
import { LEGAL_FRAMES, type LegalFrame } from '../../../src/modules/trajectory/vocabulary.js';

const REGISTERED = '2001-01-01';
const file = (trajectories: FileFacts['trajectories'], held = false): FileFacts => ({
  recordedOn: REGISTERED,
  trajectories,
  held,
});
const ended = (endedOn: Day | null, ...frames: LegalFrame[]) => ({ endedOn, frames });

describe('The retention term', () => {
  test.each<[string, FileFacts['trajectories'], LegalFrame, Day]>([
    ['Wmo keeps 15 years', [ended('2010-03-15', 'WMO')], 'WMO', '2025-03-15'],
    ['Jeugdwet keeps 20 years', [ended('2010-03-15', 'JEUGDWET')], 'JEUGDWET', '2030-03-15'],
    ['Participatiewet keeps 10 years', [ended('2010-03-15', 'PARTICIPATIEWET')], 'PARTICIPATIEWET', '2020-03-15'],
    ['any other law keeps 10 years', [ended('2010-03-15', 'WLZ')], 'WLZ', '2020-03-15'],
    ['no funding at all keeps 10 years', [ended('2010-03-15')], 'OTHER', '2020-03-15'],
    ['of two laws the longest counts', [ended('2010-03-15', 'JEUGDWET', 'WMO')], 'JEUGDWET', '2030-03-15'],
    [
      'also when the longest was of an earlier trajectory',
      [ended('2005-01-01', 'JEUGDWET'), ended('2010-03-15', 'WMO')],
      'JEUGDWET',
      '2030-03-15',
    ],
    [
      'it runs from the end of the last, in whatever order they come',
      [ended('2012-06-30', 'WMO'), ended('2009-01-01', 'WMO')],
      'WMO',
      '2027-06-30',
    ],
    ['a leap day ends on the last of February', [ended('2012-02-29', 'WMO')], 'WMO', '2027-02-28'],
    ['who never began: from the registration', [], 'OTHER', '2011-01-01'],
  ])('%s', (_, trajectories, frame, keptUntil) => {
    expect(judgeFile(file(trajectories), '2040-01-01')).toMatchObject({ frame, keptUntil, reasons: [] });
  });

  test.each<[string, FileFacts, Day, string[]]>([
    ['on the last day of the term it stays', file([ended('2010-03-15', 'WMO')]), '2025-03-15', ['TERM_RUNS']],
    ['on the day after nothing keeps it', file([ended('2010-03-15', 'WMO')]), '2025-03-16', []],
    ['a hold keeps it', file([ended('2010-03-15', 'WMO')], true), '2025-03-16', ['LEGAL_HOLD']],
    [
      'an open trajectory keeps it',
      file([ended('2010-03-15', 'WMO'), ended(null, 'WMO')]),
      '2030-01-01',
      ['TRAJECTORY_OPEN'],
    ],
    [
      'every reason is told',
      file([ended('2010-03-15', 'WMO'), ended(null)], true),
      '2011-01-01',
      ['TRAJECTORY_OPEN', 'LEGAL_HOLD', 'TERM_RUNS'],
    ],
  ])('%s', (_, facts, today, reasons) => {
    expect(judgeFile(facts, today).reasons).toEqual(reasons);
  });

  test('says every reason as a refusal with the last day', () => {
    const judged = judgeFile(file([ended('2010-03-15', 'WMO'), ended(null)], true), '2011-01-01');
    expect(keptRefusals(judged, ['input'])).toEqual(
      ['FILE_TRAJECTORY_OPEN', 'FILE_HELD', 'FILE_TERM_RUNS'].map((code) => ({
        code,
        path: ['input'],
        params: { day: '2025-03-15' },
      })),
    );
  });
});

describe('A legal hold', () => {
  test.each<[string, Parameters<typeof holdStands>[0], boolean]>([
    ['stands without an end', {}, true],
    ['stands on its last day', { until: '2026-11-21' }, true],
    ['stands no more the day after', { until: '2026-11-20' }, false],
    ['stands no more once lifted', { until: '2027-01-01', liftedOn: '2026-11-21' }, false],
  ])('%s', (_, hold, stands) => {
    expect(holdStands(hold, '2026-11-21')).toBe(stands);
  });
});

describe('Whatever a file holds', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n));
  const frames = fc.array(fc.constantFrom(...(Object.keys(LEGAL_FRAMES) as LegalFrame[])), { maxLength: 4 });
  const trajectory = fc.record({ endedOn: fc.option(day, { freq: 6 }), frames });
  const facts = fc.record({
    recordedOn: day,
    trajectories: fc.array(trajectory, { maxLength: 4 }),
    held: fc.boolean(),
  });

  test('it never goes before the longest of its terms has passed since the last end', () => {
    fc.assert(
      fc.property(facts, day, (of, today) => {
        if (judgeFile(of, today).reasons.length > 0) return;
        const ends = of.trajectories.map(({ endedOn }) => endedOn as Day);
        const from = ends.length > 0 ? ends.reduce(later) : of.recordedOn;
        const years = Math.max(10, ...of.trajectories.flatMap((t) => t.frames.map((frame) => RETENTION_YEARS[frame])));
        expect(today > addMonths(from, 12 * years)).toBe(true);
      }),
    );
  });

  test('it never goes while a trajectory runs or it is held', () => {
    fc.assert(
      fc.property(facts, day, (of, today) => {
        const kept = of.held || of.trajectories.some(({ endedOn }) => endedOn === null);
        if (kept) expect(judgeFile(of, today).reasons).not.toEqual([]);
      }),
    );
  });

  test('what may go today may go on every later day', () => {
    fc.assert(
      fc.property(facts, day, fc.nat(5000), (of, today, more) => {
        if (judgeFile(of, today).reasons.length > 0) return;
        expect(judgeFile(of, addDays(today, more)).reasons).toEqual([]);
      }),
    );
  });

  test('another law or a later end never shortens the term', () => {
    fc.assert(
      fc.property(facts, trajectory, (of, another) => {
        if (of.trajectories.every(({ endedOn }) => endedOn === null)) return;
        const longer = { ...of, trajectories: [...of.trajectories, another] };
        expect(judgeFile(longer, '2026-11-21').keptUntil >= judgeFile(of, '2026-11-21').keptUntil).toBe(true);
      }),
    );
  });
});
