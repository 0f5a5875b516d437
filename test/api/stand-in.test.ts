import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { StandInEndInput, StandInSaveInput } from '../generated/graphql.js';
import { Named } from '../support/named.js';
import { rowsOf } from '../support/rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { World } from '../support/world.js';

const named = new Named();
const server: TestServer = await startServer({ now: '2026-11-21', identify: named.identify(() => server) });
const world = new World(server.db, server.clock);
const stored = () => rowsOf(server.db, 'stand_in', 'outbox_event');
const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;

const Save = graphql(`
  mutation StandInSave($input: StandInSaveInput!) {
    standInSave(input: $input) {
      standIn { id coach { id } standIn { id } from until }
      professional { standIns { from until } }
      errors { code path message }
    }
  }
`);

const End = graphql(`
  mutation StandInEnd($input: StandInEndInput!) {
    standInEnd(input: $input) {
      standIn { from until }
      professional { standIns { from until } }
      errors { code path message }
    }
  }
`);

const For = graphql(`
  query StandsInFor {
    viewer { standsInFor { coach { id } until } }
  }
`);

const Assign = graphql(`
  mutation StandInAssign($input: TrajectoryAssignCoachInput!) {
    trajectoryAssignCoach(input: $input) { errors { code path } }
  }
`);

const Born = graphql(`
  query StandInBorn($id: ID!) {
    participant(id: $id) { birthDate }
  }
`);

type Errors = readonly { code: string; path?: readonly string[] | null }[] | undefined;
const places = (errors: Errors) => errors?.map(({ code, path }) => `${code} ${path?.join('.')}`);

let organizationId: string;
let coachId: string;
let standInProfessionalId: string;
let lead: { 'x-name': string };

beforeAll(async () => {
  organizationId = await world.organization();
  coachId = await world.coach(organizationId);
  standInProfessionalId = await world.coach(organizationId);
  lead = named.is('lead', { roles: ['TEAM_LEAD'], organizationId });
});

const save = (change: Partial<StandInSaveInput> = {}) =>
  server.ask(Save, { input: { coachId, standInProfessionalId, ...change } }, lead);
const end = (input: StandInEndInput) => server.ask(End, { input }, lead);

/** Records a stand-in for a coach of its own that is not refused. */
async function standing(days: Pick<StandInSaveInput, 'from' | 'until'> = {}): Promise<string> {
  const { data, errors } = await save({ coachId: await world.coach(organizationId), ...days });
  expect([...errors, ...(data?.standInSave.errors ?? [])]).toEqual([]);
  return data?.standInSave.standIn?.id as string;
}

