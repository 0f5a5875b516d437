import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type {
  LocationSaveInput,
  OrganizationSaveInput,
  ProfessionalSaveInput,
  WorkInstructionCardSaveInput,
} from '../generated/graphql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';

const server = await startServer({ now: '2026-11-21' });

const SaveOrganization = graphql(`
  mutation OrganizationsSave($input: OrganizationSaveInput!) {
    organizationSave(input: $input) {
      organization { id version name kind kvkNumber }
      errors { code path currentVersion }
    }
  }
`);

const SaveProfessional = graphql(`
  mutation OrganizationsProfessional($input: ProfessionalSaveInput!) {
    professionalSave(input: $input) {
      professional { id version name { given infix family display } email roles active organization { name } locations { name } }
      errors { code path currentVersion }
    }
  }
`);

const SaveLocation = graphql(`
  mutation OrganizationsLocation($input: LocationSaveInput!) {
    locationSave(input: $input) {
      location { id version name latitude longitude methods active municipality { name } organization { name } workInstructionCards { title } }
      warnings { code message }
      errors { code path currentVersion }
    }
  }
`);

const SaveCard = graphql(`
  mutation OrganizationsCard($input: WorkInstructionCardSaveInput!) {
    workInstructionCardSave(input: $input) {
      workInstructionCard { id version title instruction trains { code label(locale: NL) } location { id } }
      errors { code path currentVersion }
    }
  }
`);

const Professionals = graphql(`
  query OrganizationsProfessionals($filter: ProfessionalFilter) {
    professionals(filter: $filter) { totalCount nodes { name { display } } }
  }
`);

const Locations = graphql(`
  query OrganizationsLocations($filter: LocationFilter, $orderBy: LocationOrder) {
    locations(filter: $filter, orderBy: $orderBy) { totalCount nodes { name } }
  }
`);

const OneOrganization = graphql(`
  query OrganizationsOne($id: ID!) {
    organization(id: $id) {
      name
      professionals { totalCount nodes { name { family } } }
      locations { totalCount nodes { name } }
    }
  }
`);

const UNKNOWN = '0190c2a100007000800000000000ffff';
let employer: string;
let school: string;

/** Saves an organization. @returns its id */
async function organization(input: OrganizationSaveInput): Promise<string> {
  const { data, errors } = await server.ask(SaveOrganization, { input });
  expect([...errors, ...(data?.organizationSave.errors ?? [])]).toEqual([]);
  return String(data?.organizationSave.organization?.id);
}

beforeAll(async () => {
  employer = await organization({ kind: 'EMPLOYER', name: 'Hofstede Groenwerk', kvkNumber: '10000001' });
  school = await organization({ kind: 'SCHOOL', name: 'Praktijkwerkplaats Twente', kvkNumber: '10000002' });
});

/** Everything that these mutations can change. */
const stored = () => rowsOf(server.db, 'organization', 'professional', 'location', 'work_instruction_card');

type Errors = readonly { code: string; path?: readonly string[] | null }[] | undefined;
const places = (errors: Errors) => errors?.map(({ code, path }) => `${code} ${path?.join('.')}`).sort();

