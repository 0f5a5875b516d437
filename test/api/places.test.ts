import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { LocationFilter, WorkplaceProfileFilter, WorkplaceProfileSaveInput } from '../generated/graphql.js';
import { placed } from '../support/placements.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { location, workplace } from '../support/workplaces.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const Found = graphql(`
  query PlacesFound($locations: LocationFilter, $workplaces: WorkplaceProfileFilter) {
    locations(filter: $locations) { totalCount nodes { name } }
    workplaceProfiles(filter: $workplaces, first: 100) { totalCount nodes { name } }
  }
`);

const Places = graphql(`
  query PlacesOf($id: ID!, $on: Date) {
    workplaceProfile(id: $id) { places occupiedPlaces(on: $on) freePlaces(on: $on) }
  }
`);

const AllPlaces = graphql(`
  query PlacesAll {
    workplaceProfiles { nodes { occupiedPlaces freePlaces today: freePlaces(on: "2026-11-21") later: freePlaces(on: "2027-01-01") } }
  }
`);

const Save = graphql(`
  mutation PlacesSave($input: WorkplaceProfileSaveInput!) {
    workplaceProfileSave(input: $input) {
      workplaceProfile { places version }
      errors { code path message }
    }
  }
`);

const names = (found: { nodes: readonly { name: string }[] } | undefined) => found?.nodes.map(({ name }) => name);

/** A workplace as clients send it. */
const profile = (locationId: string, says: Partial<WorkplaceProfileSaveInput>): WorkplaceProfileSaveInput => ({
  locationId,
  workArea: 'GREEN_AND_ANIMALS',
  name: 'Groenploeg',
  tasks: 'Schoffelen, snoeien en opruimen.',
  guidance: 2,
  shelter: 3,
  rung: 3,
  places: 4,
  hoursPerWeek: '18.00',
  ...says,
});

describe('Searching places', () => {
  let shed: string;

  beforeAll(async () => {
    const organization = await world.organization('Twente');
    // The centre of Almelo itself, and a place ten kilometers north of it.
    const almelo = await location(server, organization, { name: 'Kas', latitude: 52.3486, longitude: 6.6599 });
    const north = { name: 'Restaurant', municipality: 'GM1700', latitude: 52.43853, longitude: 6.6599 };
    const twenterand = await location(server, organization, north);
    const hengelo = { name: 'Podium', municipality: 'GM0164', latitude: 52.2653, longitude: 6.7931 };
    const stage = await location(server, organization, hengelo);
    const at = (locationId: string, says: Partial<WorkplaceProfileSaveInput>) =>
      workplace(server, { locationId, items: [], says });
    shed = await at(almelo, { name: 'Kweken', sector: 'LANDSCAPING', rung: 2, guidance: 1, shelter: 1, places: 1 });
    await at(almelo, { name: 'Maaien', sector: 'LANDSCAPING', rung: 4, guidance: 3, shelter: 4, places: 2 });
    await at(twenterand, { name: 'Bedienen', workArea: 'HOSPITALITY_AND_SERVICES', sector: 'HOSPITALITY', rung: 3 });
    await at(stage, { name: 'Licht', workArea: 'MEDIA_AND_ENTERTAINMENT', sector: 'EVENTS', rung: 4, active: false });
    await placed(world, { workplaceId: shed, startsOn: '2026-11-02', endsOn: '2026-12-24' });
  });

  type Both = Partial<LocationFilter & WorkplaceProfileFilter>;
  const found = async (filter: Both) => {
    const { data, errors } = await server.ask(Found, { locations: filter, workplaces: filter });
    expect(errors).toEqual([]);
    expect(data?.locations.totalCount).toBe(data?.locations.nodes.length);
    expect(data?.workplaceProfiles.totalCount).toBe(data?.workplaceProfiles.nodes.length);
    return [names(data?.locations), names(data?.workplaceProfiles)];
  };
  const ALMELO = { latitude: 52.3486, longitude: 6.6599 };

  test.each<[string, Both, string[], string[]]>([
    ['a work area', { workArea: ['GREEN_AND_ANIMALS'] }, ['Kas'], ['Kweken', 'Maaien']],
    ['a sector', { sector: ['HOSPITALITY'] }, ['Restaurant'], ['Bedienen']],
    ['sectors, where nobody is taken', { sector: ['EVENTS'] }, [], ['Licht']],
    ['a municipality', { municipality: ['GM1700'] }, ['Restaurant'], ['Bedienen']],
    ['a rung', { rung: [2] }, ['Kas'], ['Kweken']],
    ['guidance', { guidance: [3] }, ['Kas'], ['Maaien']],
    ['shelter', { shelter: [4] }, ['Kas'], ['Maaien']],
    ['rung and guidance of one workplace', { rung: [2], guidance: [3] }, [], []],
    ['a free place on the last day of who is there', { rung: [2], freeOn: '2026-12-24' }, [], []],
    ['a free place the day after', { rung: [2], freeOn: '2026-12-25' }, ['Kas'], ['Kweken']],
    ['a free place before anybody came', { rung: [2], freeOn: '2026-11-01' }, ['Kas'], ['Kweken']],
    ['nine kilometers', { near: { municipality: 'GM0141', km: 9 } }, ['Kas'], ['Kweken', 'Maaien']],
    ['nine kilometers of a point', { near: { ...ALMELO, km: 9 } }, ['Kas'], ['Kweken', 'Maaien']],
    ['ten of a point', { near: { ...ALMELO, km: 10 } }, ['Kas', 'Restaurant'], ['Bedienen', 'Kweken', 'Maaien']],
    ['a distance and a rung', { near: { municipality: 'GM0141', km: 30 }, rung: [3] }, ['Restaurant'], ['Bedienen']],
    ['a distance of a municipality that is not there', { near: { municipality: 'GM9999', km: 500 } }, [], []],
    ['a distance of the other side of the earth', { near: { latitude: -52, longitude: -173, km: 19_000 } }, [], []],
    [
      'a distance of a point as close as numbers can be',
      { near: { latitude: 5e-324, longitude: 5e-324, km: 1 } },
      [],
      [],
    ],
  ])('by %s', async (_, filter, locations, workplaces) => {
    expect(await found(filter)).toEqual([locations, workplaces]);
  });

  test.each<[string, Both]>([
    ['no place', { near: { km: 5 } }],
    ['half a point', { near: { latitude: 52, km: 5 } }],
    ['both a municipality and a point', { near: { municipality: 'GM0141', latitude: 52, longitude: 6, km: 5 } }],
    ['no distance at all', { near: { municipality: 'GM0141', km: 0 } }],
    ['a point beyond the pole', { near: { latitude: 91, longitude: 6, km: 5 } }],
    ['a day that is none', { freeOn: '2026-02-30' }],
  ])('by %s is one fault of the request', async (_, filter) => {
    for (const filters of [{ locations: filter }, { workplaces: filter }]) {
      const { data, errors } = await server.ask(Found, filters);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(data ?? null).toBeNull();
    }
  });
});

