import { Field, InputType } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';
import { AgreementGiverEnum, AgreementWayEnum } from '../participant/consent.enums.js';
import type { AgreementGiver, AgreementWay } from '../participant/consent-words.js';
import { PhaseEnum, StabilityAnswerEnum, TrajectoryOutcomeEnum, TransitionKindEnum } from './trajectory.enums.js';
import type { Phase, StabilityAnswer, TrajectoryOutcome, TransitionKind } from './vocabulary.js';

@InputType({ description: 'The participant’s agreement, kept as a record: who gave it, how, when and in which words.' })
export class AgreementInput {
  @Field(() => AgreementGiverEnum, { description: 'Who gave it.' })
  givenBy!: AgreementGiver;

  @Field(() => AgreementWayEnum, { description: 'How it was given.' })
  how!: AgreementWay;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was given; by default the day of the step, or today when there is no step yet.',
  })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  words?: string | null;
}

@InputType({ description: 'An agreement of the participant to a step that is still to be taken.' })
export class TrajectoryAgreeInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory.' })
  trajectoryId!: string;

  @Field(() => TransitionKindEnum, { description: 'The kind of step: ADVANCE, OUTPLACE or COMPLETE.' })
  kind!: TransitionKind;

  @Field(() => PhaseEnum, {
    nullable: true,
    description: 'The phase that the step leads to; left out when it ends the trajectory.',
  })
  to?: Phase | null;

  @Field(() => TrajectoryOutcomeEnum, {
    nullable: true,
    description: 'The outcome when the step ends the trajectory; COMPLETE has one only and needs none named.',
  })
  outcome?: TrajectoryOutcome | null;

  @Field(() => AgreementInput, { description: 'The agreement, given at most 30 days ago.' })
  agreement!: AgreementInput;
}

@InputType({ description: 'An agreement that the participant takes back.' })
export class AgreementWithdrawInput extends MutationInput {
  @IdField('agr', { description: 'The agreement; no step was taken on it yet.' })
  agreementId!: string;
}

@InputType({ description: 'The participant’s own answer to the question "does this block feel stable enough?".' })
export class StabilityAnswerInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory.' })
  trajectoryId!: string;

  @Field(() => StabilityAnswerEnum, { description: 'The answer.' })
  answer!: StabilityAnswer;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the answer, in the current phase period; today by default.',
  })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  words?: string | null;
}
