import { describe, expect, test } from '@jest/globals';
import {
  type AttendanceLine,
  attendanceRefusals,
  type RecordedAttendance,
} from '../../../src/modules/placement/attending.js';
import { type HoursPerson, type HoursTrajectory, trajectoryOn } from '../../../src/modules/placement/hour-days.js';
import { firstReasons, lineCountRefusals } from '../../../src/modules/placement/hour-lines.js';
import { DEFAULT_RULES } from '../../../src/modules/trajectory/programme-rules.js';

const TODAY = '2026-11-21';
const TRAJECTORY: HoursTrajectory = { id: 't', own: true, startedOn: '2026-09-01', endedOn: null, pauses: [] };
const ANNA: HoursPerson = {
  id: 'anna',
  birthDate: '2000-05-17',
  trajectories: [TRAJECTORY],
  rules: DEFAULT_RULES.hours,
};
const LINE: AttendanceLine = {
  participantId: 'anna',
  on: '2026-11-16',
  kind: 'PRACTICE',
  hours: 24,
  presence: 'PRESENT',
  mode: 'INDIVIDUAL',
};

const refused = (
  lines: readonly Partial<AttendanceLine>[],
  person: Partial<HoursPerson> = {},
  recorded: readonly RecordedAttendance[] = [],
) =>
  attendanceRefusals(
    lines.map((line) => ({ ...LINE, ...line })),
    { persons: new Map([['anna', { ...ANNA, ...person }]]), recorded, today: TODAY },
  ).map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);

const within = (change: Partial<HoursTrajectory>) => ({ trajectories: [{ ...TRAJECTORY, ...change }] });

describe('the day of a line', () => {
  test.each<[string, string, Partial<HoursTrajectory>, string[]]>([
    ['today', TODAY, {}, []],
    ['tomorrow', '2026-11-22', {}, ['DATE_IN_FUTURE 0.on']],
    ['the first day', '2026-09-01', {}, []],
    ['the day before the first', '2026-08-31', {}, ['NO_TRAJECTORY_ON_DAY 0.on']],
    ['the day of the end', '2026-11-10', { endedOn: '2026-11-10' }, []],
    ['the day after the end', '2026-11-11', { endedOn: '2026-11-10' }, ['NO_TRAJECTORY_ON_DAY 0.on']],
    ['the day before a pause', '2026-10-04', { pauses: [{ from: '2026-10-05', until: '2026-10-19' }] }, []],
    [
      'the first day of a pause',
      '2026-10-05',
      { pauses: [{ from: '2026-10-05', until: '2026-10-19' }] },
      ['DAY_PAUSED 0.on'],
    ],
    [
      'the last day of a pause',
      '2026-10-18',
      { pauses: [{ from: '2026-10-05', until: '2026-10-19' }] },
      ['DAY_PAUSED 0.on'],
    ],
    ['the day it was taken up again', '2026-10-19', { pauses: [{ from: '2026-10-05', until: '2026-10-19' }] }, []],
    ['a pause that lasts', TODAY, { pauses: [{ from: '2026-11-01', until: null }] }, ['DAY_PAUSED 0.on']],
    ['a pause of no days', '2026-10-05', { pauses: [{ from: '2026-10-05', until: '2026-10-05' }] }, []],
    ['the last Sunday of summer time', '2026-10-25', {}, []],
    ['29 February of a leap year', '2024-02-29', { startedOn: '2024-02-29' }, []],
  ])('%s', (_what, on, trajectory, expected) => {
    expect(refused([{ on }], within(trajectory))).toEqual(expected);
  });

  test('needs a trajectory at all', () => {
    expect(refused([{}], { trajectories: [] })).toEqual(['NO_TRAJECTORY_ON_DAY 0.on']);
  });
});

describe('the trajectory of a day', () => {
  const FIRST = { ...TRAJECTORY, id: 'first', startedOn: '2026-01-05', endedOn: '2026-06-30' };
  const SECOND = { ...TRAJECTORY, id: 'second', startedOn: '2026-06-30' };
  const ELSEWHERE = { ...TRAJECTORY, id: 'elsewhere', own: false, startedOn: '2026-09-01' };

  test.each([
    ['2026-06-29', 'first'],
    ['2026-06-30', 'second'],
    ['2026-10-01', 'second'],
    ['2026-01-04', undefined],
  ])('on %s is %s', (day, id) => {
    for (const trajectories of [
      [FIRST, SECOND, ELSEWHERE],
      [ELSEWHERE, SECOND, FIRST],
    ]) {
      expect(trajectoryOn({ ...ANNA, trajectories }, day)?.id).toBe(id);
    }
  });

  test('is that of another organization when the responsible one has none', () => {
    expect(trajectoryOn({ ...ANNA, trajectories: [ELSEWHERE, FIRST] }, '2026-10-01')?.id).toBe('elsewhere');
  });
});

