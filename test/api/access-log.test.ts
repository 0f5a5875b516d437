import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '../../src/access/viewer.js';
import { HOUSE } from '../../src/access/viewer.js';
import { type LogRow, logRows, viewer } from '../support/access-log.js';
import { startServer } from '../support/server.js';
import { allStatementsOf } from '../support/statements.js';
import { uuid, World } from '../support/world.js';

const viewers = new Map<string, Viewer>();
const server = await startServer({
  now: '2026-11-03T13:05:00Z',
  identify: async ({ headers }) => viewers.get(String(headers['x-viewer'])) ?? HOUSE,
});
const { db, send } = server;
const world = new World(db, server.clock);

const organization = await world.organization();
const femke = await world.coach(organization);
const [sara, noor, other] = await Promise.all([1, 2, 3].map(() => world.participant({ organizationId: organization })));
const trajectory = await world.trajectory({ participantId: sara as string });
await db.em.fork().execute(`update trajectory set coach_id = '${uuid(femke)}'`);
await db.em.fork().execute(`update professional set given_name = 'Femke', infix = 'de', family_name = 'Boer'`);

const [Sara, Noor, Other] = [sara, noor, other].map((id) => uuid(id as string)) as [string, string, string];
viewers.set('coach', viewer({ role: 'JOB_COACH', organizationId: organization, professionalId: femke }));
viewers.set('sara', viewer({ role: 'PARTICIPANT', participantId: sara as string }));
viewers.set('noor', viewer({ role: 'PARTICIPANT', participantId: noor as string }));
viewers.set('auditor', viewer({ role: 'AUDITOR' }));
const emergency = { role: 'TEAM_LEAD', organizationId: organization, opened: [noor as string] } as const;
viewers.set('emergency', viewer(emergency));

type Asked = readonly [query: string, variables?: object, headers?: Record<string, string>];

/** The rows that a request of somebody leaves. */
async function left(by: string, ...[query, variables = {}, headers = {}]: Asked): Promise<LogRow[]> {
  const before = (await logRows(db)).length;
  await send(query, variables, { 'x-viewer': by, ...headers });
  return (await logRows(db)).slice(before);
}

const PERSON = 'query Person($id: ID!) { participant(id: $id) { id name { display } } }';
const ASSESS = `mutation Assess($input: LadderAssessInput!) {
  ladderAssess(input: $input) { participant { id } errors { code } }
}`;
const REMOVE_COACH = `mutation Coach($input: TrajectoryAssignCoachInput!) {
  trajectoryAssignCoach(input: $input) { errors { code } }
}`;
const PEOPLE = 'query People { participants(first: 2) { totalCount nodes { id } } }';
const LOG = `query Log($filter: AccessLogFilter) {
  accessLog(filter: $filter) {
    totalCount
    nodes { event action outcome emergency purpose ground participants user client professional { id } sentence en: sentence(locale: EN) }
  }
}`;

/** The step of a person on the ladder, assessed by somebody. */
const assess = (participantId: unknown, more: object = {}) => ({ input: { participantId, step: 'STEP_3', ...more } });

