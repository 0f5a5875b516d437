import { beforeAll, describe, expect, test } from '@jest/globals';
import { encodeId } from '../../src/graph/ids.js';
import { Location } from '../../src/modules/organization/location.entity.js';
import { ChosenWorkArea, Participant } from '../../src/modules/participant/participant.entity.js';
import { Placement } from '../../src/modules/placement/placement.entity.js';
import { Trajectory } from '../../src/modules/trajectory/trajectory.entity.js';
import { WorkplaceProfile } from '../../src/modules/workplace/workplace-profile.entity.js';
import { graphql } from '../generated/gql.js';
import type { CandidateMatchFilter, MatchOrder, WorkplaceMatchFilter } from '../generated/graphql.js';
import { profiled } from '../support/competences.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { workplace } from '../support/workplaces.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const Matches = graphql(`
  query MatchWorkplaces($id: ID!, $filter: WorkplaceMatchFilter, $orderBy: MatchOrder, $first: Int, $after: String) {
    participant(id: $id) {
      workplaceMatches(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        nodes {
          workplaceProfile { id name }
          distanceKm
          freePlaces
          isDreamArea
          obstacles
          fit { verdict score coverage items { item { code } outcome } learningGoals { item { code } } }
        }
        edges { cursor node { workplaceProfile { id } } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`);

