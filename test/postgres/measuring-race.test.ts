import { expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { draft, Finalize, TRAJECTORY_BASELINE } from '../support/matrix.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);
const TIMES = 30;

const OpenOne = graphql(`
  mutation RaceNeed($input: SupportNeedOpenInput!) {
    supportNeedOpen(input: $input) { supportNeed { id } errors { code } }
  }
`);

test(`two baselines made final at once are one baseline and one MOMENT_TAKEN, ${TIMES} times`, async () => {
  for (let time = 0; time < TIMES; time++) {
    const participantId = await world.participant();
    await world.trajectory({ participantId });
    const of = { levels: { HOUSING: 1 }, moments: [TRAJECTORY_BASELINE] };
    const drafts = [await draft(server, participantId, of), await draft(server, participantId, of)];
    const answers = await Promise.all(
      drafts.map(({ id }) => server.ask(Finalize, { input: { matrixMeasurementId: id, expectedVersion: 1 } })),
    );
    const codes = answers.flatMap(({ data }) => data?.matrixMeasurementFinalize.errors.map((e) => e.code));
    expect(codes).toEqual(['MOMENT_TAKEN']);
    const [needs] = await rowsOf(server.db, 'support_need');
    expect(needs).toHaveLength(time + 1);
  }
}, 60_000);

test(`two needs opened at once in one domain are one need and one NEED_ALREADY_OPEN, ${TIMES} times`, async () => {
  for (let time = 0; time < TIMES; time++) {
    const input = { participantId: await world.participant(), domain: 'HOUSING' } as const;
    const answers = await Promise.all([server.ask(OpenOne, { input }), server.ask(OpenOne, { input })]);
    const codes = answers.flatMap(({ data }) => data?.supportNeedOpen.errors.map((e) => e.code));
    expect(codes).toEqual(['NEED_ALREADY_OPEN']);
  }
}, 60_000);
