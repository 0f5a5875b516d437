import { describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { draft, measure, Shown, scores, TRAJECTORY_BASELINE, TRAJECTORY_FINAL } from '../support/matrix.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { World } from '../support/world.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);

const Listed = graphql(`
  query MatrixListed($id: ID!, $filter: MatrixMeasurementFilter, $first: Int, $after: String) {
    participant(id: $id) {
      matrixMeasurements(filter: $filter, first: $first, after: $after) {
        totalCount
        nodes { id measuredOn }
        pageInfo { hasNextPage endCursor }
      }
      currentTrajectory { matrixMeasurements { id } }
    }
  }
`);

const Progress = graphql(`
  query MatrixProgressed($id: ID!, $from: ID, $to: ID) {
    participant(id: $id) {
      matrixProgress(from: $from, to: $to) {
        from { id }
        to { id }
        domains { domain { code label(locale: EN) } from to change hidden }
      }
    }
  }
`);

const Areas = graphql(`
  query MatrixAreas($id: ID!) {
    participant(id: $id) {
      lifeAreas {
        area
        domains { domain level measuredOn trend hidden }
        openNeeds { domain urgency }
      }
    }
  }
`);

const SetTarget = graphql(`
  mutation MatrixTargetSet($input: MatrixTargetSetInput!) {
    matrixTargetSet(input: $input) {
      participant { matrixTargets { domain level setOn } }
      errors { code path }
    }
  }
`);

const Levels = graphql(`
  query MatrixLevels {
    participants(first: 50) {
      nodes { matrixMeasurements(first: 5) { nodes { measuredOn scores { level hidden domain { code label } } } } }
    }
  }
`);

const Nested = graphql(`
  query MatrixNested {
    participants(first: 50) {
      nodes {
        matrixMeasurements(first: 5) {
          nodes {
            measuredOn
            instrument { code }
            moments { cycle moment countsAs }
            scores { level hidden target domain { code label } }
            supersedes { id }
            supersededBy { id }
          }
        }
        matrixProgress { from { id } to { id } domains { change domain { code } } }
        lifeAreas { area domains { level trend } openNeeds { domain } }
        supportNeeds(status: [OPEN]) { domain attendBy changes { status } }
      }
    }
  }
`);

async function inTrajectory() {
  const participantId = await world.participant();
  await world.trajectory({ participantId, since: 60 });
  return participantId;
}

describe('the measurements of a participant', () => {
  test('stand latest first, page by page, and can be chosen from', async () => {
    const id = await inTrajectory();
    const final = await measure(server, id, { measuredOn: '2026-11-20', moments: [TRAJECTORY_FINAL] });
    const baseline = await measure(server, id, { measuredOn: '2026-11-01', moments: [TRAJECTORY_BASELINE] });
    const self = await measure(server, id, { measuredOn: '2026-11-10', rater: 'SELF', moments: [TRAJECTORY_BASELINE] });
    const open = await draft(server, id);
    const listed = async (filter: object = {}, page: object = {}) => {
      const { data, errors } = await server.ask(Listed, { id, filter, ...page });
      expect(errors).toEqual([]);
      return data?.participant;
    };
    const ids = async (filter: object) => (await listed(filter))?.matrixMeasurements?.nodes.map((one) => one.id);
    const all = [open.id, final.id, self.id, baseline.id];
    expect(await ids({})).toEqual(all);
    expect(await ids({ status: ['DRAFT'] })).toEqual([open.id]);
    expect(await ids({ rater: 'SELF' })).toEqual([self.id]);
    expect(await ids({ moment: 'BASELINE' })).toEqual([self.id, baseline.id]);
    expect(await ids({ moment: 'FINAL', cycle: 'TRAJECTORY' })).toEqual([final.id]);
    expect(await ids({ moment: 'FINAL', cycle: 'PHASE' })).toEqual([]);
    expect(await ids({ measuredFrom: '2026-11-10', measuredUntil: '2026-11-20' })).toEqual([final.id, self.id]);
    const first = await listed({}, { first: 3 });
    expect(first?.matrixMeasurements).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const after = first?.matrixMeasurements?.pageInfo.endCursor;
    const rest = await listed({}, { first: 3, after });
    expect(rest?.matrixMeasurements?.nodes).toEqual([{ id: baseline.id, measuredOn: '2026-11-01' }]);
    expect(first?.currentTrajectory?.matrixMeasurements?.map((one) => one.id)).toEqual(all);
  });
});

