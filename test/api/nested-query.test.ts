import { beforeAll, describe, expect, test } from '@jest/globals';
import { encodeId } from '../../src/graph/ids.js';
import { Location } from '../../src/modules/organization/location.entity.js';
import { WorkplaceProfile } from '../../src/modules/workplace/workplace-profile.entity.js';
import { graphql } from '../generated/gql.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const Nested = graphql(`
  query NestedPeople($first: Int!) {
    viewer { roles }
    participants(first: $first) {
      totalCount
      nodes {
        name { display }
        currentTrajectory {
          phase
          phasePeriods { phase startedOn endedOn }
          nextTransitions { kind decision criteria { code outcome explanation } }
        }
        matrixMeasurements(first: 3) {
          nodes { measuredOn scores { domain { label } level } }
        }
      }
    }
  }
`);

const Fit = graphql(`
  query NestedFit($participantId: ID!, $workplaceProfileId: ID!) {
    fitScore(participantId: $participantId, workplaceProfileId: $workplaceProfileId) {
      verdict
      score
      coverage
      items { item { label } required present outcome }
      workplaceProfile { location { name workAreas { label } municipality { name } } }
    }
  }
`);

let participantId: string;
let workplaceProfileId: string;

beforeAll(async () => {
  const organizationId = await world.organization();
  for (let n = 0; n < 6; n++) {
    participantId = await world.participant({ organizationId });
    const trajectoryId = await world.trajectory({ participantId, since: 40 });
    await world.matrix(trajectoryId, { measuredOn: '2026-10-20' });
    await world.matrix(trajectoryId, {
      measuredOn: '2026-11-10',
      moments: [{ cycle: 'TRAJECTORY', moment: 'INTERIM' }],
    });
  }
  const em = server.db.em.fork();
  const site = { latitude: 52.35, longitude: 6.66, methods: [], active: true };
  const location = em.create(Location, {
    organization: uuid(organizationId),
    municipality: 'GM0141',
    name: 'De Hal',
    ...site,
  });
  const workplace = em.create(WorkplaceProfile, {
    location,
    workArea: 'GREEN_AND_ANIMALS',
    name: 'Kas',
    tasks: 'Zaaien en oogsten.',
    guidance: 1,
    shelter: 1,
    rung: 2,
    places: 10,
    hoursPerWeek: 48,
    active: true,
    requirementsVersion: 0,
  });
  await em.flush();
  workplaceProfileId = encodeId('wpp', workplace.id);
});

describe('A nested query', () => {
  test('answers people, steps and scores', async () => {
    const { data, errors } = await server.ask(Nested, { first: 5 });
    expect(errors).toEqual([]);
    expect(data?.participants.totalCount).toBe(6);
    expect(data?.participants.nodes).toHaveLength(5);
    const [first] = data?.participants.nodes ?? [];
    expect(first?.currentTrajectory?.phasePeriods).toHaveLength(1);
    expect(first?.currentTrajectory?.nextTransitions?.map(({ kind }) => kind)).toEqual(['ADVANCE', 'STOP']);
    expect(first?.matrixMeasurements?.nodes.map(({ measuredOn }) => measuredOn)).toEqual(['2026-11-10', '2026-10-20']);
    expect(first?.matrixMeasurements?.nodes[0]?.scores).toHaveLength(13);
    expect(first?.matrixMeasurements?.nodes[0]?.scores[0]).toEqual({ domain: { label: 'Financiën' }, level: 3 });
  });

  test.each([1, 5])('takes one statement per level, also for %d participants', async (first) => {
    const statements = await statementsOf(server.db, () => server.ask(Nested, { first }));
    const levels = {
      count: /^select count/,
      participants: /from "participant" as "r" order by/,
      currentTrajectory: /"trajectory" as "r"/,
      phasePeriods: /"phase_period" as "r"/,
      nextTransitions: /"kvkNumber"/,
      matrixMeasurements: /"matrix_measurement" as "r"/,
      scores: /"domain_score" as "r"/,
      domains: /"instrument_item" as "r"/,
    };
    const counted = Object.entries(levels).map(([level, sql]) => [level, statements.filter((s) => sql.test(s)).length]);
    expect(counted).toEqual(Object.keys(levels).map((level) => [level, 1]));
    expect(statements).toHaveLength(Object.keys(levels).length);
  });

  test('answers a fit score down to the municipality', async () => {
    const { data, errors } = await server.ask(Fit, { participantId, workplaceProfileId });
    expect(errors).toEqual([]);
    expect(data?.fitScore).toEqual({
      verdict: 'INSUFFICIENT_DATA',
      score: null,
      coverage: 0,
      items: [],
      workplaceProfile: {
        location: { name: 'De Hal', workAreas: [{ label: 'Groen & Dieren' }], municipality: { name: 'Almelo' } },
      },
    });
  });
});