describe('organizationSave', () => {
  const good = (): OrganizationSaveInput => ({ kind: 'EMPLOYER', name: 'Nieuw', kvkNumber: '10000009' });

  test.each<[string, () => Partial<OrganizationSaveInput>, string[]]>([
    ['no name', () => ({ name: '  ' }), ['VALUE_MISSING input.name']],
    ['a number that another has', () => ({ kvkNumber: '10000001' }), ['KVK_NUMBER_TAKEN input.kvkNumber']],
    ['an unknown id', () => ({ organizationId: `org_${UNKNOWN}` }), ['NOT_FOUND input.organizationId']],
    [
      'a stale version',
      () => ({ organizationId: employer, expectedVersion: 7 }),
      ['VERSION_CONFLICT input.expectedVersion'],
    ],
    ['no version', () => ({ organizationId: employer }), ['VERSION_CONFLICT input.expectedVersion']],
  ])('%s is refused', async (_, change, expected) => {
    const before = await stored();
    const { data, errors } = await server.ask(SaveOrganization, { input: { ...good(), ...change() } });
    expect(errors).toEqual([]);
    expect(places(data?.organizationSave.errors)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test('ten at once with one number give one organization and nine refusals', async () => {
    const input = { ...good(), kvkNumber: '10000077' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => server.ask(SaveOrganization, { input })));
    const codes = answers.flatMap(({ data }) => data?.organizationSave.errors.map(({ code }) => code) ?? ['no answer']);
    expect(codes).toEqual(Array.from({ length: 9 }, () => 'KVK_NUMBER_TAKEN'));
  });

  test('an organization is found by partners by its id and its number', async () => {
    const { data, errors } = await server.send(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { name } } }',
      {
        r: [
          { __typename: 'Organization', kvkNumber: '10000002' },
          { __typename: 'Organization', id: employer },
          { __typename: 'Organization', kvkNumber: '99999999' },
          { __typename: 'Organization', id: `org_${UNKNOWN}` },
        ],
      },
    );
    expect(errors).toEqual([]);
    expect(data?._entities).toEqual([
      { name: 'Praktijkwerkplaats Twente' },
      { name: 'Hofstede Groenwerk' },
      null,
      null,
    ]);
  });

  test.each<[string, object[]]>([
    ['101 at once', Array.from({ length: 101 }, () => ({ __typename: 'Organization', kvkNumber: '10000002' }))],
    ['of a type that is no entity', [{ __typename: 'PageInfo', id: 'x' }]],
    ['of a type that does not exist', [{ __typename: 'Nobody', id: 'x' }]],
    ['of no type', [{ id: 'x' }]],
  ])('representations %s are refused', async (_, r) => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { name } } }';
    const { data, errors } = await server.send(query, { r });
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('professionalSave', () => {
  const good = (): ProfessionalSaveInput => ({
    organizationId: employer,
    givenName: 'Anna',
    infix: 'van den',
    familyName: 'Berg',
    roles: ['WORK_SUPERVISOR', 'JOB_COACH', 'JOB_COACH'],
    email: 'anna@example.nl',
  });

  test('adds and changes', async () => {
    const added = await server.ask(SaveProfessional, { input: good() });
    expect(added.errors).toEqual([]);
    const { id, ...professional } = added.data?.professionalSave.professional ?? {};
    expect(professional).toEqual({
      version: 1,
      name: { given: 'Anna', infix: 'van den', family: 'Berg', display: 'Anna van den Berg' },
      email: 'anna@example.nl',
      roles: ['JOB_COACH', 'WORK_SUPERVISOR'],
      active: true,
      organization: { name: 'Hofstede Groenwerk' },
      locations: [],
    });
    const input = { ...good(), professionalId: id, expectedVersion: 1, infix: null, email: null, active: false };
    const changed = await server.ask(SaveProfessional, { input });
    expect(changed.data?.professionalSave.errors).toEqual([]);
    expect(changed.data?.professionalSave.professional).toMatchObject({
      id,
      version: 2,
      name: { display: 'Anna Berg' },
      email: null,
      active: false,
    });
  });

  test.each<[string, () => Partial<ProfessionalSaveInput>, string[]]>([
    [
      'no names and no role',
      () => ({ givenName: '', familyName: ' ', roles: [] }),
      ['VALUE_MISSING input.familyName', 'VALUE_MISSING input.givenName', 'VALUE_MISSING input.roles'],
    ],
    ['an unknown organization', () => ({ organizationId: `org_${UNKNOWN}` }), ['NOT_FOUND input.organizationId']],
    ['an unknown id', () => ({ professionalId: `pro_${UNKNOWN}` }), ['NOT_FOUND input.professionalId']],
    ['a number that may be a BSN', () => ({ familyName: 'Berg 111222333' }), ['BSN_NOT_ALLOWED input.familyName']],
    ['a very long name', () => ({ familyName: 'x'.repeat(4001) }), ['VALUE_TOO_LONG input.familyName']],
  ])('%s is refused', async (_, change, expected) => {
    const before = await stored();
    const { data, errors } = await server.ask(SaveProfessional, { input: { ...good(), ...change() } });
    expect(errors).toEqual([]);
    expect(places(data?.professionalSave.errors)).toEqual(expected);
    expect(data?.professionalSave.professional).toBeNull();
    expect(await stored()).toEqual(before);
  });

  test('a stale version is told with the present one', async () => {
    const { data } = await server.ask(SaveProfessional, { input: good() });
    const professionalId = data?.professionalSave.professional?.id;
    const before = await stored();
    const stale = await server.ask(SaveProfessional, { input: { ...good(), professionalId, expectedVersion: 2 } });
    expect(stale.data?.professionalSave.errors).toEqual([
      { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], currentVersion: 1 },
    ]);
    expect(await stored()).toEqual(before);
  });

  test.each<[string, Partial<ProfessionalSaveInput>, string]>([
    ['an id of another type', { organizationId: `loc_${UNKNOWN}` }, 'BAD_ID'],
    ['an e-mail address that is none', { email: 'anna' }, 'BAD_USER_INPUT'],
    ['a lone surrogate', { familyName: 'Berg\uD800' }, 'BAD_TEXT'],
  ])('%s is a fault of the request', async (_, change, code) => {
    const { errors } = await server.ask(SaveProfessional, { input: { ...good(), ...change } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test('professionals are listed by family name, and filtered', async () => {
    const add = (name: string, change: Partial<ProfessionalSaveInput>) => {
      const [givenName = '', infix = '', familyName = ''] = name.split('|');
      return server.ask(SaveProfessional, {
        input: { ...good(), organizationId: school, givenName, infix, familyName, ...change },
      });
    };
    await add('Wil||Zwart', { roles: ['TEAM_LEAD'] });
    await add('Bo|de|Aal', { roles: ['TRADE_SPECIALIST'] });
    await add('Kim||Maan', { roles: ['TEAM_LEAD'], active: false });
    const names = async (filter: object) => {
      const { data, errors } = await server.ask(Professionals, { filter: { organizationId: school, ...filter } });
      expect(errors).toEqual([]);
      return data?.professionals.nodes.map(({ name }) => name.display);
    };
    expect(await names({})).toEqual(['Bo de Aal', 'Kim Maan', 'Wil Zwart']);
    expect(await names({ role: 'TEAM_LEAD' })).toEqual(['Kim Maan', 'Wil Zwart']);
    expect(await names({ active: true })).toEqual(['Bo de Aal', 'Wil Zwart']);
    expect(await names({ search: 'DE A' })).toEqual(['Bo de Aal']);
    expect(await names({ search: '%' })).toEqual([]);
    const { data } = await server.ask(OneOrganization, { id: school });
    expect(data?.organization?.professionals.nodes.map(({ name }) => name.family)).toEqual(['Aal', 'Maan', 'Zwart']);
  });
});

const location = (change: Partial<LocationSaveInput> = {}): LocationSaveInput => ({
  organizationId: employer,
  municipality: 'GM0141',
  name: 'De Groene Schakel',
  latitude: 52.359,
  longitude: 6.671,
  methods: ['INVRA', 'SUPPORTED_EMPLOYMENT'],
  ...change,
});

/** Saves a location. @returns its id */
async function savedLocation(change: Partial<LocationSaveInput> = {}): Promise<string> {
  const { data } = await server.ask(SaveLocation, { input: location(change) });
  expect(data?.locationSave.errors).toEqual([]);
  return String(data?.locationSave.location?.id);
}

describe('locationSave', () => {
  test('adds with a warning, which goes with the first card', async () => {
    const { data, errors } = await server.ask(SaveLocation, { input: location() });
    expect(errors).toEqual([]);
    const { location: added, warnings } = data?.locationSave ?? {};
    expect(warnings).toHaveLength(1);
    expect(warnings?.[0]?.code).toBe('LOCATION_WITHOUT_CARDS');
    expect(added).toMatchObject({
      version: 1,
      municipality: { name: 'Almelo' },
      organization: { name: 'Hofstede Groenwerk' },
      methods: ['SUPPORTED_EMPLOYMENT', 'INVRA'],
      active: true,
      workInstructionCards: [],
    });
    const locationId = String(added?.id);
    await server.ask(SaveCard, { input: { locationId, title: 'Harken', instruction: 'Van achter naar voor.' } });
    const changed = await server.ask(SaveLocation, {
      input: location({ locationId, expectedVersion: 1, name: 'De Schakel', municipality: 'GM0189', active: false }),
    });
    expect(changed.data?.locationSave).toMatchObject({
      location: { id: locationId, version: 2, name: 'De Schakel', municipality: { name: 'Wierden' }, active: false },
      warnings: [],
      errors: [],
    });
    expect(changed.data?.locationSave.location?.workInstructionCards).toEqual([{ title: 'Harken' }]);
  });

  test.each<[string, Partial<LocationSaveInput>, string[]]>([
    [
      'no name, in a municipality that is not there',
      { name: '', municipality: 'GM9999' },
      ['CODE_UNKNOWN input.municipality', 'VALUE_MISSING input.name'],
    ],
    ['an unknown organization', { organizationId: `org_${UNKNOWN}` }, ['NOT_FOUND input.organizationId']],
    ['an unknown id', { locationId: `loc_${UNKNOWN}`, expectedVersion: 1 }, ['NOT_FOUND input.locationId']],
  ])('%s is refused', async (_, change, expected) => {
    const before = await stored();
    const { data, errors } = await server.ask(SaveLocation, { input: location(change) });
    expect(errors).toEqual([]);
    expect(places(data?.locationSave.errors)).toEqual(expected);
    expect(data?.locationSave.warnings).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  test('a stale version is refused', async () => {
    const locationId = await savedLocation();
    const before = await stored();
    const { data } = await server.ask(SaveLocation, { input: location({ locationId, expectedVersion: 3 }) });
    expect(data?.locationSave.errors).toEqual([
      { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], currentVersion: 1 },
    ]);
    expect(await stored()).toEqual(before);
  });

  test.each<[string, object]>([
    ['a latitude beyond the pole', { latitude: 91 }],
    ['a municipality code of another form', { municipality: 'Almelo' }],
    ['an unknown method', { methods: ['MAGIC'] }],
  ])('%s is a fault of the request', async (_, change) => {
    const { errors } = await server.ask(SaveLocation, { input: location(change) });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('locations are listed both ways, across organizations, and filtered', async () => {
    await savedLocation({ organizationId: school, municipality: 'GM0164', name: 'Aa-werkplaats', methods: [] });
    await savedLocation({ organizationId: school, municipality: 'GM0153', name: 'Zaal', active: false });
    const names = async (filter: object, direction: 'ASC' | 'DESC' = 'ASC') => {
      const { data, errors } = await server.ask(Locations, { filter, orderBy: { field: 'NAME', direction } });
      expect(errors).toEqual([]);
      return data?.locations.nodes.map(({ name }) => name);
    };
    expect(await names({ organizationId: school })).toEqual(['Aa-werkplaats', 'Zaal']);
    expect(await names({ organizationId: school }, 'DESC')).toEqual(['Zaal', 'Aa-werkplaats']);
    expect(await names({ municipality: ['GM0153', 'GM0164'] })).toEqual(['Aa-werkplaats', 'Zaal']);
    expect(await names({ organizationId: school, method: 'INVRA' })).toEqual(['Zaal']);
    expect(await names({ organizationId: school, active: true })).toEqual(['Aa-werkplaats']);
    expect(await names({ organizationId: school, workArea: ['CARE_AND_WELFARE'] })).toEqual([]);
  });
});

describe('workInstructionCardSave', () => {
  const SKILL = { instrument: { code: 'WERKNEMERSVAARDIGHEDEN' }, item: 'A4' };

  test('adds and changes, with the competence that it trains', async () => {
    const locationId = await savedLocation();
    const input: WorkInstructionCardSaveInput = {
      locationId,
      title: 'Maaien',
      instruction: 'Kijk eerst rond.',
      trains: SKILL,
    };
    const { data, errors } = await server.ask(SaveCard, { input });
    expect(errors).toEqual([]);
    const { id: cardId, ...card } = data?.workInstructionCardSave.workInstructionCard ?? {};
    expect(card).toEqual({
      version: 1,
      title: 'Maaien',
      instruction: 'Kijk eerst rond.',
      trains: { code: 'A4', label: 'Regels en veiligheid volgen' },
      location: { id: locationId },
    });
    const changed = await server.ask(SaveCard, {
      input: { ...input, cardId, expectedVersion: 1, title: 'Grasmaaien', trains: null },
    });
    expect(changed.data?.workInstructionCardSave.workInstructionCard).toMatchObject({
      version: 2,
      title: 'Grasmaaien',
      trains: null,
    });
  });

  let there: { cardId: string; locationId: string; other: string };
  const input = () => ({ locationId: there.locationId, title: 'Maaien', instruction: 'Kijk eerst rond.' });

  beforeAll(async () => {
    there = { cardId: '', locationId: await savedLocation(), other: await savedLocation() };
    const { data } = await server.ask(SaveCard, { input: input() });
    there.cardId = String(data?.workInstructionCardSave.workInstructionCard?.id);
  });

  test.each<[string, (ids: { cardId: string; other: string }) => Partial<WorkInstructionCardSaveInput>, string[]]>([
    [
      'no title and no instruction',
      () => ({ title: '', instruction: ' ' }),
      ['VALUE_MISSING input.instruction', 'VALUE_MISSING input.title'],
    ],
    ['an unknown location', () => ({ locationId: `loc_${UNKNOWN}` }), ['NOT_FOUND input.locationId']],
    ['an unknown card', () => ({ cardId: `crd_${UNKNOWN}` }), ['NOT_FOUND input.cardId']],
    ['a stale version', ({ cardId }) => ({ cardId, expectedVersion: 4 }), ['VERSION_CONFLICT input.expectedVersion']],
    [
      'a card that would move',
      ({ cardId, other }) => ({ cardId, expectedVersion: 1, locationId: other }),
      ['CARD_OF_OTHER_LOCATION input.locationId'],
    ],
    [
      'an unknown instrument',
      () => ({ trains: { instrument: { code: 'NOTHING' }, item: 'A4' } }),
      ['INSTRUMENT_UNKNOWN input.trains.instrument'],
    ],
    [
      'a matrix, which cannot be trained',
      () => ({ trains: { instrument: { code: 'ZRM' }, item: 'FINANCES' } }),
      ['INSTRUMENT_KIND_DIFFERS input.trains.instrument'],
    ],
    ['an unknown item', () => ({ trains: { ...SKILL, item: 'A9' } }), ['ITEM_UNKNOWN input.trains.item']],
  ])('%s is refused', async (_, change, expected) => {
    const before = await stored();
    const { data, errors } = await server.ask(SaveCard, { input: { ...input(), ...change(there) } });
    expect(errors).toEqual([]);
    expect(places(data?.workInstructionCardSave.errors)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });
});
