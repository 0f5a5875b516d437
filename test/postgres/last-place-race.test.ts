import { expect, test } from '@jest/globals';
import { type Sql, sql } from '../../src/plan/sql.js';
import { graphql } from '../generated/gql.js';
import { place, placing, refusedPlacing, talk } from '../support/placing.js';
import { startServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const TODAY = '2026-11-23';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);
const REQUESTS = 50;
const TIMES = 20;

const FallBack = graphql(`
  mutation LastPlaceFallBack($input: TrajectoryFallBackInput!) {
    trajectoryFallBack(input: $input) { errors { code } }
  }
`);

const counted = async (condition: Sql): Promise<unknown> => {
  const rows = sql<{ n: number }>`select count(*)::int as n from placement where ${condition}`;
  return (await rows.execute(server.db.em.fork().getKysely())).rows[0]?.n;
};

/** Somebody in phase 3, after a talk with this employer. */
async function learner(employerId: string): Promise<string> {
  const participantId = await world.participant({ organizationId: employerId });
  const trajectoryId = await world.trajectory({ participantId, phase: 'WORKPLACE_LEARNING' });
  await talk(server, trajectoryId, employerId);
  return trajectoryId;
}

test(`of ${REQUESTS} simultaneous requests for the last free place exactly one wins, ${TIMES} times`, async () => {
  const employerId = await world.organization();
  const trajectories = await Promise.all(Array.from({ length: REQUESTS }, () => learner(employerId)));
  for (let time = 0; time < TIMES; time++) {
    const at = await place(server, world, { employerId, places: 1 });
    const ask = (id: string) =>
      refusedPlacing(server, { ...placing(id, at, 'LEARNING_PLACE', TODAY), hoursPerWeek: '0.25' });
    const answers = await Promise.all(trajectories.map(ask));
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(answers.filter((codes) => codes.length > 0)).toEqual(Array(REQUESTS - 1).fill(['NO_FREE_PLACE']));
    expect(await counted(sql`workplace_profile_id = ${uuid(at.workplaceProfileId)}`)).toBe(1);
  }
}, 300_000);

test(`of two simultaneous placements for the rest of a week one is WEEK_TOO_FULL, ${TIMES} times`, async () => {
  const employerId = await world.organization();
  for (let time = 0; time < TIMES; time++) {
    const trajectoryId = await learner(employerId);
    const places = [await place(server, world, { employerId }), await place(server, world, { employerId })];
    const ask = (at: (typeof places)[number]) =>
      refusedPlacing(server, { ...placing(trajectoryId, at, 'LEARNING_PLACE', TODAY), hoursPerWeek: '20.25' });
    const answers = await Promise.all(places.map(ask));
    expect(answers.toSorted()).toEqual([[], ['WEEK_TOO_FULL']]);
  }
}, 120_000);

test(`a placement that begins during a fall back does not run in a phase that does not allow it, ${TIMES} times`, async () => {
  const employerId = await world.organization();
  for (let time = 0; time < TIMES; time++) {
    const trajectoryId = await learner(employerId);
    const at = await place(server, world, { employerId });
    const input = {
      ...{ trajectoryId, expectedVersion: 1, to: 'TALENT_DEVELOPMENT' as const },
      ...{ reason: 'HEALTH' as const, participantView: 'AGREES' as const },
    };
    const [back, began] = await Promise.all([
      server.ask(FallBack, { input }),
      refusedPlacing(server, placing(trajectoryId, at, 'LEARNING_PLACE', TODAY)),
    ]);
    expect(back.data?.trajectoryFallBack.errors).toEqual([]);
    expect([[], ['PHASE_DOES_NOT_ALLOW']]).toContainEqual(began);
    expect(await counted(sql`trajectory_id = ${uuid(trajectoryId)} and (ends_on is null or ends_on > ${TODAY})`)).toBe(
      0,
    );
  }
}, 120_000);
