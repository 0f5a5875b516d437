import { describe, expect, test } from '@jest/globals';
import { removeExpired } from '../../src/modules/participant/registration.service.js';
import { graphql } from '../generated/gql.js';
import type { RegistrationAcceptInput, RegistrationReceiveInput } from '../generated/graphql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);
const TABLES = [
  'registration',
  'participant',
  'chosen_work_area',
  'talent_profile',
  'interest_result',
  'interest_score',
];
const stored = () => rowsOf(server.db, ...TABLES, 'report', 'outbox_event', 'kept_answer');
const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;

const Receive = graphql(`
  mutation RegistrationReceive($input: RegistrationReceiveInput!) {
    registrationReceive(input: $input) {
      registration {
        id version organization { id } registrant name email phone question municipality { name }
        wishedWorkArea { code } status since note participant { id } receivedOn
      }
      errors { code path }
    }
  }
`);

const Change = graphql(`
  mutation RegistrationChange($input: RegistrationChangeInput!) {
    registrationChange(input: $input) {
      registration { version status since note }
      errors { code path currentVersion }
    }
  }
`);

const Accept = graphql(`
  mutation RegistrationAccept($input: RegistrationAcceptInput!) {
    registrationAccept(input: $input) {
      registration { version status since note participant { id } }
      participant { id clientNumber name { display } birthDate municipality { code } email phone chosenWorkAreas { code } organization { id } }
      errors { code path currentVersion }
    }
  }
`);

