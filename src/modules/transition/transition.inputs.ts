import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';
import { AgreementInput } from '../trajectory/agreement.inputs.js';
import {
  FallBackReasonEnum,
  ParticipantViewEnum,
  PhaseEnum,
  ProcessingGroundEnum,
  TrajectoryOutcomeEnum,
} from '../trajectory/trajectory.enums.js';
import type {
  FallBackReason,
  ParticipantView,
  Phase,
  ProcessingGround,
  TrajectoryOutcome,
} from '../trajectory/vocabulary.js';
import { CriterionCodeEnum } from './criterion.entity.js';
import type { CriterionCode } from './vocabulary.js';

@InputType({ description: 'A criterion that a job coach lets go of, and why.' })
export class WaiverInput {
  @Field(() => CriterionCodeEnum, { description: 'The criterion; it must be waivable.' })
  criterion!: CriterionCode;

  @Field(() => String, { description: 'Why; the words are kept with the step.' })
  motivation!: string;
}

@InputType()
abstract class StepInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory.' })
  trajectoryId!: string;

  @Field(() => Int, { description: 'The version of the trajectory that you looked at.' })
  expectedVersion!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the step, at most 14 days back; today by default.',
  })
  on?: string;

  @Field(() => String, { nullable: true, description: 'A note on the step.' })
  note?: string;
}

@InputType()
abstract class JudgedStepInput extends StepInput {
  @Field(() => AgreementInput, {
    nullable: true,
    description: 'The participant’s agreement; not needed when it was recorded beforehand.',
  })
  agreement?: AgreementInput;

  @Field(() => [WaiverInput], { nullable: true, description: 'The criteria that are waived, each with a motivation.' })
  waivers?: WaiverInput[];
}

@InputType({ description: 'A step to the next phase.' })
export class TrajectoryAdvanceInput extends JudgedStepInput {}

@InputType({ description: 'The end of a trajectory with a job that was kept.' })
export class TrajectoryCompleteInput extends JudgedStepInput {}

@InputType({ description: 'A step from phase 2 to work at once (uitplaatsing).' })
export class TrajectoryOutplaceInput extends JudgedStepInput {
  @Field(() => TrajectoryOutcomeEnum, {
    description:
      'To which work: REGULAR_WORK goes on with aftercare, SHELTERED_WORK ends the trajectory and its placement runs on.',
  })
  work!: TrajectoryOutcome;
}

@InputType({ description: 'A step back to an earlier phase (terugval); it is always possible.' })
export class TrajectoryFallBackInput extends StepInput {
  @Field(() => PhaseEnum, { description: 'The phase to go back to.' })
  to!: Phase;

  @Field(() => FallBackReasonEnum, { description: 'Why; OTHER asks a note.' })
  reason!: FallBackReason;

  @Field(() => ParticipantViewEnum, { description: 'What the participant thinks of it; DISAGREES asks their words.' })
  participantView!: ParticipantView;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  participantWords?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the participant plans to be back.' })
  plannedReturnOn?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'With JOB_LOST, the last day of the contract that runs; the day of the step by default.',
  })
  contractEndedOn?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The learning place that this step ends is kept for the return until this day, at most 42 days later; given up by default.',
  })
  holdPlaceUntil?: string;
}

@InputType({ description: 'The end of a trajectory in another way than by a job that was kept.' })
export class TrajectoryStopInput extends StepInput {
  @Field(() => TrajectoryOutcomeEnum, { description: 'How it ended; OTHER asks a note.' })
  outcome!: TrajectoryOutcome;
}

@InputType({ description: 'The start of a trajectory, in phase 1.' })
export class TrajectoryStartInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => String, { description: 'The participant’s question (hulpvraag) or dream, in their own words.' })
  question!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day, at most 14 days back; today by default.' })
  on?: string;

  @IdField('pro', { nullable: true, description: 'The job coach; can be assigned later.' })
  coachId?: string;

  @Field(() => String, { nullable: true, description: 'A note on the start.' })
  note?: string;

  @Field(() => ProcessingGroundEnum, {
    nullable: true,
    description: 'The ground on which the personal data are kept; PUBLIC_TASK by default.',
  })
  processingGround?: ProcessingGround;
}

@InputType({ description: 'A rest in a trajectory (pauze).' })
export class TrajectoryPauseInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory.' })
  trajectoryId!: string;

  @Field(() => Int, { description: 'The version of the trajectory that you looked at.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it rests.' })
  reason!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the rest, at most 14 days back; today by default.',
  })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the participant is expected back.' })
  expectedReturnOn?: string;
}

@InputType({ description: 'The end of a rest.' })
export class TrajectoryResumeInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory.' })
  trajectoryId!: string;

  @Field(() => Int, { description: 'The version of the trajectory that you looked at.' })
  expectedVersion!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it runs again; today by default.' })
  on?: string;
}

@InputType({ description: 'A step to take back because it was a mistake.' })
export class TransitionRevokeInput extends MutationInput {
  @IdField('ptr', { description: 'The step; only the latest of a trajectory, recorded at most 30 days ago.' })
  transitionId!: string;

  @Field(() => Int, { description: 'The version of the trajectory that you looked at.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it was a mistake.' })
  reason!: string;
}
