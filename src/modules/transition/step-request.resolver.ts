import { FieldResolver, Resolver, Root } from 'type-graphql';
import { StepRequest } from '../trajectory/follow-up.entity.js';
import { PhaseTransition } from './phase-transition.entity.js';

@Resolver(() => StepRequest)
export class StepRequestAnswered {
  @FieldResolver(() => PhaseTransition, {
    nullable: true,
    description: 'The step that was taken in answer; null while there is none, or when the answer came in words.',
  })
  transition(@Root() { answeredTransitionId }: StepRequest): string | null {
    return answeredTransitionId ?? null;
  }
}
