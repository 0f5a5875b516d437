import { Resolver } from 'type-graphql';
import { type Column, RootRows, type SqlArgs } from '../../plan/spec.js';
import { all, type Sql, sql } from '../../plan/sql.js';
import { LocationConnection } from '../organization/organization.resolver.js';
import { isNear } from '../reference/near.inputs.js';
import { LocationsArgs } from './location.inputs.js';
import { workplaceColumns, workplaceConditions } from './workplace-filter.sql.js';

/** The conditions of `LocationFilter`; it stands here because it asks for workplaces. */
function filtered(row: Column, { filter }: SqlArgs): Sql | undefined {
  if (!filter) return undefined;
  const place = { latitude: row('latitude'), longitude: row('longitude') };
  return all([
    filter.organizationId && sql`${row('organization')} = ${filter.organizationId}`,
    filter.municipality && sql`${row('municipality')} = any(${filter.municipality})`,
    filter.near && isNear(filter.near, place),
    filter.method && sql`${filter.method}::text = any(${row('methods')})`,
    withWorkplace(row, filter),
    filter.active != null ? sql`${row('active')} = ${filter.active}::boolean` : undefined,
  ]);
}

function withWorkplace(row: Column, filter: SqlArgs): Sql | undefined {
  const asked = all(workplaceConditions(workplaceColumns('w'), filter));
  return (
    asked && sql`exists (select from workplace_profile w where w.location_id = ${row('id')} and w.active and ${asked})`
  );
}

@Resolver()
export class LocationRoots {
  @RootRows(() => LocationConnection, {
    args: () => LocationsArgs,
    orderBy: ({ orderBy }: SqlArgs) => [[orderBy?.field ?? 'name', orderBy?.direction ?? 'asc']],
    where: filtered,
    description: 'Locations, across organizations and work areas.',
  })
  locations!: never;
}

export const locationResolvers = [LocationRoots];