describe('standInSave', () => {
  test('lets a coach hold the caseload of a colleague from today on', async () => {
    const { data, errors } = await save({ until: '2026-11-28' });
    expect(errors).toEqual([]);
    expect(data?.standInSave).toEqual({
      standIn: {
        id: expect.stringMatching(/^stn_/),
        coach: { id: coachId },
        standIn: { id: standInProfessionalId },
        from: '2026-11-21',
        until: '2026-11-28',
      },
      professional: { standIns: [{ from: '2026-11-21', until: '2026-11-28' }] },
      errors: [],
    });
  });

  test('is told to the coach who stands in, on its days only', async () => {
    const colleague = await world.coach(organizationId);
    const person = { roles: ['JOB_COACH' as const], organizationId, professionalId: colleague };
    const headers = named.is('colleague', person);
    await save({ standInProfessionalId: colleague, until: '2026-11-30' });
    await save({ standInProfessionalId: colleague, from: '2026-11-01', until: '2026-11-20' });
    await save({ standInProfessionalId: colleague, from: '2026-11-22' });
    const { data, errors } = await server.ask(For, {}, headers);
    expect(errors).toEqual([]);
    expect(data?.viewer.standsInFor).toEqual([{ coach: { id: coachId }, until: '2026-11-30' }]);
  });

  test('the house stands in for nobody', async () => {
    const { data, errors } = await server.ask(For, {});
    expect(errors).toEqual([]);
    expect(data?.viewer.standsInFor).toEqual([]);
  });

  test.each<[string, () => Promise<Partial<StandInSaveInput>>, string[]]>([
    ['an unknown coach', async () => ({ coachId: unknown('pro') }), ['NOT_FOUND input.coachId']],
    [
      'an unknown colleague',
      async () => ({ standInProfessionalId: unknown('pro') }),
      ['NOT_FOUND input.standInProfessionalId'],
    ],
    [
      'a coach of another organization',
      async () => ({ coachId: await world.coach(await world.organization()) }),
      ['NOT_A_COACH input.coachId'],
    ],
    [
      'a colleague of another organization',
      async () => ({ standInProfessionalId: await world.coach(await world.organization()) }),
      ['NOT_A_COACH input.standInProfessionalId'],
    ],
    [
      'oneself, and days the wrong way round',
      async () => ({ standInProfessionalId: coachId, until: '2026-11-20' }),
      ['STAND_IN_SELF input.standInProfessionalId', 'PERIOD_INVALID input.until'],
    ],
  ])('is refused for %s', async (_, change, expected) => {
    const input = await change();
    const before = await stored();
    const { data, errors } = await save(input);
    expect(errors).toEqual([]);
    expect(places(data?.standInSave.errors)).toEqual(expected);
    expect(data?.standInSave.standIn).toBeNull();
    expect(await stored()).toEqual(before);
  });

  test('is not for job coaches', async () => {
    const headers = named.is('coach', { roles: ['JOB_COACH'], organizationId, professionalId: coachId });
    const { errors } = await server.ask(Save, { input: { coachId, standInProfessionalId } }, headers);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('standInEnd', () => {
  test('gives it a last day, today by default', async () => {
    const standInId = await standing({ from: '2026-11-01' });
    const { data } = await end({ standInId });
    expect(data?.standInEnd).toEqual({
      standIn: { from: '2026-11-01', until: '2026-11-21' },
      professional: { standIns: [{ from: '2026-11-01', until: '2026-11-21' }] },
      errors: [],
    });
  });

  test('takes away one that has not begun', async () => {
    const { data } = await end({ standInId: await standing({ from: '2026-12-01' }) });
    expect(data?.standInEnd).toEqual({ standIn: null, professional: { standIns: [] }, errors: [] });
  });

  test.each<[string, () => Promise<StandInEndInput>, string[]]>([
    ['an unknown one', async () => ({ standInId: unknown('stn') }), ['NOT_FOUND input.standInId']],
    [
      'one that is over',
      async () => ({ standInId: await standing({ from: '2026-11-01', until: '2026-11-20' }) }),
      ['STAND_IN_ENDED input.standInId'],
    ],
    [
      'a last day before its first',
      async () => ({ standInId: await standing({ from: '2026-11-10' }), until: '2026-11-09' }),
      ['PERIOD_INVALID input.until'],
    ],
  ])('is refused for %s', async (_, input, expected) => {
    const ending = await input();
    const before = await stored();
    const { data, errors } = await end(ending);
    expect(errors).toEqual([]);
    expect(places(data?.standInEnd.errors)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test('does not exist for a team lead of another organization', async () => {
    const standInId = await standing();
    const other = named.is('other lead', { roles: ['TEAM_LEAD'], organizationId: await world.organization() });
    const { data, errors } = await server.ask(End, { input: { standInId } }, other);
    expect(errors).toEqual([]);
    expect(places(data?.standInEnd.errors)).toEqual(['NOT_FOUND input.standInId']);
  });
});

test('whoever stands in sees and changes the caseload on those days', async () => {
  const absent = await world.coach(organizationId);
  const professionalId = await world.coach(organizationId);
  const participantId = await world.participant({ organizationId });
  const trajectoryId = await world.trajectory({ participantId });
  const version = { trajectoryId, professionalId: absent, expectedVersion: 1 };
  expect((await server.ask(Assign, { input: version }, lead)).data?.trajectoryAssignCoach.errors).toEqual([]);
  const headers = named.is('stand-in', { roles: ['JOB_COACH'], organizationId, professionalId });
  const birthDate = async () => (await server.ask(Born, { id: participantId }, headers)).data?.participant?.birthDate;

  expect(await birthDate()).toBeNull();
  await save({ coachId: absent, standInProfessionalId: professionalId, until: '2026-11-22' });
  expect(await birthDate()).toBe('2006-05-17');
  server.clock.set('2026-11-23');
  expect(await birthDate()).toBeNull();
  server.clock.set('2026-11-21');
});
