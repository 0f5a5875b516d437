import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { ParticipantFilter, ParticipantOrder, ParticipantRegisterInput } from '../generated/graphql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const File = graphql(`
  query ParticipantFile($id: ID!) {
    participant(id: $id) {
      id version viewerSees clientNumber
      name { given infix family display }
      birthDate dreamJob travelKm email phone ladderStep
      organization { id }
      municipality { code }
      dreamWorkArea { code }
      chosenWorkAreas { code }
      ladderAssessments { step assessedOn note professional { id } }
      currentTrajectory { id }
      trajectories { id }
    }
  }
`);

const Register = graphql(`
  mutation ParticipantRegistering($input: ParticipantRegisterInput!) {
    participantRegister(input: $input) { participant { id version } errors { code path message } }
  }
`);

const Update = graphql(`
  mutation ParticipantUpdating($input: ParticipantUpdateInput!) {
    participantUpdate(input: $input) {
      participant { version clientNumber name { display } birthDate dreamJob travelKm email municipality { code } chosenWorkAreas { code } }
      errors { code path currentVersion }
    }
  }
`);

const Assess = graphql(`
  mutation ParticipantAssessing($input: LadderAssessInput!) {
    ladderAssess(input: $input) {
      participant { version ladderStep }
      ladderAssessment { id step assessedOn note }
      errors { code path }
    }
  }
