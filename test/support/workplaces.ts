import { encodeId } from '../../src/graph/ids.js';
import { Location } from '../../src/modules/organization/location.entity.js';
import { graphql } from '../generated/gql.js';
import type { RequirementInput, WorkplaceProfileSaveInput } from '../generated/graphql.js';
import type { TestServer } from './server.js';
import { uuid } from './world.js';

/** The shipped list of competences, as clients name it. */
export const SKILLS = { code: 'WERKNEMERSVAARDIGHEDEN', version: '1' };

const Save = graphql(`
  mutation WorkplacesSave($input: WorkplaceProfileSaveInput!) {
    workplaceProfileSave(input: $input) {
      workplaceProfile { id version requirementsVersion }
      errors { code path }
    }
  }
`);

/** Where a location lies, and its name. */
type Site = Partial<Record<'municipality' | 'name', string> & Record<'latitude' | 'longitude', number>>;

/** A location of an organization, in Almelo unless told otherwise. */
export async function location({ db }: TestServer, organizationId: string, site: Site = {}): Promise<string> {
  const em = db.em.fork();
  const created = em.create(Location, {
    organization: uuid(organizationId),
    municipality: 'GM0141',
    name: 'De Hoeve',
    latitude: 52.36,
    longitude: 6.66,
    methods: ['SUPPORTED_EMPLOYMENT'],
    active: true,
    ...site,
  });
  await em.flush();
  return encodeId('loc', created.id);
}

/** What a workplace asks, and which workplace it is when it is there already. */
export interface Wanted {
  readonly locationId: string;
  readonly items: readonly RequirementInput[];
  readonly instrument?: { readonly code: string; readonly version: string };
  readonly workplaceProfileId?: string;
  readonly expectedVersion?: number;
  /** What it says of itself beside the usual. */
  readonly says?: Partial<WorkplaceProfileSaveInput>;
}

/** Saves a workplace in a landscaping team that asks this. @returns its id */
export async function workplace(
  server: TestServer,
  { items, instrument = SKILLS, says, ...which }: Wanted,
): Promise<string> {
  const { data, errors } = await server.ask(Save, {
    input: {
      ...which,
      workArea: 'GREEN_AND_ANIMALS',
      name: 'Groenploeg',
      tasks: 'Schoffelen, snoeien en opruimen.',
      guidance: 2,
      shelter: 3,
      rung: 3,
      places: 4,
      hoursPerWeek: '18.00',
      ...says,
      requirements: { instrument, items: [...items] },
    },
  });
  const [refused] = [...errors, ...(data?.workplaceProfileSave.errors ?? [])];
  if (refused) throw new Error(JSON.stringify(refused));
  return data?.workplaceProfileSave.workplaceProfile?.id as string;
}
