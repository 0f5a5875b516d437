import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { BriefingShareInput, ConsentGiveInput, ConsentWithdrawInput } from '../generated/graphql.js';
import { Named } from '../support/named.js';
import { placed } from '../support/placements.js';
import { rowsOf } from '../support/rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { location, workplace } from '../support/workplaces.js';
import { World } from '../support/world.js';

const named = new Named();
const server: TestServer = await startServer({ now: '2026-11-21', identify: named.identify(() => server) });
const world = new World(server.db, server.clock);
const stored = () => rowsOf(server.db, 'consent', 'briefing', 'outbox_event');
const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;

const Give = graphql(`
  mutation ConsentGive($input: ConsentGiveInput!) {
    consentGive(input: $input) {
      consent {
        id version kind scope organization { name } givenOn until withdrawnOn givenBy how words holds participant { id }
      }
      errors { code path message }
    }
  }
`);

const Withdraw = graphql(`
  mutation ConsentWithdraw($input: ConsentWithdrawInput!) {
    consentWithdraw(input: $input) {
      consent { version withdrawnOn holds }
      participant { consents { kind holds } }
      errors { code path message }
    }
  }
`);

const Consents = graphql(`
  query ConsentsOf($id: ID!) {
    participant(id: $id) {
      consents { kind scope holds }
      photos: consents(kind: PHOTO) { scope }
    }
  }
`);

const Share = graphql(`
  mutation BriefingShare($input: BriefingShareInput!) {
    briefingShare(input: $input) {
      briefing { id talents pointsOfAttention sharedOn placement { id } recordedBy { id } }
      placement { briefing { talents } }
      errors { code path message }
    }
  }
`);

const Told = graphql(`
  query BriefingTold($id: ID!) {
    participant(id: $id) {
      consents { id }
      placements { briefing { talents pointsOfAttention } }
    }
  }
`);

type Errors = readonly { code: string; path?: readonly string[] | null }[] | undefined;
const places = (errors: Errors) => errors?.map(({ code, path }) => `${code} ${path?.join('.')}`);

let participantId: string;
let employerId: string;
let placementId: string;

beforeAll(async () => {
  employerId = await world.organization('Hofstede Groenwerk');
  participantId = await world.participant();
  const trajectoryId = await world.trajectory({ participantId });
  placementId = await placed(world, { workplaceId: await atWork(employerId), trajectoryId });
});

/** A workplace at an organization. */
async function atWork(organizationId: string): Promise<string> {
  return workplace(server, { locationId: await location(server, organizationId), items: [] });
}

const said = (change: Partial<ConsentGiveInput> = {}): ConsentGiveInput => ({
  participantId,
  kind: 'BRIEFING',
  givenBy: 'PARTICIPANT',
  how: 'SPOKEN',
  ...change,
});

/** Gives a consent that is not refused. @returns its id */
async function given(change: Partial<ConsentGiveInput> = {}): Promise<string> {
  const { data, errors } = await server.ask(Give, { input: said(change) });
  expect([...errors, ...(data?.consentGive.errors ?? [])]).toEqual([]);
  return data?.consentGive.consent?.id as string;
}

describe('consentGive', () => {
  test('records who gave it, how, for what and until when', async () => {
    const input = said({
      kind: 'PHOTO',
      scope: ' Op de website ',
      organizationId: employerId,
      givenOn: '2026-11-20',
      until: '2027-11-20',
      how: 'SIGNED',
      words: 'Alleen als ik het eerst zie.',
    });
    const { data, errors } = await server.ask(Give, { input });
    expect([...errors, ...(data?.consentGive.errors ?? [])]).toEqual([]);
    expect(data?.consentGive.consent).toEqual({
      id: expect.stringMatching(/^cns_/),
      version: 1,
      kind: 'PHOTO',
      scope: 'Op de website',
      organization: { name: 'Hofstede Groenwerk' },
      givenOn: '2026-11-20',
      until: '2027-11-20',
      withdrawnOn: null,
      givenBy: 'PARTICIPANT',
      how: 'SIGNED',
      words: 'Alleen als ik het eerst zie.',
      holds: true,
      participant: { id: participantId },
    });
  });

  test('stands beside others, latest first', async () => {
    const other = await world.participant();
    await given({ participantId: other, kind: 'PHOTO', scope: 'Eerst', givenOn: '2026-10-01', until: '2026-10-31' });
    await given({ participantId: other, kind: 'SHARING', scope: 'Met de huisarts' });
    const { data } = await server.ask(Consents, { id: other });
    expect(data?.participant).toEqual({
      consents: [
        { kind: 'SHARING', scope: 'Met de huisarts', holds: true },
        { kind: 'PHOTO', scope: 'Eerst', holds: false },
      ],
      photos: [{ scope: 'Eerst' }],
    });
  });

  test.each<[string, Partial<ConsentGiveInput>, string[]]>([
    ['an unknown participant', { participantId: unknown('par') }, ['NOT_FOUND input.participantId']],
    ['an unknown organization', { organizationId: unknown('org') }, ['NOT_FOUND input.organizationId']],
    [
      'a day in the future, after the last',
      { givenOn: '2026-11-22', until: '2026-11-21' },
      ['DATE_IN_FUTURE input.givenOn', 'PERIOD_INVALID input.until'],
    ],
    ['a day before birth', { givenOn: '2001-01-01' }, ['BEFORE_BIRTH input.givenOn']],
    ['a number that may be a BSN', { words: 'Mijn BSN is 111222333.' }, ['BSN_NOT_ALLOWED input.words']],
  ])('is refused for %s', async (_, change, expected) => {
    const before = await stored();
    const { data, errors } = await server.ask(Give, { input: said(change) });
    expect(errors).toEqual([]);
    expect(places(data?.consentGive.errors)).toEqual(expected);
    expect(data?.consentGive.consent).toBeNull();
    expect(await stored()).toEqual(before);
  });
});

