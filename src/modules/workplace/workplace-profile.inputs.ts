import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { BothWays, Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { OrderDirection } from '../../graph/order.js';
import { DateScalar, MunicipalityCode } from '../../graph/scalars.js';
import { NearInput } from '../reference/near.inputs.js';

/** What workplaces can be ordered by: the property. */
const WorkplaceProfileOrderField = { NAME: 'name', RUNG: 'rung', GUIDANCE: 'guidance', SHELTER: 'shelter' } as const;
registerEnumType(WorkplaceProfileOrderField, {
  name: 'WorkplaceProfileOrderField',
  description: 'What workplaces can be ordered by.',
  valuesConfig: {
    NAME: { description: 'The name.' },
    RUNG: { description: 'The rung (trede) of the participation ladder.' },
    GUIDANCE: { description: 'The guidance (beschermd) that it gives, most guidance first.' },
    SHELTER: { description: 'The shelter (beschut) of its surroundings, most shelter first.' },
  },
});

@InputType({ description: 'How to order workplaces.' })
class WorkplaceProfileOrder {
  @Field(() => WorkplaceProfileOrderField as never, { description: 'By what.' })
  field!: 'name' | 'rung' | 'guidance' | 'shelter';

  @Field(() => OrderDirection as never, { defaultValue: 'asc', description: 'In which direction.' })
  direction!: 'asc' | 'desc';
}

@InputType({ description: 'Which workplaces to list; all conditions hold together.' })
class WorkplaceProfileFilter {
  @IdField('loc', { nullable: true, description: 'Only those at this location.' })
  locationId?: string;

  @IdField('org', { nullable: true, description: 'Only those at locations of this organization.' })
  organizationId?: string;

  @Field(() => [MunicipalityCode], { nullable: true, description: 'Only those in these municipalities.' })
  municipality?: string[];

  @Field(() => NearInput, { nullable: true, description: 'Only those at locations within a distance of a place.' })
  near?: NearInput;

  @Field(() => [String], { nullable: true, description: 'Only those in these work areas, by code.' })
  workArea?: string[];

  @Field(() => [String], { nullable: true, description: 'Only those in these sectors, by code.' })
  sector?: string[];

  @Field(() => [Int], { nullable: true, description: 'Only those on these rungs (treden), 2 to 5.' })
  rung?: number[];

  @Field(() => [Int], { nullable: true, description: 'Only those with these degrees of guidance, 1 to 5.' })
  guidance?: number[];

  @Field(() => [Int], { nullable: true, description: 'Only those with these degrees of shelter, 1 to 5.' })
  shelter?: number[];

  @Field(() => DateScalar, { nullable: true, description: 'Only those with a free place on this day.' })
  freeOn?: string;

  @Field(() => String, { nullable: true, description: 'Only names that hold this, whatever the case.' })
  search?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that take people, or only those that do not.' })
  active?: boolean;
}

@ArgsType()
export class WorkplaceProfilesArgs extends BothWays {
  @Field(() => WorkplaceProfileFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: WorkplaceProfileFilter;

  @Field(() => WorkplaceProfileOrder, { nullable: true, description: 'How to order them; by name by default.' })
  orderBy?: WorkplaceProfileOrder;
}

@ArgsType()
export class WorkplacesOfLocationArgs extends Forward {
  @Field(() => Boolean, { nullable: true, description: 'Only those that take people, or only those that do not.' })
  active?: boolean;
}

@ArgsType()
export class RequirementsArgs {
  @Field(() => Int, { nullable: true, description: 'The version; the present one when left out.' })
  version?: number;
}
