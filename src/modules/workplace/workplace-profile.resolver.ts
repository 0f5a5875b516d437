import { Resolver } from 'type-graphql';
import { ById } from '../../graph/by-id.js';
import { connectionOf } from '../../graph/connection.js';
import { type Column, RootLookup, RootRows, Rows, type SqlArgs } from '../../plan/spec.js';
import { all, type Sql, sql } from '../../plan/sql.js';
import { Location } from '../organization/location.entity.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { isNear } from '../reference/near.inputs.js';
import { WorkArea } from '../reference/reference.entity.js';
import { placeOf, workplaceConditions } from './workplace-filter.sql.js';
import { Requirement, WorkplaceProfile, WorkplaceRequirements } from './workplace-profile.entity.js';
import { RequirementsArgs, WorkplaceProfilesArgs, WorkplacesOfLocationArgs } from './workplace-profile.inputs.js';

const WorkplaceProfileConnection = connectionOf('WorkplaceProfile', () => WorkplaceProfile, 'workplaces');

/** The conditions of `WorkplaceProfileFilter`. */
function filtered(row: Column, { filter }: SqlArgs): Sql | undefined {
  if (!filter) return undefined;
  const at = (condition: Sql) => sql`exists (select from location l where l.id = ${row('location')} and ${condition})`;
  return all([
    filter.locationId && sql`${row('location')} = ${filter.locationId}`,
    filter.organizationId && at(sql`l.organization_id = ${filter.organizationId}`),
    filter.municipality && at(sql`l.municipality_code = any(${filter.municipality})`),
    filter.near && at(isNear(filter.near, placeOf('l'))),
    ...workplaceConditions(row, filter),
    filter.search && sql`position(lower(${filter.search}) in lower(${row('name')})) > 0`,
    isActive(row, filter.active),
  ]);
}

const isActive = (row: Column, active: boolean | null | undefined): Sql | undefined =>
  active == null ? undefined : sql`${row('active')} = ${active}::boolean`;

@Resolver()
export class WorkplaceRoots {
  @RootLookup(() => WorkplaceProfile, { args: () => ById, by: 'id', description: 'A workplace; null when unknown.' })
  workplaceProfile!: never;

  @RootRows(() => WorkplaceProfileConnection, {
    args: () => WorkplaceProfilesArgs,
    orderBy: ({ orderBy }: SqlArgs) => [[orderBy?.field ?? 'name', orderBy?.direction ?? 'asc']],
    where: filtered,
    description: 'Workplaces, across organizations, locations and work areas.',
  })
  workplaceProfiles!: never;
}

@Resolver(() => WorkplaceProfile)
export class WorkplaceParts {
  @Rows(() => WorkplaceRequirements, {
    nullable: true,
    args: () => RequirementsArgs,
    orderBy: [['version', 'desc']],
    where: (row, { version }) => version && sql`${row('version')} = ${version}`,
    description: 'What it asks: the present version, or the one that is named. Null when there is none.',
  })
  requirements!: never;

  @Rows(() => [WorkInstructionCard], {
    on: (card, workplace) =>
      sql`exists (select from workplace_card u where u.workplace_profile_id = ${workplace} and u.card_id = ${card('id')})`,
    orderBy: [
      ['title', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The work instruction cards that are used here, by title.',
  })
  workInstructionCards!: never;
}

@Resolver(() => WorkplaceRequirements)
export class RequirementsParts {
  @Rows(() => [Requirement], {
    orderBy: [['position', 'asc']],
    description: 'What is asked by item, in the order of the instrument.',
  })
  items!: never;
}

@Resolver(() => Location)
export class LocationWorkplaces {
  @Rows(() => [WorkArea], {
    on: (area, location) =>
      sql`exists (select from workplace_profile w where w.location_id = ${location} and w.active and w.work_area_code = ${area('code')})`,
    orderBy: [['position', 'asc']],
    description: 'The work areas of its workplaces that take people, in their fixed order.',
  })
  workAreas!: never;

  @Rows(() => WorkplaceProfileConnection, {
    args: () => WorkplacesOfLocationArgs,
    orderBy: [['name', 'asc']],
    where: (row, { active }) => isActive(row, active),
    description: 'Its workplaces, by name.',
  })
  workplaceProfiles!: never;
}

export const workplaceResolvers = [WorkplaceRoots, WorkplaceParts, RequirementsParts, LocationWorkplaces];
