import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const Start = graphql(`
  mutation GroundStart($input: TrajectoryStartInput!) {
    trajectoryStart(input: $input) {
      trajectory { processingGround }
      errors { code path }
    }
  }
`);

const SetGround = graphql(`
  mutation ProcessingGroundSet($input: ProcessingGroundSetInput!) {
    processingGroundSet(input: $input) {
      trajectory { version processingGround }
      errors { code path currentVersion }
    }
  }
`);

describe('The ground on which personal data are kept', () => {
  test.each([
    [undefined, 'PUBLIC_TASK'],
    ['LEGAL_OBLIGATION' as const, 'LEGAL_OBLIGATION'],
  ])('%s at the start makes it %s', async (processingGround, expected) => {
    const input = { participantId: await world.participant(), question: 'Ik wil werken.', processingGround };
    const { data, errors } = await server.ask(Start, { input });
    expect([...errors, ...(data?.trajectoryStart.errors ?? [])]).toEqual([]);
    expect(data?.trajectoryStart.trajectory).toEqual({ processingGround: expected });
  });

  let trajectoryId: string;
  beforeAll(async () => {
    trajectoryId = await world.trajectory();
  });

  test('is changed, and raises no version', async () => {
    const input = { trajectoryId, expectedVersion: 1, processingGround: 'CONTRACT' as const };
    const { data, errors } = await server.ask(SetGround, { input });
    expect([...errors, ...(data?.processingGroundSet.errors ?? [])]).toEqual([]);
    expect(data?.processingGroundSet.trajectory).toEqual({ version: 1, processingGround: 'CONTRACT' });
  });

  test.each([
    [
      'an older version',
      { expectedVersion: 0 },
      { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], currentVersion: 1 },
    ],
    [
      'an unknown trajectory',
      { trajectoryId: 'tra_0190c2a1000070008000000000000001' },
      { code: 'NOT_FOUND', path: ['input', 'trajectoryId'], currentVersion: null },
    ],
  ])('is not changed with %s', async (_, change, error) => {
    const before = await rowsOf(server.db, 'trajectory', 'outbox_event');
    const input = { trajectoryId, expectedVersion: 1, processingGround: 'CONSENT' as const, ...change };
    const { data, errors } = await server.ask(SetGround, { input });
    expect(errors).toEqual([]);
    expect(data?.processingGroundSet.errors).toEqual([error]);
    expect(await rowsOf(server.db, 'trajectory', 'outbox_event')).toEqual(before);
  });
});
