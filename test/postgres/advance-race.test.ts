import { expect, test } from '@jest/globals';
import { sql } from '../../src/plan/sql.js';
import { graphql } from '../generated/gql.js';
import { startServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);
const TIMES = 200;

const Race = graphql(`
  mutation RaceAdvance($input: TrajectoryAdvanceInput!) {
    trajectoryAdvance(input: $input) { trajectory { version } transition { id } errors { code } }
  }
`);

test(`two simultaneous steps on one trajectory are one step and one VERSION_CONFLICT, ${TIMES} times`, async () => {
  const organizationId = await world.organization();
  for (let time = 0; time < TIMES; time++) {
    const participantId = await world.participant({ organizationId });
    const trajectoryId = await world.trajectory({ participantId });
    await world.matrix(trajectoryId);
    const input = {
      trajectoryId,
      expectedVersion: 1,
      agreement: { givenBy: 'PARTICIPANT', how: 'SPOKEN' },
      waivers: [
        { criterion: 'FEELS_STABLE', motivation: 'Gezegd in het gesprek.' },
        { criterion: 'APPOINTMENTS_KEPT', motivation: 'Komt elke week.' },
      ],
    } as const;
    const variables = { input: { ...input, waivers: [...input.waivers] } };
    const answers = await Promise.all([server.ask(Race, variables), server.ask(Race, variables)]);
    const codes = answers.flatMap(({ data }) => data?.trajectoryAdvance.errors.map((e) => e.code));
    expect(codes).toEqual(['VERSION_CONFLICT']);
    expect(await counted(uuid(trajectoryId))).toEqual({ transitions: 1, open: 1, periods: 2, version: 2, events: 1 });
  }
}, 180_000);

/** What SQL counts of one trajectory. */
async function counted(id: string): Promise<unknown> {
  const statement = sql`select
    (select count(*)::int from phase_transition where trajectory_id = ${id}) as transitions,
    (select count(*)::int from phase_period where trajectory_id = ${id} and ended_on is null) as open,
    (select count(*)::int from phase_period where trajectory_id = ${id}) as periods,
    (select version from trajectory where id = ${id}) as version,
    (select count(*)::int from outbox_event where aggregate_id = ${id}) as events`;
  return (await statement.execute(server.db.em.fork().getKysely())).rows[0];
}
