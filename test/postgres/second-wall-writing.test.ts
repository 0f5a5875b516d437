import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { actBehindWall, actingUnder, WallOutdated } from '../../src/access/second-wall/act.js';
import { layWall, removeWall } from '../../src/access/second-wall/lay.js';
import { printed } from '../../src/access/second-wall/print.js';
import { servingSide } from '../../src/access/second-wall/serve.js';
import type { Viewer } from '../../src/access/viewer.js';
import { Work } from '../../src/graph/unit-of-work.js';
import { Participant } from '../../src/modules/participant/participant.entity.js';
import { raw, sql } from '../../src/plan/sql.js';
import { testDatabase } from '../support/database.js';
import { secondWall } from '../support/second-wall.js';
import { as, demoViewers, NOBODY, rows, under } from '../support/wall-viewers.js';
import { fillWallWorld } from '../support/wall-world.js';

const TODAY = '2026-11-21';
const db = await testDatabase();
await fillWallWorld(db, TODAY);
const roles = await secondWall(db, process.env.TEST_DATABASE_URL as string);
const viewers = await demoViewers(db, TODAY);
const coach = viewers.get('job-coach') as Viewer;
const lead = viewers.get('team-lead') as Viewer;
const { app, writer, reader, retention } = roles;
const prefix = app.replace(/_app$/, '');

/** One participant of whom a condition holds, in which `t` is a trajectory. */
async function person(condition: string): Promise<string> {
  const found = await rows<{ id: string }>(
    db,
    raw(
      `select p.id from participant p join trajectory t on t.participant_id = p.id where ${condition} order by p.id limit 1`,
    ),
  );
  return found[0]?.id as string;
}
const own = await person(`t.coach_id = '${coach.professionalId}' and t.ended_on is null`);
const ofColleague =
  await person(`p.organization_id = '${coach.organizationId}' and t.organization_id = p.organization_id
  and not exists (select from trajectory o where o.participant_id = p.id and o.coach_id = '${coach.professionalId}')`);
const stranger = await person(`p.organization_id <> '${coach.organizationId}' and not exists (
  select from trajectory o where o.participant_id = p.id and o.organization_id = '${coach.organizationId}')`);

