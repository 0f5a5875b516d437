import { beforeAll, describe, expect, test } from '@jest/globals';
import { DatabaseNotEmpty, fillDemo } from '../../src/demo/fill.service.js';
import { graphql } from '../generated/gql.js';
import { startServer } from '../support/server.js';

const TODAY = '2026-11-21';
const COUNT = 300;
const server = await startServer({ now: TODAY });
const told: number[] = [];

beforeAll(() => fillDemo(server.db, { participants: COUNT, today: TODAY }, (done) => told.push(done)));

const DemoPeople = graphql(`
  query DemoPeople($after: String) {
    participants(first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        clientNumber
        currentTrajectory {
          status
          phase
          phasePeriods { phase startedOn endedOn }
          transitions { kind on }
          nextTransitions { kind decision criteria { code outcome explanation } }
        }
        matrixMeasurements(first: 2) { nodes { measuredOn scores { domain { label } level } } }
      }
    }
  }
`);

/** One page of people. */
async function pageAfter(after: string | null) {
  const { data, errors } = await server.ask(DemoPeople, { after });
  expect(errors).toEqual([]);
  expect(data?.participants.totalCount).toBe(COUNT);
  return data?.participants;
}

/** Everybody, page after page. */
async function everybody() {
  const people = [];
  for (let page = await pageAfter(null); page; page = await pageAfter(page.pageInfo.endCursor ?? null)) {
    people.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
  }
  return people;
}

test('progress is told up to the last participant', () => {
  expect(told.at(-1)).toBe(COUNT);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('everybody can be read, with what can come next', async () => {
  const people = await everybody();
  expect(people.map(({ clientNumber }) => clientNumber)).toContain('WM-000300');
  const open = people.flatMap(({ currentTrajectory }) => (currentTrajectory ? [currentTrajectory] : []));
  expect(open.length).toBeGreaterThan(COUNT / 10);
  for (const { status, nextTransitions } of open) {
    expect(nextTransitions?.map(({ kind }) => kind)).toContain('STOP');
    const sentences = nextTransitions?.flatMap(({ criteria }) => criteria.map(({ explanation }) => explanation)) ?? [];
    expect(sentences.filter((sentence) => /[{}]|undefined/.test(sentence ?? 'undefined'))).toEqual([]);
    if (status === 'PAUSED')
      expect(nextTransitions?.find(({ kind }) => kind === 'ADVANCE')?.decision).not.toBe('ALLOWED');
  }
});

describe('the database after filling', () => {
  const counts = async (statement: string) => Number((await server.db.em.fork().execute(statement))[0]?.count);

  test('has all its keys and indexes again', async () => {
    expect(
      await counts(`select count(*) from pg_constraint where contype = 'f' and conrelid = 'domain_score'::regclass`),
    ).toBe(2);
    expect(
      await counts(`select count(*) from pg_index where indrelid = 'phase_period'::regclass and indisunique`),
    ).toBe(3);
    expect(await counts(`select count(*) from pg_constraint where conname = 'phase_period_no_overlap'`)).toBe(1);
  });

  test('is not filled again', async () => {
    const again = fillDemo(server.db, { participants: 10, today: TODAY }, () => {});
    await expect(again).rejects.toThrow(DatabaseNotEmpty);
    expect(await counts('select count(*) from participant')).toBe(COUNT);
  });
});
