import { Resolver } from 'type-graphql';
import { ById } from '../../graph/by-id.js';
import { connectionOf, Forward } from '../../graph/connection.js';
import { type Column, type Order, RootLookup, RootRows, Rows, type SqlArgs } from '../../plan/spec.js';
import { all, type Sql, sql } from '../../plan/sql.js';
import { Location } from '../organization/location.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { LearningLine, LearningLineStep } from './learning-line.entity.js';
import { LearningLinesArgs } from './learning-line.inputs.js';
import { WorkplaceProfile } from './workplace-profile.entity.js';

const LearningLineConnection = connectionOf('LearningLine', () => LearningLine, 'learning lines');

const BY_NAME: Order = [
  ['name', 'asc'],
  ['id', 'asc'],
];

/** Whether a line has a step at a workplace for which the condition holds; the workplace is `w`, its location `l`. */
const through = (line: Column, condition: Sql): Sql => sql`exists (select from learning_line_step s
  join workplace_profile w on w.id = s.workplace_profile_id join location l on l.id = w.location_id
  where s.line_id = ${line('id')} and ${condition})`;

const atWorkplace = (line: Column, id: Sql) => through(line, sql`w.id = ${id}`);
const atLocation = (line: Column, id: Sql) => through(line, sql`l.id = ${id}`);
const ofOrganization = (line: Column, id: Sql) => through(line, sql`l.organization_id = ${id}`);

/** The conditions of `LearningLineFilter`. */
function filtered(row: Column, { filter }: SqlArgs): Sql | undefined {
  if (!filter) return undefined;
  return all([
    filter.workArea && sql`${row('workArea')} = any(${filter.workArea})`,
    filter.region && sql`lower(${row('region')}) in (select lower(r) from unnest(${filter.region}) r)`,
    filter.workplaceProfileId && atWorkplace(row, filter.workplaceProfileId),
    filter.locationId && atLocation(row, filter.locationId),
    filter.organizationId && ofOrganization(row, filter.organizationId),
    filter.search && sql`position(lower(${filter.search}) in lower(${row('name')})) > 0`,
    filter.active != null ? sql`${row('active')} = ${filter.active}::boolean` : undefined,
  ]);
}

@Resolver()
export class LearningLineRoots {
  @RootLookup(() => LearningLine, { args: () => ById, by: 'id', description: 'A learning line; null when unknown.' })
  learningLine!: never;

  @RootRows(() => LearningLineConnection, {
    args: () => LearningLinesArgs,
    orderBy: [['name', 'asc']],
    where: filtered,
    description: 'Learning lines (leer-werklijnen), across organizations, by name.',
  })
  learningLines!: never;
}

@Resolver(() => LearningLine)
export class LearningLineParts {
  @Rows(() => [LearningLineStep], {
    orderBy: [['position', 'asc']],
    description: 'Its steps in their order, from the most sheltered towards ordinary work.',
  })
  steps!: never;
}

@Resolver(() => WorkplaceProfile)
export class WorkplaceLines {
  @Rows(() => [LearningLine], {
    on: atWorkplace,
    orderBy: BY_NAME,
    description: 'The learning lines that it is a step of, by name.',
  })
  learningLines!: never;
}

@Resolver(() => Location)
export class LocationLines {
  @Rows(() => [LearningLine], {
    on: atLocation,
    orderBy: BY_NAME,
    description: 'The learning lines with a step here, by name.',
  })
  learningLines!: never;
}

@Resolver(() => Organization)
export class OrganizationLines {
  @Rows(() => LearningLineConnection, {
    args: () => Forward,
    on: ofOrganization,
    orderBy: [['name', 'asc']],
    description: 'The learning lines with a step at one of its locations, by name.',
  })
  learningLines!: never;
}

export const learningLineResolvers = [
  LearningLineRoots,
  LearningLineParts,
  WorkplaceLines,
  LocationLines,
  OrganizationLines,
];
