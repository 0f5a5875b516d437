import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ParticipantAnonymizeInput } from '../generated/graphql.js';
import { BIRTHDAY, endTrajectory, fullFile, SENTINEL, sentinelsLeft } from '../support/full-file.js';
import { Named } from '../support/named.js';
import { Anonymize, Hold } from '../support/personal-data.js';
import { rowsOf } from '../support/rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const named = new Named();
const server: TestServer = await startServer({ now: '2026-11-21', identify: named.identify(() => server) });
const world = new World(server.db, server.clock);
const admin = named.is('admin', { roles: ['ADMIN'] });
const ENDED = '2008-03-15';

/** The tables whose numbers the figures are made of, without the columns of words. */
const figures = () =>
  server.db.em.fork().execute(`select
    (select json_agg(json_build_array(status, started_on, ended_on, outcome, organization_id) order by id) from trajectory) as trajectories,
    (select json_agg(json_build_array(phase, started_on, ended_on) order by id) from phase_period) as periods,
    (select json_agg(json_build_array(kind, "from", "to", "on", revoked_at) order by id) from phase_transition) as steps,
    (select json_agg(json_build_array(domain_id, level, not_assessed) order by id) from domain_score) as levels,
    (select json_agg(json_build_array(kind, "on", quarters, presence) order by id) from attendance) as hours,
    (select json_agg(json_build_array(starts_on, ends_on, kind, quarters_per_week) order by id) from placement) as placements,
    (select json_agg(json_build_array(frame, "from", "until", commissioner_id) order by id) from funding) as fundings,
    (select json_agg(json_build_array(extract(year from birth_date), municipality_code, organization_id) order by id) from participant) as people`);

const codes = (errors: readonly { code: string; path?: readonly string[] | null }[] | undefined) =>
  errors?.map(({ code, path }) => `${code} ${path?.join('.')}`);

const stored = () =>
  rowsOf(
    server.db,
    'participant',
    'trajectory',
    'report',
    'remark',
    'destruction_report',
    'outbox_event',
    'kept_answer',
  );

async function anonymize(input: ParticipantAnonymizeInput, headers: Record<string, string> = admin) {
  const { data, errors } = await server.ask(Anonymize, { input }, headers);
  expect(errors).toEqual([]);
  return data?.participantAnonymize;
}

let participantId: string;

beforeAll(async () => {
  ({ participantId } = await fullFile(server, world, { endedOn: ENDED }));
});

/** Chapters of one story: the file is refused as long as something keeps it, and then anonymized once. */
describe('participantAnonymize', () => {
  test('is refused while the file is held, and lifting the hold lets it go', async () => {
    const before = await stored();
    const refused = await anonymize({ participantId });
    expect(refused?.destructionReport).toBeNull();
    expect(codes(refused?.errors)).toEqual(['FILE_HELD input.participantId']);
    const [logged] = await server.db.em
      .fork()
      .execute('select outcome, participants, object_id from access_log order by id desc limit 1');
    const key = uuid(participantId);
    expect(logged).toEqual({ outcome: 'REFUSED', participants: [key], object_id: key });
    expect(await stored()).toEqual(before);
    const { data } = await server.ask(Hold, { input: { participantId, lift: true } }, admin);
    expect(data?.legalHoldSet.errors).toEqual([]);
  });

  test('is refused before the term is over, and while a trajectory runs', async () => {
    server.clock.set('2023-03-15');
    const before = await stored();
    expect(codes((await anonymize({ participantId }))?.errors)).toEqual(['FILE_TERM_RUNS input.participantId']);
    expect(await stored()).toEqual(before);
    server.clock.set('2026-11-21');

    const running = await world.participant();
    await world.trajectory({ participantId: running });
    const unchanged = await stored();
    const expected = ['FILE_TRAJECTORY_OPEN input.participantId', 'FILE_TERM_RUNS input.participantId'];
    const refused = await anonymize({ participantId: running });
    expect(codes(refused?.errors)).toEqual(expected);
    expect(refused?.errors.map(({ message }) => message).join(' ')).not.toMatch(/Teststra|Deelnemer /);
    expect(await stored()).toEqual(unchanged);
  });

  test('is refused for an unknown participant', async () => {
    const before = await stored();
    const refused = await anonymize({ participantId: 'par_0190c2a1000070008000000000000001' });
    expect(codes(refused?.errors)).toEqual(['NOT_FOUND input.participantId']);
    expect(await stored()).toEqual(before);
  });

  test.each(['JOB_COACH', 'TEAM_LEAD', 'PARTICIPANT', 'AUDITOR'] as const)('is not for a %s', async (role) => {
    const organizationId = await world.organization();
    const who = named.is(`a ${role}`, {
      roles: [role],
      organizationId,
      ...(role === 'PARTICIPANT' ? { participantId } : {}),
      ...(role === 'JOB_COACH' ? { professionalId: await world.coach(organizationId) } : {}),
    });
    const before = await stored();
    const { errors } = await server.ask(Anonymize, { input: { participantId } }, who);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect(await stored()).toEqual(before);
  });

  test('takes the person out of every table, and leaves the figures', async () => {
    expect(await sentinelsLeft(server.db)).toContain('participant');
    expect((await sentinelsLeft(server.db)).length).toBeGreaterThan(30);
    const before = await figures();
    const done = await anonymize({ participantId });
    expect(done?.errors).toEqual([]);
    expect(done?.destructionReport).toMatchObject({
      participantId,
      kind: 'ANONYMIZED',
      on: '2026-11-21',
      frame: 'WMO',
      from: ENDED,
      keptUntil: '2023-03-15',
      doneBy: 'admin',
    });
    expect(done?.destructionReport?.counts).toContainEqual({ table: 'remark', rows: 1 });
    expect(await sentinelsLeft(server.db)).toEqual([]);
    expect(await figures()).toEqual(before);
    const [person] = await server.db.em.fork().execute('select * from participant where id = ?', [uuid(participantId)]);
    expect(person).toMatchObject({ client_number: uuid(participantId), given_name: '–', email: null, version: 2 });
    expect(String(person?.birth_date)).toBe(`${BIRTHDAY.slice(0, 4)}-01-01`);
    expect(await rowsOf(server.db, 'report', 'remark', 'talent_profile', 'portfolio_share', 'briefing')).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test('can be asked again and changes nothing more', async () => {
    const before = await stored();
    const again = await anonymize({ participantId });
    expect(again?.errors).toEqual([]);
    expect(again?.destructionReport).toMatchObject({ participantId, kind: 'ANONYMIZED' });
    expect(await stored()).toEqual(before);
  });

  test('leaves a second person alone', async () => {
    const other = await fullFile(server, world, { endedOn: ENDED });
    const third = await world.participant({ organizationId: other.organizationId, birthDate: '1990-02-03' });
    await endTrajectory(server.db, await world.trajectory({ participantId: third }), '2009-01-01');
    const done = await anonymize({ participantId: third });
    expect(done?.errors).toEqual([]);
    expect(await sentinelsLeft(server.db)).toContain('goal');
    expect(JSON.stringify(await rowsOf(server.db, 'goal'))).toContain(SENTINEL);
  });
});
