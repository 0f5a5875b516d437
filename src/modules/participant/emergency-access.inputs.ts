import { Field, InputType } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';

@InputType({ description: 'A file that must be opened now, though it is not in your caseload.' })
export class EmergencyAccessOpenInput extends MutationInput {
  @IdField('par', { description: 'The participant: somebody of your own organization.' })
  participantId!: string;

  @Field(() => String, {
    description: 'Why, in a sentence. The participant reads it, and so does whoever reviews the log.',
  })
  reason!: string;
}