describe('consentWithdraw', () => {
  const withdraw = (input: ConsentWithdrawInput) => server.ask(Withdraw, { input });

  test('holds no more from today, and stays as a record', async () => {
    const other = await world.participant();
    const consentId = await given({ participantId: other, givenOn: '2026-11-01' });
    const { data, errors } = await withdraw({ consentId });
    expect([...errors, ...(data?.consentWithdraw.errors ?? [])]).toEqual([]);
    expect(data?.consentWithdraw.consent).toEqual({ version: 2, withdrawnOn: '2026-11-21', holds: false });
    expect(data?.consentWithdraw.participant).toEqual({ consents: [{ kind: 'BRIEFING', holds: false }] });
  });

  test('is refused the second time, and says on which day it was withdrawn', async () => {
    const consentId = await given();
    await withdraw({ consentId });
    const before = await stored();
    const { data } = await withdraw({ consentId });
    expect(data?.consentWithdraw.errors).toEqual([
      {
        code: 'CONSENT_WITHDRAWN',
        path: ['input', 'consentId'],
        message: 'Deze toestemming is al ingetrokken, op 2026-11-21.',
      },
    ]);
    expect(await stored()).toEqual(before);
  });

  test.each<[string, Partial<ConsentWithdrawInput>, string[]]>([
    ['an unknown consent', { consentId: unknown('cns') }, ['NOT_FOUND input.consentId']],
    ['a day in the future', { withdrawnOn: '2026-11-22' }, ['DATE_IN_FUTURE input.withdrawnOn']],
    ['a day before it was given', { withdrawnOn: '2026-11-09' }, ['BEFORE_CONSENT input.withdrawnOn']],
  ])('is refused for %s', async (_, change, expected) => {
    const consentId = await given({ givenOn: '2026-11-10' });
    const before = await stored();
    const { data, errors } = await withdraw({ consentId, ...change });
    expect(errors).toEqual([]);
    expect(places(data?.consentWithdraw.errors)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test('of two withdrawals at once one is refused', async () => {
    const consentId = await given();
    const answers = await Promise.all([withdraw({ consentId }), withdraw({ consentId })]);
    const codes = answers.flatMap(({ data }) => data?.consentWithdraw.errors.map(({ code }) => code) ?? ['no answer']);
    expect(codes).toEqual(['CONSENT_WITHDRAWN']);
  });
});

describe('briefingShare', () => {
  const share = (change: Partial<BriefingShareInput> = {}) =>
    server.ask(Share, { input: { placementId, talents: 'Werkt netjes.', ...change } });

  /** Somebody at work at Hofstede who never consented to anything. */
  async function newcomer(endsOn: string | null = null) {
    const person = await world.participant();
    const trajectoryId = await world.trajectory({ participantId: person });
    const workplaceId = await atWork(employerId);
    return { person, placement: await placed(world, { workplaceId, trajectoryId, endsOn }) };
  }

  async function refused(change: Partial<BriefingShareInput>, expected: string[]): Promise<void> {
    const before = await stored();
    const { data, errors } = await share(change);
    expect(errors).toEqual([]);
    expect(places(data?.briefingShare.errors)).toEqual(expected);
    expect(await stored()).toEqual(before);
  }

  test('tells an employer what the participant consents to; the latest counts', async () => {
    await given({ organizationId: employerId });
    await share();
    const { data, errors } = await share({ talents: ' Ziet wat er moet gebeuren. ', pointsOfAttention: 'Rust helpt.' });
    expect([...errors, ...(data?.briefingShare.errors ?? [])]).toEqual([]);
    expect(data?.briefingShare).toMatchObject({
      briefing: {
        talents: 'Ziet wat er moet gebeuren.',
        pointsOfAttention: 'Rust helpt.',
        sharedOn: '2026-11-21',
        placement: { id: placementId },
        recordedBy: null,
      },
      placement: { briefing: { talents: 'Ziet wat er moet gebeuren.' } },
    });
  });

  test('is refused without consent, in a kind sentence', async () => {
    const { placement } = await newcomer();
    const { data } = await share({ placementId: placement });
    expect(data?.briefingShare.errors).toEqual([
      {
        code: 'CONSENT_MISSING',
        path: ['input', 'placementId'],
        message: 'De deelnemer heeft hiervoor vandaag geen toestemming gegeven. Vraag het eerst, en leg het vast.',
      },
    ]);
    await refused({ placementId: placement }, ['CONSENT_MISSING input.placementId']);
  });

  test.each<[string, () => Promise<Partial<ConsentGiveInput>>]>([
    ['is for a photo', async () => ({ kind: 'PHOTO' })],
    ['is for another employer', async () => ({ organizationId: await world.organization() })],
    ['ended yesterday', async () => ({ givenOn: '2026-11-01', until: '2026-11-20' })],
  ])('is refused with a consent that %s', async (_, consent) => {
    const { person, placement } = await newcomer();
    await given({ participantId: person, ...(await consent()) });
    await refused({ placementId: placement }, ['CONSENT_MISSING input.placementId']);
  });

  test('is refused after the consent was withdrawn', async () => {
    const { person, placement } = await newcomer();
    const consentId = await given({ participantId: person });
    await server.ask(Withdraw, { input: { consentId } });
    await refused({ placementId: placement }, ['CONSENT_MISSING input.placementId']);
  });

  test('is refused for a placement that is over, with nothing to tell', async () => {
    const { person, placement } = await newcomer('2026-11-20');
    await given({ participantId: person });
    await refused({ placementId: placement, talents: ' ' }, [
      'PLACEMENT_ALREADY_ENDED input.placementId',
      'VALUE_MISSING input',
    ]);
  });

  test('is refused for an unknown placement', async () => {
    await refused({ placementId: unknown('pla') }, ['NOT_FOUND input.placementId']);
  });
});

describe('What others see and do', () => {
  test('a participant gives and withdraws own consents, and nobody else’s', async () => {
    const person = await world.participant();
    const other = await world.participant();
    const self = named.is('self', { roles: ['PARTICIPANT'], participantId: person });
    const own = await server.ask(Give, { input: said({ participantId: person, how: 'PORTAL' }) }, self);
    expect([...own.errors, ...(own.data?.consentGive.errors ?? [])]).toEqual([]);
    const consentId = own.data?.consentGive.consent?.id as string;
    const withdrawn = await server.ask(Withdraw, { input: { consentId } }, self);
    expect(withdrawn.data?.consentWithdraw.consent?.holds).toBe(false);

    const before = await stored();
    const foreign = await server.ask(Give, { input: said({ participantId: other }) }, self);
    expect(places(foreign.data?.consentGive.errors)).toEqual(['NOT_FOUND input.participantId']);
    expect(await stored()).toEqual(before);
  });

  test('a coach gives none for a participant of a colleague', async () => {
    const organizationId = await world.organization();
    const person = await world.participant({ organizationId });
    await world.trajectory({ participantId: person });
    const professionalId = await world.coach(organizationId);
    const coach = named.is('colleague', { roles: ['JOB_COACH'], organizationId, professionalId });
    const before = await stored();
    const { data } = await server.ask(Give, { input: said({ participantId: person }) }, coach);
    expect(places(data?.consentGive.errors)).toEqual(['NOT_IN_CASELOAD input.participantId']);
    expect(await stored()).toEqual(before);
  });

  test('an employer reads the briefing while the consent holds, and never the consent', async () => {
    const person = await world.participant();
    const trajectoryId = await world.trajectory({ participantId: person });
    const placement = await placed(world, { workplaceId: await atWork(employerId), trajectoryId });
    const consentId = await given({ participantId: person, organizationId: employerId, givenOn: '2026-11-01' });
    await server.ask(Share, { input: { placementId: placement, talents: 'Sterk.', pointsOfAttention: 'Rust.' } });
    const employer = named.is('employer', { roles: ['EMPLOYER'], organizationId: employerId });
    const told = async () => (await server.ask(Told, { id: person }, employer)).data?.participant;
    expect(await told()).toEqual({
      consents: null,
      placements: [{ briefing: { talents: 'Sterk.', pointsOfAttention: 'Rust.' } }],
    });
    await server.ask(Withdraw, { input: { consentId } });
    expect(await told()).toEqual({ consents: null, placements: [{ briefing: null }] });
    const house = await server.ask(Told, { id: person });
    expect(house.data?.participant?.placements).toEqual([
      { briefing: { talents: 'Sterk.', pointsOfAttention: 'Rust.' } },
    ]);
  });
});
