import { Field, InputType } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { PhaseEnum, TransitionKindEnum } from '../trajectory/trajectory.enums.js';
import type { Phase, TransitionKind } from '../trajectory/vocabulary.js';

@InputType({ description: 'A step that the participant asks for (stapverzoek).' })
export class StepRequestInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory, which has not ended.' })
  trajectoryId!: string;

  @Field(() => TransitionKindEnum, { description: 'The kind of step.' })
  kind!: TransitionKind;

  @Field(() => PhaseEnum, {
    nullable: true,
    description:
      'The phase that it leads to; left out when the kind leads to one phase only, or when the step ends the trajectory.',
  })
  to?: Phase | null;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  words?: string | null;
}

@InputType({ description: 'An answer in words to a step that was asked for; taking the step is an answer by itself.' })
export class StepRequestAnswerInput extends MutationInput {
  @IdField('srq', { description: 'The request.' })
  stepRequestId!: string;

  @Field(() => String, { description: 'The answer, for the participant to read.' })
  answer!: string;
}
