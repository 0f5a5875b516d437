import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Sql, sql } from '../../src/plan/sql.js';
import { Living } from '../support/living.js';
import { type Happening, randomLife } from '../support/random-life.js';
import { runs } from '../support/runs.js';
import { startServer } from '../support/server.js';
import { location, workplace } from '../support/workplaces.js';
import { uuid, World } from '../support/world.js';

const FIRST_DAY = '2026-01-05';
const LENGTH = 30;
const server = await startServer({ now: FIRST_DAY });
const world = new World(server.db, server.clock);
let organizationId: string;
let workplaceIds: string[];

beforeAll(async () => {
  organizationId = await world.organization();
  workplaceIds = [];
  const locationId = await location(server, organizationId);
  for (const places of [1, 2, 3])
    workplaceIds.push(await workplace(server, { locationId, items: [], says: { places } }));
});

const read = async <R>(statement: Sql): Promise<R[]> =>
  (await statement.execute(server.db.em.fork().getKysely())).rows as R[];

/** What must never be, each as a statement that finds the rows that break it. */
const NEVER: Readonly<Record<string, (participant: string) => Sql>> = {
  'two open trajectories': (id) => sql`
    select organization_id from trajectory where participant_id = ${id} and status <> 'ENDED'
    group by organization_id having count(*) > 1`,
  'a gap or an overlap between phase periods': (id) => sql`
    select * from (
      select p.trajectory_id, p.started_on, t.started_on as first, lag(p.ended_on) over w as previous, row_number() over w as n
      from phase_period p join trajectory t on t.id = p.trajectory_id
      where t.participant_id = ${id} and p.revoked_at is null window w as (partition by p.trajectory_id order by p.position)
    ) p where p.started_on is distinct from (case when n = 1 then first else previous end)`,
  'a last period that does not end with its trajectory': (id) => sql`
    select t.id from trajectory t where t.participant_id = ${id} and t.ended_on is distinct from (
      select p.ended_on from phase_period p where p.trajectory_id = t.id and p.revoked_at is null
      order by p.position desc limit 1)`,
  'a phase that is not that of the open period': (id) => sql`
    select t.id from trajectory t where t.participant_id = ${id} and t.phase is distinct from (
      select p.phase from phase_period p where p.trajectory_id = t.id and p.revoked_at is null and p.ended_on is null)`,
  'a pause without a paused trajectory, or the other way round': (id) => sql`
    select t.id from trajectory t where t.participant_id = ${id} and (t.status = 'PAUSED') <> exists (
      select from trajectory_pause p where p.trajectory_id = t.id and p.until is null)`,
  'a step that its own criteria forbid': (id) => sql`
    select c.code from transition_criterion c join phase_transition s on s.id = c.transition_id
    join trajectory t on t.id = s.trajectory_id
    where t.participant_id = ${id} and c.severity <> 'ADVISORY' and c.outcome = 'UNMET'`,
  'two unresolved needs in a domain': (id) => sql`
    select domain from support_need where participant_id = ${id} and status <> 'RESOLVED' group by domain having count(*) > 1`,
  'two baselines of a cycle with one rater': (id) => sql`
    select m.trajectory_id from matrix_measurement m join cycle_moment c on c.measurement_id = m.id
    where m.participant_id = ${id} and m.status = 'FINALIZED' and c.moment = 'BASELINE'
    group by m.trajectory_id, m.rater, c.cycle having count(*) > 1`,
  'more people than places': () => sql`
    select w.id from workplace_profile w join placement day on day.workplace_profile_id = w.id and day.cancelled_on is null
    where w.places < (select count(distinct p.participant_id) from placement p
      where p.workplace_profile_id = w.id and p.cancelled_on is null
      and p.starts_on <= day.starts_on and (p.ends_on is null or p.ends_on >= day.starts_on))`,
  'hours on a day before their trajectory began': (id) => sql`
    select a.id from attendance a join trajectory t on t.id = a.trajectory_id
    where a.participant_id = ${id} and a.replaced_by_id is null and (a."on" < t.started_on)`,
};

/** Every final measurement in one line: what may never change. */
const finals = (id: string) =>
  read<{ id: string; line: string }>(sql`
  select m.id, concat_ws(' ', m.measured_on, m.rater, m.instrument_id,
    (select string_agg(s.position || ':' || coalesce(s.level::text, s.not_assessed), ',' order by s.position)
      from domain_score s where s.measurement_id = m.id),
    (select string_agg(c.cycle || c.moment, ',' order by c.cycle) from cycle_moment c where c.measurement_id = m.id)) as line
  from matrix_measurement m where m.participant_id = ${id} and m.status <> 'DRAFT'`);

async function live(life: readonly Happening[]): Promise<Living> {
  server.clock.set(FIRST_DAY);
  const participantId = await world.participant({ organizationId, step: null });
  const living = new Living(server, world, participantId, organizationId, workplaceIds);
  const id = uuid(participantId);
  const seen = new Map<string, string>();
  for (const [n, happening] of life.entries()) {
    await living.happen(happening);
    if (n % 5 !== 4 && n + 1 < life.length) continue;
    for (const [what, broken] of Object.entries(NEVER))
      expect({ what, found: await read(broken(id)) }).toEqual({ what, found: [] });
    for (const { id: measurement, line } of await finals(id)) {
      expect(line).toBe(seen.get(measurement) ?? line);
      seen.set(measurement, line);
    }
  }
  return living;
}

test('whatever happens in whichever order, nothing that must never be comes about', async () => {
  let done = 0;
  const property = fc.asyncProperty(randomLife(LENGTH), async (life) => {
    done += (await live(life)).done;
  });
  // The full size of a check runs where a life is quickest.
  const numRuns = runs(process.env.CI && process.env.TEST_DATABASE_URL ? 100 : 10, 1000);
  const told = await fc.check(property, { numRuns, endOnFailure: true });
  if (told.failed) throw new Error(fc.defaultReportMessage(told), { cause: told.errorInstance });
  if (numRuns > 100) process.stdout.write(`${numRuns} lives of ${LENGTH} happenings held; seed ${told.seed}\n`);
  // Lives in which everything is refused would hold nothing.
  expect(done).toBeGreaterThan(numRuns * 5);
}, 3_600_000);
