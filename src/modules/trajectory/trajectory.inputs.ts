import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';
import { AgreementInput } from './agreement.inputs.js';
import { LegalFrameEnum, PhaseEnum, ProcessingGroundEnum } from './trajectory.enums.js';
import type { LegalFrame, Phase, ProcessingGround } from './vocabulary.js';

@InputType({ description: 'The job coach who guides a trajectory from now on.' })
export class TrajectoryAssignCoachInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory.' })
  trajectoryId!: string;

  @Field(() => Int, { description: 'The version of the trajectory that you looked at.' })
  expectedVersion!: number;

  @IdField('pro', {
    description: 'The professional: a job coach who works for the organization that runs the trajectory.',
  })
  professionalId!: string;
}

@InputType({
  description: 'Answers to the four questions of orientation. What is left out stays as it is; null takes it away.',
})
export class OrientationRecordInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory.' })
  trajectoryId!: string;

  @Field(() => Int, { description: 'The version of the trajectory that you looked at.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What do I want? (Wat wil ik?)' })
  want?: string | null;

  @Field(() => String, { nullable: true, description: 'What can I do? (Wat kan ik?)' })
  can?: string | null;

  @Field(() => String, { nullable: true, description: 'Where do I want to go? (Waar wil ik naartoe?)' })
  goal?: string | null;

  @Field(() => String, { nullable: true, description: 'What do I need for that? (Wat heb ik daarvoor nodig?)' })
  need?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The work areas that the participant chose, by code; all of them, they replace what was chosen before.',
  })
  chosenWorkAreas?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the answers, from the start of the trajectory on; today by default.',
  })
  on?: string | null;
}

@InputType({ description: 'Other figures than the programme’s, agreed with one participant for a phase (maatwerk).' })
export class TailoringAgreeInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory.' })
  trajectoryId!: string;

  @Field(() => PhaseEnum, { description: 'The phase that it is about.' })
  phase!: Phase;

  @Field(() => HoursScalar, {
    nullable: true,
    description: 'Hours a week of the programme in phase 2 or 3, at most 40; left out keeps the programme’s figure.',
  })
  hoursPerWeek?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Weeks of the programme in phase 2 or 3, at most 52; left out keeps the programme’s figure.',
  })
  programmeWeeks?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The guideline for the stay in months, at most 24; left out keeps the programme’s figure.',
  })
  guidelineMonths?: number | null;

  @Field(() => String, { description: 'Why it is agreed.' })
  reason!: string;

  @Field(() => AgreementInput, {
    description: 'The participant’s agreement, given at most 30 days ago; it counts from then on.',
  })
  agreement!: AgreementInput;
}

@InputType({ description: 'Who pays for a trajectory in a period: to add, or to change when its id is given.' })
export class FundingSaveInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory; it may have ended.' })
  trajectoryId!: string;

  @IdField('fun', { nullable: true, description: 'The funding to change; a new one is added without it.' })
  fundingId?: string | null;

  @Field(() => LegalFrameEnum, { description: 'The law; periods under one law do not overlap.' })
  frame!: LegalFrame;

  @IdField('org', { description: 'The organization that commissions it, often a municipality.' })
  commissionerId!: string;

  @Field(() => String, { nullable: true, description: 'The reference of the commissioner.' })
  reference?: string | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; none when left out.' })
  until?: string | null;

  @Field(() => HoursScalar, { nullable: true, description: 'The hours that were agreed in all.' })
  agreedHours?: number | null;
}

@InputType({ description: 'The ground on which the personal data of a trajectory are kept.' })
export class ProcessingGroundSetInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory, also one that has ended.' })
  trajectoryId!: string;

  @Field(() => Int, { description: 'The version of the trajectory that you looked at.' })
  expectedVersion!: number;

  @Field(() => ProcessingGroundEnum, { description: 'The ground.' })
  processingGround!: ProcessingGround;
}