const Registrations = graphql(`
  query Registrations($filter: RegistrationFilter, $first: Int, $after: String) {
    registrations(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes { id name }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const Found = graphql(`
  query RegistrationFound($id: ID!) {
    node(id: $id) { id }
  }
`);

const Talents = graphql(`
  mutation TalentProfileRecord($input: TalentProfileRecordInput!) {
    talentProfileRecord(input: $input) {
      talentProfile { id talents drives dreams pointsOfAttention recordedOn }
      participant { talentProfile { id } talentProfiles { talents recordedOn } }
      errors { code path }
    }
  }
`);

const Interests = graphql(`
  mutation InterestRecord($input: InterestRecordInput!) {
    interestRecord(input: $input) {
      interestResult { id takenOn scores { workArea { code } score } }
      participant { interests { id takenOn } }
      errors { code path }
    }
  }
`);

const Reports = graphql(`
  mutation ReportRecord($input: ReportRecordInput!) {
    reportRecord(input: $input) {
      report { id kind on summary }
      participant { reports { on kind } advice: reports(kind: CAREER_ADVICE) { on summary } }
      errors { code path }
    }
  }
`);

const ASKED = {
  registrant: 'SELF',
  name: 'Sanne de Wit',
  question: 'Ik zoek iets met dieren.',
  phone: '0612345678',
} as const;

/** Receives a registration that is not refused. @returns its id */
async function received(organizationId: string, said: Partial<RegistrationReceiveInput> = {}): Promise<string> {
  const { data, errors } = await server.ask(Receive, { input: { organizationId, ...ASKED, ...said } });
  expect([...errors, ...(data?.registrationReceive.errors ?? [])]).toEqual([]);
  return data?.registrationReceive.registration?.id as string;
}

const change = async (registrationId: string, expectedVersion: number, status: string, note?: string) => {
  const input = { registrationId, expectedVersion, status: status as 'WAITING', note };
  const { data, errors } = await server.ask(Change, { input });
  expect(errors).toEqual([]);
  return data?.registrationChange;
};

const accept = async (registrationId: string, expectedVersion: number, said: Partial<RegistrationAcceptInput>) => {
  const { data, errors } = await server.ask(Accept, { input: { registrationId, expectedVersion, ...said } });
  expect(errors).toEqual([]);
  return data?.registrationAccept;
};

const NEW = { clientNumber: 'WM-900', name: { given: 'Sanne', infix: 'de', family: 'Wit' }, birthDate: '2006-05-17' };

describe('A registration', () => {
  test('comes in, waits for its turn and becomes a participant', async () => {
    server.clock.set('2026-11-02');
    const organizationId = await world.organization();
    const { data, errors } = await server.ask(Receive, {
      input: {
        organizationId,
        ...ASKED,
        email: 'sanne@example.org',
        municipality: 'GM0141',
        wishedWorkArea: 'GREEN_AND_ANIMALS',
      },
    });
    expect(errors).toEqual([]);
    const id = data?.registrationReceive.registration?.id as string;
    expect(data?.registrationReceive).toEqual({
      registration: {
        id: expect.stringMatching(/^reg_/),
        version: 1,
        organization: { id: organizationId },
        ...ASKED,
        email: 'sanne@example.org',
        municipality: { name: 'Almelo' },
        wishedWorkArea: { code: 'GREEN_AND_ANIMALS' },
        status: 'RECEIVED',
        since: '2026-11-02',
        note: null,
        participant: null,
        receivedOn: '2026-11-02',
      },
      errors: [],
    });
    server.clock.set('2026-11-04');
    expect(await change(id, 1, 'INTAKE_PLANNED', 'Woensdag om tien uur.')).toEqual({
      registration: { version: 2, status: 'INTAKE_PLANNED', since: '2026-11-04', note: 'Woensdag om tien uur.' },
      errors: [],
    });
    server.clock.set('2026-11-11');
    expect(await change(id, 2, 'WAITING')).toEqual({
      registration: { version: 3, status: 'WAITING', since: '2026-11-11', note: 'Woensdag om tien uur.' },
      errors: [],
    });
    server.clock.set('2026-11-21');
    const accepted = await accept(id, 3, { ...NEW, note: 'Start maandag.' });
    expect(accepted?.errors).toEqual([]);
    expect(accepted?.participant).toEqual({
      id: expect.stringMatching(/^par_/),
      clientNumber: 'WM-900',
      name: { display: 'Sanne de Wit' },
      birthDate: '2006-05-17',
      municipality: { code: 'GM0141' },
      email: 'sanne@example.org',
      phone: '0612345678',
      chosenWorkAreas: [{ code: 'GREEN_AND_ANIMALS' }],
      organization: { id: organizationId },
    });
    expect(accepted?.registration).toEqual({
      version: 4,
      status: 'ACCEPTED',
      since: '2026-11-21',
      note: 'Start maandag.',
      participant: { id: accepted?.participant?.id },
    });
    const [events] = await rowsOf(server.db, 'outbox_event');
    expect((events as { type: string }[]).map(({ type }) => type)).toEqual([
      'registration.receive',
      'registration.change',
      'registration.change',
      'participant.register',
      'registration.accept',
    ]);
  });

  test('by a referrer leaves the referrer’s own number out of the file', async () => {
    const id = await received(await world.organization(), { registrant: 'REFERRER', municipality: 'GM0141' });
    const accepted = await accept(id, 1, { ...NEW, municipality: 'GM0153' });
    expect(accepted?.errors).toEqual([]);
    expect(accepted?.participant).toMatchObject({ phone: null, email: null, municipality: { code: 'GM0153' } });
  });

  test('links a participant of the same organization, whose data stay as they are', async () => {
    const organizationId = await world.organization();
    const participantId = await world.participant({ organizationId });
    const id = await received(organizationId);
    const accepted = await accept(id, 1, { participantId });
    expect(accepted?.errors).toEqual([]);
    expect(accepted?.registration?.participant).toEqual({ id: participantId });
    expect(accepted?.participant).toMatchObject({ id: participantId, phone: null, chosenWorkAreas: [] });
  });

  test.each<[string, Partial<RegistrationReceiveInput>, string[]]>([
    ['without a way to call back', { phone: null }, ['REACH_MISSING input']],
    [
      'with blanks only',
      { name: ' ', question: '', phone: '' },
      ['VALUE_MISSING input.name', 'VALUE_MISSING input.question', 'REACH_MISSING input'],
    ],
    ['with a number that may be a BSN', { question: 'Mijn nummer is 111222333.' }, ['BSN_NOT_ALLOWED input.question']],
    ['from an unknown municipality', { municipality: 'GM9999' }, ['CODE_UNKNOWN input.municipality']],
    ['for an unknown work area', { wishedWorkArea: 'SEA' }, ['CODE_UNKNOWN input.wishedWorkArea']],
    ['for an unknown organization', { organizationId: unknown('org') }, ['NOT_FOUND input.organizationId']],
  ])('is refused %s', async (_what, said, reasons) => {
    const organizationId = await world.organization();
    const before = await stored();
    const { data, errors } = await server.ask(Receive, { input: { organizationId, ...ASKED, ...said } });
    expect(errors).toEqual([]);
    const { registration, errors: refusals } = data?.registrationReceive ?? { errors: [] };
    expect(registration).toBeNull();
    expect(refusals.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual(reasons);
    expect(await stored()).toEqual(before);
  });

  test.each<[string, number, string, string | undefined, string[]]>([
    ['back', 2, 'RECEIVED', undefined, ['STATE_NOT_POSSIBLE status']],
    ['to where it stands', 2, 'INTAKE_PLANNED', undefined, ['STATE_NOT_POSSIBLE status']],
    ['to accepted by hand', 2, 'ACCEPTED', undefined, ['STATE_NOT_POSSIBLE status']],
    ['to referred without saying where', 2, 'REFERRED', undefined, ['REFERRAL_NOTE_MISSING note']],
    ['in another version', 1, 'WAITING', undefined, ['VERSION_CONFLICT expectedVersion']],
  ])('does not go %s', async (_what, version, status, note, reasons) => {
    const id = await received(await world.organization());
    await change(id, 1, 'INTAKE_PLANNED');
    const before = await stored();
    const answer = await change(id, version, status, note);
    expect(answer?.registration).toBeNull();
    expect(answer?.errors.map(({ code, path }) => `${code} ${path?.[1]}`)).toEqual(reasons);
    expect(await stored()).toEqual(before);
  });

  test.each<[string, object, string[]]>([
    [
      'with nothing about the person',
      {},
      ['clientNumber', 'name', 'birthDate', 'municipality'].map((f) => `VALUE_MISSING ${f}`),
    ],
    [
      'with a birth tomorrow',
      { ...NEW, municipality: 'GM0141', birthDate: '2026-11-22' },
      ['DATE_IN_FUTURE birthDate'],
    ],
    [
      'as known and as new',
      { participantId: unknown('par'), clientNumber: '7' },
      ['PERSON_OR_PARTICIPANT clientNumber'],
    ],
    ['as somebody unknown', { participantId: unknown('par') }, ['NOT_FOUND participantId']],
  ])('is not accepted %s', async (_what, said, reasons) => {
    server.clock.set('2026-11-21');
    const id = await received(await world.organization());
    const before = await stored();
    const answer = await accept(id, 1, said);
    expect([answer?.registration, answer?.participant]).toEqual([null, null]);
    expect(answer?.errors.map(({ code, path }) => `${code} ${path?.[1]}`)).toEqual(reasons);
    expect(await stored()).toEqual(before);
  });

  test('is not accepted as a participant of another organization, under a taken number, or twice', async () => {
    const organizationId = await world.organization();
    const elsewhere = await world.participant();
    const [first, second] = [await received(organizationId), await received(organizationId)];
    const known = { ...NEW, municipality: 'GM0141', clientNumber: 'TAKEN' };
    expect((await accept(first, 1, known))?.errors).toEqual([]);
    const before = await stored();
    const refused = [
      await accept(second, 1, { participantId: elsewhere }),
      await accept(second, 1, known),
      await accept(first, 2, { participantId: elsewhere }),
    ];
    expect(refused.map((answer) => answer?.errors.map(({ code, path }) => `${code} ${path?.[1]}`))).toEqual([
      ['NOT_FOUND participantId'],
      ['CLIENT_NUMBER_TAKEN clientNumber'],
      ['STATE_NOT_POSSIBLE registrationId'],
    ]);
    expect(await stored()).toEqual(before);
  });

  test('is gone six weeks after it was withdrawn, for everybody and at last for good', async () => {
    server.clock.set('2026-10-10');
    const organizationId = await world.organization();
    const id = await received(organizationId);
    const filter = { organizationId };
    await change(id, 1, 'WITHDRAWN');
    server.clock.set('2026-11-21');
    expect((await server.ask(Registrations, { filter })).data?.registrations.totalCount).toBe(1);
    expect((await server.ask(Found, { id })).data?.node).toEqual({ id });
    expect(await removeExpired(server.db.em.fork(), '2026-11-21')).toBe(0);
    server.clock.set('2026-11-22');
    expect((await server.ask(Registrations, { filter })).data?.registrations.totalCount).toBe(0);
    expect((await server.ask(Found, { id })).data?.node).toBeNull();
    expect((await change(id, 2, 'WAITING'))?.errors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'registrationId'], currentVersion: null },
    ]);
    expect(await removeExpired(server.db.em.fork(), '2026-11-22')).toBe(1);
    const [rows] = await rowsOf(server.db, 'registration');
    expect((rows as { id: string }[]).map((row) => row.id)).not.toContain(uuid(id));
    server.clock.set('2026-11-21');
  });
});

describe('Registrations', () => {
  test('are listed latest first, page by page, by organization, state, asker, home, wish and day', async () => {
    const organizationId = await world.organization();
    server.clock.set('2026-11-18');
    const first = await received(organizationId, { municipality: 'GM0141' });
    server.clock.set('2026-11-19');
    const second = await received(organizationId, { registrant: 'REFERRER', wishedWorkArea: 'GREEN_AND_ANIMALS' });
    const third = await received(organizationId);
    await change(third, 1, 'WAITING');
    server.clock.set('2026-11-21');
    const list = async (filter: object, page: object = {}) => {
      const { data, errors } = await server.ask(Registrations, { filter: { organizationId, ...filter }, ...page });
      expect(errors).toEqual([]);
      return data?.registrations;
    };
    const ids = async (filter: object) => (await list(filter))?.nodes.map(({ id }) => id);
    expect(await ids({})).toEqual([third, second, first]);
    const page = await list({}, { first: 2 });
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await list({}, { first: 2, after: page?.pageInfo.endCursor });
    expect(rest?.nodes.map(({ id }) => id)).toEqual([first]);
    expect(await ids({ status: ['WAITING', 'REFERRED'] })).toEqual([third]);
    expect(await ids({ registrant: ['REFERRER'] })).toEqual([second]);
    expect(await ids({ municipality: ['GM0141'] })).toEqual([first]);
    expect(await ids({ wishedWorkArea: ['GREEN_AND_ANIMALS'] })).toEqual([second]);
    expect(await ids({ receivedFrom: '2026-11-19' })).toEqual([third, second]);
    expect(await ids({ receivedUntil: '2026-11-18' })).toEqual([first]);
    expect(await ids({ status: null, receivedFrom: null })).toHaveLength(3);
  });
});

describe('The personal file', () => {
  test('keeps every talent profile and shows the latest', async () => {
    const participantId = await world.participant();
    const tell = async (told: object) => {
      const { data, errors } = await server.ask(Talents, { input: { participantId, ...told } });
      expect([...errors, ...(data?.talentProfileRecord.errors ?? [])]).toEqual([]);
      return data?.talentProfileRecord;
    };
    const told = {
      talents: 'Geduldig.',
      drives: 'Anderen helpen.',
      dreams: 'Een kinderboerderij.',
      pointsOfAttention: null,
    };
    const latest = await tell(told);
    expect(latest?.talentProfile).toEqual({ id: expect.stringMatching(/^prf_/), ...told, recordedOn: '2026-11-21' });
    const early = await tell({ talents: 'Weet ik nog niet.', recordedOn: '2026-09-01' });
    expect(early?.participant).toEqual({
      talentProfile: { id: latest?.talentProfile?.id },
      talentProfiles: [
        { talents: 'Geduldig.', recordedOn: '2026-11-21' },
        { talents: 'Weet ik nog niet.', recordedOn: '2026-09-01' },
      ],
    });
  });

  test('keeps interest tests, the highest score first', async () => {
    const participantId = await world.participant();
    const scores = [
      { workArea: 'GREEN_AND_ANIMALS', score: 55 },
      { workArea: 'CARE_AND_WELFARE', score: 100 },
      { workArea: 'ADMINISTRATION_AND_ICT', score: 0 },
    ];
    const { data, errors } = await server.ask(Interests, { input: { participantId, scores } });
    expect(errors).toEqual([]);
    expect(data?.interestRecord).toMatchObject({
      interestResult: {
        id: expect.stringMatching(/^itr_/),
        takenOn: '2026-11-21',
        scores: [
          { workArea: { code: 'CARE_AND_WELFARE' }, score: 100 },
          { workArea: { code: 'GREEN_AND_ANIMALS' }, score: 55 },
          { workArea: { code: 'ADMINISTRATION_AND_ICT' }, score: 0 },
        ],
      },
      errors: [],
    });
    const before = { participantId, takenOn: '2026-01-05', scores: scores.slice(0, 1) };
    const { data: earlier } = await server.ask(Interests, { input: before });
    expect(earlier?.interestRecord.participant?.interests?.map(({ takenOn }) => takenOn)).toEqual([
      '2026-11-21',
      '2026-01-05',
    ]);
  });

  test('keeps career advice and employee analyses', async () => {
    const participantId = await world.participant();
    const report = (kind: 'CAREER_ADVICE' | 'EMPLOYEE_ANALYSIS', on?: string) =>
      server.ask(Reports, { input: { participantId, kind, on, summary: ' Buiten werken past goed. ' } });
    await report('CAREER_ADVICE', '2026-10-01');
    const { data, errors } = await report('EMPLOYEE_ANALYSIS');
    expect(errors).toEqual([]);
    expect(data?.reportRecord).toEqual({
      report: {
        id: expect.stringMatching(/^rep_/),
        kind: 'EMPLOYEE_ANALYSIS',
        on: '2026-11-21',
        summary: 'Buiten werken past goed.',
      },
      participant: {
        reports: [
          { on: '2026-11-21', kind: 'EMPLOYEE_ANALYSIS' },
          { on: '2026-10-01', kind: 'CAREER_ADVICE' },
        ],
        advice: [{ on: '2026-10-01', summary: 'Buiten werken past goed.' }],
      },
      errors: [],
    });
  });

  const tomorrow = '2026-11-22';
  const scored = (...scores: number[]) => scores.map((score) => ({ workArea: 'GREEN_AND_ANIMALS', score }));
  test.each<['talentProfileRecord' | 'interestRecord' | 'reportRecord', object, string[]]>([
    ['talentProfileRecord', { talents: ' ' }, ['VALUE_MISSING']],
    ['talentProfileRecord', { dreams: 'Zee.', recordedOn: tomorrow }, ['DATE_IN_FUTURE recordedOn']],
    ['talentProfileRecord', { dreams: 'Zee.', recordedOn: '2006-05-16' }, ['BEFORE_BIRTH recordedOn']],
    ['talentProfileRecord', { dreams: 'Zee.', participantId: unknown('par') }, ['NOT_FOUND participantId']],
    ['interestRecord', { scores: [], takenOn: tomorrow }, ['VALUE_MISSING scores', 'DATE_IN_FUTURE takenOn']],
    [
      'interestRecord',
      { scores: scored(101, 10) },
      ['VALUE_OUT_OF_RANGE scores.0.score', 'WORK_AREA_TWICE scores.1.workArea'],
    ],
    ['interestRecord', { scores: [{ workArea: 'SEA', score: 1 }] }, ['CODE_UNKNOWN scores.0.workArea']],
    ['reportRecord', { kind: 'CAREER_ADVICE', summary: '' }, ['VALUE_MISSING summary']],
    ['reportRecord', { kind: 'CAREER_ADVICE', summary: 'Ja.', on: tomorrow }, ['DATE_IN_FUTURE on']],
  ])('refuses %s of %j', async (mutation, said, reasons) => {
    const participantId = await world.participant();
    const before = await stored();
    const type = mutation[0]?.toUpperCase() + mutation.slice(1);
    const { data, errors } = await server.send(
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { participant { id } errors { code path } } }`,
      { input: { participantId, ...said } },
    );
    expect(errors).toEqual([]);
    const answer = data?.[mutation] as { participant: null; errors: { code: string; path: string[] }[] };
    expect(answer.participant).toBeNull();
    expect(answer.errors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim())).toEqual(reasons);
    expect(await stored()).toEqual(before);
  });
});