describe('What a request leaves', () => {
  test('a look at somebody: who, whom, why, with what', async () => {
    const rows = await left('coach', PERSON, { id: sara }, { 'user-agent': 'x' });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      event: 'READ',
      action: 'R',
      outcome: 'DONE',
      user_key: 'job_coach',
      professional_id: uuid(femke),
      viewer_participant_id: null,
      roles: ['JOB_COACH'],
      organization_id: uuid(organization),
      purpose: 'GUIDANCE',
      ground: 'LEGAL_TASK',
      participants: [Sara],
      opened: [],
      found: null,
      object_type: null,
      operation: 'Person',
      document_hash: createHash('sha256').update(PERSON).digest('hex'),
      client: '127.0.0.1',
    });
    expect(String(rows[0]?.recorded_at)).toMatch(/^2026-11-03 13:05:00/);
  });

  test.each<[string, string, object, object]>([
    ['a search: the number found', PEOPLE, {}, { event: 'SEARCH', found: 3 }],
    ['a count: nobody is shown', 'query N { participants { totalCount } }', {}, { found: 3, participants: [] }],
    ['an invisible id: nobody is shown', PERSON, { id: 'par_0190c2a1000070008000000000000001' }, { participants: [] }],
    ['the words of the schema', '{ __typename }', {}, { event: 'READ', participants: [], operation: null }],
    ['a document that does not parse', '{ participants', {}, { outcome: 'FAILED', participants: [] }],
    ['a document that does not fit', '{ nothing }', {}, { outcome: 'FAILED' }],
    ['an id of no type', PERSON, { id: 'Sara' }, { outcome: 'DONE', participants: [] }],
    ['a field that the role may not ask', '{ accessLog { totalCount } }', {}, { outcome: 'REFUSED', event: 'LOG' }],
    ['a name with a number', 'query Born19990101 { viewer { roles } }', {}, { operation: null }],
  ])('%s', async (_, query, variables, row) => {
    const rows = await left('coach', query, variables);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(row);
  });

  test('a purpose that is said', async () => {
    const [row] = await left('coach', PERSON, { id: sara }, { 'x-purpose': 'HANDOVER' });
    expect(row).toMatchObject({ purpose: 'HANDOVER', ground: 'LEGAL_TASK', outcome: 'DONE' });
  });

  test('a purpose that we do not know is a fault, and logged', async () => {
    const before = (await logRows(db)).length;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-viewer': 'coach', 'x-purpose': 'CURIOSITY' },
      body: JSON.stringify({ query: PERSON, variables: { id: sara } }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: object }[] };
    expect([response.status, data, errors.map(({ extensions }) => extensions)]).toEqual([
      400,
      undefined,
      [{ code: 'BAD_PURPOSE' }],
    ]);
    expect((await logRows(db)).slice(before)).toMatchObject([{ outcome: 'FAILED', participants: [] }]);
  });

  test('a file that was opened in an emergency is marked; another in the same answer is not', async () => {
    const both = 'query Both($ids: [ID!]!) { nodes(ids: $ids) { id ... on Participant { name { display } } } }';
    const [row] = await left('emergency', both, { ids: [sara, noor] });
    expect(row).toMatchObject({ purpose: 'EMERGENCY', ground: 'VITAL_INTEREST', opened: [Noor] });
    expect(row?.participants.toSorted()).toEqual([Sara, Noor].toSorted());
    const persons: Record<string, unknown>[] = await db.em
      .fork()
      .execute(`select participant_id, emergency from access_log_person where id = '${row?.id}'`);
    expect(persons).toHaveLength(2);
    expect(persons.filter(({ emergency }) => emergency)).toEqual([{ participant_id: Noor, emergency: true }]);
  });
});

describe('What a change leaves', () => {
  test('one row, in its transaction', async () => {
    const rows = await left('coach', ASSESS, assess(sara));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      event: 'CHANGE',
      action: 'C',
      outcome: 'DONE',
      participants: [Sara],
      object_type: 'Participant',
      object_id: Sara,
      operation: 'Assess',
    });
  });

  test('the participant of a trajectory is found', async () => {
    const input = { trajectoryId: trajectory, professionalId: femke, expectedVersion: 1 };
    const [row] = await left('emergency', REMOVE_COACH, { input });
    expect(row).toMatchObject({ event: 'CHANGE', action: 'U', participants: [Sara], object_type: 'Trajectory' });
  });

  test('somebody who is shown beside is a look of its own', async () => {
    const query = `mutation Two($input: LadderAssessInput!) {
      ladderAssess(input: $input) { participant { organization { id } } errors { code } }
    }`;
    expect(await left('coach', query, assess(sara))).toHaveLength(1);
  });

  test('two changes in one request leave two rows', async () => {
    const query = `mutation Both($a: LadderAssessInput!, $b: LadderAssessInput!) {
      a: ladderAssess(input: $a) { errors { code } }
      b: ladderAssess(input: $b) { errors { code } }
    }`;
    const rows = await left('coach', query, { a: assess(sara).input, b: assess(other).input });
    expect(rows.map(({ outcome, participants }) => [outcome, participants])).toEqual([
      ['DONE', [Sara]],
      ['DONE', [Other]],
    ]);
    expect(new Set(rows.map(({ request_id }) => request_id)).size).toBe(1);
  });

  test.each<[string, string, string, object, object]>([
    ['by a rule', 'coach', ASSESS, { ...assess(sara, { assessedOn: '2030-01-01' }) }, { participants: [Sara] }],
    [
      'for an id that is unknown',
      'coach',
      ASSESS,
      assess('par_0190c2a1000070008000000000000001'),
      { participants: [], object_type: 'Participant', object_id: '0190c2a1-0000-7000-8000-000000000001' },
    ],
    ['by a permission', 'auditor', ASSESS, assess(sara), { participants: [], object_id: null, action: 'C' }],
  ])('a refused one %s leaves a row, and nothing else', async (_, by, query, variables, row) => {
    const rows = await left(by, query, variables);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ event: 'CHANGE', outcome: 'REFUSED', ...row });
  });

  test('the same request once more is a look', async () => {
    const again = assess(sara, { idempotencyKey: '0190c2a1-0000-7000-8000-000000000009' });
    await left('coach', ASSESS, again);
    const rows = await left('coach', ASSESS, again);
    expect(rows).toMatchObject([{ event: 'READ', outcome: 'DONE', participants: [Sara] }]);
  });
});