`);

const List = graphql(`
  query ParticipantList($filter: ParticipantFilter, $orderBy: ParticipantOrder, $first: Int, $after: String, $last: Int, $before: String) {
    participants(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { clientNumber }
      edges { cursor node { clientNumber } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

const Viewer = graphql(`
  query ParticipantViewer {
    viewer { roles scopes permissions organization { id } professional { id } }
  }
`);

const TABLES = ['participant', 'chosen_work_area', 'ladder_assessment', 'outbox_event', 'kept_answer'];
const state = () => rowsOf(server.db, ...TABLES);

let organizationId = '';
let count = 0;
beforeAll(async () => {
  organizationId = await world.organization('De Werkmakerij');
});

/** A registration that is right, under a client number of its own. */
function registration(changes: Partial<ParticipantRegisterInput> = {}): ParticipantRegisterInput {
  count += 1;
  return {
    organizationId,
    clientNumber: `R-${count}`,
    name: { given: 'Sara', infix: 'van den', family: 'Berg' },
    birthDate: '2006-05-17',
    municipality: 'GM0141',
    ...changes,
  };
}

async function register(changes: Partial<ParticipantRegisterInput> = {}): Promise<string> {
  const { data } = await server.ask(Register, { input: registration(changes) });
  expect(data?.participantRegister.errors).toEqual([]);
  return data?.participantRegister.participant?.id ?? '';
}

const fileOf = async (id: string) => (await server.ask(File, { id })).data?.participant;

describe('A participant is registered', () => {
  test('with everything that is told, trimmed', async () => {
    const id = await register({
      clientNumber: ' WM-1 ',
      name: { given: ' Sara ', infix: 'van den', family: ' Berg ' },
      dreamJob: 'Dierenverzorger',
      dreamWorkArea: 'GREEN_AND_ANIMALS',
      travelKm: 20,
      email: 'sara@example.nl',
      phone: '06 12 34 56 78',
      chosenWorkAreas: ['CARE_AND_WELFARE', 'GREEN_AND_ANIMALS', 'CARE_AND_WELFARE'],
    });
    expect(await fileOf(id)).toEqual({
      id,
      version: 1,
      viewerSees: [
        'NAME',
        'NUMBER',
        'PERSON',
        'PHASE',
        'STEPS',
        'OUTCOME',
        'RUNG',
        'TRAJECTORY',
        'HOURS',
        'ATTENDANCE',
        'MATRIX',
        'SUPPORT_NEEDS',
        'COMPETENCES',
        'FIT',
        'TALENTS',
        'PLACEMENTS',
        'BRIEFING',
        'CONTRACTS',
        'GOALS',
        'PORTFOLIO',
        'CONSENTS',
      ],
      clientNumber: 'WM-1',
      name: { given: 'Sara', infix: 'van den', family: 'Berg', display: 'Sara van den Berg' },
      birthDate: '2006-05-17',
      organization: { id: organizationId },
      municipality: { code: 'GM0141' },
      dreamJob: 'Dierenverzorger',
      dreamWorkArea: { code: 'GREEN_AND_ANIMALS' },
      travelKm: 20,
      email: 'sara@example.nl',
      phone: '06 12 34 56 78',
      ladderStep: null,
      ladderAssessments: [],
      chosenWorkAreas: [{ code: 'GREEN_AND_ANIMALS' }, { code: 'CARE_AND_WELFARE' }],
      currentTrajectory: null,
      trajectories: [],
    });
  });

  test('with no more than is needed; what is blank is absent', async () => {
    const id = await register({ name: { given: 'Noor', infix: ' ', family: 'Smit' }, dreamJob: '  ' });
    expect(await fileOf(id)).toMatchObject({
      name: { given: 'Noor', infix: null, family: 'Smit', display: 'Noor Smit' },
      dreamJob: null,
      dreamWorkArea: null,
      travelKm: null,
      email: null,
      phone: null,
      chosenWorkAreas: [],
    });
  });

  test.each<[string, Partial<ParticipantRegisterInput>, string, string[]]>([
    ['a blank client number', { clientNumber: ' ' }, 'VALUE_MISSING', ['clientNumber']],
    ['a blank given name', { name: { given: ' ', family: 'B' } }, 'VALUE_MISSING', ['name', 'given']],
    ['a blank family name', { name: { given: 'A', family: '' } }, 'VALUE_MISSING', ['name', 'family']],
    ['a birth that is to come', { birthDate: '2026-11-22' }, 'DATE_IN_FUTURE', ['birthDate']],
    ['a birth long ago', { birthDate: '1899-12-31' }, 'BIRTH_DATE_IMPLAUSIBLE', ['birthDate']],
    ['an unknown municipality', { municipality: 'GM9999' }, 'CODE_UNKNOWN', ['municipality']],
    ['a dream in an unknown area', { dreamWorkArea: 'SPACE' }, 'CODE_UNKNOWN', ['dreamWorkArea']],
    [
      'an unknown chosen area',
      { chosenWorkAreas: ['CARE_AND_WELFARE', 'SPACE'] },
      'CODE_UNKNOWN',
      ['chosenWorkAreas', '1'],
    ],
    ['a distance below nought', { travelKm: -1 }, 'TRAVEL_OUT_OF_RANGE', ['travelKm']],
    ['a distance of a day', { travelKm: 201 }, 'TRAVEL_OUT_OF_RANGE', ['travelKm']],
    ['a BSN in free text', { dreamJob: 'Kok (111222333)' }, 'BSN_NOT_ALLOWED', ['dreamJob']],
    ['a BSN as client number', { clientNumber: '111222333' }, 'BSN_NOT_ALLOWED', ['clientNumber']],
    ['a text without end', { dreamJob: 'x'.repeat(4001) }, 'VALUE_TOO_LONG', ['dreamJob']],
    ['an unknown organization', { organizationId: `org_${'0'.repeat(32)}` }, 'NOT_FOUND', ['organizationId']],
  ])('not with %s', async (_, changes, code, path) => {
    const before = await state();
    const { data, errors } = await server.ask(Register, { input: registration(changes) });
    expect(errors).toEqual([]);
    expect(data?.participantRegister.participant).toBeNull();
    expect(data?.participantRegister.errors).toEqual([{ code, path: ['input', ...path], message: expect.any(String) }]);
    expect(await state()).toEqual(before);
  });

  test('with all reasons at once when there are more', async () => {
    const before = await state();
    const wrong = { name: { given: '', family: '' }, birthDate: '2027-01-01', travelKm: 999, municipality: 'GM0000' };
    const { data } = await server.ask(Register, { input: registration(wrong) });
    expect(data?.participantRegister.errors.map((e) => e.code)).toEqual([
      'VALUE_MISSING',
      'VALUE_MISSING',
      'DATE_IN_FUTURE',
      'TRAVEL_OUT_OF_RANGE',
      'CODE_UNKNOWN',
    ]);
    expect(await state()).toEqual(before);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an id of another type', { organizationId: `par_${'0'.repeat(32)}` }, 'BAD_ID'],
    ['a malformed municipality', { municipality: 'Almelo' }, 'BAD_USER_INPUT'],
    ['a day that does not exist', { birthDate: '2006-02-30' }, 'BAD_USER_INPUT'],
    ['a malformed e-mail address', { email: 'sara' }, 'BAD_USER_INPUT'],
    ['NUL in a text', { dreamJob: 'a\u0000b' }, 'BAD_TEXT'],
    ['half a character', { dreamJob: 'a\ud800' }, 'BAD_TEXT'],
  ])('and %s is a fault of the request', async (_, changes, code) => {
    const before = await state();
    const { errors } = await server.send(String(Register), { input: { ...registration(), ...changes } });
    expect(errors.map((e) => e.extensions.code)).toEqual([code]);
    expect(await state()).toEqual(before);
  });

  test('once under a client number, within an organization', async () => {
    await register({ clientNumber: 'DUP-1' });
    const before = await state();
    const { data } = await server.ask(Register, { input: registration({ clientNumber: ' DUP-1 ' }) });
    expect(data?.participantRegister.errors).toEqual([
      { code: 'CLIENT_NUMBER_TAKEN', path: ['input', 'clientNumber'], message: expect.any(String) },
    ]);
    expect(await state()).toEqual(before);
    await register({ clientNumber: 'DUP-1', organizationId: await world.organization('Elders') });
  });

  test('once when two register under one client number at the same time', async () => {
    const input = () => registration({ clientNumber: 'RACE-1' });
    const answers = await Promise.all([
      server.ask(Register, { input: input() }),
      server.ask(Register, { input: input() }),
    ]);
    const codes = answers.flatMap(({ data }) => data?.participantRegister.errors.map((e) => e.code) ?? []);
    expect(codes).toEqual(['CLIENT_NUMBER_TAKEN']);
  });

  test('once when the request comes again under its key', async () => {
    const input = registration({ idempotencyKey: '0190c2a1-0000-7000-8000-000000000001' });
    const first = await server.ask(Register, { input });
    const again = await server.ask(Register, { input });
    expect(again.data).toEqual(first.data);
    const other = await server.ask(Register, { input: { ...input, travelKm: 3 } });
    expect(other.data?.participantRegister.errors.map((e) => e.code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});

describe('A participant is updated', () => {
  test('in what is told; null takes away, the rest stays', async () => {
    const participantId = await register({ dreamJob: 'Kok', travelKm: 5, chosenWorkAreas: ['CARE_AND_WELFARE'] });
    const input = {
      participantId,
      expectedVersion: 1,
      name: { given: 'Saar', family: 'Berg' },
      dreamJob: null,
      chosenWorkAreas: ['GREEN_AND_ANIMALS'],
    };
    const { data } = await server.ask(Update, { input });
    expect(data?.participantUpdate.errors).toEqual([]);
    expect(data?.participantUpdate.participant).toMatchObject({
      version: 2,
      name: { display: 'Saar Berg' },
      birthDate: '2006-05-17',
      dreamJob: null,
      travelKm: 5,
      municipality: { code: 'GM0141' },
      chosenWorkAreas: [{ code: 'GREEN_AND_ANIMALS' }],
    });
    const none = await server.ask(Update, { input: { participantId, expectedVersion: 2, chosenWorkAreas: null } });
    expect(none.data?.participantUpdate.participant).toMatchObject({ version: 3, chosenWorkAreas: [] });
  });

  test('under another client number, or the same again', async () => {
    const participantId = await register();
    const renamed = await server.ask(Update, { input: { participantId, expectedVersion: 1, clientNumber: 'NEW-1' } });
    expect(renamed.data?.participantUpdate).toMatchObject({ participant: { clientNumber: 'NEW-1' }, errors: [] });
    const same = await server.ask(Update, { input: { participantId, expectedVersion: 2, clientNumber: 'NEW-1' } });
    expect(same.data?.participantUpdate.errors).toEqual([]);
  });

  test.each<[string, object, string, string[]]>([
    ['an older version in mind', { expectedVersion: 0 }, 'VERSION_CONFLICT', ['expectedVersion']],
    ['no name', { name: null }, 'VALUE_MISSING', ['name']],
    ['a blank name', { name: { given: 'A', family: ' ' } }, 'VALUE_MISSING', ['name', 'family']],
    ['no client number', { clientNumber: null }, 'VALUE_MISSING', ['clientNumber']],
    ['the client number of another', { clientNumber: 'HELD-1' }, 'CLIENT_NUMBER_TAKEN', ['clientNumber']],
    ['no day of birth', { birthDate: null }, 'VALUE_MISSING', ['birthDate']],
    ['a birth that is to come', { birthDate: '2026-11-22' }, 'DATE_IN_FUTURE', ['birthDate']],
    ['a birth long ago', { birthDate: '1899-12-31' }, 'BIRTH_DATE_IMPLAUSIBLE', ['birthDate']],
    ['no municipality', { municipality: null }, 'VALUE_MISSING', ['municipality']],
    ['an unknown municipality', { municipality: 'GM0000' }, 'CODE_UNKNOWN', ['municipality']],
    ['an unknown area', { chosenWorkAreas: ['SPACE'] }, 'CODE_UNKNOWN', ['chosenWorkAreas', '0']],
    ['too far to travel', { travelKm: 201 }, 'TRAVEL_OUT_OF_RANGE', ['travelKm']],
    ['a BSN', { dreamJob: '111.222.333' }, 'BSN_NOT_ALLOWED', ['dreamJob']],
    ['an unknown participant', { participantId: `par_${'0'.repeat(32)}` }, 'NOT_FOUND', ['participantId']],
  ])('not with %s', async (_, changes, code, path) => {
    const held = await server.ask(Register, { input: registration({ clientNumber: 'HELD-1' }) });
    expect(held.errors).toEqual([]);
    const participantId = await register();
    const before = await state();
    const { data, errors } = await server.ask(Update, { input: { participantId, expectedVersion: 1, ...changes } });
    expect(errors).toEqual([]);
    expect(data?.participantUpdate.participant).toBeNull();
    const currentVersion = code === 'VERSION_CONFLICT' ? 1 : null;
    expect(data?.participantUpdate.errors).toEqual([{ code, path: ['input', ...path], currentVersion }]);
    expect(await state()).toEqual(before);
  });
});

describe('The rung of the ladder', () => {
  test('is that of the latest assessment by its day, then by its recording; older ones are history', async () => {
    const participantId = await register();
    const assess = async (input: object) =>
      (await server.ask(Assess, { input: { participantId, step: 'STEP_2', ...input } })).data?.ladderAssess;
    expect(await assess({ note: ' Kwam alleen. ' })).toEqual({
      participant: { version: 1, ladderStep: 'STEP_2' },
      ladderAssessment: {
        id: expect.stringMatching(/^ass_/),
        step: 'STEP_2',
        assessedOn: '2026-11-21',
        note: 'Kwam alleen.',
      },
      errors: [],
    });
    expect(await assess({ step: 'STEP_1', assessedOn: '2024-01-31' })).toMatchObject({
      participant: { ladderStep: 'STEP_2' },
    });
    server.clock.set('2026-11-21T12:00:00Z');
    expect(await assess({ step: 'STEP_3' })).toMatchObject({ participant: { ladderStep: 'STEP_3' } });
    server.clock.set('2026-11-21');
    const file = await fileOf(participantId);
    expect(file?.ladderAssessments?.map((a) => `${a.assessedOn} ${a.step}`)).toEqual([
      '2026-11-21 STEP_3',
      '2026-11-21 STEP_2',
      '2024-01-31 STEP_1',
    ]);
  });

  test.each<[string, object, string, string]>([
    ['a day to come', { assessedOn: '2026-11-22' }, 'DATE_IN_FUTURE', 'assessedOn'],
    ['a day before birth', { assessedOn: '2006-05-16' }, 'BEFORE_BIRTH', 'assessedOn'],
    ['an unknown participant', { participantId: `par_${'0'.repeat(32)}` }, 'NOT_FOUND', 'participantId'],
  ])('not with %s', async (_, changes, code, field) => {
    const participantId = await register();
    const before = await state();
    const { data } = await server.ask(Assess, { input: { participantId, step: 'STEP_2', ...changes } });
    expect(data?.ladderAssess).toEqual({
      participant: null,
      ladderAssessment: null,
      errors: [{ code, path: ['input', field] }],
    });
    expect(await state()).toEqual(before);
  });
});

describe('One participant', () => {
  test('is null when unknown, and a fault for an id of another type', async () => {
    expect(await server.ask(File, { id: `par_${'0'.repeat(32)}` })).toEqual({
      data: { participant: null },
      errors: [],
    });
    const { errors } = await server.ask(File, { id: `tra_${'0'.repeat(32)}` });
    expect(errors.map((e) => e.extensions.code)).toEqual(['BAD_ID']);
  });
});

describe('Participants are listed', () => {
  let org = '';
  let coachId = '';
  beforeAll(async () => {
    org = await world.organization('Lijst');
    coachId = await world.coach(org);
    const people: [string, string, string, string][] = [
      ['L-1', 'Bakker', '2001-01-01', 'GM0141'],
      ['L-4', 'Aalders', '2003-01-01', 'GM0153'],
      ['L-3', 'Bakker', '2000-01-01', 'GM0141'],
      ['L-2', 'Visser', '2002-01-01', 'GM0363'],
      ['X-5', 'de_Wit%', '2004-01-01', 'GM0363'],
    ];
    for (const [clientNumber, family, birthDate, municipality] of people) {
      const changes = { organizationId: org, clientNumber, name: { given: 'Mo', family }, birthDate, municipality };
      const participantId = await register(changes);
      if (clientNumber === 'L-1') await world.trajectory({ participantId, phase: 'WORKPLACE_LEARNING' });
      if (clientNumber === 'L-2') {
        const id = await world.trajectory({ participantId, phase: 'TALENT_DEVELOPMENT' });
        await server.db.em.fork().execute('update trajectory set coach_id = ? where id = ?', [uuid(coachId), uuid(id)]);
      }
    }
  });

  const numbers = async (filter: ParticipantFilter = {}, orderBy?: ParticipantOrder) => {
    const { data, errors } = await server.ask(List, { filter: { organizationId: org, ...filter }, orderBy });
    expect(errors).toEqual([]);
    expect(data?.participants.totalCount).toBe(data?.participants.nodes.length);
    return data?.participants.nodes.map((p) => p.clientNumber);
  };

  test.each<[string, ParticipantOrder | undefined, string[]]>([
    ['by family name unless told otherwise', undefined, ['L-4', 'L-1', 'L-3', 'L-2', 'X-5']],
    ['by family name downwards', { field: 'FAMILY_NAME', direction: 'DESC' }, ['X-5', 'L-2', 'L-3', 'L-1', 'L-4']],
    ['by day of birth', { field: 'BIRTH_DATE', direction: 'ASC' }, ['L-3', 'L-1', 'L-2', 'L-4', 'X-5']],
    ['by day of birth downwards', { field: 'BIRTH_DATE', direction: 'DESC' }, ['X-5', 'L-4', 'L-2', 'L-1', 'L-3']],
    ['by client number', { field: 'CLIENT_NUMBER' } as ParticipantOrder, ['L-1', 'L-2', 'L-3', 'L-4', 'X-5']],
    ['by client number downwards', { field: 'CLIENT_NUMBER', direction: 'DESC' }, ['X-5', 'L-4', 'L-3', 'L-2', 'L-1']],
  ])('%s', async (_, orderBy, expected) => {
    const found = await numbers({}, orderBy);
    expect(found?.toSorted()).toEqual(expected.toSorted());
    // The database's collation decides where a name in lower case stands.
    const known = (list: readonly (string | null | undefined)[] = []) => list.filter((n) => n !== 'X-5');
    expect(known(found)).toEqual(known(expected));
  });

  test.each<[string, () => ParticipantFilter, string[]]>([
    ['by the begin of a family name', () => ({ search: 'bak' }), ['L-1', 'L-3']],
    ['by the begin of a client number', () => ({ search: 'l-' }), ['L-4', 'L-1', 'L-3', 'L-2']],
    ['by the begin of a given name', () => ({ search: 'MO' }), ['L-4', 'L-1', 'L-3', 'L-2', 'X-5']],
    ['where % and _ mean themselves', () => ({ search: 'de_wit%' }), ['X-5']],
    ['where % matches nothing else', () => ({ search: '%' }), []],
    ['by municipality', () => ({ municipality: ['GM0141', 'GM0153'] }), ['L-4', 'L-1', 'L-3']],
    ['of no municipality', () => ({ municipality: [] }), []],
    ['by phase', () => ({ phase: ['WORKPLACE_LEARNING', 'AFTERCARE'] }), ['L-1']],
    ['by status', () => ({ status: ['ACTIVE'] }), ['L-1', 'L-2']],
    ['by a status that nobody has', () => ({ status: ['ENDED'] }), []],
    ['by coach', () => ({ coachId }), ['L-2']],
    ['by what one trajectory must meet together', () => ({ coachId, phase: ['WORKPLACE_LEARNING'] }), []],
    [
      'with null as no condition',
      () => ({ phase: null, search: null, coachId: null, municipality: ['GM0153'] }),
      ['L-4'],
    ],
  ])('%s', async (_, filter, expected) => {
    expect((await numbers(filter()))?.toSorted()).toEqual(expected.toSorted());
  });

  test('all of them, with no filter and no order', async () => {
    const { data, errors } = await server.ask(List, { filter: null, orderBy: null, first: 1 });
    expect(errors).toEqual([]);
    const [row] = await server.db.em.fork().execute('select count(*)::int as n from participant');
    expect(data?.participants.totalCount).toBe(row?.n);
  });

  test('page by page, forward and backward, every one once', async () => {
    const orderBy: ParticipantOrder = { field: 'CLIENT_NUMBER', direction: 'ASC' };
    const ask = async (page: object) =>
      (await server.ask(List, { filter: { organizationId: org }, orderBy, ...page })).data?.participants;
    const one = await ask({ first: 2 });
    const two = await ask({ first: 2, after: one?.pageInfo.endCursor });
    const three = await ask({ first: 2, after: two?.pageInfo.endCursor });
    const pages = [one, two, three];
    expect(pages.map((p) => p?.nodes.map((n) => n.clientNumber))).toEqual([['L-1', 'L-2'], ['L-3', 'L-4'], ['X-5']]);
    expect(pages.map((p) => p?.pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(pages.map((p) => p?.pageInfo.hasPreviousPage)).toEqual([false, true, true]);
    expect(one?.edges.map((e) => e.cursor)).toEqual([one?.pageInfo.startCursor, one?.pageInfo.endCursor]);
    const last = await ask({ last: 2 });
    const before = await ask({ last: 2, before: last?.pageInfo.startCursor });
    expect([last, before].map((p) => p?.nodes.map((n) => n.clientNumber))).toEqual([
      ['L-4', 'X-5'],
      ['L-2', 'L-3'],
    ]);
    expect(before?.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    expect(await ask({ first: 2, after: three?.pageInfo.endCursor })).toMatchObject({
      totalCount: 5,
      nodes: [],
      pageInfo: { startCursor: null, endCursor: null },
    });
  });

  test.each<[string, object, string]>([
    ['no rows', { first: 0 }, 'BAD_PAGE'],
    ['fewer than none', { first: -1 }, 'BAD_PAGE'],
    ['too many', { first: 100_000 }, 'BAD_PAGE'],
    ['both ways at once', { first: 2, last: 2 }, 'BAD_PAGE'],
    ['a broken cursor', { after: 'nonsense' }, 'BAD_CURSOR'],
    ['a filter by an id of another type', { filter: { coachId: `par_${'0'.repeat(32)}` } }, 'BAD_ID'],
    ['NUL to search for', { filter: { search: '\u0000' } }, 'BAD_TEXT'],
  ])('not with %s', async (_, variables, code) => {
    const { errors } = await server.ask(List, variables);
    expect(errors.map((e) => e.extensions.code)).toEqual([code]);
  });
});

test('The viewer learns who it is and what it may do', async () => {
  const { data, errors } = await server.ask(Viewer, {});
  expect(errors).toEqual([]);
  expect(data?.viewer).toMatchObject({
    roles: ['TEAM_LEAD', 'JOB_COACH', 'ADMIN'],
    scopes: ['matrix:criminal'],
    organization: null,
    professional: null,
  });
  expect(data?.viewer.permissions).toEqual(
    expect.arrayContaining(['ORGANIZATION_SAVE', 'TRAJECTORY_ADVANCE', 'TRANSITION_REVOKE', 'AGREEMENT_WITHDRAW']),
  );
});
