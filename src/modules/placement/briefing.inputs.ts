import { Field, InputType } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';

@InputType({ description: 'What an employer may know of a participant who works there: at least one of the texts.' })
export class BriefingShareInput extends MutationInput {
  @IdField('pla', { description: 'The placement.' })
  placementId!: string;

  @Field(() => String, { nullable: true, description: 'What the participant is good at (talenten).' })
  talents?: string | null;

  @Field(() => String, { nullable: true, description: 'What others should know (aandachtspunten).' })
  pointsOfAttention?: string | null;
}
