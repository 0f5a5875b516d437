import { ArgsType, Field, Resolver } from 'type-graphql';
import { labelOf } from '../../graph/label.js';
import { MunicipalityCode } from '../../graph/scalars.js';
import { RootLookup, RootRows } from '../../plan/spec.js';
import { sql } from '../../plan/sql.js';
import { Municipality, Sector, WorkArea } from './reference.entity.js';

@ArgsType()
class ByCode {
  @Field(() => MunicipalityCode, { description: 'The code by Statistics Netherlands (CBS).' })
  code!: string;
}

@ArgsType()
class MunicipalitySearch {
  @Field(() => String, { nullable: true, description: 'Only names that begin with this, whatever the case.' })
  search?: string;
}

@Resolver()
export class ReferenceRoots {
  @RootLookup(() => Municipality, { args: () => ByCode, by: 'code', description: 'A municipality; null when unknown.' })
  municipality!: never;

  @RootRows(() => [Municipality], {
    args: () => MunicipalitySearch,
    orderBy: [['name', 'asc']],
    where: (row, { search }) => search && sql`starts_with(lower(${row('name')}), lower(${search}))`,
    description: 'The municipalities of the Netherlands, by name.',
  })
  municipalities!: never;

  @RootRows(() => [WorkArea], { orderBy: [['position', 'asc']], description: 'The work areas, in their fixed order.' })
  workAreas!: never;

  @RootRows(() => [Sector], { orderBy: [['position', 'asc']], description: 'The sectors, in their fixed order.' })
  sectors!: never;
}

export const referenceResolvers = [ReferenceRoots, labelOf(() => WorkArea), labelOf(() => Sector)];
