import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/graph/day.js';
import { TrajectoryPause } from '../../src/modules/trajectory/phase-period.entity.js';
import { Trajectory } from '../../src/modules/trajectory/trajectory.entity.js';
import { graphql } from '../generated/gql.js';
import type { AttendanceLineInput, HoursCorrectInput, SupportHoursLineInput } from '../generated/graphql.js';
import { Attend, attend, attended, Correct, daysUpTo, Support, support, supported } from '../support/hours.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { uuid, World } from '../support/world.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);
const stored = () => rowsOf(server.db, 'attendance', 'support_hours', 'trajectory', 'outbox_event', 'kept_answer');

const NOBODY = 'par_0190c2a1000070008000000000000001';

/** A participant whose trajectory has been in phase 3 for a hundred days. */
async function somebody(of: { birthDate?: Day } = {}): Promise<{ participantId: string; trajectoryId: string }> {
  const participantId = await world.participant(of);
  const trajectoryId = await world.trajectory({ participantId, phase: 'WORKPLACE_LEARNING', since: 100 });
  return { participantId, trajectoryId };
}

async function attendance(lines: readonly AttendanceLineInput[], idempotencyKey?: string) {
  const { data, errors } = await server.ask(Attend, { input: { lines: [...lines], idempotencyKey } });
  expect(errors).toEqual([]);
  return data?.attendanceRecord;
}

async function supporting(lines: readonly SupportHoursLineInput[]) {
  const { data, errors } = await server.ask(Support, { input: { lines: [...lines] } });
  expect(errors).toEqual([]);
  return data?.supportHoursRecord;
}

async function correct(input: HoursCorrectInput) {
  const { data, errors } = await server.ask(Correct, { input });
  expect(errors).toEqual([]);
  return data?.hoursCorrect;
}

/** `DATE_IN_FUTURE 0 lines.0.on` for each error. */
const told = (answer: { errors: { code: string; path?: string[] | null; lineIndex?: number | null }[] } | undefined) =>
  answer?.errors.map(({ code, path, lineIndex }) =>
    [code, lineIndex, path?.slice(1).join('.')].filter((part) => part != null && part !== '').join(' '),
  );

async function pause(trajectoryId: string, from: Day, until: Day | null): Promise<void> {
  const em = server.db.em.fork();
  em.create(TrajectoryPause, { trajectory: uuid(trajectoryId), reason: 'Opname', from, until });
  await em.flush();
}

async function end(trajectoryId: string, endedOn: Day): Promise<void> {
  await server.db.em
    .fork()
    .nativeUpdate(Trajectory, { id: uuid(trajectoryId) }, { status: 'ENDED', phase: null, outcome: 'MOVED', endedOn });
}