describe('the hours of a day: at most 12, under 18 at most 8 (domain.md §9)', () => {
  const MINOR = { birthDate: '2008-11-17' };

  test.each<[string, Partial<AttendanceLine>[], Partial<HoursPerson>, string[]]>([
    ['a quarter', [{ hours: 1 }], {}, []],
    ['12 hours', [{ hours: 48 }], {}, []],
    ['12.25 hours', [{ hours: 49 }], {}, ['DAY_TOO_FULL 0.hours']],
    ['25 hours', [{ hours: 100 }], {}, ['DAY_TOO_FULL 0.hours']],
    ['12 hours in two kinds', [{ hours: 24 }, { hours: 24, kind: 'CARE' }], {}, []],
    ['a quarter more in two kinds', [{ hours: 24 }, { hours: 25, kind: 'CARE' }], {}, ['DAY_TOO_FULL 1.hours']],
    ['12 hours on each of two days', [{ hours: 48 }, { hours: 48, on: '2026-11-17' }], {}, []],
    ['8 hours the day before turning 18', [{ hours: 32 }], MINOR, []],
    ['8.25 hours the day before turning 18', [{ hours: 33 }], MINOR, ['DAY_TOO_FULL 0.hours']],
    ['8.25 hours on the 18th birthday', [{ hours: 33, on: '2026-11-17' }], MINOR, []],
    [
      'on 28 February, born on the 29th',
      [{ hours: 33, on: '2026-02-28' }],
      { birthDate: '2008-02-29', ...within({ startedOn: '2026-01-01' }) },
      ['DAY_TOO_FULL 0.hours'],
    ],
    [
      'on 1 March, born on 29 February',
      [{ hours: 33, on: '2026-03-01' }],
      { birthDate: '2008-02-29', ...within({ startedOn: '2026-01-01' }) },
      [],
    ],
    ['there for no time', [{ hours: 0 }], {}, ['VALUE_OUT_OF_RANGE 0.hours']],
    ['ill for no hours', [{ hours: 0, presence: 'SICK' }], {}, []],
    ['absent for no hours', [{ hours: 0, presence: 'ABSENT' }], {}, []],
    ['absent for 12.25 hours', [{ hours: 49, presence: 'ABSENT' }], {}, ['DAY_TOO_FULL 0.hours']],
    [
      'as the organization has it',
      [{ hours: 25 }],
      { rules: { ...DEFAULT_RULES.hours, quartersADay: 24 } },
      ['DAY_TOO_FULL 0.hours'],
    ],
  ])('%s', (_what, lines, person, expected) => {
    expect(refused(lines, person)).toEqual(expected);
  });

  test('counts what is recorded, and says to how much it comes', () => {
    const recorded = [{ id: 'r', participantId: 'anna', on: LINE.on, kind: 'CARE', hours: 40 }] as const;
    expect(refused([{ hours: 8 }], {}, recorded)).toEqual([]);
    const [found] = attendanceRefusals([{ ...LINE, hours: 9 }], {
      persons: new Map([['anna', ANNA]]),
      recorded,
      today: TODAY,
    });
    expect(found).toEqual({
      code: 'DAY_TOO_FULL',
      path: ['input', 'lines', '0', 'hours'],
      params: { day: '2026-11-16', hours: '12.25', max: '12.00' },
    });
  });
});

describe('one line per participant, day and kind (domain.md §9)', () => {
  const recorded = [{ id: 'r', participantId: 'anna', on: LINE.on, kind: 'PRACTICE', hours: 8 }] as const;

  test.each<[string, Partial<AttendanceLine>[], readonly RecordedAttendance[], string[]]>([
    ['the same kind on the same day', [{}], recorded, ['HOURS_EXIST 0']],
    ['another kind', [{ kind: 'CARE' }], recorded, []],
    ['another day', [{ on: '2026-11-17' }], recorded, []],
    ['another presence', [{ presence: 'SICK' }], recorded, ['HOURS_EXIST 0']],
    ['twice in one entry', [{}, { hours: 4 }], [], ['HOURS_EXIST 1']],
    ['three times in one entry', [{}, {}, {}], [], ['HOURS_EXIST 1', 'HOURS_EXIST 2']],
    ['a double line of 12 hours does not fill the day', [{ hours: 48 }, { hours: 48 }], [], ['HOURS_EXIST 1']],
  ])('%s', (_what, lines, known, expected) => {
    expect(refused(lines, {}, known)).toEqual(expected);
  });

  test('names the line that is there, when it was recorded before', () => {
    const known = { persons: new Map([['anna', ANNA]]), recorded, today: TODAY };
    const found = attendanceRefusals([LINE, { ...LINE, kind: 'CARE' }, { ...LINE, kind: 'CARE' }], known);
    expect(found.map(({ extra }) => extra)).toEqual([{ existing: 'r' }, { existing: null }]);
  });
});

describe('all bad lines are told together', () => {
  test('with every reason of each', () => {
    const lines = [{}, { on: '2026-11-22', hours: 49 }, { on: '2026-08-31', hours: 0 }, { participantId: 'nobody' }];
    expect(refused(lines)).toEqual([
      'DATE_IN_FUTURE 1.on',
      'DAY_TOO_FULL 1.hours',
      'NO_TRAJECTORY_ON_DAY 2.on',
      'VALUE_OUT_OF_RANGE 2.hours',
      'NOT_FOUND 3.participantId',
    ]);
  });

  test('a hundred reasons at most', () => {
    const lines = Array.from({ length: 101 }, () => ({ ...LINE, on: '2026-11-22', kind: 'CARE' as const }));
    const found = attendanceRefusals(lines, { persons: new Map([['anna', ANNA]]), recorded: [], today: TODAY });
    expect(found).toHaveLength(201);
    expect(firstReasons(found)).toEqual(found.slice(0, 100));
  });

  test.each([
    [0, ['VALUE_OUT_OF_RANGE']],
    [1, []],
    [1000, []],
    [1001, ['VALUE_OUT_OF_RANGE']],
  ])('an entry of %i lines', (count, expected) => {
    expect(lineCountRefusals(count).map(({ code }) => code)).toEqual(expected);
  });
});
