import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';
import { InstrumentInput } from '../instrument/instrument.find.js';
import type { NotAssessedReason, Rater } from '../instrument/vocabulary.js';
import { NotAssessedReasonEnum, RaterEnum } from '../matrix/matrix-measurement.entity.js';

@InputType({ description: 'What is said about one competence: a level, or why there is none.' })
export class CompetenceScoreInput {
  @Field(() => String, { description: 'The code of the competence in the list, such as A1.' })
  item!: string;

  @Field(() => Int, { nullable: true, description: 'The level on the scale of the list.' })
  level?: number | null;

  @Field(() => NotAssessedReasonEnum, { nullable: true, description: 'Why it was not assessed.' })
  notAssessed?: NotAssessedReason | null;

  @Field(() => String, { nullable: true, description: 'A note on the score.' })
  note?: string | null;
}

@InputType({ description: 'A competence profile to begin as a draft, or a draft to go on with when its id is given.' })
export class CompetenceProfileRecordInput extends MutationInput {
  @IdField('cpr', { nullable: true, description: 'The draft to go on with; a new one is begun without it.' })
  competenceProfileId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you looked at; needed with a draft.' })
  expectedVersion?: number | null;

  @IdField('par', { description: 'Whose competences they are.' })
  participantId!: string;

  @Field(() => InstrumentInput, { description: 'The list of competences; a draft keeps its list.' })
  instrument!: InstrumentInput;

  @Field(() => RaterEnum, { description: 'Who judged; a draft keeps its rater.' })
  rater!: Rater;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the judgement, at most 30 days back; today by default, and as it was for a draft.',
  })
  measuredOn?: string | null;

  @Field(() => [CompetenceScoreInput], {
    description: 'Scores; each takes the place of the score of the same competence, the others stay.',
  })
  scores!: CompetenceScoreInput[];
}

@InputType({ description: 'A draft to make final; nothing of it changes after that.' })
export class CompetenceProfileFinalizeInput extends MutationInput {
  @IdField('cpr', { description: 'The draft.' })
  competenceProfileId!: string;

  @Field(() => Int, { description: 'The version that you looked at.' })
  expectedVersion!: number;
}
