import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';

@InputType({ description: 'A learning line to add, or to change when its id is given.' })
export class LearningLineSaveInput extends MutationInput {
  @IdField('lin', { nullable: true, description: 'The line to change; a new one is added without it.' })
  learningLineId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you looked at; needed for a change.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'The region that it lies in.' })
  region!: string;

  @Field(() => String, { description: 'The field of work, by code.' })
  workArea!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is in use.' })
  active!: boolean;

  @IdField('wpp', {
    list: true,
    description:
      'The workplaces of its steps in their order, at least two. Along them no rung falls, and guidance and shelter grow no stronger.',
  })
  workplaceProfileIds!: string[];
}

@InputType({ description: 'Which learning lines to list; all conditions hold together.' })
class LearningLineFilter {
  @Field(() => [String], { nullable: true, description: 'Only those in these work areas, by code.' })
  workArea?: string[];

  @Field(() => [String], { nullable: true, description: 'Only those in these regions, whatever the case.' })
  region?: string[];

  @IdField('wpp', { nullable: true, description: 'Only those with a step at this workplace.' })
  workplaceProfileId?: string;

  @IdField('loc', { nullable: true, description: 'Only those with a step at this location.' })
  locationId?: string;

  @IdField('org', { nullable: true, description: 'Only those with a step at a location of this organization.' })
  organizationId?: string;

  @Field(() => String, { nullable: true, description: 'Only names that hold this, whatever the case.' })
  search?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those in use, or only those that are not.' })
  active?: boolean;
}

@ArgsType()
export class LearningLinesArgs extends Forward {
  @Field(() => LearningLineFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: LearningLineFilter;
}
