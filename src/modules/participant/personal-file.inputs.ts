import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';
import { ReportKindEnum } from './result.entity.js';
import type { ReportKind } from './vocabulary.js';

@InputType({
  description: 'Talents, drives, dreams and points of attention in the participant’s own words: at least one of them.',
})
export class TalentProfileRecordInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => String, { nullable: true, description: 'What am I good at? (Talenten.)' })
  talents?: string | null;

  @Field(() => String, { nullable: true, description: 'What moves me? (Drijfveren.)' })
  drives?: string | null;

  @Field(() => String, { nullable: true, description: 'What do I dream of? (Dromen.)' })
  dreams?: string | null;

  @Field(() => String, { nullable: true, description: 'What should others know? (Aandachtspunten.)' })
  pointsOfAttention?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was told, not in the future; today by default.',
  })
  recordedOn?: string | null;
}

@InputType({ description: 'The interest in one work area.' })
export class InterestScoreInput {
  @Field(() => String, { description: 'The work area, by code.' })
  workArea!: string;

  @Field(() => Int, { description: 'The score, 0 to 100.' })
  score!: number;
}

@InputType({ description: 'The result of an interest test (interessetest).' })
export class InterestRecordInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the test, not in the future; today by default.' })
  takenOn?: string | null;

  @Field(() => [InterestScoreInput], { description: 'A score for each work area that was tested, all or some.' })
  scores!: InterestScoreInput[];
}

@InputType({ description: 'The result of career advice or an employee analysis.' })
export class ReportRecordInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => ReportKindEnum, { description: 'What it is of.' })
  kind!: ReportKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the result, not in the future; today by default.',
  })
  on?: string | null;

  @Field(() => String, { description: 'The summary.' })
  summary!: string;
}

@ArgsType()
export class ReportsArgs {
  @Field(() => ReportKindEnum, { nullable: true, description: 'Only those of this kind; all by default.' })
  kind?: ReportKind;
}
