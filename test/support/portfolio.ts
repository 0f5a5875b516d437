import { encodeId } from '../../src/graph/ids.js';
import { InstrumentItem } from '../../src/modules/instrument/instrument.entity.js';
import { Professional } from '../../src/modules/organization/professional.entity.js';
import type { ProfessionalRole } from '../../src/modules/organization/vocabulary.js';
import { WorkInstructionCard } from '../../src/modules/organization/work-instruction-card.entity.js';
import type { TestServer } from './server.js';
import { location, SKILLS, workplace } from './workplaces.js';
import { uuid, type World } from './world.js';

/** A location with a workplace, cards that train what it asks, and somebody who signs them; ids as clients see them. */
export interface Site {
  readonly organizationId: string;
  readonly locationId: string;
  readonly workplaceId: string;
  readonly supervisorId: string;
  /** By title. */
  readonly cards: Readonly<Record<string, string>>;
}

/** A professional of an organization with these roles. */
export async function professional(
  world: World,
  of: { organizationId: string; roles: ProfessionalRole[]; active?: boolean },
) {
  const em = world.db.em.fork();
  const { id } = em.create(Professional, {
    organization: uuid(of.organizationId),
    givenName: 'Piet',
    familyName: 'Smit',
    roles: of.roles,
    active: of.active ?? true,
  });
  await em.flush();
  return encodeId('pro', id);
}

/** A card of a location that trains an item of the shipped list, or nothing in particular. */
export async function card(
  world: World,
  locationId: string,
  of: { title: string; trains: string | null },
): Promise<string> {
  const em = world.db.em.fork();
  const item = { code: of.trains ?? '', instrument: SKILLS };
  const trains = of.trains ? await em.findOneOrFail(InstrumentItem, item) : null;
  const { id } = em.create(WorkInstructionCard, {
    location: uuid(locationId),
    title: of.title,
    instruction: 'Kijk eerst rond.',
    trains,
  });
  await em.flush();
  return encodeId('crd', id);
}

/**
 * A site whose workplace asks A1 on 3, B1 (essential) on 3, C1 on 4 (weight 3) and D1 on 1, with two cards for A1, one for
 * B1 and one that trains nothing in particular.
 */
export async function site(server: TestServer, world: World): Promise<Site> {
  const organizationId = await world.organization('Kwekerij De Hoeve');
  const locationId = await location(server, organizationId);
  const workplaceId = await workplace(server, {
    locationId,
    items: [
      { item: 'A1', level: 3 },
      { item: 'B1', level: 3, essential: true },
      { item: 'C1', level: 4, weight: 3 },
      { item: 'D1', level: 1 },
    ],
  });
  const cards: Record<string, string> = {};
  for (const [title, trains] of [
    ['Inklokken', 'A1'],
    ['Pauze houden', 'A1'],
    ['Samen tillen', 'B1'],
    ['Vegen', null],
  ] as const) {
    cards[title] = await card(world, locationId, { title, trains });
  }
  const supervisorId = await professional(world, { organizationId, roles: ['WORK_SUPERVISOR'] });
  return { organizationId, locationId, workplaceId, supervisorId, cards };
}
