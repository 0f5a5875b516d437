import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { graphql } from '../generated/gql.js';
import type {
  RequirementInput,
  WorkplaceProfileFilter,
  WorkplaceProfileOrder,
  WorkplaceProfileSaveInput,
} from '../generated/graphql.js';
import { rowsOf } from '../support/rows.js';
import { runs } from '../support/runs.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { SKILLS } from '../support/workplaces.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const Save = graphql(`
  mutation WorkplaceSave($input: WorkplaceProfileSaveInput!) {
    workplaceProfileSave(input: $input) {
      workplaceProfile {
        id version name tasks guidance shelter rung places hoursPerWeek active requirementsVersion
        location { name }
        workArea { code }
        sector { label(locale: NL) }
        workInstructionCards { id title }
        requirements { version recordedAt instrument { code version } items { item { code } level weight essential } }
      }
      warnings { code }
      errors { code path currentVersion }
    }
  }
`);

const OneWorkplace = graphql(`
  query WorkplaceOne($id: ID!, $version: Int) {
    workplaceProfile(id: $id) {
      requirementsVersion
      requirements(version: $version) { version items { item { code } level } }
    }
  }
`);

const Workplaces = graphql(`
  query WorkplaceList(
    $filter: WorkplaceProfileFilter
    $orderBy: WorkplaceProfileOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    workplaceProfiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { name }
      edges { cursor node { name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

const LocationPlaces = graphql(`
  query WorkplaceLocation($id: ID!, $active: Boolean) {
    location(id: $id) {
      workAreas { code }
      workplaceProfiles(active: $active) { totalCount nodes { name } }
    }
  }
`);

const LocationsByArea = graphql(`
  query WorkplaceAreas($workArea: [String!]) {
    locations(filter: { workArea: $workArea }) { nodes { name workAreas { code } } }
  }
`);

const SaveLocation = graphql(`
  mutation WorkplaceAtLocation($input: LocationSaveInput!) {
    locationSave(input: $input) { location { id } errors { code } }
  }
`);

const SaveCard = graphql(`
  mutation WorkplaceWithCard($input: WorkInstructionCardSaveInput!) {
    workInstructionCardSave(input: $input) { workInstructionCard { id } errors { code } }
  }
`);

const Nested = graphql(`
  query WorkplaceNested {
    locations {
      nodes {
        workAreas { code }
        workplaceProfiles {
          nodes {
            location { municipality { name } }
            workInstructionCards { title }
            requirements { instrument { code } items { level item { code group { code } } } }
          }
        }
      }
    }
  }
`);

const UNKNOWN = '0190c2a100007000800000000000ffff';
let organizationId: string;
let almelo: string;
let borne: string;

/** Adds a location. @returns its id */
async function location(name: string, municipality: string, owner = organizationId): Promise<string> {
  const { data } = await server.ask(SaveLocation, {
    input: { organizationId: owner, municipality, name, latitude: 52.3, longitude: 6.7, methods: [] },
  });
  expect(data?.locationSave.errors).toEqual([]);
  return String(data?.locationSave.location?.id);
}

/** Adds a card. @returns its id */
async function card(locationId: string, title: string): Promise<string> {
  const { data } = await server.ask(SaveCard, { input: { locationId, title, instruction: 'Stap voor stap.' } });
  expect(data?.workInstructionCardSave.errors).toEqual([]);
  return String(data?.workInstructionCardSave.workInstructionCard?.id);
}

beforeAll(async () => {
  organizationId = await world.organization('De Groene Schakel');
  almelo = await location('Kas', 'GM0141');
  borne = await location('Balie', 'GM0147', await world.organization('Stadhuiskwartier'));
});

const good = (): WorkplaceProfileSaveInput => ({
  locationId: almelo,
  workArea: 'GREEN_AND_ANIMALS',
  sector: 'LANDSCAPING',
  name: 'Kas en kruidentuin',
  tasks: 'Zaaien, verspenen en oogsten.',
  guidance: 1,
  shelter: 1,
  rung: 2,
  places: 10,
  hoursPerWeek: '12.00',
  requirements: {
    instrument: SKILLS,
    items: [
      { item: 'A4', level: 1, essential: true, weight: 3 },
      { item: 'A1', level: 1 },
    ],
  },
});

const ask = (change: Partial<WorkplaceProfileSaveInput> = {}) => server.ask(Save, { input: { ...good(), ...change } });

/** Saves a workplace that must not be refused. */
async function saved(change: Partial<WorkplaceProfileSaveInput> = {}) {
  const { data, errors } = await ask(change);
  expect([...errors, ...(data?.workplaceProfileSave.errors ?? [])]).toEqual([]);
  const { workplaceProfile } = data?.workplaceProfileSave ?? {};
  if (!workplaceProfile) throw new Error('Nothing was saved.');
  return workplaceProfile;
}

/** Everything that the mutation can change. */
const stored = () => rowsOf(server.db, 'workplace_profile', 'workplace_requirements', 'requirement', 'workplace_card');

describe('saving a workplace', () => {
  test('adds it with what it asks, in the order of the instrument', async () => {
    const used = await card(almelo, 'Zaaien');
    const { id, ...workplace } = await saved({ cardIds: [used, used] });
    expect(id).toMatch(/^wpp_/);
    expect(workplace).toEqual({
      version: 1,
      name: 'Kas en kruidentuin',
      tasks: 'Zaaien, verspenen en oogsten.',
      guidance: 1,
      shelter: 1,
      rung: 2,
      places: 10,
      hoursPerWeek: '12.00',
      active: true,
      requirementsVersion: 1,
      location: { name: 'Kas' },
      workArea: { code: 'GREEN_AND_ANIMALS' },
      sector: { label: 'groenvoorziening' },
      workInstructionCards: [{ id: used, title: 'Zaaien' }],
      requirements: {
        version: 1,
        recordedAt: '2026-11-21T11:00:00.000Z',
        instrument: { code: 'WERKNEMERSVAARDIGHEDEN', version: '1' },
        items: [
          { item: { code: 'A1' }, level: 1, weight: 1, essential: false },
          { item: { code: 'A4' }, level: 1, weight: 3, essential: true },
        ],
      },
    });
  });

  test('asks nothing when it says nothing of requirements', async () => {
    const workplace = await saved({ requirements: null });
    expect(workplace).toMatchObject({ requirementsVersion: 0, requirements: null, workInstructionCards: [] });
  });

  test.each<[string, Partial<WorkplaceProfileSaveInput>, number]>([
    ['no requirements', { requirements: null }, 1],
    ['the same ones', {}, 1],
    [
      'the same ones in another order',
      {
        requirements: {
          instrument: SKILLS,
          items: [
            { item: 'A1', level: 1 },
            { item: 'A4', level: 1, essential: true, weight: 3 },
          ],
        },
      },
      1,
    ],
    [
      'the same ones in the newest version',
      { requirements: { ...good().requirements, instrument: { code: SKILLS.code } } as never },
      1,
    ],
    [
      'another level',
      {
        requirements: {
          instrument: SKILLS,
          items: [
            { item: 'A1', level: 2 },
            { item: 'A4', level: 1, essential: true, weight: 3 },
          ],
        },
      },
      2,
    ],
    [
      'another weight',
      {
        requirements: {
          instrument: SKILLS,
          items: [
            { item: 'A1', level: 1 },
            { item: 'A4', level: 1, essential: true, weight: 2 },
          ],
        },
      },
      2,
    ],
    [
      'nothing essential',
      {
        requirements: {
          instrument: SKILLS,
          items: [
            { item: 'A1', level: 1 },
            { item: 'A4', level: 1, weight: 3 },
          ],
        },
      },
      2,
    ],
    ['an item less', { requirements: { instrument: SKILLS, items: [{ item: 'A1', level: 1 }] } }, 2],
    [
      'an item more',
      {
        requirements: { instrument: SKILLS, items: [...(good().requirements?.items ?? []), { item: 'B1', level: 1 }] },
      },
      2,
    ],
    ['no item at all', { requirements: { instrument: SKILLS, items: [] } }, 2],
  ])('a change with %s', async (_, change, version) => {
    const { id } = await saved();
    const changed = await saved({ ...change, workplaceProfileId: id, expectedVersion: 1, name: 'Kas', active: false });
    expect(changed).toMatchObject({ id, version: 2, name: 'Kas', active: false, requirementsVersion: version });
    expect(changed.requirements?.version).toBe(version);
  });

  test('old versions of what it asks can be read', async () => {
    const { id } = await saved();
    await saved({
      workplaceProfileId: id,
      expectedVersion: 1,
      requirements: { instrument: SKILLS, items: [{ item: 'B1', level: 2 }] },
    });
    const levels = async (version?: number) => {
      const { data, errors } = await server.ask(OneWorkplace, { id, version });
      expect(errors).toEqual([]);
      return data?.workplaceProfile?.requirements;
    };
    expect(await levels()).toEqual({ version: 2, items: [{ item: { code: 'B1' }, level: 2 }] });
    expect(await levels(1)).toMatchObject({ version: 1, items: [{ item: { code: 'A1' } }, { item: { code: 'A4' } }] });
    expect(await levels(3)).toBeNull();
  });

  test('cards are kept when they are left out, and replaced when they are given', async () => {
    const [one, two] = [await card(almelo, 'Water geven'), await card(almelo, 'Oogsten')];
    const { id } = await saved({ cardIds: [one] });
    const change = { workplaceProfileId: id, name: 'Kas' };
    const kept = await saved({ ...change, expectedVersion: 1 });
    expect(kept.workInstructionCards.map((c) => c.id)).toEqual([one]);
    const replaced = await saved({ ...change, expectedVersion: 2, cardIds: [two] });
    expect(replaced.workInstructionCards.map((c) => c.id)).toEqual([two]);
    const none = await saved({ ...change, expectedVersion: 3, cardIds: [] });
    expect(none.workInstructionCards).toEqual([]);
  });
});

type Change = (ids: { other: string; foreign: string }) => Partial<WorkplaceProfileSaveInput>;
const asking =
  (...items: RequirementInput[]): Change =>
  () => ({ requirements: { instrument: SKILLS, items } });

describe('a workplace is refused, and nothing changes, with', () => {
  let there: { other: string; foreign: string };

  beforeAll(async () => {
    const { id } = await saved({ cardIds: [await card(almelo, 'Wieden')] });
    there = { other: id, foreign: await card(borne, 'Archiveren') };
  });

  test.each<[string, Change, string[]]>([
    [
      'numbers outside their range and empty texts, all at once',
      () => ({ name: '', tasks: ' ', guidance: 0, shelter: 6, rung: 1, places: -1, hoursPerWeek: '40.25' }),
      [
        'VALUE_MISSING input.name',
        'VALUE_MISSING input.tasks',
        'VALUE_OUT_OF_RANGE input.guidance',
        'VALUE_OUT_OF_RANGE input.hoursPerWeek',
        'VALUE_OUT_OF_RANGE input.places',
        'VALUE_OUT_OF_RANGE input.rung',
        'VALUE_OUT_OF_RANGE input.shelter',
      ],
    ],
    ['rung 6', () => ({ rung: 6 }), ['VALUE_OUT_OF_RANGE input.rung']],
    ['no hours', () => ({ hoursPerWeek: '0.00' }), ['VALUE_OUT_OF_RANGE input.hoursPerWeek']],
    [
      'an unknown work area and sector',
      () => ({ workArea: 'SPACE', sector: 'MINING' }),
      ['CODE_UNKNOWN input.sector', 'CODE_UNKNOWN input.workArea'],
    ],
    ['an unknown location', () => ({ locationId: `loc_${UNKNOWN}` }), ['NOT_FOUND input.locationId']],
    ['an unknown id', () => ({ workplaceProfileId: `wpp_${UNKNOWN}` }), ['NOT_FOUND input.workplaceProfileId']],
    ['an unknown card', () => ({ cardIds: [`crd_${UNKNOWN}`] }), ['NOT_FOUND input.cardIds.0']],
    [
      'a card of another location',
      ({ foreign }) => ({ cardIds: [foreign] }),
      ['CARD_OF_OTHER_LOCATION input.cardIds.0'],
    ],
    [
      'cards that stay behind when it moves',
      ({ other }) => ({ workplaceProfileId: other, expectedVersion: 1, locationId: borne }),
      ['CARD_OF_OTHER_LOCATION input.cardIds.0'],
    ],
    [
      'a stale version',
      ({ other }) => ({ workplaceProfileId: other, expectedVersion: 2 }),
      ['VERSION_CONFLICT input.expectedVersion'],
    ],
    [
      'an unknown instrument',
      () => ({ requirements: { instrument: { ...SKILLS, version: '9' }, items: [] } }),
      ['INSTRUMENT_UNKNOWN input.requirements.instrument'],
    ],
    [
      'a matrix',
      () => ({ requirements: { instrument: { code: 'ZRM' }, items: [{ item: 'FINANCES', level: 3 }] } }),
      ['INSTRUMENT_KIND_DIFFERS input.requirements.instrument'],
    ],
    ['an unknown item', asking({ item: 'A9', level: 1 }), ['ITEM_UNKNOWN input.requirements.items.0.item']],
    [
      'an item twice',
      asking({ item: 'A1', level: 1 }, { item: 'A1', level: 2 }),
      ['ITEM_TWICE input.requirements.items.1.item'],
    ],
    [
      'a level above the scale',
      asking({ item: 'A1', level: 5 }),
      ['LEVEL_OUTSIDE_SCALE input.requirements.items.0.level'],
    ],
    [
      'a level below the scale',
      asking({ item: 'A1', level: -1 }),
      ['LEVEL_OUTSIDE_SCALE input.requirements.items.0.level'],
    ],
    [
      'weights 0 and 4',
      asking({ item: 'A1', level: 1, weight: 0 }, { item: 'A2', level: 1, weight: 4 }),
      ['VALUE_OUT_OF_RANGE input.requirements.items.0.weight', 'VALUE_OUT_OF_RANGE input.requirements.items.1.weight'],
    ],
    ['a number that may be a BSN', () => ({ tasks: 'Bel 111222333.' }), ['BSN_NOT_ALLOWED input.tasks']],
    ['a very long text', () => ({ tasks: 'x'.repeat(4001) }), ['VALUE_TOO_LONG input.tasks']],
  ])('%s', async (_, change, expected) => {
    const before = await stored();
    const { data, errors } = await ask(change(there));
    expect(errors).toEqual([]);
    const found = data?.workplaceProfileSave.errors.map(({ code, path }) => `${code} ${path?.join('.')}`);
    expect(found?.sort()).toEqual(expected);
    expect(data?.workplaceProfileSave.workplaceProfile).toBeNull();
    expect(await stored()).toEqual(before);
  });

  test('requirements in an instrument that was retired since, unless they are the old ones', async () => {
    const { id } = await saved();
    const retire = (retired: boolean) =>
      server.db.em.fork().execute(`update instrument set retired = ${retired} where code = '${SKILLS.code}'`);
    await retire(true);
    try {
      const before = await stored();
      const { data } = await ask({
        workplaceProfileId: id,
        expectedVersion: 1,
        requirements: { instrument: SKILLS, items: [] },
      });
      expect(data?.workplaceProfileSave.errors.map(({ code }) => code)).toEqual(['INSTRUMENT_RETIRED']);
      expect(await stored()).toEqual(before);
      const { version, requirementsVersion } = await saved({ workplaceProfileId: id, expectedVersion: 1 });
      expect([version, requirementsVersion]).toEqual([2, 1]);
    } finally {
      await retire(false);
    }
  });

  test.each<[string, object, string]>([
    ['an id of another type', { locationId: `org_${UNKNOWN}` }, 'BAD_ID'],
    ['hours that are no quarters', { hoursPerWeek: '12.10' }, 'BAD_USER_INPUT'],
    ['a half level', { requirements: { instrument: SKILLS, items: [{ item: 'A1', level: 1.5 }] } }, 'BAD_USER_INPUT'],
    ['NUL in a text', { name: 'Kas\u0000' }, 'BAD_TEXT'],
  ])('%s, as a fault of the request', async (_, change, code) => {
    const { errors } = await ask(change as Partial<WorkplaceProfileSaveInput>);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

test('two changes at once give one change and one conflict', async () => {
  const { id } = await saved();
  const change = (name: string) =>
    ask({ workplaceProfileId: id, expectedVersion: 1, name, requirements: { instrument: SKILLS, items: [] } });
  const answers = await Promise.all([change('een'), change('twee')]);
  const codes = answers.flatMap(
    ({ data }) => data?.workplaceProfileSave.errors.map(({ code }) => code) ?? ['no answer'],
  );
  expect(codes).toEqual(['VERSION_CONFLICT']);
});

describe('locations', () => {
  test('derive their work areas from the workplaces that take people', async () => {
    const id = await location('Werkhal', 'GM0141');
    await saved({ locationId: id, name: 'Montage', workArea: 'ENGINEERING_AND_PRODUCTION' });
    await saved({ locationId: id, name: 'Inpak', workArea: 'ENGINEERING_AND_PRODUCTION' });
    await saved({ locationId: id, name: 'Dierenweide', workArea: 'GREEN_AND_ANIMALS' });
    await saved({ locationId: id, name: 'Atelier', workArea: 'ARTS_AND_CREATIVE', active: false });
    const { data, errors } = await server.ask(LocationPlaces, { id });
    expect(errors).toEqual([]);
    expect(data?.location?.workAreas).toEqual([{ code: 'GREEN_AND_ANIMALS' }, { code: 'ENGINEERING_AND_PRODUCTION' }]);
    expect(data?.location?.workplaceProfiles).toEqual({
      totalCount: 4,
      nodes: ['Atelier', 'Dierenweide', 'Inpak', 'Montage'].map((name) => ({ name })),
    });
    const { data: closed } = await server.ask(LocationPlaces, { id, active: false });
    expect(closed?.location?.workplaceProfiles).toEqual({ totalCount: 1, nodes: [{ name: 'Atelier' }] });
    const { data: by } = await server.ask(LocationsByArea, {
      workArea: ['ENGINEERING_AND_PRODUCTION', 'ARTS_AND_CREATIVE'],
    });
    expect(by?.locations.nodes.map(({ name }) => name)).toEqual(['Werkhal']);
  });
});

test('a nested list takes one statement for each of its levels, however many rows there are', async () => {
  await saved();
  await saved({ locationId: borne, cardIds: [await card(borne, 'Kopiëren')] });
  const statements = await statementsOf(server.db, async () => {
    const { errors } = await server.ask(Nested, {});
    expect(errors).toEqual([]);
  });
  // Locations, work areas, workplaces, their location, its municipality, cards, requirements, instrument, items, item, group.
  expect(statements).toHaveLength(11);
});

describe('the list of workplaces', () => {
  const KINDS = ['GREEN_AND_ANIMALS', 'CARE_AND_WELFARE', 'ADMINISTRATION_AND_ICT'];
  let listed: string;
  const filter = (): WorkplaceProfileFilter => ({ organizationId: listed });

  beforeAll(async () => {
    listed = await world.organization('Lijst');
    const here = await location('Lijst Almelo', 'GM0141', listed);
    const there = await location('Lijst Hengelo', 'GM0164', listed);
    for (let i = 0; i < 24; i += 1) {
      await saved({
        locationId: i % 2 ? there : here,
        // Equal names and rungs, so that only the id decides.
        name: `Plek ${String.fromCharCode(65 + (i % 5))}`,
        workArea: KINDS[i % 3] as string,
        sector: i % 4 ? null : 'EVENTS',
        rung: 2 + (i % 4),
        guidance: 1 + (i % 5),
        shelter: 1 + (i % 5),
        active: i % 6 !== 0,
        requirements: null,
      });
    }
  });

  const page = async (variables: object) => {
    const { data, errors } = await server.ask(Workplaces, { filter: filter(), ...variables });
    expect(errors).toEqual([]);
    if (!data) throw new Error('No answer.');
    return data.workplaceProfiles;
  };

  test.each<[string, () => WorkplaceProfileFilter, number]>([
    ['everything', () => ({}), 24],
    ['a work area', () => ({ workArea: ['CARE_AND_WELFARE'] }), 8],
    ['two work areas', () => ({ workArea: ['CARE_AND_WELFARE', 'GREEN_AND_ANIMALS'] }), 16],
    ['a sector', () => ({ sector: ['EVENTS'] }), 6],
    ['a municipality', () => ({ municipality: ['GM0164'] }), 12],
    ['rungs', () => ({ rung: [2, 3] }), 12],
    ['guidance', () => ({ guidance: [5] }), 4],
    ['shelter', () => ({ shelter: [1] }), 5],
    ['what takes people', () => ({ active: true }), 20],
    ['what does not', () => ({ active: false }), 4],
    ['part of a name', () => ({ search: 'plek c' }), 5],
    ['a name with the signs of a pattern', () => ({ search: '%' }), 0],
    ['all of it together', () => ({ active: true, rung: [3], municipality: ['GM0164'] }), 6],
    ['an empty list of areas', () => ({ workArea: [] }), 0],
    ['a location without workplaces', () => ({ locationId: borne }), 0],
  ])('by %s', async (_, by, count) => {
    const { totalCount, nodes } = await page({ filter: { ...filter(), ...by() }, first: 100 });
    expect(totalCount).toBe(count);
    expect(nodes).toHaveLength(count);
  });

  const ORDER = fc.record({
    field: fc.constantFrom('NAME', 'RUNG', 'GUIDANCE', 'SHELTER'),
    direction: fc.constantFrom('ASC', 'DESC'),
  }) as fc.Arbitrary<WorkplaceProfileOrder>;

  test('walked forward or backward by pages of any size, it is the whole list, once', async () => {
    await fc.assert(
      fc.asyncProperty(ORDER, fc.integer({ min: 1, max: 25 }), fc.boolean(), async (orderBy, size, backward) => {
        const whole = (await page({ orderBy, first: 100 })).edges.map(({ cursor }) => cursor);
        expect(new Set(whole).size).toBe(24);
        let walked: string[] = [];
        let from: string | null | undefined;
        for (let more = true; more; ) {
          const { edges, pageInfo } = await page(
            backward ? { orderBy, last: size, before: from } : { orderBy, first: size, after: from },
          );
          const cursors = edges.map(({ cursor }) => cursor);
          expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([cursors[0], cursors.at(-1)]);
          walked = backward ? [...cursors, ...walked] : [...walked, ...cursors];
          more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
          expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(from !== undefined);
          from = backward ? cursors[0] : cursors.at(-1);
        }
        expect(walked).toEqual(whole);
      }),
      { numRuns: runs(8, 100) },
    );
  });

  test('the other direction is the same list turned round', async () => {
    for (const field of ['NAME', 'RUNG', 'GUIDANCE', 'SHELTER'] as const) {
      const up = (await page({ orderBy: { field, direction: 'ASC' }, first: 100 })).edges.map(({ cursor }) => cursor);
      const down = (await page({ orderBy: { field, direction: 'DESC' }, first: 100 })).edges.map(
        ({ cursor }) => cursor,
      );
      expect(down).toEqual(up.reverse());
    }
  });

  test.each<[string, object, string]>([
    ['first: -1', { first: -1 }, 'BAD_PAGE'],
    ['first: 0', { first: 0 }, 'BAD_PAGE'],
    ['first: 101', { first: 101 }, 'BAD_PAGE'],
    ['first: 100000', { first: 100_000 }, 'BAD_PAGE'],
    ['first and last', { first: 1, last: 1 }, 'BAD_PAGE'],
    ['before without last', { before: 'x' }, 'BAD_PAGE'],
    ['a broken cursor', { after: 'nonsense' }, 'BAD_CURSOR'],
    ['a cursor of nothing', { after: Buffer.from(UNKNOWN, 'hex').toString('base64url') }, 'BAD_CURSOR'],
  ])('%s is a fault of the request', async (_, variables, code) => {
    const { errors } = await server.ask(Workplaces, variables);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});
