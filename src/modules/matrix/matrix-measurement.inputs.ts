import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';
import { InstrumentInput } from '../instrument/instrument.find.js';
import type {
  CycleMoment,
  MeasurementCycle,
  MeasurementMoment,
  NotAssessedReason,
  Rater,
} from '../instrument/vocabulary.js';
import {
  MeasurementCycleEnum,
  MeasurementMomentEnum,
  NotAssessedReasonEnum,
  RaterEnum,
} from './matrix-measurement.entity.js';

@InputType({ description: 'The moment that a measurement serves in a cycle.' })
export class CycleMomentInput implements CycleMoment {
  @Field(() => MeasurementCycleEnum, { description: 'The whole trajectory, or phase 3.' })
  cycle!: MeasurementCycle;

  @Field(() => MeasurementMomentEnum, { description: 'The moment.' })
  moment!: MeasurementMoment;
}

@InputType({ description: 'What is said about one domain: a level, or why there is none.' })
export class DomainScoreInput {
  @Field(() => String, { description: 'The code of the domain in the instrument, such as FINANCES.' })
  domain!: string;

  @Field(() => Int, { nullable: true, description: 'The level on the scale of the instrument.' })
  level?: number | null;

  @Field(() => NotAssessedReasonEnum, { nullable: true, description: 'Why it was not assessed.' })
  notAssessed?: NotAssessedReason | null;

  @Field(() => String, { nullable: true, description: 'A note on the score.' })
  note?: string | null;
}

@InputType({ description: 'A measurement to record as a draft.' })
export class MatrixMeasurementRecordInput extends MutationInput {
  @IdField('par', { description: 'Whose situation was measured.' })
  participantId!: string;

  @Field(() => InstrumentInput, { description: 'The version of the matrix; it must suit the age on the day.' })
  instrument!: InstrumentInput;

  @Field(() => RaterEnum, { description: 'Who judged: SELF or PROFESSIONAL.' })
  rater!: Rater;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which was measured, at most 30 days back; today by default.',
  })
  measuredOn?: string;

  @Field(() => [CycleMomentInput], {
    nullable: true,
    description: 'What it is for, at most one moment in each cycle; nothing by default.',
  })
  moments?: CycleMomentInput[];

  @Field(() => [DomainScoreInput], { nullable: true, description: 'The scores so far; a draft may lack some.' })
  scores?: DomainScoreInput[];
}

@InputType()
abstract class MatrixMeasurementChange extends MutationInput {
  @IdField('mat', { description: 'The measurement.' })
  matrixMeasurementId!: string;

  @Field(() => Int, { description: 'The version of the measurement that you looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'Changes to a draft; what is left out stays.' })
export class MatrixMeasurementUpdateInput extends MatrixMeasurementChange {
  @Field(() => DateScalar, { nullable: true, description: 'The day on which was measured.' })
  measuredOn?: string | null;

  @Field(() => [CycleMomentInput], { nullable: true, description: 'What it is for, instead of what was said before.' })
  moments?: CycleMomentInput[] | null;

  @Field(() => [DomainScoreInput], {
    nullable: true,
    description: 'Scores; each takes the place of the score of the same domain, the others stay.',
  })
  scores?: DomainScoreInput[] | null;
}

@InputType({ description: 'A draft to make final; nothing of it changes after that.' })
export class MatrixMeasurementFinalizeInput extends MatrixMeasurementChange {}

@InputType({
  description:
    'A correction of a final measurement. It takes over the rater, the day, and the moments and scores that are not named, and is final at once.',
})
export class MatrixMeasurementCorrectInput extends MatrixMeasurementChange {
  @Field(() => String, { description: 'Why it is corrected.' })
  reason!: string;

  @Field(() => [CycleMomentInput], { nullable: true, description: 'What it is for; as it was when left out.' })
  moments?: CycleMomentInput[] | null;

  @Field(() => [DomainScoreInput], {
    nullable: true,
    description: 'Scores that were wrong; each takes the place of the score of the same domain, the others stay.',
  })
  scores?: DomainScoreInput[] | null;
}
