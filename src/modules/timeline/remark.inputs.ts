import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../graph/mutation.js';

@InputType({ description: 'A remark of a participant on something that is recorded about them.' })
export class RemarkAddInput extends MutationInput {
  @Field(() => ID, {
    description: 'The id of any record about the participant: a measurement, a step, a placement, the file itself.',
  })
  aboutId!: string;

  @Field(() => String, { description: 'The remark, in the participant’s own words.' })
  text!: string;
}
