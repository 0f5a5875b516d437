import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/graph/day.js';
import { attendanceRefusals } from '../../src/modules/placement/attending.js';
import { supportRefusals } from '../../src/modules/placement/supporting.js';
import type {
  AttendanceKind,
  AttendanceMode,
  Presence,
  Supported,
  SupportKind,
} from '../../src/modules/placement/vocabulary.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';
import type { Phase } from '../../src/modules/trajectory/vocabulary.js';
import type { CriterionCode } from '../../src/modules/transition/vocabulary.js';
import { demoRows, grouped, percent, rowsOf, TODAY } from '../support/demo.js';

interface Line {
  participant: string;
  trajectory: string;
  on: Day;
  kind: AttendanceKind;
  hours: number;
  presence: Presence;
  mode: AttendanceMode;
}
interface Support {
  trajectory: string;
  professional: string;
  on: Day;
  kind: SupportKind;
  hours: number;
  supported: Supported;
}

const rows = demoRows(500);
const attendance = rowsOf<Line>(rows, 'Attendance');
const support = rowsOf<Support>(rows, 'SupportHours');
const trajectories = rowsOf<{ id: string; participant: string; startedOn: Day; endedOn: Day | null }>(
  rows,
  'Trajectory',
);
const pauses = grouped(
  rowsOf<{ trajectory: string; from: Day; until: Day | null }>(rows, 'TrajectoryPause'),
  ({ trajectory }) => trajectory,
);
const own = grouped(trajectories, ({ participant }) => participant);
const persons = new Map(
  rowsOf<{ id: string; birthDate: Day }>(rows, 'Participant').map(({ id, birthDate }) => {
    const theirs = (own.get(id) ?? []).map((one) => ({ ...one, own: true, pauses: pauses.get(one.id) ?? [] }));
    return [id, { id, birthDate, trajectories: theirs, rules: DEFAULT_RULES.hours }];
  }),
);

test('attendance could have been recorded by hand', () => {
  const lines = attendance.map((line) => ({ ...line, participantId: line.participant }));
  expect(attendanceRefusals(lines, { persons, recorded: [], today: TODAY })).toEqual([]);
});

test('so could support hours', () => {
  const byId = new Map(trajectories.map((one) => [one.id, one.participant]));
  const lines = support.map((line) => {
    return { ...line, participantId: byId.get(line.trajectory) ?? '', professionalId: line.professional, note: null };
  });
  expect(supportRefusals(lines, { persons, recorded: [], today: TODAY })).toEqual([]);
});

describe('who comes (demo-data.md §5)', () => {
  const periods = grouped(
    rowsOf<{ trajectory: string; phase: Phase; startedOn: Day; endedOn: Day | null; revokedAt: null }>(
      rows,
      'PhasePeriod',
    ).filter(({ revokedAt }) => !revokedAt),
    ({ trajectory }) => trajectory,
  );
  const phaseOf = ({ trajectory, on }: Line) =>
    (periods.get(trajectory) ?? []).find(
      ({ startedOn, endedOn }) => startedOn <= on && (endedOn === null || on < endedOn),
    )?.phase;
  const lines = grouped(attendance, (line) => phaseOf(line) ?? '');

  test.each([
    ['CARE_AND_ACTIVATION', 72, 12],
    ['TALENT_DEVELOPMENT', 79, 7],
    ['WORKPLACE_LEARNING', 86, 4],
  ])('%s: %d percent present, %d percent absent', (phase, present, absent) => {
    const those = lines.get(phase) ?? [];
    expect(Math.abs(percent(those, ({ presence }) => presence === 'PRESENT') - present)).toBeLessThan(5);
    expect(Math.abs(percent(those, ({ presence }) => presence === 'ABSENT') - absent)).toBeLessThan(3);
  });

  test('less on Mondays and in December', () => {
    const present = (of: (line: Line) => boolean) =>
      percent(attendance.filter(of), (one) => one.presence === 'PRESENT');
    const isMonday = ({ on }: Line) => new Date(on).getUTCDay() === 1;
    expect(present(isMonday)).toBeLessThan(present((line) => !isMonday(line)) - 2);
    expect(present(({ on }) => on.slice(5, 7) === '12')).toBeLessThan(present(({ on }) => on.slice(5, 7) !== '12'));
  });

  test('two thirds of the talent programme is in a small group', () => {
    const programme = attendance.filter(({ kind }) => kind === 'TALENT_PROGRAMME');
    expect(Math.abs(percent(programme, ({ mode }) => mode === 'SMALL_GROUP') - 68)).toBeLessThan(12);
  });
});

test('aftercare is about ten hours per trajectory', () => {
  const given = grouped(
    support.filter(({ kind }) => kind === 'AFTERCARE'),
    ({ trajectory }) => trajectory,
  );
  const done = rowsOf<{ id: string; outcome: string | null }>(rows, 'Trajectory').filter(
    ({ outcome }) => outcome === 'REGULAR_WORK',
  );
  const hours = done.map(({ id }) => (given.get(id) ?? []).reduce((sum, line) => sum + line.hours, 0) / 4);
  expect(hours.reduce((sum, one) => sum + one, 0) / hours.length).toBeGreaterThan(8);
  expect(hours.reduce((sum, one) => sum + one, 0) / hours.length).toBeLessThan(13);
});

test('most criteria on hours are met, and most steps need no waiver', () => {
  const criteria = rowsOf<{ transition: string; code: CriterionCode; outcome: string }>(rows, 'Criterion');
  const waived = (code: CriterionCode) =>
    percent(
      criteria.filter((one) => one.code === code),
      ({ outcome }) => outcome === 'WAIVED',
    );
  expect(waived('APPOINTMENTS_KEPT')).toBeLessThan(20);
  expect(waived('TALENT_PROGRAMME_DONE')).toBeLessThan(25);
  expect(waived('PRACTICE_HOURS_DONE')).toBeLessThan(40);
  expect(waived('AFTERCARE_AGREED')).toBeLessThan(12);
  const steps = [...grouped(criteria, ({ transition }) => transition).values()];
  expect(percent(steps, (asked) => asked.some(({ outcome }) => outcome === 'WAIVED'))).toBeLessThan(36);
});