/** SQLSTATE of a statement, or how many rows it changed. */
async function outcome(role: string, viewer: Viewer, statement: string, mutation?: string): Promise<number | string> {
  try {
    return (await under(db, role, as(viewer, TODAY, mutation), `${statement} returning 1`)).length;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const DENIED = '42501';
const rename = (id: string) => `update participant set dream_job = 'Kok' where id = '${id}'`;
const remark = (id: string) => `insert into remark (id, participant_id, about_type, about_id, text, "on", recorded_at)
  values (gen_random_uuid(), '${id}', 'SupportNeed', gen_random_uuid(), 'Woorden.', '${TODAY}', now())`;

describe.each([
  ['the application role', app],
  ['the writing road', writer],
])('under %s a coach', (_, role) => {
  test('writes about the own caseload', async () => {
    expect([await outcome(role, coach, rename(own)), await outcome(role, coach, remark(own))]).toEqual([1, 1]);
  });

  test('changes nothing about a colleague’s participant, whom a coach does see', async () => {
    expect(await outcome(role, coach, rename(ofColleague))).toBe(DENIED);
    expect(await outcome(role, coach, remark(ofColleague))).toBe(DENIED);
    expect(
      await outcome(
        role,
        coach,
        `update trajectory set coach_id = '${coach.professionalId}'
      where participant_id = '${ofColleague}'`,
      ),
    ).toBe(DENIED);
  });

  test('changes nothing about somebody unseen', async () => {
    expect(await outcome(role, coach, rename(stranger))).toBe(role === app ? 0 : DENIED);
    expect(await outcome(role, coach, remark(stranger))).toBe(DENIED);
  });

  test('cannot move what is about another to an own participant', async () => {
    const moved = `update trajectory set participant_id = '${own}' where participant_id = '${ofColleague}'`;
    expect(await outcome(role, coach, moved)).toBe(DENIED);
    const renumbered = `update trajectory set id = gen_random_uuid(), participant_id = '${own}' where participant_id = '${ofColleague}'`;
    expect(await outcome(role, coach, renumbered)).toBe(DENIED);
  });

  test('removes nothing of another', async () => {
    expect(await outcome(role, coach, `delete from report where participant_id = '${ofColleague}'`)).toBe(0);
    expect(await outcome(role, coach, `delete from report where participant_id = '${own}'`)).toBe(1);
    await db.em.fork().execute(`insert into report (id, participant_id, kind, "on", summary, recorded_at)
      values (gen_random_uuid(), '${own}', 'CAREER_ADVICE', '${TODAY}', 'Kort.', now())`);
  });

  test('registers people of the own organization only', async () => {
    const register = (
      organization?: string,
    ) => `insert into participant (id, organization_id, client_number, given_name,
      family_name, birth_date, municipality_code, recorded_at) select gen_random_uuid(), '${organization}',
      'W-' || gen_random_uuid(), 'A', 'B', '2000-01-01', municipality_code, now() from participant limit 1`;
    const [other] = await rows<{ id: string }>(
      db,
      sql`select organization_id as id from participant where id = ${stranger}`,
    );
    expect(await outcome(role, coach, register(coach.organizationId))).toBe(1);
    expect(await outcome(role, coach, register(other?.id))).toBe(DENIED);
  });
});

describe('doors', () => {
  test('a team lead writes in the file when a step is taken back, and otherwise does not', async () => {
    expect(await outcome(writer, lead, remark(own))).toBe(DENIED);
    expect(await outcome(writer, lead, remark(own), 'transitionRevoke')).toBe(1);
    expect(await outcome(writer, lead, remark(stranger), 'transitionRevoke')).toBe(DENIED);
  });

  test('a coach takes in whom that coach sees, and nobody else', async () => {
    expect(await outcome(writer, coach, remark(ofColleague), 'trajectoryStart')).toBe(1);
    expect(await outcome(writer, coach, remark(stranger), 'trajectoryStart')).toBe(DENIED);
  });

  test('an administrator removes by retention only', async () => {
    const admin = viewers.get('admin') as Viewer;
    const remove = `delete from report where participant_id = '${stranger}'`;
    expect(await outcome(writer, admin, remove)).toBe(0);
    expect(await outcome(writer, admin, remove, 'retentionRun')).toBe(1);
  });
});

describe('the writing road of the server', () => {
  const write = (id: string) =>
    db.em.fork().transactional(async (em) => {
      const work = new Work(em as never, coach, new Date(`${TODAY}T11:00:00Z`), TODAY);
      await actBehindWall(work, 'participantUpdate', roles);
      const found = await em.findOneOrFail(Participant, id);
      found.dreamJob = 'Bakker';
    });

  test('is refused what a hole in the first wall would have let through', async () => {
    await expect(write(stranger)).rejects.toMatchObject({ code: DENIED });
    await expect(write(ofColleague)).rejects.toMatchObject({ code: DENIED });
    await write(own);
  });

  test('still reads what its rules need, and locks it', async () => {
    const counted = await under<{ n: number }>(
      db,
      writer,
      as(coach, TODAY),
      'select count(*)::int as n from placement',
    );
    expect(counted).toEqual(await rows(db, sql`select count(*)::int as n from placement`));
    const locked = await under(
      db,
      writer,
      as(coach, TODAY),
      `select id from participant where id = '${stranger}' for update`,
    );
    expect(locked).toHaveLength(1);
  });
});

test('nothing of a transaction stays behind on its connection', async () => {
  const client = new pg.Client(db.config.get('clientUrl'));
  await client.connect();
  const inside = async (text: string) => {
    await client.query('begin');
    await client.query(text);
    const { rows: found } = await client.query('select id from participant');
    await client.query('commit');
    return found.length;
  };
  expect(await inside(printed(actingUnder(app, as(coach, TODAY))))).toBeGreaterThan(0);
  expect((await client.query('select current_user = session_user as back')).rows).toEqual([{ back: true }]);
  expect(await inside(`set local role ${app}`)).toBe(0);
  await client.end();
});

describe('rights', () => {
  const refused = async (role: string, statement: string) => {
    await expect(under(db, role, as(coach, TODAY), statement)).rejects.toMatchObject({ code: DENIED });
  };

  test.each([app, writer])('the access log takes rows and changes none (%#)', async (role) => {
    await refused(role, 'update access_log set found = 1');
    await refused(role, 'delete from access_log');
    await refused(role, 'truncate access_log');
    await refused(role, 'delete from access_log_seal');
    await refused(role, `select access_log_remove(now() - interval '6 years')`);
  });

  test('the application role changes nothing that is about nobody', async () => {
    await refused(app, 'delete from sector');
    await refused(app, 'update stand_in set "until" = null');
    await refused(app, 'select payload from outbox_event');
  });

  test('the reading role writes nothing', async () => {
    await refused(reader, rename(own));
    await refused(reader, remark(own));
    await refused(reader, 'delete from sector');
    expect(await under(db, reader, NOBODY, 'select id from participant limit 1')).toHaveLength(1);
  });

  test('the retention role has old rows of the log removed, and nothing else', async () => {
    expect(
      await under(db, retention, NOBODY, `select access_log_remove(now() - interval '6 years')::int as gone`),
    ).toEqual([{ gone: 0 }]);
    await refused(retention, 'select id from participant');
    await refused(retention, 'delete from access_log');
  });

  test.each([app, writer, reader, retention])('no role changes tables or policies (%#)', async (role) => {
    await refused(role, 'create table public.spy (id int)');
    await refused(role, 'alter table participant disable row level security');
    await refused(role, 'create function second_wall.spy() returns int language sql as $$ select 1 $$');
  });
});

test('the wall can be laid again, and one of another version is not served', async () => {
  const done = await layWall(db, { prefix });
  expect(done).toContain(`${roles.app}: was there, logs in as before.`);
  const side = await servingSide(db);
  expect(side.wall).toEqual(roles);
  expect(await rows(side.db, sql`select current_user as role`)).toEqual([{ role: reader }]);
  await side.db.close();
  await db.em.fork().execute(`comment on schema second_wall is '{"prefix": "${prefix}", "version": "another"}'`);
  await expect(servingSide(db)).rejects.toThrow(WallOutdated);
});

test('the wall can be taken away, and leaves nothing', async () => {
  await removeWall(db, prefix);
  expect(await servingSide(db)).toEqual({ db, wall: undefined });
  const left = sql`select rolname::text as name from pg_roles where rolname = any(${Object.values(roles)}::text[])
    union all select policyname::text from pg_policies`;
  expect(await rows(db, left)).toEqual([]);
});
