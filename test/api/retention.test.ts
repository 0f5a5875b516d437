import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '../../src/graph/day.js';
import { KeptAnswer } from '../../src/graph/kept-answer.entity.js';
import { Registration } from '../../src/modules/participant/registration.entity.js';
import { FILE_TABLES } from '../../src/modules/personal-data/file-tables.js';
import { Funding } from '../../src/modules/trajectory/arrangement.entity.js';
import type { LegalFrame } from '../../src/modules/trajectory/vocabulary.js';
import type { LegalHoldSetInput, RetentionRunInput } from '../generated/graphql.js';
import { endTrajectory, fullFile, sentinelsLeft } from '../support/full-file.js';
import { Named } from '../support/named.js';
import { Hold, Reports, Run } from '../support/personal-data.js';
import { rowsOf } from '../support/rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const named = new Named();
const TODAY = '2026-11-21';
const server: TestServer = await startServer({ now: TODAY, identify: named.identify(() => server) });
const world = new World(server.db, server.clock);
const admin = named.is('admin', { roles: ['ADMIN'] });
const auditor = named.is('auditor', { roles: ['AUDITOR'] });

const codes = (errors: readonly { code: string; path?: readonly string[] | null }[] | undefined) =>
  errors?.map(({ code, path }) => `${code} ${path?.join('.')}`);

const stored = () =>
  rowsOf(server.db, 'participant', 'trajectory', 'registration', 'legal_hold', 'destruction_report', 'outbox_event');

async function run(input: RetentionRunInput) {
  const { data, errors } = await server.ask(Run, { input }, admin);
  expect(errors).toEqual([]);
  return data?.retentionRun;
}

async function hold(input: LegalHoldSetInput) {
  const { data, errors } = await server.ask(Hold, { input }, admin);
  expect(errors).toEqual([]);
  return data?.legalHoldSet;
}

/** Somebody whose last trajectory ended on a day, under a law. */
async function past(endedOn: string, frame: LegalFrame): Promise<string> {
  const participantId = await world.participant();
  const trajectoryId = await world.trajectory({ participantId });
  await endTrajectory(server.db, trajectoryId, endedOn);
  const em = server.db.em.fork();
  const commissioner = uuid(await world.organization('Gemeente'));
  const from = addDays(endedOn, -1);
  em.create(Funding, { trajectory: uuid(trajectoryId), frame, commissioner, from, recordedAt: server.clock.now() });
  await em.flush();
  return participantId;
}

/** A registration withdrawn on a day. */
async function withdrawn(since: string): Promise<void> {
  const em = server.db.em.fork();
  em.create(Registration, {
    organization: uuid(await world.organization()),
    registrant: 'SELF',
    name: 'Sanne',
    phone: '06',
    question: 'Werk?',
    status: 'WITHDRAWN',
    receivedOn: since,
    since,
    recordedAt: server.clock.now(),
  });
  await em.flush();
}

/** By what they are called in the tests. */
const people: Record<string, string> = {};

beforeAll(async () => {
  people.wmoOver = await past('2011-11-20', 'WMO');
  people.wmoLastDay = await past('2011-11-21', 'WMO');
  people.youthRuns = await past('2011-11-20', 'JEUGDWET');
  people.held = await past('2005-01-01', 'OTHER');
  people.running = await past('2005-01-01', 'OTHER');
  people.open = await world.participant();
  await world.trajectory({ participantId: people.open });
  await hold({ participantId: people.held, reason: 'Er loopt een procedure.' });
  await world.trajectory({ participantId: people.running });
  await withdrawn('2026-10-09');
  await withdrawn('2026-10-10');
});

