import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { HoursScalar } from '../../graph/scalars.js';
import { InstrumentInput } from '../instrument/instrument.find.js';

@InputType({ description: 'What a workplace asks on one item.' })
export class RequirementInput {
  @Field(() => String, { description: 'The code of the item.' })
  item!: string;

  @Field(() => Int, { description: 'The level that is required, on the scale of the instrument.' })
  level!: number;

  @Field(() => Int, { defaultValue: 1, description: 'How much it counts in the fit score, 1 to 3.' })
  weight!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the work cannot be done without it.' })
  essential!: boolean;
}

@InputType({ description: 'What a workplace asks, in one version of a competence instrument.' })
export class RequirementsInput {
  @Field(() => InstrumentInput, { description: 'The instrument.' })
  instrument!: InstrumentInput;

  @Field(() => [RequirementInput], { description: 'The items that are asked, each at most once.' })
  items!: RequirementInput[];
}

@InputType({ description: 'A workplace to add, or to change when its id is given.' })
export class WorkplaceProfileSaveInput extends MutationInput {
  @IdField('wpp', { nullable: true, description: 'The workplace to change; a new one is added without it.' })
  workplaceProfileId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you looked at; needed for a change.' })
  expectedVersion?: number | null;

  @IdField('loc', { description: 'The location where the workplace is.' })
  locationId!: string;

  @Field(() => String, { description: 'The field of work, by code.' })
  workArea!: string;

  @Field(() => String, { nullable: true, description: 'The branch of industry, by code; none when left out.' })
  sector?: string | null;

  @Field(() => String, { description: 'The name of the workplace.' })
  name!: string;

  @Field(() => String, { description: 'What is done there.' })
  tasks!: string;

  @Field(() => Int, { description: 'How much guidance it gives (beschermd): 1 is the most, 5 is none.' })
  guidance!: number;

  @Field(() => Int, { description: 'How sheltered its surroundings are (beschut): 1 is the most, 5 is none.' })
  shelter!: number;

  @Field(() => Int, { description: 'The rung (trede) of the participation ladder that it works on, 2 to 5.' })
  rung!: number;

  @Field(() => Int, { description: 'How many people can work there at once.' })
  places!: number;

  @Field(() => HoursScalar, { description: 'The usual number of hours a week, at most 40.' })
  hoursPerWeek!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it takes people.' })
  active!: boolean;

  @IdField('crd', {
    nullable: true,
    list: true,
    description: 'The work instruction cards of the location that are used here; as they are when left out.',
  })
  cardIds?: string[] | null;

  @Field(() => RequirementsInput, {
    nullable: true,
    description: 'What it asks; as it is when left out. A difference makes a new version, old fit scores keep theirs.',
  })
  requirements?: RequirementsInput | null;
}