const Candidates = graphql(`
  query MatchCandidates($id: ID!, $filter: CandidateMatchFilter, $first: Int, $after: String) {
    workplaceProfile(id: $id) {
      candidateMatches(filter: $filter, first: $first, after: $after) {
        totalCount
        nodes { participant { id } distanceKm isDreamArea obstacles fit { verdict score workplaceProfile { id } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const Everybody = graphql(`
  query MatchEverybody($first: Int!) {
    participants(first: $first) {
      nodes {
        id
        workplaceMatches(first: 2) {
          nodes { workplaceProfile { id name } fit { verdict score items { present } } distanceKm }
        }
      }
    }
  }
`);

const ids: Record<string, string> = {};
let organizationId: string;
let anna: string;

/** A location at a latitude; 0.1 degree is 11.1 km. */
async function site(latitude: number): Promise<string> {
  const em = server.db.em.fork();
  const created = em.create(Location, {
    organization: uuid(organizationId),
    municipality: 'GM0141',
    name: `Op ${latitude}`,
    latitude,
    longitude: 6.6628,
    methods: [],
    active: true,
  });
  await em.flush();
  return encodeId('loc', created.id);
}

/** A workplace with one place that asks a level on A1, changed to what a story needs. */
async function at(name: string, latitude: number, level: number, changes: Partial<WorkplaceProfile> = {}) {
  const items = [
    { item: 'A1', level },
    { item: 'A2', level },
  ];
  ids[name] = await workplace(server, { locationId: await site(latitude), items });
  const em = server.db.em.fork();
  const row = await em.findOneOrFail(WorkplaceProfile, uuid(ids[name] as string));
  em.assign(row, { name, places: 1, rung: 3, ...changes } as never);
  await em.flush();
}

/** What somebody chose and dreams of. */
async function wishes(participantId: string, chosen: readonly string[], dream: string | null) {
  const em = server.db.em.fork();
  const row = await em.findOneOrFail(Participant, uuid(participantId));
  em.assign(row, { dreamWorkArea: dream } as never);
  for (const workArea of chosen) em.create(ChosenWorkArea, { participant: row, workArea } as never);
  await em.flush();
}

/** Takes the only place of a workplace for somebody else. */
async function taken(name: string, startsOn: string, endsOn: string | null) {
  const trajectoryId = await world.trajectory();
  const em = server.db.em.fork();
  const trajectory = await em.findOneOrFail(Trajectory, uuid(trajectoryId));
  em.create(Placement, {
    participant: trajectory.participant,
    trajectory,
    workplaceProfile: uuid(ids[name] as string),
    kind: 'DAY_ACTIVITY',
    agreedOn: startsOn,
    startsOn,
    endsOn,
    schedule: ['MONDAY_MORNING'],
    hoursPerWeek: 16,
    income: 'BENEFIT_KEPT',
    trainingRoute: 'NONE',
    reason: 'Past goed.',
    recordedAt: server.clock.now(),
  } as never);
  await em.flush();
}

beforeAll(async () => {
  organizationId = await world.organization();
  anna = await world.participant({ organizationId, step: 'STEP_2' });
  await wishes(anna, ['GREEN_AND_ANIMALS'], 'ARTS_AND_CREATIVE');
  await profiled(server, anna, { levels: { A1: 2, A2: 2 } });
  await at('Kas', 52.4, 2);
  await at('Tuin', 52.36, 2);
  await at('Boomgaard', 52.36, 3);
  await at('Vol', 52.36, 2);
  await at('Zwaar', 52.36, 4);
  await at('Hoog', 52.36, 2, { rung: 4 });
  await at('Zorg', 52.36, 2, { workArea: 'CARE_AND_WELFARE' as never });
  await at('Atelier', 52.36, 4, { workArea: 'ARTS_AND_CREATIVE' as never, rung: 5 });
  await at('Dicht', 52.36, 2, { active: false });
  await taken('Vol', '2026-11-01', '2026-11-30');
  await taken('Atelier', '2026-11-01', null);
});

async function matches(filter?: WorkplaceMatchFilter, orderBy?: MatchOrder) {
  const { data, errors } = await server.ask(Matches, { id: anna, filter, orderBy });
  expect(errors).toEqual([]);
  return data?.participant?.workplaceMatches?.nodes ?? [];
}
const names = async (filter?: WorkplaceMatchFilter, orderBy?: MatchOrder) =>
  (await matches(filter, orderBy)).map(({ workplaceProfile }) => workplaceProfile.name);

describe('The workplaces for a participant', () => {
  test('are best first, the dream area with what it would take', async () => {
    const found = await matches();
    expect(found.map(({ fit, ...match }) => ({ ...match, verdict: fit.verdict, score: fit.score }))).toEqual([
      expect.objectContaining({ workplaceProfile: { id: ids.Tuin, name: 'Tuin' }, verdict: 'SUITABLE', score: 100 }),
      expect.objectContaining({ workplaceProfile: { id: ids.Kas, name: 'Kas' }, verdict: 'SUITABLE', freePlaces: 1 }),
      expect.objectContaining({
        workplaceProfile: { id: ids.Boomgaard, name: 'Boomgaard' },
        verdict: 'TRAINABLE',
        score: 67,
      }),
      {
        workplaceProfile: { id: ids.Atelier, name: 'Atelier' },
        verdict: 'UNSUITABLE',
        score: 50,
        distanceKm: expect.stringMatching(/^\d+\.\d$/),
        freePlaces: 0,
        isDreamArea: true,
        obstacles: ['FULL', 'OTHER_RUNG', 'OTHER_WORK_AREA', 'NOT_SUITABLE_YET'],
      },
    ]);
    expect(found[0]).toMatchObject({ isDreamArea: false, obstacles: [] });
    expect(found[3]?.fit.learningGoals.map(({ item }) => item.code)).toEqual(['A1', 'A2']);
    expect(found[2]?.fit.items).toEqual([
      { item: { code: 'A1' }, outcome: 'TRAINABLE' },
      { item: { code: 'A2' }, outcome: 'TRAINABLE' },
    ]);
  });

  test('NEAREST puts the distance first', async () => {
    expect(await names({ dreamArea: false }, 'NEAREST')).toEqual(['Tuin', 'Boomgaard', 'Kas']);
  });

  test.each<[string, WorkplaceMatchFilter, string[]]>([
    ['a day on which the place is free again', { on: '2026-12-01' }, ['Tuin', 'Vol', 'Kas', 'Boomgaard', 'Atelier']],
    ['the last day on which it is taken', { on: '2026-11-30' }, ['Tuin', 'Kas', 'Boomgaard', 'Atelier']],
    ['full places too', { free: false, dreamArea: false }, ['Tuin', 'Vol', 'Kas', 'Boomgaard']],
    ['free places only, of the dream too', { free: true }, ['Tuin', 'Kas', 'Boomgaard']],
    ['another rung', { rung: [4] }, ['Hoog']],
    ['any rung', { rung: null, dreamArea: false }, ['Tuin', 'Hoog', 'Kas', 'Boomgaard']],
    ['another work area', { workArea: ['CARE_AND_WELFARE'] }, ['Zorg']],
    ['unsuitable ones', { verdict: ['UNSUITABLE'] }, ['Zwaar', 'Atelier']],
    ['within 3 km', { withinKm: 3 }, ['Tuin', 'Boomgaard', 'Atelier']],
    ['another municipality', { municipality: ['GM0363'] }, []],
    ['a sector that nothing has', { sector: ['CLEANING'] }, []],
    ['guidance', { guidance: [2], shelter: [3], dreamArea: false }, ['Tuin', 'Kas', 'Boomgaard']],
    ['other guidance', { guidance: [1] }, []],
  ])('can be filtered: %s', async (_, filter, expected) => {
    expect(new Set(await names(filter))).toEqual(new Set(expected));
  });

  test('come page by page, and the count is of all', async () => {
    const walked: string[] = [];
    let after: string | undefined;
    for (let page = 1; page <= 4; page++) {
      const { data, errors } = await server.ask(Matches, { id: anna, first: 1, after });
      expect(errors).toEqual([]);
      const { totalCount, edges, pageInfo } = data?.participant?.workplaceMatches ?? { edges: [] };
      expect(totalCount).toBe(4);
      expect(pageInfo).toEqual({
        hasNextPage: page < 4,
        hasPreviousPage: page > 1,
        startCursor: edges[0]?.cursor,
        endCursor: edges[0]?.cursor,
      });
      walked.push(String(edges[0]?.node.workplaceProfile.id));
      after = edges[0]?.cursor;
    }
    expect(walked).toEqual([ids.Tuin, ids.Kas, ids.Boomgaard, ids.Atelier]);
  });

  test('a cursor of a place that is not listed keeps its place; a broken or unknown one does not', async () => {
    const cursor = (key: string) => Buffer.from(key.slice(4), 'hex').toString('base64url');
    const { data } = await server.ask(Matches, { id: anna, after: cursor(ids.Vol as string) });
    const rest = data?.participant?.workplaceMatches?.nodes.map(({ workplaceProfile }) => workplaceProfile.name);
    expect(rest).toEqual(['Kas', 'Boomgaard', 'Atelier']);
    for (const after of ['nonsense', cursor(anna)]) {
      const { errors } = await server.ask(Matches, { id: anna, after });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
    }
    const { errors } = await server.ask(Matches, { id: anna, first: 101 });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_PAGE']);
    const text = await server.ask(Matches, { id: anna, filter: { sector: ['\u0000'] } });
    expect(text.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_TEXT']);
  });

  test('without an assessment, choices or a profile every rung and area is shown as far as it is known', async () => {
    const unknown = await world.participant({ organizationId, step: null });
    const { data } = await server.ask(Matches, { id: unknown });
    const found = data?.participant?.workplaceMatches?.nodes ?? [];
    expect(new Set(found.map(({ workplaceProfile }) => workplaceProfile.name))).toEqual(
      new Set(['Kas', 'Tuin', 'Boomgaard', 'Zwaar', 'Hoog', 'Zorg']),
    );
    expect(found.map(({ fit }) => fit.verdict)).toEqual(Array(6).fill('INSUFFICIENT_DATA'));
    expect(found.at(-1)?.workplaceProfile.name).toBe('Kas');
  });
});

describe('The participants for a workplace', () => {
  const candidates = async (name: string, filter?: CandidateMatchFilter) => {
    const { data, errors } = await server.ask(Candidates, { id: ids[name] as string, filter, first: 100 });
    expect(errors).toEqual([]);
    const found = data?.workplaceProfile?.candidateMatches?.nodes ?? [];
    return found.map(({ participant }) => participant.id);
  };

  test('are those with a running trajectory, mirrored', async () => {
    expect(await candidates('Tuin')).not.toContain(anna);
    const trajectoryId = await world.trajectory({ participantId: anna });
    for (const name of ['Tuin', 'Kas', 'Boomgaard', 'Atelier']) expect(await candidates(name)).toContain(anna);
    for (const name of ['Vol', 'Zwaar', 'Hoog', 'Zorg', 'Dicht']) expect(await candidates(name)).not.toContain(anna);
    expect(await candidates('Vol', { free: false })).toContain(anna);
    expect(await candidates('Hoog', { ladderStep: ['STEP_2'] })).toContain(anna);
    expect(await candidates('Hoog', { ladderStep: null })).toContain(anna);
    expect(await candidates('Zorg', { choseWorkArea: null })).toContain(anna);
    expect(await candidates('Zwaar', { verdict: ['UNSUITABLE'] })).toContain(anna);
    expect(await candidates('Tuin', { phase: ['CARE_AND_ACTIVATION'] })).toContain(anna);
    expect(await candidates('Tuin', { phase: ['AFTERCARE'] })).toEqual([]);
    await server.db.em.fork().execute(`update trajectory set status = 'PAUSED' where id = '${uuid(trajectoryId)}'`);
    expect(await candidates('Tuin')).not.toContain(anna);
    await server.db.em.fork().execute(`update trajectory set status = 'ACTIVE' where id = '${uuid(trajectoryId)}'`);
  });

  test('come page by page, best first', async () => {
    const { data } = await server.ask(Candidates, { id: ids.Tuin as string, first: 1 });
    const page = data?.workplaceProfile?.candidateMatches;
    expect(page?.nodes).toEqual([
      {
        participant: { id: anna },
        distanceKm: expect.stringMatching(/^\d+\.\d$/),
        isDreamArea: false,
        obstacles: [],
        fit: { verdict: 'SUITABLE', score: 100, workplaceProfile: { id: ids.Tuin } },
      },
    ]);
    const after = page?.pageInfo.endCursor;
    const rest = await server.ask(Candidates, { id: ids.Tuin as string, first: 100, after });
    const others = rest.data?.workplaceProfile?.candidateMatches?.nodes ?? [];
    expect(others.length).toBe((page?.totalCount ?? 0) - 1);
    expect(others.map(({ participant }) => participant.id)).not.toContain(anna);
  });
});

test('matches of many participants take as many statements as those of one', async () => {
  const ask = (first: number) => statementsOf(server.db, () => server.ask(Everybody, { first }));
  const one = await ask(1);
  const many = await ask(5);
  expect(many.length).toBe(one.length);
  // Participants; seekers and places; workplaces; facts and levels of the fits.
  expect(many.length).toBe(6);
});
