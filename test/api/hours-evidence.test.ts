import { describe, expect, test } from '@jest/globals';
import { addDays, type Day } from '../../src/graph/day.js';
import type { Phase } from '../../src/modules/trajectory/vocabulary.js';
import type { CriterionCode } from '../../src/modules/transition/vocabulary.js';
import { graphql } from '../generated/gql.js';
import type { AttendanceLineInput, SupportHoursLineInput } from '../generated/graphql.js';
import { attend, attended, Correct, daysUpTo, support, supported } from '../support/hours.js';
import { startServer } from '../support/server.js';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);

const Judged = graphql(`
  query HoursJudged($id: ID!) {
    trajectory(id: $id) {
      nextTransitions { kind to criteria { code outcome required actual evidence { id } } }
    }
  }
`);

const Taken = graphql(`
  query HoursTaken($id: ID!) {
    trajectory(id: $id) { transitions { criteria { code outcome required actual evidence { id } } } }
  }
`);

interface Place {
  readonly participantId: string;
  readonly trajectoryId: string;
}

async function inPhase(phase: Phase, since: number): Promise<Place> {
  const participantId = await world.participant();
  return { participantId, trajectoryId: await world.trajectory({ participantId, phase, since }) };
}

/** What `nextTransitions` says of a criterion of the step forward. */
async function judged({ trajectoryId: id }: Place, code: CriterionCode) {
  const { data, errors } = await server.ask(Judged, { id });
  expect(errors).toEqual([]);
  const forward = data?.trajectory?.nextTransitions?.find(({ kind }) => kind === 'ADVANCE' || kind === 'COMPLETE');
  const found = forward?.criteria.find((criterion) => criterion.code === code);
  return { outcome: found?.outcome, actual: found?.actual, evidence: found?.evidence?.length };
}

const attendedOn = ({ participantId }: Place, days: readonly Day[], line: Partial<AttendanceLineInput> = {}) =>
  attend(
    server,
    days.map((on) => attended(participantId, on, line)),
  );

const supportedOn = ({ participantId }: Place, days: readonly Day[], line: Partial<SupportHoursLineInput> = {}) =>
  support(
    server,
    days.map((on) => supported(participantId, on, line)),
  );

describe('Appointments are kept by what was recorded', () => {
  test.each([
    ['9 of 13 days, 69 %', 9, 4, { outcome: 'UNMET', actual: 'days=13 presence=69', evidence: 13 }],
    ['7 of 10 days, 70 %', 7, 3, { outcome: 'MET', actual: 'days=10 presence=70', evidence: 10 }],
  ])('%s', async (_what, present, absent, expected) => {
    const place = await inPhase('CARE_AND_ACTIVATION', 60);
    const days = daysUpTo(TODAY, present + absent, 2);
    await attendedOn(place, days.slice(0, present), { kind: 'CARE' });
    await attendedOn(place, days.slice(present), { kind: 'CARE', presence: 'ABSENT' });
    expect(await judged(place, 'APPOINTMENTS_KEPT')).toEqual(expected);
  });

  test('and a day that was corrected counts as it is now', async () => {
    const place = await inPhase('CARE_AND_ACTIVATION', 60);
    const [attendanceId = ''] = await attendedOn(place, daysUpTo(TODAY, 4), { kind: 'CARE' });
    const change = { attendanceId, presence: 'ABSENT' as const };
    const { data } = await server.ask(Correct, { input: { attendance: change, reason: 'Was er niet.' } });
    expect(data?.hoursCorrect.errors).toEqual([]);
    expect(await judged(place, 'APPOINTMENTS_KEPT')).toEqual({
      outcome: 'MET',
      actual: 'days=4 presence=75',
      evidence: 4,
    });
  });
});

