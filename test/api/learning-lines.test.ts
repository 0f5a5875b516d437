import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { LearningLineFilter, LearningLineSaveInput, WorkplaceProfileSaveInput } from '../generated/graphql.js';
import { placed } from '../support/placements.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { location, workplace } from '../support/workplaces.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const Save = graphql(`
  mutation LineSave($input: LearningLineSaveInput!) {
    learningLineSave(input: $input) {
      learningLine {
        id version name region active
        workArea { code }
        steps { position workplaceProfile { name location { organization { name } } } }
      }
      warnings { code }
      errors { code path step currentVersion }
    }
  }
`);

const SaveWorkplace = graphql(`
  mutation LineWorkplace($input: WorkplaceProfileSaveInput!) {
    workplaceProfileSave(input: $input) {
      workplaceProfile { rung }
      errors { code path step message learningLine { name } }
    }
  }
`);

const Lines = graphql(`
  query LineList($filter: LearningLineFilter, $first: Int, $after: String) {
    learningLines(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes { name }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const Through = graphql(`
  query LineThrough($line: ID!, $workplace: ID!, $location: ID!, $organization: ID!) {
    learningLine(id: $line) { name steps { position } }
    workplaceProfile(id: $workplace) { learningLines { name } }
    location(id: $location) { learningLines { name } }
    organization(id: $organization) { learningLines { totalCount nodes { name } } }
  }
`);

const Next = graphql(`
  query LineNext($id: ID!) {
    participant(id: $id) {
      nextLineSteps {
        line { name }
        from { position workplaceProfile { name } }
        placement { id }
        next { position workplaceProfile { name } }
      }
    }
  }
`);

const UNKNOWN = '0190c2a100007000800000000000ffff';

/** A workplace of a name, with its rung, guidance and shelter. */
interface Spot {
  readonly id: string;
  readonly locationId: string;
  readonly organizationId: string;
}
const spots = new Map<string, Spot>();
const spot = (name: string): Spot => spots.get(name) as Spot;
const FIGURES: Readonly<Record<string, readonly [rung: number, guidance: number, shelter: number]>> = {
  Kas: [2, 1, 1],
  Stal: [3, 2, 2],
  Groenploeg: [4, 3, 4],
  Montage: [3, 2, 2],
  Metaal: [4, 3, 3],
  Schilders: [4, 3, 4],
  Beschut: [5, 3, 2],
};

const profile = (name: string, change: Partial<WorkplaceProfileSaveInput> = {}): WorkplaceProfileSaveInput => {
  const [rung, guidance, shelter] = FIGURES[name] ?? [2, 1, 1];
  const { id, locationId } = spot(name);
  const figures = { rung, guidance, shelter, places: 4, hoursPerWeek: '18.00' };
  const words = { name, tasks: 'Samen werken.', workArea: 'GREEN_AND_ANIMALS' };
  return { workplaceProfileId: id, expectedVersion: 1, locationId, ...words, ...figures, ...change };
};

beforeAll(async () => {
  for (const [name, [rung, guidance, shelter]] of Object.entries(FIGURES)) {
    const organizationId = await world.organization(`Organisatie ${name}`);
    const locationId = await location(server, organizationId);
    const id = await workplace(server, { locationId, items: [], says: { name, rung, guidance, shelter } });
    spots.set(name, { id, locationId, organizationId });
  }
});

const line = (steps: readonly string[], change: Partial<LearningLineSaveInput> = {}): LearningLineSaveInput => ({
  name: 'Groen Almelo',
  region: 'Almelo',
  workArea: 'GREEN_AND_ANIMALS',
  workplaceProfileIds: steps.map((name) => spot(name).id),
  ...change,
});

/** Saves a line that must not be refused. */
async function saved(steps: readonly string[], change: Partial<LearningLineSaveInput> = {}) {
  const { data, errors } = await server.ask(Save, { input: line(steps, change) });
  expect([...errors, ...(data?.learningLineSave.errors ?? [])]).toEqual([]);
  const { learningLine } = data?.learningLineSave ?? {};
  if (!learningLine) throw new Error('Nothing was saved.');
  return learningLine;
}

const stored = () => rowsOf(server.db, 'learning_line', 'learning_line_step', 'workplace_profile');

describe('A learning line', () => {
  test('leads over workplaces of several organizations, and can be changed', async () => {
    const { id, ...added } = await saved(['Kas', 'Stal', 'Groenploeg']);
    expect(id).toMatch(/^lin_/);
    const steps = ['Kas', 'Stal', 'Groenploeg'].map((name, i) => ({
      position: i + 1,
      workplaceProfile: { name, location: { organization: { name: `Organisatie ${name}` } } },
    }));
    const words = { name: 'Groen Almelo', region: 'Almelo', workArea: { code: 'GREEN_AND_ANIMALS' } };
    expect(added).toEqual({ ...words, version: 1, active: true, steps });

    const shorter = { learningLineId: id, expectedVersion: 1, name: 'Groen', active: false };
    const changed = await saved(['Kas', 'Groenploeg'], shorter);
    expect(changed).toMatchObject({ id, version: 2, name: 'Groen', active: false });
    expect(changed.steps.map(({ position, workplaceProfile }) => [position, workplaceProfile.name])).toEqual([
      [1, 'Kas'],
      [2, 'Groenploeg'],
    ]);
  });

  const path = (i: number) => `input.workplaceProfileIds.${i}`;
  test.each<[string, readonly string[], Partial<LearningLineSaveInput>, string[]]>([
    ['one step', ['Kas'], {}, ['LINE_TOO_SHORT input.workplaceProfileIds']],
    ['no step', [], {}, ['LINE_TOO_SHORT input.workplaceProfileIds']],
    ['a step that shelters more', ['Montage', 'Metaal', 'Beschut'], {}, [`LINE_NOT_ASCENDING ${path(2)} 3`]],
    ['two steps that differ in nothing', ['Stal', 'Montage'], {}, [`LINE_NOT_ASCENDING ${path(1)} 2`]],
    [
      'steps turned round',
      ['Groenploeg', 'Stal', 'Kas'],
      {},
      [1, 2].map((i) => `LINE_NOT_ASCENDING ${path(i)} ${i + 1}`),
    ],
    ['a workplace twice', ['Kas', 'Stal', 'Kas'], {}, [`WORKPLACE_TWICE ${path(2)} 3`]],
    [
      'all of it at once',
      ['Stal'],
      { name: ' ', region: '', workArea: 'SPACE' },
      [
        'CODE_UNKNOWN input.workArea',
        'LINE_TOO_SHORT input.workplaceProfileIds',
        'VALUE_MISSING input.name',
        'VALUE_MISSING input.region',
      ],
    ],
    ['an unknown id', ['Kas', 'Stal'], { learningLineId: `lin_${UNKNOWN}` }, ['NOT_FOUND input.learningLineId']],
    [
      'unknown workplaces',
      [],
      { workplaceProfileIds: [`wpp_${UNKNOWN}`, `wpp_${UNKNOWN}`] },
      [`NOT_FOUND ${path(0)}`, `NOT_FOUND ${path(1)}`],
    ],
    ['a number that may be a BSN', ['Kas', 'Stal'], { name: 'Lijn 111222333' }, ['BSN_NOT_ALLOWED input.name']],
  ])('is refused with %s, and nothing changes', async (_, steps, change, expected) => {
    const before = await stored();
    const { data, errors } = await server.ask(Save, { input: line(steps, change) });
    expect(errors).toEqual([]);
    expect(data?.learningLineSave.learningLine).toBeNull();
    const found = data?.learningLineSave.errors.map((e) => [e.code, e.path?.join('.'), e.step].join(' ').trim());
    expect(found?.sort()).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test.each([[2], [null]])(
    'is refused when the version looked at is %p, and nothing changes',
    async (expectedVersion) => {
      const { id } = await saved(['Kas', 'Stal']);
      const before = await stored();
      const { data } = await server.ask(Save, {
        input: line(['Kas', 'Groenploeg'], { learningLineId: id, expectedVersion }),
      });
      expect(data?.learningLineSave.errors).toEqual([
        { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], step: null, currentVersion: 1 },
      ]);
      expect(await stored()).toEqual(before);
    },
  );

  test('a step of another type is a fault of the request', async () => {
    const { errors } = await server.ask(Save, { input: line([], { workplaceProfileIds: [spot('Kas').locationId] }) });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ID']);
  });
});

describe('A workplace in a line', () => {
  const change = (name: string, to: Partial<WorkplaceProfileSaveInput>) =>
    server.ask(SaveWorkplace, { input: profile(name, to) });

  test('cannot be changed so that a line turns back', async () => {
    await saved(['Montage', 'Metaal', 'Schilders'], { name: 'Techniek Twente' });
    await saved(['Montage', 'Metaal'], { name: 'Techniek kort' });
    const before = await stored();
    const { data, errors } = await change('Metaal', { guidance: 1 });
    expect(errors).toEqual([]);
    expect(data?.workplaceProfileSave.workplaceProfile).toBeNull();
    const refused = data?.workplaceProfileSave.errors ?? [];
    expect(refused.map(({ message: _, ...rest }) => rest)).toEqual(
      ['Techniek Twente', 'Techniek kort'].map((name) => ({
        code: 'LINE_NOT_ASCENDING',
        path: ['input'],
        step: 2,
        learningLine: { name },
      })),
    );
    expect(refused[0]?.message).toContain('Techniek Twente');
    expect(await stored()).toEqual(before);
  });

  test('names the step after it, when that is the one that no longer ascends', async () => {
    const before = await stored();
    const { data } = await change('Metaal', { rung: 5 });
    expect(data?.workplaceProfileSave.errors.map(({ code, step }) => [code, step])).toEqual([
      ['LINE_NOT_ASCENDING', 3],
    ]);
    expect(await stored()).toEqual(before);
  });

  test('can be changed as long as its lines ascend', async () => {
    const { data } = await change('Schilders', { rung: 5 });
    expect(data?.workplaceProfileSave).toEqual({ workplaceProfile: { rung: 5 }, errors: [] });
  });

  /** Two new workplaces from which a line can lead: rung 2 and 4, guidance 1 and 2. @returns their ids */
  async function twoWorkplaces(): Promise<string[]> {
    const organizationId = await world.organization();
    const locationId = await location(server, organizationId);
    const ids: string[] = [];
    for (const [name, rung, guidance] of [
      ['Eerst', 2, 1],
      ['Dan', 4, 2],
    ] as const) {
      const id = await workplace(server, { locationId, items: [], says: { name, rung, guidance, shelter: 1 } });
      spots.set(name, { id, locationId, organizationId });
      ids.push(id);
    }
    return ids;
  }

  type Payloads = { readonly [mutation: string]: { readonly errors: readonly { code: string }[] } | string };
  /** The codes of the refusals in some answers. */
  const codes = (answers: readonly { readonly data: object | null }[]) =>
    answers
      .flatMap(({ data }) => Object.values((data ?? {}) as Payloads))
      .flatMap((payload) => (typeof payload === 'string' ? [] : payload.errors.map(({ code }) => code)));

  test('of two changes at once that would break a line together, one wins', async () => {
    for (let i = 0; i < 5; i += 1) {
      await saved([], { workplaceProfileIds: await twoWorkplaces() });
      const answers = await Promise.all([
        change('Eerst', { rung: 4, guidance: 1, shelter: 1 }),
        change('Dan', { rung: 3, guidance: 2, shelter: 1 }),
      ]);
      expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
      expect(codes(answers)).toEqual(['LINE_NOT_ASCENDING']);
    }
  });

  test('of a line and a change at once that do not go together, one wins', async () => {
    for (let i = 0; i < 5; i += 1) {
      const workplaceProfileIds = await twoWorkplaces();
      const answers = await Promise.all([
        server.ask(Save, { input: line([], { workplaceProfileIds }) }),
        change('Dan', { rung: 2, guidance: 1, shelter: 1 }),
      ]);
      expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
      expect(codes(answers)).toEqual(['LINE_NOT_ASCENDING']);
    }
  });
});

describe('Learning lines', () => {
  beforeAll(async () => {
    const arts = { workArea: 'ARTS_AND_CREATIVE', region: 'Zutphen' };
    await saved(['Kas', 'Groenploeg'], { ...arts, name: 'Lijst a' });
    await saved(['Stal', 'Groenploeg'], { ...arts, name: 'Lijst b', active: false });
    await saved(['Kas', 'Stal'], { ...arts, name: 'Lijst c', region: 'zutphen' });
  });

  const list = async (filter: LearningLineFilter) => {
    const { data, errors } = await server.ask(Lines, { filter: { workArea: ['ARTS_AND_CREATIVE'], ...filter } });
    expect(errors).toEqual([]);
    expect(data?.learningLines.totalCount).toBe(data?.learningLines.nodes.length);
    return data?.learningLines.nodes.map(({ name }) => name.slice(-1)).join('');
  };

  test.each<[string, () => LearningLineFilter, string]>([
    ['a work area', () => ({}), 'abc'],
    ['another work area', () => ({ workArea: ['CARE_AND_WELFARE'] }), ''],
    ['a region', () => ({ region: ['ZUTPHEN'] }), 'abc'],
    ['another region', () => ({ region: ['Almelo'] }), ''],
    ['a workplace', () => ({ workplaceProfileId: spot('Kas').id }), 'ac'],
    ['a location', () => ({ locationId: spot('Stal').locationId }), 'bc'],
    ['an organization', () => ({ organizationId: spot('Groenploeg').organizationId }), 'ab'],
    ['a name', () => ({ search: 'LIJST B' }), 'b'],
    ['what is in use', () => ({ active: true }), 'ac'],
    ['what is not', () => ({ active: false }), 'b'],
    ['all of it', () => ({ active: true, locationId: spot('Stal').locationId, region: ['Zutphen'] }), 'c'],
  ])('are found by %s', async (_, filter, expected) => {
    expect(await list(filter())).toBe(expected);
  });

  test('come by name, page by page', async () => {
    const filter = { workArea: ['ARTS_AND_CREATIVE'] };
    const first = await server.ask(Lines, { filter, first: 2 });
    expect(first.data?.learningLines.nodes.map(({ name }) => name)).toEqual(['Lijst a', 'Lijst b']);
    const { hasNextPage, endCursor } = first.data?.learningLines.pageInfo ?? {};
    expect(hasNextPage).toBe(true);
    const rest = await server.ask(Lines, { filter, first: 2, after: endCursor });
    expect(rest.data?.learningLines.nodes.map(({ name }) => name)).toEqual(['Lijst c']);
  });

  test('are shown by their workplaces, locations and organizations', async () => {
    const organization = await world.organization('Nieuw');
    const locationId = await location(server, organization);
    const id = await workplace(server, {
      locationId,
      items: [],
      says: { name: 'Top', rung: 5, guidance: 5, shelter: 5 },
    });
    spots.set('Top', { id, locationId, organizationId: organization });
    const { id: lineId } = await saved(['Kas', 'Top'], { name: 'Naar de top' });
    const { data, errors } = await server.ask(Through, {
      line: lineId,
      workplace: id,
      location: locationId,
      organization,
    });
    expect(errors).toEqual([]);
    const only = [{ name: 'Naar de top' }];
    expect(data).toEqual({
      learningLine: { name: 'Naar de top', steps: [{ position: 1 }, { position: 2 }] },
      workplaceProfile: { learningLines: only },
      location: { learningLines: only },
      organization: { learningLines: { totalCount: 1, nodes: only } },
    });
  });
});

describe('The next step of a participant', () => {
  let participantId: string;
  let trajectoryId: string;
  const next = async (id = participantId) => {
    const { data, errors } = await server.ask(Next, { id });
    expect(errors).toEqual([]);
    return data?.participant?.nextLineSteps
      ?.filter(({ line: { name } }) => name.startsWith('Volgende'))
      .map(({ line: { name }, from, next: to }) => [
        name,
        from.workplaceProfile.name,
        to?.workplaceProfile.name ?? '–',
      ]);
  };

  beforeAll(async () => {
    await saved(['Kas', 'Stal', 'Groenploeg'], { name: 'Volgende groen' });
    await saved(['Kas', 'Groenploeg'], { name: 'Volgende snel' });
    await saved(['Kas', 'Groenploeg'], { name: 'Volgende oud', active: false });
    participantId = await world.participant();
    trajectoryId = await world.trajectory({ participantId });
  });

  test('is none before a first placement, and looking around or what is planned does not count', async () => {
    expect(await next()).toEqual([]);
    await placed(world, { workplaceId: spot('Kas').id, trajectoryId, kind: 'ORIENTATION' });
    await placed(world, { workplaceId: spot('Kas').id, trajectoryId, startsOn: '2026-11-22' });
    await placed(world, { workplaceId: spot('Kas').id, trajectoryId, cancelledOn: '2026-11-14' });
    expect(await next()).toEqual([]);
  });

  test('follows the workplace where the participant works or worked last, on each line', async () => {
    const days = { startsOn: '2026-09-01', endsOn: '2026-10-31' };
    const placementId = await placed(world, { workplaceId: spot('Kas').id, trajectoryId, ...days });
    expect(await next()).toEqual([
      ['Volgende groen', 'Kas', 'Stal'],
      ['Volgende snel', 'Kas', 'Groenploeg'],
    ]);
    const { data } = await server.ask(Next, { id: participantId });
    const shown = data?.participant?.nextLineSteps?.find(({ line: { name } }) => name === 'Volgende groen');
    expect(shown?.placement).toEqual({ id: placementId });
    await placed(world, { workplaceId: spot('Stal').id, trajectoryId, startsOn: '2026-11-02' });
    expect(await next()).toEqual([
      ['Volgende groen', 'Stal', 'Groenploeg'],
      ['Volgende snel', 'Kas', 'Groenploeg'],
    ]);
  });

  test('is none at the end of a line', async () => {
    await placed(world, { workplaceId: spot('Groenploeg').id, trajectoryId, startsOn: '2026-11-16' });
    expect(await next()).toEqual([
      ['Volgende groen', 'Groenploeg', '–'],
      ['Volgende snel', 'Groenploeg', '–'],
    ]);
  });

  test('takes as many statements for three participants as for one', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const one = await world.participant();
      await placed(world, {
        workplaceId: spot('Kas').id,
        trajectoryId: await world.trajectory({ participantId: one }),
      });
      ids.push(one);
    }
    const asked = (some: readonly string[]) =>
      statementsOf(server.db, async () => {
        const fields = 'nextLineSteps { line { name } from { position } next { workplaceProfile { name } } }';
        const { errors } = await server.send(
          `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Participant { ${fields} } } }`,
          { ids: some },
        );
        expect(errors).toEqual([]);
      });
    expect((await asked(ids)).length).toBe((await asked(ids.slice(0, 1))).length);
  });
});