describe('progress', () => {
  test('runs from the first to the latest by a professional, or between two others', async () => {
    const id = await inTrajectory();
    const ask = async (choice: { from?: string; to?: string } = {}) => {
      const { data, errors } = await server.ask(Progress, { id, ...choice });
      expect(errors).toEqual([]);
      return data?.participant?.matrixProgress;
    };
    const first = await measure(server, id, { measuredOn: '2026-11-01', levels: { HOUSING: 1, FINANCES: 4 } });
    expect(await ask()).toBeNull();
    const middle = await measure(server, id, { measuredOn: '2026-11-05', levels: { HOUSING: 2, JUSTICE: null } });
    const self = await measure(server, id, { measuredOn: '2026-11-21', rater: 'SELF', levels: { HOUSING: 5 } });
    const last = await measure(server, id, { measuredOn: '2026-11-20', levels: { HOUSING: 3, JUSTICE: null } });
    await draft(server, id, { levels: { HOUSING: 5 } });
    const whole = await ask();
    expect([whole?.from.id, whole?.to.id]).toEqual([first.id, last.id]);
    expect(whole?.domains).toHaveLength(13);
    const changes = (progress: typeof whole) =>
      Object.fromEntries(
        progress?.domains.map(({ domain, from, to, change }) => [domain.code, [from, to, change]]) ?? [],
      );
    expect(changes(whole)).toMatchObject({
      FINANCES: [4, 3, 'WORSENED'],
      HOUSING: [1, 3, 'IMPROVED'],
      TIME_USE: [3, 3, 'UNCHANGED'],
      JUSTICE: [3, null, 'NOT_COMPARABLE'],
    });
    expect(whole?.domains[3]).toMatchObject({ domain: { label: 'Housing' }, hidden: false });
    expect(changes(await ask({ from: middle.id })).HOUSING).toEqual([2, 3, 'IMPROVED']);
    const across = await ask({ from: first.id, to: self.id });
    expect(new Set(across?.domains.map(({ change }) => change))).toEqual(new Set(['NOT_COMPARABLE']));
    expect(await ask({ from: last.id })).toBeNull();
    const wrong = await server.ask(Progress, { id, from: id });
    expect(wrong.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ID']);
  });
});

describe('life areas', () => {
  test('are eight, with every domain in one of them', async () => {
    const id = await world.participant();
    const { data, errors } = await server.ask(Areas, { id });
    expect(errors).toEqual([]);
    const areas = data?.participant?.lifeAreas ?? [];
    expect(areas.map(({ area }) => area)).toEqual([
      'HOUSING',
      'FINANCES',
      'SOCIAL',
      'MENTAL',
      'MEANING',
      'PHYSICAL',
      'PRACTICAL',
      'DAY_ACTIVITIES',
    ]);
    expect(areas.flatMap(({ domains }) => domains.map(({ domain }) => domain)).sort()).toEqual(
      scores()
        .map(({ domain }) => domain)
        .sort(),
    );
    expect(areas[0]).toEqual({
      area: 'HOUSING',
      domains: [{ domain: 'HOUSING', level: null, measuredOn: null, trend: null, hidden: false }],
      openNeeds: [],
    });
  });

  test('show the latest level, how it changed, and what is needed', async () => {
    const id = await inTrajectory();
    await measure(server, id, { measuredOn: '2026-11-01', levels: { HOUSING: 2, FINANCES: 1 } });
    await measure(server, id, { measuredOn: '2026-11-20', levels: { HOUSING: 1, FINANCES: 3 } });
    const { data } = await server.ask(Areas, { id });
    expect(data?.participant?.lifeAreas?.slice(0, 2)).toEqual([
      {
        area: 'HOUSING',
        domains: [{ domain: 'HOUSING', level: 1, measuredOn: '2026-11-20', trend: 'WORSENED', hidden: false }],
        openNeeds: [{ domain: 'HOUSING', urgency: 'ACUTE' }],
      },
      {
        area: 'FINANCES',
        domains: [{ domain: 'FINANCES', level: 3, measuredOn: '2026-11-20', trend: 'IMPROVED', hidden: false }],
        openNeeds: [{ domain: 'FINANCES', urgency: 'ACUTE' }],
      },
    ]);
  });
});

describe('targets', () => {
  test('stand beside the scores, change, and go', async () => {
    const participantId = await inTrajectory();
    const { id } = await measure(server, participantId);
    const set = async (level: number | null) => {
      const input = { participantId, domain: 'HOUSING' as const, level };
      const { data, errors } = await server.ask(SetTarget, { input });
      expect(errors).toEqual([]);
      return data?.matrixTargetSet;
    };
    const target = async () => {
      const { data } = await server.ask(Shown, { id });
      return data?.matrixMeasurement?.scores.map((score) => score.target);
    };
    const housing = { domain: 'HOUSING', level: 4, setOn: TODAY };
    expect(await set(4)).toEqual({ participant: { matrixTargets: [housing] }, errors: [] });
    expect(await target()).toEqual([null, null, null, 4, ...Array(9).fill(null)]);
    expect((await set(5))?.participant?.matrixTargets).toEqual([{ ...housing, level: 5 }]);
    const before = await rowsOf(server.db, 'matrix_target');
    for (const level of [0, 6]) {
      expect(await set(level)).toEqual({
        participant: null,
        errors: [{ code: 'LEVEL_OUTSIDE_SCALE', path: ['input', 'level'] }],
      });
    }
    expect(await rowsOf(server.db, 'matrix_target')).toEqual(before);
    expect((await set(null))?.participant?.matrixTargets).toEqual([]);
    expect(await target()).toEqual(Array(13).fill(null));
  });
});

describe('statements', () => {
  const asked = async (operation: typeof Levels | typeof Nested) => {
    let errors: readonly object[] = [];
    const statements = await statementsOf(server.db, async () => {
      ({ errors } = await server.ask(operation as typeof Nested, {}));
    });
    expect(errors).toEqual([]);
    return statements.length;
  };

  test('are one per level, and no more for many participants than for few', async () => {
    for (let n = 0; n < 3; n += 1) await measure(server, await inTrajectory(), { levels: { HOUSING: 1 } });
    const few = await asked(Nested);
    for (let n = 0; n < 20; n += 1) await measure(server, await inTrajectory(), { levels: { HOUSING: 2 } });
    // Participants, their measurements, the scores of those, the domains of those.
    expect(await asked(Levels)).toBe(4);
    expect(await asked(Nested)).toBe(few);
  });
});
