import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { BothWays } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { OrderDirection } from '../../graph/order.js';
import { DateScalar, MunicipalityCode } from '../../graph/scalars.js';
import { MethodEnum } from '../organization/location.entity.js';
import type { Method } from '../organization/vocabulary.js';
import { NearInput } from '../reference/near.inputs.js';

/** What locations can be ordered by: the property. */
const LocationOrderField = { NAME: 'name' } as const;
registerEnumType(LocationOrderField, {
  name: 'LocationOrderField',
  description: 'What locations can be ordered by.',
  valuesConfig: { NAME: { description: 'The name.' } },
});

@InputType({ description: 'How to order locations.' })
class LocationOrder {
  @Field(() => LocationOrderField as never, { description: 'By what.' })
  field!: 'name';

  @Field(() => OrderDirection as never, { defaultValue: 'asc', description: 'In which direction.' })
  direction!: 'asc' | 'desc';
}

@InputType({
  description:
    'Which locations to list; all conditions hold together, those on workplaces for one and the same workplace that takes people.',
})
class LocationFilter {
  @IdField('org', { nullable: true, description: 'Only those of this organization.' })
  organizationId?: string;

  @Field(() => [MunicipalityCode], { nullable: true, description: 'Only those in these municipalities.' })
  municipality?: string[];

  @Field(() => NearInput, { nullable: true, description: 'Only those within a distance of a place.' })
  near?: NearInput;

  @Field(() => MethodEnum, { nullable: true, description: 'Only those that work by this method.' })
  method?: Method;

  @Field(() => [String], {
    nullable: true,
    description: 'Only those with a workplace in one of these work areas, by code.',
  })
  workArea?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Only those with a workplace in one of these sectors, by code.',
  })
  sector?: string[];

  @Field(() => [Int], { nullable: true, description: 'Only those with a workplace on one of these rungs, 2 to 5.' })
  rung?: number[];

  @Field(() => [Int], { nullable: true, description: 'Only those with a workplace with such guidance, 1 to 5.' })
  guidance?: number[];

  @Field(() => [Int], { nullable: true, description: 'Only those with a workplace with such shelter, 1 to 5.' })
  shelter?: number[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those with a workplace with a free place on this day.',
  })
  freeOn?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those in use, or only those that are not.' })
  active?: boolean;
}

@ArgsType()
export class LocationsArgs extends BothWays {
  @Field(() => LocationFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: LocationFilter;

  @Field(() => LocationOrder, { nullable: true, description: 'How to order them; by name by default.' })
  orderBy?: LocationOrder;
}