test('an answer does not leave when the log cannot be written', async () => {
  await db.em.fork().execute(`alter table access_log add constraint access_log_full check (client is null) not valid`);
  const { data, errors } = await send(PERSON, { id: sara }, { 'x-viewer': 'coach' });
  const changed = await send(ASSESS, assess(sara), { 'x-viewer': 'coach' });
  await db.em.fork().execute(`alter table access_log drop constraint access_log_full`);
  expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ['INTERNAL_SERVER_ERROR']]);
  expect([changed.data, changed.errors.map(({ extensions }) => extensions.code)]).toEqual([
    null,
    ['INTERNAL_SERVER_ERROR'],
  ]);
  expect((await send(PERSON, { id: sara }, { 'x-viewer': 'coach' })).errors).toEqual([]);
});

test('a read costs its statements and one insert', async () => {
  const statements = await allStatementsOf(db, () => send(PERSON, { id: sara }, { 'x-viewer': 'coach' }));
  expect(statements.filter((statement) => statement.includes('access_log'))).toHaveLength(1);
});

test('reads at once leave as many rows, in no more inserts', async () => {
  const reads = 20;
  const before = (await logRows(db)).length;
  const statements = await allStatementsOf(db, () =>
    Promise.all(Array.from({ length: reads }, () => send(PERSON, { id: sara }, { 'x-viewer': 'coach' }))),
  );
  expect((await logRows(db)).length - before).toBe(reads);
  expect(statements.filter((statement) => statement.includes('access_log')).length).toBeLessThanOrEqual(reads);
});

describe('Who reads the log', () => {
  type Line = Record<string, unknown> & { sentence: string; en: string };
  const lines = async (by: string, filter: object = {}): Promise<readonly Line[]> => {
    const { data, errors } = await send(LOG, { filter }, { 'x-viewer': by });
    expect(errors).toEqual([]);
    return (data as { accessLog: { nodes: Line[] } }).accessLog.nodes;
  };

  beforeAll(async () => {
    server.clock.set('2026-11-04T08:00:00Z');
    await left('coach', PERSON, { id: sara });
    await left('emergency', PERSON, { id: noor });
    await left('coach', ASSESS, assess(sara, { assessedOn: '2030-01-01' }));
    await left('sara', PERSON, { id: sara });
  });
  const today = { from: '2026-11-04' };

  test('a participant reads who saw the own file, in plain words', async () => {
    const found = await lines('sara', today);
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'Op 4 november 2026 om 09:00 hebt u zelf uw dossier bekeken.',
      'Op 4 november 2026 om 09:00 heeft uw jobcoach Femke de Boer geprobeerd uw dossier te wijzigen. Dat is niet doorgegaan.',
      'Op 4 november 2026 om 09:00 heeft uw jobcoach Femke de Boer uw dossier bekeken. Reden: begeleiding.',
    ]);
    expect(found[2]).toMatchObject({
      en: 'On 4 November 2026 at 09:00 your job coach Femke de Boer looked at your file. Reason: guidance.',
      user: null,
      client: null,
      professional: { id: femke },
      participants: [sara],
    });
  });

  test('an opening in an emergency is told to the one whose file it was', async () => {
    expect(await lines('noor', { ...today, emergency: true })).toMatchObject([
      { emergency: true, ground: 'VITAL_INTEREST', participants: [noor] },
    ]);
    expect(await lines('sara', { ...today, emergency: true })).toEqual([]);
  });

  test('reading the log is logged, and told to the one whose log it is', async () => {
    const rows = await left('sara', LOG, { filter: today });
    expect(rows).toMatchObject([{ event: 'LOG', action: 'R', participants: [Sara], purpose: 'OWN_FILE' }]);
    const [latest] = await lines('sara', today);
    expect(latest?.sentence).toBe('Op 4 november 2026 om 09:00 hebt u zelf bekeken wie uw dossier heeft gezien.');
  });

  test('an auditor finds lines by participant, action, user, period and emergency', async () => {
    const of = async (filter: object) => (await lines('auditor', { ...today, ...filter })).map(({ event }) => event);
    expect(await of({ participantId: noor, event: ['READ'] })).toEqual(['READ']);
    expect(await of({ action: ['C'] })).toEqual(['CHANGE']);
    expect(await of({ user: 'team_lead' })).toEqual(['READ']);
    expect(await of({ emergency: true })).toEqual(['READ']);
    expect(await of({ outcome: ['REFUSED'] })).toEqual(['CHANGE']);
    expect(await of({ until: '2026-11-03', from: undefined, user: 'nobody' })).toEqual([]);
    const [line] = await lines('auditor', { ...today, user: 'team_lead' });
    expect(line).toMatchObject({ participants: [noor], client: '127.0.0.1' });
    expect(line?.sentence).toContain('het dossier van 1 deelnemer bekeken');
  });

  test.each(['coach', 'emergency'])('nobody else does: a %s', async (by) => {
    const { data, errors } = await send(LOG, {}, { 'x-viewer': by });
    expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']]);
  });
});
