import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { EmergencyAccessOpenInput } from '../generated/graphql.js';
import { Named } from '../support/named.js';
import { rowsOf } from '../support/rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const named = new Named();
const server: TestServer = await startServer({ now: '2026-11-21', identify: named.identify(() => server) });
const world = new World(server.db, server.clock);
const stored = () => rowsOf(server.db, 'emergency_access', 'outbox_event');
const REASON = 'Moeder belt: er is een crisis thuis.';

const Open = graphql(`
  mutation EmergencyAccessOpen($input: EmergencyAccessOpenInput!) {
    emergencyAccessOpen(input: $input) {
      participant { id birthDate }
      errors { code path message }
    }
  }
`);

const File = graphql(`
  query EmergencyFile($id: ID!) {
    participant(id: $id) {
      birthDate
      emergencyOpenings { professional { id } role reason openedAt until participant { id } }
    }
  }
`);

type Errors = readonly { code: string; path?: readonly string[] | null }[] | undefined;
const places = (errors: Errors) => errors?.map(({ code, path }) => `${code} ${path?.join('.')}`);

let organizationId: string;
let participantId: string;
let professionalId: string;
let coach: { 'x-name': string };
let lead: { 'x-name': string };
let self: { 'x-name': string };

beforeAll(async () => {
  organizationId = await world.organization();
  participantId = await world.participant({ organizationId });
  await world.trajectory({ participantId });
  professionalId = await world.coach(organizationId);
  coach = named.is('coach', { roles: ['JOB_COACH'], organizationId, professionalId });
  lead = named.is('lead', { roles: ['TEAM_LEAD'], organizationId });
  self = named.is('self', { roles: ['PARTICIPANT'], participantId });
});

const open = (headers: { 'x-name': string }, change: Partial<EmergencyAccessOpenInput> = {}) =>
  server.ask(Open, { input: { participantId, reason: REASON, ...change } }, headers);

describe('emergencyAccessOpen', () => {
  test('opens a file that was closed, with the next request, for 24 hours', async () => {
    expect((await server.ask(File, { id: participantId }, coach)).data?.participant?.birthDate).toBeNull();
    const { data, errors } = await open(coach);
    expect([...errors, ...(data?.emergencyAccessOpen.errors ?? [])]).toEqual([]);
    expect(data?.emergencyAccessOpen.participant).toEqual({ id: participantId, birthDate: null });

    const opened = await server.ask(File, { id: participantId }, coach);
    expect(opened.errors).toEqual([]);
    expect(opened.data?.participant).toEqual({
      birthDate: '2006-05-17',
      emergencyOpenings: [
        {
          professional: { id: professionalId },
          role: 'JOB_COACH',
          reason: REASON,
          openedAt: '2026-11-21T11:00:00.000Z',
          until: '2026-11-22T11:00:00.000Z',
          participant: { id: participantId },
        },
      ],
    });

    server.clock.set('2026-11-22T11:00:00Z');
    expect((await server.ask(File, { id: participantId }, coach)).data?.participant?.birthDate).toBeNull();
    server.clock.set('2026-11-21');
  });

  test('opens for nobody else, is told to the participant, and leaves an event', async () => {
    await open(lead);
    const other = { roles: ['JOB_COACH' as const], organizationId, professionalId: await world.coach(organizationId) };
    const colleague = named.is('colleague', other);
    expect((await server.ask(File, { id: participantId }, colleague)).data?.participant?.birthDate).toBeNull();
    const own = await server.ask(File, { id: participantId }, self);
    expect(own.data?.participant?.emergencyOpenings?.map(({ role }) => role)).toContain('TEAM_LEAD');
    const events = await server.db.em
      .fork()
      .execute(`select type from outbox_event where aggregate_id = '${uuid(participantId)}'`);
    expect(events).toContainEqual({ type: 'participant.emergencyAccess' });
  });

  test.each<[string, () => Promise<Partial<EmergencyAccessOpenInput>>, string[]]>([
    ['no reason', async () => ({ reason: ' ' }), ['VALUE_MISSING input.reason']],
    ['a reason that is no sentence', async () => ({ reason: 'crisis' }), ['REASON_TOO_SHORT input.reason']],
    [
      'an unknown participant',
      async () => ({ participantId: 'par_0190c2a1000070008000000000000001' }),
      ['NOT_FOUND input.participantId'],
    ],
    [
      'somebody of another organization',
      async () => ({ participantId: await world.participant() }),
      ['NOT_FOUND input.participantId'],
    ],
  ])('is refused for %s', async (_, change, expected) => {
    const input = await change();
    const before = await stored();
    const { data, errors } = await open(coach, input);
    expect(errors).toEqual([]);
    expect(places(data?.emergencyAccessOpen.errors)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test('says in both languages that a sentence is needed', async () => {
    const input = { participantId, reason: 'crisis' };
    const [dutch, english] = await Promise.all(
      ['nl', 'en'].map((language) => server.ask(Open, { input }, { ...coach, 'accept-language': language })),
    );
    expect(dutch?.data?.emergencyAccessOpen.errors.map(({ message }) => message)).toEqual([
      'Schrijf in een zin waarom u dit dossier nu moet zien: minstens 3 woorden. De deelnemer leest dit ook.',
    ]);
    expect(english?.data?.emergencyAccessOpen.errors.map(({ message }) => message)).toEqual([
      'Write in a sentence why you must see this file now: at least 3 words. The participant reads this too.',
    ]);
  });

  test('is not for participants', async () => {
    const { errors } = await open(self);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