describe('The places of a workplace', () => {
  let here: string;
  let id: string;
  const on = async (day?: string) => {
    const { data, errors } = await server.ask(Places, { id, on: day });
    expect(errors).toEqual([]);
    const { occupiedPlaces, freePlaces } = data?.workplaceProfile ?? {};
    return [occupiedPlaces, freePlaces];
  };

  beforeAll(async () => {
    here = await location(server, await world.organization('Werkhal'));
    id = await workplace(server, { locationId: here, items: [], says: { places: 3 } });
    const trajectoryId = await world.trajectory();
    await placed(world, { workplaceId: id, startsOn: '2026-11-02', endsOn: null });
    await placed(world, { workplaceId: id, startsOn: '2026-12-01', endsOn: '2027-01-31' });
    await placed(world, { workplaceId: id, startsOn: '2026-11-23', cancelledOn: '2026-11-20' });
    const held = { startsOn: '2026-10-01', endsOn: '2026-11-18', heldUntil: '2026-12-15' };
    await placed(world, { workplaceId: id, trajectoryId, ...held });
    await placed(world, { workplaceId: id, trajectoryId, startsOn: '2026-12-10', endsOn: '2027-02-28' });
  });

  test.each<[string, string | undefined, number, number]>([
    ['before anybody came', '2026-09-30', 0, 3],
    ['today: one at work, one whose place is held', undefined, 2, 1],
    ['while a canceled placement would have run', '2026-11-23', 2, 1],
    ['with a third who came', '2026-12-01', 3, 0],
    ['when the one whose place was held is back', '2026-12-10', 3, 0],
    ['when the second has gone', '2027-02-01', 2, 1],
    ['with only the one who stays', '2027-03-01', 1, 2],
    ['in a hundred years', '2126-11-21', 1, 2],
  ])('%s', async (_, day, occupied, free) => {
    expect(await on(day)).toEqual([occupied, free]);
  });

  test('a list of workplaces takes one statement for each day that is asked', async () => {
    const statements = await statementsOf(server.db, async () => {
      const { data, errors } = await server.ask(AllPlaces, {});
      expect(errors).toEqual([]);
      expect(data?.workplaceProfiles.nodes.length).toBeGreaterThan(1);
    });
    // The workplaces, today (named and not), the first of January.
    expect(statements).toHaveLength(3);
  });

  const save = (places: number, expectedVersion: number) =>
    server.ask(Save, { input: profile(here, { workplaceProfileId: id, expectedVersion, places }) });

  test('cannot be fewer than are occupied on any day to come', async () => {
    const stored = () => rowsOf(server.db, 'workplace_profile', 'placement');
    const before = await stored();
    const { data, errors } = await save(2, 1);
    expect(errors).toEqual([]);
    expect(data?.workplaceProfileSave.workplaceProfile).toBeNull();
    expect(data?.workplaceProfileSave.errors).toHaveLength(1);
    expect(data?.workplaceProfileSave.errors[0]).toMatchObject({
      code: 'PLACES_IN_USE',
      path: ['input', 'places'],
      message: expect.stringContaining('3'),
    });
    expect(await stored()).toEqual(before);
  });

  test('can be as many as are occupied, and fewer when those days have passed', async () => {
    const same = await save(3, 1);
    expect(same.data?.workplaceProfileSave).toEqual({ workplaceProfile: { places: 3, version: 2 }, errors: [] });
    const day = server.clock.now();
    try {
      server.clock.set('2027-03-01');
      const fewer = await save(1, 2);
      expect(fewer.data?.workplaceProfileSave).toEqual({ workplaceProfile: { places: 1, version: 3 }, errors: [] });
      const none = await save(0, 3);
      expect(none.data?.workplaceProfileSave.errors.map(({ code }) => code)).toEqual(['PLACES_IN_USE']);
    } finally {
      server.clock.set(day.toISOString());
    }
  });

  test('a canceled placement keeps no place', async () => {
    const free = await workplace(server, { locationId: here, items: [], says: { places: 1 } });
    await placed(world, { workplaceId: free, cancelledOn: '2026-11-20' });
    const { data } = await server.ask(Save, {
      input: profile(here, { workplaceProfileId: free, expectedVersion: 1, places: 0 }),
    });
    expect(data?.workplaceProfileSave.errors).toEqual([]);
    const rows = await server.db.em.fork().execute('select places from workplace_profile where id = ?', [uuid(free)]);
    expect(rows).toEqual([{ places: 0 }]);
  });
});
