import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { ProfessionalSaveInput } from '../generated/graphql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { location } from '../support/workplaces.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const Save = graphql(`
  mutation GuidedLocationsSave($input: ProfessionalSaveInput!) {
    professionalSave(input: $input) {
      professional { id locations { name } }
      errors { code path }
    }
  }
`);

type Errors = readonly { code: string; path?: readonly string[] | null }[] | undefined;
const places = (errors: Errors) => errors?.map(({ code, path }) => `${code} ${path?.join('.')}`);

let employer: string;
beforeAll(async () => {
  employer = await world.organization();
});

const site = (organizationId: string, name: string) => location(server, organizationId, { name });

async function save(change: Partial<ProfessionalSaveInput>) {
  const supervisor = { organizationId: employer, givenName: 'Anna', familyName: 'Berg', roles: ['WORK_SUPERVISOR'] };
  const version = change.professionalId ? { expectedVersion: 1 } : {};
  const input = { ...supervisor, ...version, ...change } as ProfessionalSaveInput;
  const { data, errors } = await server.ask(Save, { input });
  expect(errors).toEqual([]);
  return data?.professionalSave;
}

describe('A work supervisor guides people at locations of the own organization', () => {
  test('none, when none is named', async () => {
    expect((await save({}))?.professional?.locations).toEqual([]);
  });

  test.each<[string, () => Promise<string[]> | null | undefined, string[]]>([
    ['others replace them', async () => [await site(employer, 'De Wei')], ['De Wei']],
    ['left out, they stay', () => undefined, ['De Hoeve', 'De Stal']],
    ['null takes them away', () => null, []],
  ])('with a change %s', async (_, change, expected) => {
    const [farm, stable] = [await site(employer, 'De Hoeve'), await site(employer, 'De Stal')];
    const added = await save({ locationIds: [stable, farm, farm] });
    expect(added?.professional?.locations).toEqual([{ name: 'De Hoeve' }, { name: 'De Stal' }]);
    const changed = await save({ professionalId: added?.professional?.id, locationIds: await change() });
    expect(changed?.professional?.locations.map(({ name }) => name)).toEqual(expected);
  });

  test.each<[string, () => Promise<Partial<ProfessionalSaveInput>>, string]>([
    [
      'at another organization',
      async () => ({ locationIds: [await site(employer, 'De Hoeve'), await site(await world.organization(), 'Daar')] }),
      'LOCATION_OF_OTHER_ORGANIZATION input.locationIds.1',
    ],
    [
      'at an unknown location',
      async () => ({ locationIds: ['loc_0190c2a1000070008000000000000001'] }),
      'NOT_FOUND input.locationIds.0',
    ],
    [
      'where it was, after a change of organization',
      async () => {
        const saved = await save({ locationIds: [await site(employer, 'De Hoeve')] });
        return { professionalId: saved?.professional?.id, organizationId: await world.organization() };
      },
      'LOCATION_OF_OTHER_ORGANIZATION input.locationIds.0',
    ],
  ])('not %s', async (_, change, expected) => {
    const input = await change();
    const before = await rowsOf(server.db, 'professional', 'professional_location');
    const answer = await save(input);
    expect(places(answer?.errors)).toEqual([expected]);
    expect(answer?.professional).toBeNull();
    expect(await rowsOf(server.db, 'professional', 'professional_location')).toEqual(before);
  });
});