describe('Attendance', () => {
  test('is recorded in the trajectory of its day, whose version stays', async () => {
    const { participantId, trajectoryId } = await somebody();
    const answer = await attendance([
      attended(participantId, TODAY, { hours: '5.75', mode: 'SMALL_GROUP' }),
      { participantId, on: '2026-11-20', kind: 'CARE', hours: '0.00', presence: 'SICK' } as AttendanceLineInput,
    ]);
    expect(answer?.errors).toEqual([]);
    expect(answer?.warnings).toEqual([]);
    const common = {
      id: expect.stringMatching(/^ses_/),
      participant: { id: participantId },
      trajectory: { id: trajectoryId },
      correctionReason: null,
      recordedAt: '2026-11-21T11:00:00.000Z',
    };
    expect(answer?.attendance).toEqual([
      { ...common, on: TODAY, kind: 'PRACTICE', hours: '5.75', presence: 'PRESENT', mode: 'SMALL_GROUP' },
      { ...common, on: '2026-11-20', kind: 'CARE', hours: '0.00', presence: 'SICK', mode: 'INDIVIDUAL' },
    ]);
    const [[trajectory], events] = (await rowsOf(server.db, 'trajectory', 'outbox_event')) as [
      { version: number }[],
      { type: string; aggregate_id: string; payload: { lines: string[] } }[],
    ];
    expect(trajectory?.version).toBe(1);
    expect(events.map(({ type, aggregate_id, payload }) => [type, aggregate_id, payload.lines.length])).toEqual([
      ['attendance.record', uuid(trajectoryId), 2],
    ]);
  });

  test('counts as a participation of several people at once, each in an own trajectory', async () => {
    const group = await Promise.all([somebody(), somebody(), somebody()]);
    const answer = await attendance(group.map(({ participantId }) => attended(participantId, TODAY)));
    expect(answer?.errors).toEqual([]);
    expect(answer?.attendance?.map((line) => line.trajectory?.id)).toEqual(group.map((one) => one.trajectoryId));
  });

  test('on the day of the end belongs to what ended, or to what started that day', async () => {
    const { participantId, trajectoryId } = await somebody();
    await end(trajectoryId, '2026-11-18');
    const ended = await attendance([attended(participantId, '2026-11-18')]);
    expect(ended?.attendance?.map((line) => line.trajectory?.id)).toEqual([trajectoryId]);
    const before = await stored();
    expect(told(await attendance([attended(participantId, '2026-11-19')]))).toEqual([
      'NO_TRAJECTORY_ON_DAY 0 lines.0.on',
    ]);
    expect(await stored()).toEqual(before);
    const next = await world.trajectory({ participantId, since: 3 });
    const after = await attendance([attended(participantId, '2026-11-18', { kind: 'CARE' })]);
    expect(after?.attendance?.map((line) => line.trajectory?.id)).toEqual([next]);
  });

  test('of today is not of tomorrow yet at midnight in Amsterdam', async () => {
    const { participantId } = await somebody();
    server.clock.set('2026-11-21T22:59:59.999Z');
    expect(told(await attendance([attended(participantId, '2026-11-22')]))).toEqual(['DATE_IN_FUTURE 0 lines.0.on']);
    server.clock.set('2026-11-21T23:00:00.000Z');
    expect(told(await attendance([attended(participantId, '2026-11-22')]))).toEqual([]);
    server.clock.set(TODAY);
  });

  test.each<[string, Partial<AttendanceLineInput>[], string[]]>([
    ['in the future', [{ on: '2026-11-22' }], ['DATE_IN_FUTURE 0 lines.0.on']],
    ['before the start', [{ on: '2026-07-29' }], ['NO_TRAJECTORY_ON_DAY 0 lines.0.on']],
    ['on the first day of a pause', [{ on: '2026-09-07' }], ['DAY_PAUSED 0 lines.0.on']],
    ['on the last day of a pause', [{ on: '2026-09-13' }], ['DAY_PAUSED 0 lines.0.on']],
    ['of 25 hours', [{ hours: '25.00' }], ['DAY_TOO_FULL 0 lines.0.hours']],
    ['of 12.25 hours', [{ hours: '12.25' }], ['DAY_TOO_FULL 0 lines.0.hours']],
    ['of 12.25 hours in two kinds', [{}, { kind: 'CARE', hours: '6.25' }], ['DAY_TOO_FULL 1 lines.1.hours']],
    ['of no hours', [{ hours: '0.00' }], ['VALUE_OUT_OF_RANGE 0 lines.0.hours']],
    ['twice in one entry', [{}, { presence: 'SICK' }], ['HOURS_EXIST 1 lines.1']],
    ['of nobody', [{ participantId: NOBODY }], ['NOT_FOUND 0 lines.0.participantId']],
    [
      'with a bad line among good ones, each told',
      [{}, { on: '2026-11-22', hours: '25.00' }, { on: '2026-11-17' }, { on: '2026-09-07' }],
      ['DATE_IN_FUTURE 1 lines.1.on', 'DAY_TOO_FULL 1 lines.1.hours', 'DAY_PAUSED 3 lines.3.on'],
    ],
  ])('%s is refused whole', async (_what, lines, expected) => {
    const { participantId, trajectoryId } = await somebody();
    await pause(trajectoryId, '2026-09-07', '2026-09-14');
    const before = await stored();
    const answer = await attendance(lines.map((line) => attended(participantId, '2026-11-16', line)));
    expect(answer?.attendance).toBeNull();
    expect(told(answer)).toEqual(expected);
    expect(answer?.errors.every(({ message }) => /\.$/.test(message))).toBe(true);
    expect(await stored()).toEqual(before);
  });

  test('on the edges is not: 12 hours, the first day, around a pause', async () => {
    const { participantId, trajectoryId } = await somebody();
    await pause(trajectoryId, '2026-09-07', '2026-09-14');
    const days = ['2026-07-30', '2026-09-06', '2026-09-14', TODAY];
    const lines = days.map((on) => attended(participantId, on, { hours: '12.00' }));
    expect(told(await attendance(lines))).toEqual([]);
  });

  test('of who is under 18 is at most 8 hours a day, until the birthday', async () => {
    const { participantId } = await somebody({ birthDate: '2008-11-18' });
    const line = (on: Day, hours: string) => attended(participantId, on, { hours });
    expect(told(await attendance([line('2026-11-16', '8.00')]))).toEqual([]);
    const before = await stored();
    expect(told(await attendance([line('2026-11-17', '8.25')]))).toEqual(['DAY_TOO_FULL 0 lines.0.hours']);
    expect(await stored()).toEqual(before);
    expect(told(await attendance([line('2026-11-18', '8.25')]))).toEqual([]);
  });

  test('is there once, and what is there already is named', async () => {
    const { participantId } = await somebody();
    const [id] = await attend(server, [attended(participantId, '2026-11-16')]);
    const before = await stored();
    const answer = await attendance([
      attended(participantId, '2026-11-17'),
      attended(participantId, '2026-11-16', { hours: '1.00' }),
    ]);
    expect(told(answer)).toEqual(['HOURS_EXIST 1 lines.1']);
    expect(answer?.errors[0]?.existing).toEqual({ id });
    expect(await stored()).toEqual(before);
  });

  test('fills a day together with what was recorded before', async () => {
    const { participantId } = await somebody();
    await attend(server, [attended(participantId, '2026-11-16', { hours: '8.00' })]);
    const care = (hours: string) => attended(participantId, '2026-11-16', { kind: 'CARE', hours });
    const before = await stored();
    expect(told(await attendance([care('4.25')]))).toEqual(['DAY_TOO_FULL 0 lines.0.hours']);
    expect(await stored()).toEqual(before);
    expect(told(await attendance([care('4.00')]))).toEqual([]);
  });

  test.each(['6.10', '6.5', '6', '-1.00', 6, null])('has whole quarters, not %j', async (hours) => {
    const { participantId } = await somebody();
    const before = await stored();
    const line = { ...attended(participantId, TODAY), hours };
    const { data, errors } = await server.send(String(Attend), { input: { lines: [line] } });
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(await stored()).toEqual(before);
  });

  test('of a participant needs the id of a participant', async () => {
    const { trajectoryId } = await somebody();
    const { data, errors } = await server.ask(Attend, { input: { lines: [attended(trajectoryId, TODAY)] } });
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ID']);
  });

  test('with one key is recorded once, and again answered the same', async () => {
    const { participantId } = await somebody();
    const key = randomUUID();
    const lines = [attended(participantId, '2026-11-16'), attended(participantId, '2026-11-17')];
    const first = await attendance(lines, key);
    const before = await stored();
    expect(await attendance(lines, key)).toEqual(first);
    expect(told(await attendance(lines.slice(0, 1), key))).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    expect(await stored()).toEqual(before);
  });
});

