import { ArgsType, Field, InputType, Resolver } from 'type-graphql';
import { ById } from '../../graph/by-id.js';
import { connectionOf, Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { RootLookup, RootRows, Rows } from '../../plan/spec.js';
import { all, sql } from '../../plan/sql.js';
import { Location } from './location.entity.js';
import { Organization, OrganizationKindEnum } from './organization.entity.js';
import { nameOf } from './person-name.type.js';
import { Professional, ProfessionalRoleEnum } from './professional.entity.js';
import type { OrganizationKind, ProfessionalRole } from './vocabulary.js';
import { WorkInstructionCard } from './work-instruction-card.entity.js';

const OrganizationConnection = connectionOf('Organization', () => Organization, 'organizations');
const ProfessionalConnection = connectionOf('Professional', () => Professional, 'professionals');
export const LocationConnection = connectionOf('Location', () => Location, 'locations');

@InputType({ description: 'Which organizations to list; all conditions hold together.' })
class OrganizationFilter {
  @Field(() => [OrganizationKindEnum], { nullable: true, description: 'Only these kinds.' })
  kind?: OrganizationKind[];

  @Field(() => String, { nullable: true, description: 'Only names that hold this, whatever the case.' })
  search?: string;
}

@ArgsType()
class OrganizationsArgs extends Forward {
  @Field(() => OrganizationFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: OrganizationFilter;
}

@InputType({ description: 'Which professionals to list; all conditions hold together.' })
class ProfessionalFilter {
  @IdField('org', { nullable: true, description: 'Only those of this organization.' })
  organizationId?: string;

  @Field(() => String, { nullable: true, description: 'Only those whose name holds this, whatever the case.' })
  search?: string;

  @Field(() => ProfessionalRoleEnum, { nullable: true, description: 'Only those with this role.' })
  role?: ProfessionalRole;

  @Field(() => Boolean, { nullable: true, description: 'Only those who work here still, or only those who do not.' })
  active?: boolean;
}

@ArgsType()
class ProfessionalsArgs extends Forward {
  @Field(() => ProfessionalFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: ProfessionalFilter;
}

@Resolver()
export class OrganizationRoots {
  @RootLookup(() => Organization, { args: () => ById, by: 'id', description: 'An organization; null when unknown.' })
  organization!: never;

  @RootRows(() => OrganizationConnection, {
    args: () => OrganizationsArgs,
    orderBy: [['name', 'asc']],
    where: (row, { filter }) =>
      filter &&
      all([
        filter.kind && sql`${row('kind')} = any(${filter.kind})`,
        filter.search && sql`position(lower(${filter.search}) in lower(${row('name')})) > 0`,
      ]),
    description: 'Organizations, by name.',
  })
  organizations!: never;

  @RootRows(() => ProfessionalConnection, {
    args: () => ProfessionalsArgs,
    orderBy: [['familyName', 'asc']],
    where: (row, { filter }) =>
      filter &&
      all([
        filter.organizationId && sql`${row('organization')} = ${filter.organizationId}`,
        filter.search &&
          sql`position(lower(${filter.search}) in lower(concat_ws(' ', ${row('givenName')}, ${row('infix')}, ${row('familyName')}))) > 0`,
        filter.role && sql`${filter.role}::text = any(${row('roles')})`,
        filter.active != null ? sql`${row('active')} = ${filter.active}::boolean` : undefined,
      ]),
    description: 'Professionals, by family name.',
  })
  professionals!: never;

  @RootLookup(() => Location, { args: () => ById, by: 'id', description: 'A location; null when unknown.' })
  location!: never;
}

@Resolver(() => Organization)
export class OrganizationParts {
  @Rows(() => LocationConnection, {
    args: () => Forward,
    orderBy: [['name', 'asc']],
    description: 'The locations of the organization, by name.',
  })
  locations!: never;

  @Rows(() => ProfessionalConnection, {
    args: () => Forward,
    orderBy: [['familyName', 'asc']],
    description: 'The professionals of the organization, by family name.',
  })
  professionals!: never;
}

@Resolver(() => Location)
export class LocationCards {
  @Rows(() => [WorkInstructionCard], {
    orderBy: [
      ['title', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The work instruction cards that are used here, by title.',
  })
  workInstructionCards!: never;
}

@Resolver(() => Professional)
export class GuidedLocations {
  @Rows(() => [Location], {
    on: (row, professional) => sql`exists (select from professional_location g
      where g.professional_id = ${professional} and g.location_id = ${row('id')})`,
    orderBy: [['name', 'asc']],
    description: 'The locations at which a work supervisor or trade specialist guides people, by name.',
  })
  locations!: never;
}

export const organizationResolvers = [
  OrganizationRoots,
  OrganizationParts,
  LocationCards,
  GuidedLocations,
  nameOf(() => Professional, false),
];