describe('The talent programme is done by what was recorded', () => {
  /** So many quarters in eight sessions, the first so many ISO weeks before today's. */
  async function sessions(hours: readonly string[], weeks: number): Promise<Place> {
    const place = await inPhase('TALENT_DEVELOPMENT', 90);
    const days = [addDays(TODAY, 7 * (1 - weeks)), ...daysUpTo(TODAY, hours.length - 1)];
    await attend(
      server,
      days.map((on, i) => attended(place.participantId, on, { kind: 'TALENT_PROGRAMME', hours: hours[i] as string })),
    );
    return place;
  }

  test.each([
    ['38.25 hours in 8 weeks', ['12.00', '12.00', '12.00', '2.25'], 8, 'UNMET', 'hours=38.25 weeks=8'],
    ['38.50 hours in 8 weeks', ['12.00', '12.00', '12.00', '2.50'], 8, 'MET', 'hours=38.50 weeks=8'],
    ['38.50 hours in 7 weeks', ['12.00', '12.00', '12.00', '2.50'], 7, 'UNMET', 'hours=38.50 weeks=7'],
  ])('%s', async (_what, hours, weeks, outcome, actual) => {
    const place = await sessions(hours, weeks);
    expect(await judged(place, 'TALENT_PROGRAMME_DONE')).toEqual({ outcome, actual, evidence: 4 });
  });

  test.each([
    ['2.25', '38.25', ['TALENT_PROGRAMME_DONE']],
    ['2.50', '38.50', []],
  ])('and the step forward asks a waiver or not, after a last session of %s hours', async (last, hours, expected) => {
    const place = await sessions(['12.00', '12.00', '12.00', last], 8);
    const story = new Story(server, world, place.participantId);
    story.trajectoryId = place.trajectoryId;
    await story.measure([{ cycle: 'TRAJECTORY', moment: 'BASELINE' }]);
    await story.orient();
    await story.competences();
    const { phase, waived } = await story.advance();
    expect(phase).toBe('WORKPLACE_LEARNING');
    expect(waived.filter((code) => code === 'TALENT_PROGRAMME_DONE')).toEqual(expected);
    // Hours that come later change nothing of what was decided.
    await attendedOn(place, [addDays(TODAY, -10)], { kind: 'TALENT_PROGRAMME' });
    const { data } = await server.ask(Taken, { id: place.trajectoryId });
    const criteria = data?.trajectory?.transitions?.at(-1)?.criteria ?? [];
    const kept = criteria.find(({ code }) => code === 'TALENT_PROGRAMME_DONE');
    expect(kept).toMatchObject({
      outcome: expected.length > 0 ? 'WAIVED' : 'MET',
      required: 'hours=38.40 weeks=8',
      actual: `hours=${hours} weeks=8`,
    });
    expect(kept?.evidence).toHaveLength(4);
  });
});

describe('Practice is done by what was recorded in phase 3', () => {
  test.each([
    ['172.75 hours', '4.75', 'UNMET', '172.75'],
    ['173 hours', '5.00', 'MET', '173.00'],
  ])('%s', async (_what, last, outcome, actual) => {
    const place = await inPhase('WORKPLACE_LEARNING', 80);
    const [first = TODAY, ...days] = daysUpTo(TODAY, 15, 2);
    await attendedOn(place, days, { hours: '12.00' });
    await attendedOn(place, [first], { hours: last });
    await attendedOn(place, days, { kind: 'CARE', hours: '0.00', presence: 'LEAVE' });
    // Before phase 3, of another kind or not there: none of that is practice.
    await attendedOn(place, [addDays(TODAY, -81)], { hours: '12.00' });
    await attendedOn(place, [addDays(TODAY, -1)], { hours: '12.00', presence: 'SICK' });
    expect(await judged(place, 'PRACTICE_HOURS_DONE')).toEqual({ outcome, actual, evidence: 15 });
  });

  test.each([
    ['19 hours of support', '1.00', 'UNMET', '19.00'],
    ['19.25 hours of support', '1.25', 'MET', '19.25'],
  ])('%s', async (_what, last, outcome, actual) => {
    const place = await inPhase('WORKPLACE_LEARNING', 80);
    const [first = TODAY, ...days] = daysUpTo(TODAY, 10, 7);
    await supportedOn(place, days);
    await supportedOn(place, [first], { hours: last });
    await supportedOn(place, [first], { kind: 'INTAKE' });
    expect(await judged(place, 'WORKPLACE_SUPPORT_GIVEN')).toEqual({ outcome, actual, evidence: 10 });
  });
});

describe('Aftercare is given by what was recorded in phase 4', () => {
  test.each([
    ['9.75 hours', '1.75', 'UNMET', '9.75'],
    ['10 hours', '2.00', 'MET', '10.00'],
  ])('%s', async (_what, last, outcome, actual) => {
    const place = await inPhase('AFTERCARE', 60);
    const [first = TODAY, ...days] = daysUpTo(TODAY, 5, 7);
    await supportedOn(place, days, { kind: 'AFTERCARE' });
    await supportedOn(place, [first], { kind: 'AFTERCARE', supported: 'EMPLOYER', hours: last });
    await supportedOn(place, [addDays(TODAY, -61)], { kind: 'AFTERCARE' });
    expect(await judged(place, 'AFTERCARE_GIVEN')).toEqual({ outcome, actual, evidence: 5 });
  });
});