describe('A thousand lines', () => {
  const persons: string[] = [];
  const days = daysUpTo('2026-11-20', 50);
  const lines = () => persons.flatMap((id) => days.map((on) => attended(id, on)));

  test('are recorded in few statements', async () => {
    for (let n = 0; n < 20; n++) persons.push((await somebody()).participantId);
    const one = await statementsOf(server.db, () => attend(server, [attended(persons[0] as string, TODAY)]));
    const many = await statementsOf(server.db, async () => expect(await attend(server, lines())).toHaveLength(1000));
    expect(many.length).toBeLessThanOrEqual(one.length + 6);
    expect(many.length).toBeLessThanOrEqual(22);
  });

  test('are refused whole for one that is bad, and at most a hundred reasons are told', async () => {
    const before = await stored();
    const others = lines().map((line): AttendanceLineInput => ({ ...line, kind: 'CARE' }));
    const bad = others.with(777, { ...others[777], on: '2026-11-22' } as AttendanceLineInput);
    expect(told(await attendance(bad))).toEqual(['DATE_IN_FUTURE 777 lines.777.on']);
    const again = await attendance(lines());
    expect(again?.errors).toHaveLength(100);
    expect(again?.errors.every(({ code }) => code === 'HOURS_EXIST')).toBe(true);
    expect(again?.errors.map(({ lineIndex }) => lineIndex)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    const strangers = await attendance(lines().map((line) => ({ ...line, participantId: NOBODY })));
    expect(strangers?.errors).toHaveLength(100);
    expect(await stored()).toEqual(before);
  });

  test.each([0, 1001])('is the limit: not %i', async (count) => {
    const before = await stored();
    const some = Array.from({ length: count }, () => attended(NOBODY, TODAY));
    expect(told(await attendance(some))).toEqual(['VALUE_OUT_OF_RANGE lines']);
    expect(told(await supporting(some.map(() => supported(NOBODY, TODAY))))).toEqual(['VALUE_OUT_OF_RANGE lines']);
    expect(await stored()).toEqual(before);
  });
});

describe('Support hours', () => {
  test('are those of a professional, for the participant, the employer or both', async () => {
    const { participantId, trajectoryId } = await somebody();
    const professionalId = await world.coach(await world.organization());
    const answer = await supporting([
      supported(participantId, TODAY, { professionalId, note: 'Gesprek met de voorman.' }),
      supported(participantId, TODAY, { kind: 'AFTERCARE', supported: 'EMPLOYER', hours: '0.25' }),
    ]);
    expect(answer?.errors).toEqual([]);
    const common = {
      id: expect.stringMatching(/^sup_/),
      trajectory: { id: trajectoryId },
      on: TODAY,
      correctionReason: null,
    };
    expect(answer?.supportHours).toEqual([
      {
        ...common,
        professional: { id: professionalId },
        kind: 'WORKPLACE_SUPPORT',
        hours: '2.00',
        supported: 'BOTH',
        note: 'Gesprek met de voorman.',
      },
      { ...common, professional: null, kind: 'AFTERCARE', hours: '0.25', supported: 'EMPLOYER', note: null },
    ]);
    const [events] = (await rowsOf(server.db, 'outbox_event')) as { type: string; aggregate_id: string }[][];
    const own = events?.filter(({ aggregate_id: id }) => id === uuid(trajectoryId));
    expect(own?.map(({ type }) => type)).toEqual(['supportHours.record']);
  });

  test.each<[string, Partial<SupportHoursLineInput>[], string[]]>([
    ['in the future', [{ on: '2026-11-22' }], ['DATE_IN_FUTURE 0 lines.0.on']],
    ['before the start', [{ on: '2026-07-29' }], ['NO_TRAJECTORY_ON_DAY 0 lines.0.on']],
    ['on a paused day', [{ on: '2026-09-13' }], ['DAY_PAUSED 0 lines.0.on']],
    ['of no hours', [{ hours: '0.00' }], ['VALUE_OUT_OF_RANGE 0 lines.0.hours']],
    ['of 12.25 hours', [{ hours: '12.25' }], ['DAY_TOO_FULL 0 lines.0.hours']],
    ['twice', [{}, {}], ['HOURS_EXIST 1 lines.1']],
    ['of nobody', [{ participantId: NOBODY }], ['NOT_FOUND 0 lines.0.participantId']],
    [
      'by nobody',
      [{}, { professionalId: 'pro_0190c2a1000070008000000000000001' }],
      ['NOT_FOUND 1 lines.1.professionalId'],
    ],
    ['with a citizen service number', [{ note: 'BSN 123456782' }], ['BSN_NOT_ALLOWED 0 lines.0.note']],
  ])('%s are refused whole', async (_what, lines, expected) => {
    const { participantId, trajectoryId } = await somebody();
    await pause(trajectoryId, '2026-09-07', '2026-09-14');
    const before = await stored();
    const answer = await supporting(lines.map((line) => supported(participantId, '2026-11-16', line)));
    expect(answer?.supportHours).toBeNull();
    expect(told(answer)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test('are there once, for one side and one professional', async () => {
    const { participantId } = await somebody();
    const [id] = await support(server, [supported(participantId, '2026-11-16')]);
    const before = await stored();
    const again = await supporting([supported(participantId, '2026-11-16', { hours: '1.00' })]);
    expect(told(again)).toEqual(['HOURS_EXIST 0 lines.0']);
    expect(again?.errors[0]?.existing).toEqual({ id });
    expect(await stored()).toEqual(before);
    expect(told(await supporting([supported(participantId, '2026-11-16', { supported: 'EMPLOYER' })]))).toEqual([]);
  });
});

describe('A correction', () => {
  const reason = 'Verkeerde dag ingevuld.';

  test('puts a new line in the place of one of attendance, which is kept', async () => {
    const { participantId, trajectoryId } = await somebody();
    const [attendanceId = ''] = await attend(server, [attended(participantId, '2026-11-16')]);
    const answer = await correct({ attendance: { attendanceId, on: '2026-11-17', hours: '5.50' }, reason });
    expect(answer).toEqual({
      attendance: {
        id: expect.stringMatching(/^ses_/),
        trajectory: { id: trajectoryId },
        on: '2026-11-17',
        kind: 'PRACTICE',
        hours: '5.50',
        presence: 'PRESENT',
        mode: 'INDIVIDUAL',
        correctionReason: reason,
        corrects: { id: attendanceId, hours: '6.00' },
        correctedBy: null,
      },
      supportHours: null,
      warnings: [],
      errors: [],
    });
    expect(told(await attendance([attended(participantId, '2026-11-16')]))).toEqual([]);
    expect(told(await attendance([attended(participantId, '2026-11-17')]))).toEqual(['HOURS_EXIST 0 lines.0']);
  });

  test('can keep day and kind, and can be corrected itself', async () => {
    const { participantId } = await somebody();
    const [attendanceId = ''] = await attend(server, [attended(participantId, '2026-11-16', { hours: '12.00' })]);
    const first = await correct({ attendance: { attendanceId, hours: '11.75' }, reason });
    expect(first?.errors).toEqual([]);
    const again = { attendanceId: first?.attendance?.id ?? '', presence: 'LEAVE', hours: '0.00' } as const;
    const second = await correct({ attendance: again, reason });
    expect(second?.errors).toEqual([]);
    expect(second?.attendance).toMatchObject({ presence: 'LEAVE', hours: '0.00', on: '2026-11-16' });
  });

  test('puts a new line in the place of one of support hours', async () => {
    const { participantId } = await somebody();
    const professionalId = await world.coach(await world.organization());
    const [supportHoursId = ''] = await support(server, [
      supported(participantId, '2026-11-16', { professionalId, note: 'Werkbezoek.' }),
    ]);
    const answer = await correct({ supportHours: { supportHoursId, hours: '1.25' }, reason });
    expect(answer?.errors).toEqual([]);
    expect(answer?.supportHours).toMatchObject({
      professional: { id: professionalId },
      hours: '1.25',
      note: 'Werkbezoek.',
      correctionReason: reason,
      corrects: { id: supportHoursId, hours: '2.00' },
    });
    const id = answer?.supportHours?.id ?? '';
    const away = { supportHoursId: id, professionalId: null, note: null, hours: '0.00' };
    const none = await correct({ supportHours: away, reason });
    expect(none?.errors).toEqual([]);
    expect(none?.supportHours).toMatchObject({ professional: null, note: null, hours: '0.00' });
  });

  test.each<[string, object, string, string[]]>([
    ['without a reason', { hours: '1.00' }, ' ', ['VALUE_MISSING reason']],
    ['to the future', { on: '2026-11-22' }, reason, ['DATE_IN_FUTURE attendance.on']],
    ['to a day without trajectory', { on: '2026-07-29' }, reason, ['NO_TRAJECTORY_ON_DAY attendance.on']],
    ['to a paused day', { on: '2026-09-07' }, reason, ['DAY_PAUSED attendance.on']],
    ['to 12.25 hours', { hours: '12.25' }, reason, ['DAY_TOO_FULL attendance.hours']],
    ['to no hours', { hours: '0.00' }, reason, ['VALUE_OUT_OF_RANGE attendance.hours']],
    ['to a line that is there', { on: '2026-11-17' }, reason, ['HOURS_EXIST attendance']],
    [
      'in several ways at once',
      { on: '2026-11-22', hours: '25.00' },
      '',
      ['VALUE_MISSING reason', 'DATE_IN_FUTURE attendance.on', 'DAY_TOO_FULL attendance.hours'],
    ],
  ])('%s is refused', async (_what, change, why, expected) => {
    const { participantId, trajectoryId } = await somebody();
    await pause(trajectoryId, '2026-09-07', '2026-09-14');
    const [attendanceId = ''] = await attend(server, [
      attended(participantId, '2026-11-16'),
      attended(participantId, '2026-11-17'),
    ]);
    const before = await stored();
    const answer = await correct({ attendance: { attendanceId, ...change }, reason: why });
    expect(answer?.attendance).toBeNull();
    expect(told(answer)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test('is not made twice, of nothing, or of two lines at once', async () => {
    const { participantId } = await somebody();
    const [attendanceId = ''] = await attend(server, [attended(participantId, '2026-11-16')]);
    const [supportHoursId = ''] = await support(server, [supported(participantId, '2026-11-16')]);
    await correct({ attendance: { attendanceId, hours: '5.00' }, reason });
    await correct({ supportHours: { supportHoursId, hours: '1.00' }, reason });
    const before = await stored();
    const elsewhere = { attendance: { attendanceId, hours: '12.25' }, reason };
    expect(told(await correct(elsewhere))).toEqual(['HOURS_ALREADY_CORRECTED attendance.attendanceId']);
    const other = { supportHours: { supportHoursId, kind: 'INTAKE' as const }, reason };
    expect(told(await correct(other))).toEqual(['HOURS_ALREADY_CORRECTED supportHours.supportHoursId']);
    expect(told(await correct({ reason }))).toEqual(['CORRECT_ONE_LINE']);
    expect(told(await correct({ ...elsewhere, ...other }))).toEqual(['CORRECT_ONE_LINE']);
    expect(await stored()).toEqual(before);
  });

  test('of support hours is refused for the same reasons', async () => {
    const { participantId } = await somebody();
    const [supportHoursId = ''] = await support(server, [supported(participantId, '2026-11-16')]);
    const before = await stored();
    const to = (change: object) => correct({ supportHours: { supportHoursId, ...change }, reason });
    expect(told(await to({ on: '2026-11-22', hours: '12.25' }))).toEqual([
      'DATE_IN_FUTURE supportHours.on',
      'DAY_TOO_FULL supportHours.hours',
    ]);
    expect(told(await to({ professionalId: 'pro_0190c2a1000070008000000000000001' }))).toEqual([
      'NOT_FOUND supportHours.professionalId',
    ]);
    expect(await stored()).toEqual(before);
  });

  test('of an unknown line is not found', async () => {
    const unknown = '0190c2a1000070008000000000000001';
    expect(told(await correct({ attendance: { attendanceId: `ses_${unknown}` }, reason }))).toEqual([
      'NOT_FOUND attendance.attendanceId',
    ]);
    expect(told(await correct({ supportHours: { supportHoursId: `sup_${unknown}` }, reason }))).toEqual([
      'NOT_FOUND supportHours.supportHoursId',
    ]);
  });
});

const Read = graphql(`
  query HoursRead($id: ID!, $trajectoryId: ID!, $from: Date, $until: Date, $first: Int, $after: String, $all: Boolean) {
    participant(id: $id) {
      attendance(from: $from, until: $until, first: $first, after: $after, withCorrected: $all) {
        totalCount nodes { on kind hours } pageInfo { hasNextPage endCursor }
      }
    }
    trajectory(id: $trajectoryId) {
      attendance { totalCount }
      care: attendance(kind: [CARE]) { nodes { on } }
      supportHours(from: $from, until: $until, withCorrected: $all) { totalCount nodes { on hours kind } }
      hours { present sick absent leave daysCounted daysPresent presence perWeek { week hours } perKind { kind hours } }
      practice: hours(kind: PRACTICE) { present presence daysCounted }
      none: hours(kind: ORIENTATION) { present presence daysCounted perWeek { week } perKind { kind } }
      supportHourSummary { total perWeek { week hours } perKind { kind hours } }
      aftercare: supportHourSummary(kind: AFTERCARE) { total perKind { kind hours } }
    }
  }
`);

describe('Hours are read', () => {
  async function filled() {
    const { participantId, trajectoryId } = await somebody();
    const [attendanceId = ''] = await attend(server, [
      attended(participantId, '2026-11-14', { hours: '12.00' }),
      attended(participantId, '2026-11-15', { hours: '3.25' }),
      attended(participantId, '2026-11-16', { presence: 'ABSENT' }),
      attended(participantId, '2026-11-17', { presence: 'SICK', hours: '2.00' }),
      attended(participantId, '2026-11-18', { kind: 'CARE', presence: 'LEAVE', hours: '1.00' }),
      attended(participantId, '2026-11-19', { kind: 'CARE', hours: '1.50' }),
    ]);
    const [supportHoursId = ''] = await support(server, [
      supported(participantId, '2026-11-16'),
      supported(participantId, '2026-11-15', { kind: 'AFTERCARE', hours: '0.75' }),
    ]);
    const reason = 'Verkeerd ingevuld.';
    expect((await correct({ attendance: { attendanceId, hours: '5.00' }, reason }))?.errors).toEqual([]);
    expect((await correct({ supportHours: { supportHoursId, hours: '1.25' }, reason }))?.errors).toEqual([]);
    return { id: participantId, trajectoryId };
  }

  test('added up per day, week and kind, without what was corrected', async () => {
    const { data, errors } = await server.ask(Read, await filled());
    expect(errors).toEqual([]);
    expect(data?.trajectory).toEqual({
      attendance: { totalCount: 6 },
      care: { nodes: [{ on: '2026-11-19' }, { on: '2026-11-18' }] },
      supportHours: {
        totalCount: 2,
        nodes: [
          { on: '2026-11-16', hours: '1.25', kind: 'WORKPLACE_SUPPORT' },
          { on: '2026-11-15', hours: '0.75', kind: 'AFTERCARE' },
        ],
      },
      hours: {
        present: '9.75',
        sick: '2.00',
        absent: '6.00',
        leave: '1.00',
        daysCounted: 4,
        daysPresent: 3,
        presence: '75.0',
        perWeek: [
          { week: '2026-W46', hours: '8.25' },
          { week: '2026-W47', hours: '1.50' },
        ],
        perKind: [
          { kind: 'CARE', hours: '1.50' },
          { kind: 'PRACTICE', hours: '8.25' },
        ],
      },
      practice: { present: '8.25', presence: '66.7', daysCounted: 3 },
      none: { present: '0.00', presence: null, daysCounted: 0, perWeek: [], perKind: [] },
      supportHourSummary: {
        total: '2.00',
        perWeek: [
          { week: '2026-W46', hours: '0.75' },
          { week: '2026-W47', hours: '1.25' },
        ],
        perKind: [
          { kind: 'WORKPLACE_SUPPORT', hours: '1.25' },
          { kind: 'AFTERCARE', hours: '0.75' },
        ],
      },
      aftercare: { total: '0.75', perKind: [{ kind: 'AFTERCARE', hours: '0.75' }] },
    });
  });

  test('page by page, latest first, from and until a day', async () => {
    const who = await filled();
    const first = await server.ask(Read, { ...who, from: '2026-11-15', until: '2026-11-18', first: 3 });
    expect(first.errors).toEqual([]);
    const page = first.data?.participant?.attendance;
    expect(page?.totalCount).toBe(4);
    expect(page?.nodes.map(({ on }) => on)).toEqual(['2026-11-18', '2026-11-17', '2026-11-16']);
    expect(page?.pageInfo.hasNextPage).toBe(true);
    expect(first.data?.trajectory?.supportHours?.totalCount).toBe(2);
    const after = page?.pageInfo.endCursor;
    const rest = await server.ask(Read, { ...who, from: '2026-11-15', until: '2026-11-18', after });
    expect(rest.data?.participant?.attendance?.nodes.map(({ on }) => on)).toEqual(['2026-11-15']);
  });

  test('with what was corrected when asked', async () => {
    const { data } = await server.ask(Read, { ...(await filled()), all: true, until: '2026-11-14' });
    expect(data?.participant?.attendance?.nodes.map(({ hours }) => hours).sort()).toEqual(['12.00', '5.00']);
    expect(data?.trajectory?.supportHours?.totalCount).toBe(0);
  });

  test('in one statement for any number of trajectories', async () => {
    const Many = graphql(`
      query HoursMany($first: Int!) {
        trajectories(first: $first) {
          nodes { hours { present } practice: hours(kind: PRACTICE) { present } supportHourSummary { total } }
        }
      }
    `);
    const [few, many] = [
      await statementsOf(server.db, () => server.ask(Many, { first: 1 })),
      await statementsOf(server.db, () => server.ask(Many, { first: 50 })),
    ];
    expect([few.length, many.length]).toEqual([3, 3]);
  });
});