describe('legalHoldSet', () => {
  test('sets a hold from today, changes it, and lifts it', async () => {
    const participantId = await world.participant();
    const first = await hold({ participantId, reason: ' Bezwaar loopt. ', until: '2027-01-31' });
    const set = { participantId, reason: 'Bezwaar loopt.', setOn: TODAY, until: '2027-01-31', liftedOn: null };
    expect(first).toEqual({ legalHold: set, errors: [] });
    const changed = await hold({ participantId, reason: 'Beroep loopt.' });
    expect(changed?.legalHold).toEqual({ ...set, reason: 'Beroep loopt.', until: null });
    const lifted = await hold({ participantId, lift: true });
    expect(lifted?.legalHold).toMatchObject({ liftedOn: TODAY });
    const events = await server.db.em
      .fork()
      .execute(
        `select type from outbox_event where payload->>'participantId' = '${uuid(participantId)}' order by recorded_at, id`,
      );
    expect(events.map(({ type }) => type)).toEqual(['legalHold.set', 'legalHold.set', 'legalHold.lift']);
  });

  test('opens a new hold after one that ended by itself', async () => {
    const participantId = await world.participant();
    await hold({ participantId, reason: 'Bezwaar loopt.', until: TODAY });
    server.clock.set('2026-11-22');
    const again = await hold({ participantId, reason: 'Toch nog beroep.' });
    expect(again).toMatchObject({ legalHold: { setOn: '2026-11-22', liftedOn: null }, errors: [] });
    server.clock.set(TODAY);
    const rows = await server.db.em
      .fork()
      .execute('select lifted_on from legal_hold where participant_id = ? order by set_on', [uuid(participantId)]);
    expect(rows.map(({ lifted_on: on }) => on && String(on))).toEqual([TODAY, null]);
  });

  test.each<[string, (participantId: string) => LegalHoldSetInput, string[]]>([
    ['without a reason', (participantId) => ({ participantId, reason: ' ' }), ['VALUE_MISSING input.reason']],
    [
      'until a day that is over',
      (participantId) => ({ participantId, reason: 'Bezwaar.', until: '2026-11-20' }),
      ['PERIOD_INVALID input.until'],
    ],
    [
      'with nothing said and a day that is over',
      (participantId) => ({ participantId, until: '2026-11-20' }),
      ['VALUE_MISSING input.reason', 'PERIOD_INVALID input.until'],
    ],
    [
      'when there is nothing to lift',
      (participantId) => ({ participantId, lift: true }),
      ['HOLD_NOT_STANDING input.lift'],
    ],
    [
      'for an unknown participant',
      () => ({ participantId: 'par_0190c2a1000070008000000000000001', reason: 'Bezwaar.' }),
      ['NOT_FOUND input.participantId'],
    ],
  ])('is refused %s', async (_, input, expected) => {
    const participantId = await world.participant();
    const before = await stored();
    const refused = await hold(input(participantId));
    expect(refused?.legalHold).toBeNull();
    expect(codes(refused?.errors)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });
});

/** Chapters of one story. */
describe('retentionRun', () => {
  test('previews what is due and what is kept, by ids and days, and changes nothing', async () => {
    const before = await stored();
    const preview = await run({ preview: true });
    expect(preview).toMatchObject({ destructionReports: [], remaining: 1, registrations: 1, errors: [] });
    expect(preview?.due).toEqual([
      { participantId: people.wmoOver, frame: 'WMO', from: '2011-11-20', keptUntil: '2026-11-20', reasons: [] },
    ]);
    const kept = { frame: 'OTHER', from: '2005-01-01', keptUntil: '2015-01-01' };
    expect(preview?.kept).toEqual([
      { participantId: people.held, ...kept, reasons: ['LEGAL_HOLD'] },
      { participantId: people.running, ...kept, reasons: ['TRAJECTORY_OPEN'] },
    ]);
    expect(await stored()).toEqual(before);
  });

  test.each([0, 101, -1])('is refused for %s files at once', async (first) => {
    const before = await stored();
    const refused = await run({ preview: false, first });
    expect(codes(refused?.errors)).toEqual(['VALUE_OUT_OF_RANGE input.first']);
    expect(refused?.due).toBeNull();
    expect(await stored()).toEqual(before);
  });

  test.each(['JOB_COACH', 'TEAM_LEAD', 'AUDITOR'] as const)('is not for a %s', async (role) => {
    const organizationId = await world.organization();
    const professionalId = role === 'JOB_COACH' ? await world.coach(organizationId) : undefined;
    const who = named.is(`a ${role}`, { roles: [role], organizationId, ...(professionalId ? { professionalId } : {}) });
    const before = await stored();
    for (const [document, input] of [
      [Run, { preview: false }],
      [Hold, { participantId: people.open, reason: 'Bezwaar.' }],
    ] as const) {
      const { errors } = await server.ask(document as typeof Run, { input: input as RetentionRunInput }, who);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    expect(await stored()).toEqual(before);
  });

  test('destroys what is due, and nothing else', async () => {
    const others = (await rowsOf(server.db, 'participant')) as { id: string }[][];
    const done = await run({ preview: false });
    expect(done).toMatchObject({ due: [], remaining: 0, registrations: 1, errors: [] });
    expect(done?.destructionReports).toEqual([
      {
        participantId: people.wmoOver,
        kind: 'DESTROYED',
        on: TODAY,
        frame: 'WMO',
        from: '2011-11-20',
        keptUntil: '2026-11-20',
        counts: expect.arrayContaining([
          { table: 'participant', rows: 1 },
          { table: 'trajectory', rows: 1 },
          { table: 'funding', rows: 1 },
        ]),
        doneBy: 'admin',
        recordedAt: expect.any(String),
      },
    ]);
    const logged = await server.db.em
      .fork()
      .execute(
        `select user_key, participants from access_log where operation = 'PersonalRetention' order by id desc limit 1`,
      );
    expect(logged).toEqual([{ user_key: 'admin', participants: [uuid(String(people.wmoOver))] }]);
    const [left] = (await rowsOf(server.db, 'participant')) as { id: string }[][];
    expect(left).toEqual(others[0]?.filter(({ id }) => id !== uuid(String(people.wmoOver))));
    const registrations = (await rowsOf(server.db, 'registration')) as { since: string }[][];
    expect(registrations[0]).toHaveLength(1);
  });

  test('removes answers that were kept for a retry for longer than a day', async () => {
    const em = server.db.em.fork();
    for (const [key, recordedAt] of [
      ['0190c2a1-0000-7000-8000-000000000001', '2026-11-20T10:59:00Z'],
      ['0190c2a1-0000-7000-8000-000000000002', '2026-11-20T11:01:00Z'],
    ] as const) {
      const kept = { viewer: 'house', mutation: 'goalSet', inputHash: 'x', answer: {} };
      em.create(KeptAnswer, { ...kept, key, recordedAt: new Date(recordedAt) });
    }
    await em.flush();
    await run({ preview: false });
    const left = (await rowsOf(server.db, 'kept_answer')) as { key: string }[][];
    expect(left[0]?.map(({ key }) => key)).toEqual(['0190c2a1-0000-7000-8000-000000000002']);
  });

  test('says so in the reports, to administrators and auditors only', async () => {
    for (const who of [admin, auditor]) {
      const { data, errors } = await server.ask(Reports, { first: 10 }, who);
      expect(errors).toEqual([]);
      expect(data?.destructionReports.nodes).toMatchObject([{ participantId: people.wmoOver, kind: 'DESTROYED' }]);
    }
    const organizationId = await world.organization();
    const lead = named.is('lead', { roles: ['TEAM_LEAD'], organizationId });
    const { errors } = await server.ask(Reports, {}, lead);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('leaves no trace of a full file but its id in the report, its event and the access log', async () => {
    const full = await fullFile(server, world, { endedOn: '2008-03-15' });
    await hold({ participantId: full.participantId, lift: true });
    const done = await run({ preview: false });
    expect(done?.destructionReports).toMatchObject([{ participantId: full.participantId }]);
    const tables = new Set(done?.destructionReports?.[0]?.counts.map(({ table }) => table));
    expect(tables.size).toBe(Object.keys(FILE_TABLES).length);
    expect(await sentinelsLeft(server.db)).toEqual([]);
    expect(await holding(uuid(full.participantId))).toEqual(['access_log', 'destruction_report', 'outbox_event']);
    expect(await holding(uuid(full.trajectoryId))).toEqual([]);
  });

  test('takes so many files at a time, and says how many remain', async () => {
    const due = [await past('2008-01-01', 'WMO'), await past('2008-01-02', 'WMO'), await past('2008-01-03', 'WMO')];
    const first = await run({ preview: false, first: 2 });
    expect(first?.destructionReports?.map(({ participantId }) => participantId)).toEqual(due.slice(0, 2));
    expect(first?.remaining).toBe(1);
    const rest = await run({ preview: false, first: 2 });
    expect(rest?.destructionReports?.map(({ participantId }) => participantId)).toEqual(due.slice(2));
    expect(rest?.remaining).toBe(0);
  });
});

/** The tables in which a key stands in any column. */
async function holding(key: string): Promise<string[]> {
  const em = server.db.em.fork();
  const tables = (await em.execute(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )) as { name: string }[];
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await em.execute(`select 1 from "${name}" r where to_jsonb(r)::text like '%${key}%' limit 1`);
    if (rows.length > 0) found.push(name);
  }
  return found;
}
