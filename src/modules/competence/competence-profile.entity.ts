import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar, DateTimeScalar } from '../../graph/scalars.js';
import { Instrument, InstrumentItem } from '../instrument/instrument.entity.js';
import {
  MEASUREMENT_STATUSES,
  type MeasurementStatus,
  NOT_ASSESSED_REASONS,
  type NotAssessedReason,
  RATERS,
  type Rater,
} from '../instrument/vocabulary.js';
import { MeasurementStatusEnum, NotAssessedReasonEnum, RaterEnum } from '../matrix/matrix-measurement.entity.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from '../participant/participant.entity.js';

const CompetenceProfileSchema = defineEntity({
  name: 'CompetenceProfile',
  tableName: 'competence_profile',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    instrument: () => p.manyToOne(Instrument).ref(),
    status: p.enum(Object.keys(MEASUREMENT_STATUSES) as MeasurementStatus[]),
    rater: p.enum(Object.keys(RATERS) as Rater[]),
    professional: () => p.manyToOne(Professional).ref().nullable(),
    measuredOn: p.date(),
    finalizedAt: p.datetime(3).nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'competence_profile_final_check', expression: "(status = 'DRAFT') = (finalized_at is null)" }],
  indexes: [{ properties: ['participant', 'measuredOn', 'id'] }],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'cpr' })
@ObjectType({
  implements: Node,
  description: 'What a participant can do (cliëntprofiel), scored by the INVRA method on a list of competences.',
})
export class CompetenceProfile extends CompetenceProfileSchema.class {
  @Field(() => ID, { description: 'The id, `cpr_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Participant, { description: 'Whose competences they are.' })
  declare participant: Ref<Participant>;

  @Field(() => Instrument, { description: 'The version of the list.' })
  declare instrument: Ref<Instrument>;

  @Field(() => MeasurementStatusEnum, { description: 'Whether it is a draft or final.' })
  declare status: MeasurementStatus;

  @Field(() => RaterEnum, { description: 'Who judged; judgements of different raters are never merged.' })
  declare rater: Rater;

  @Field(() => Professional, { nullable: true, description: 'The professional who judged; null for a self-rating.' })
  declare professional: Ref<Professional> | null | undefined;

  @Field(() => DateScalar, { description: 'The day of the judgement.' })
  declare measuredOn: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was made final; null for a draft.' })
  declare finalizedAt: Date | null | undefined;
}
CompetenceProfileSchema.setClass(CompetenceProfile);

const CompetenceScoreSchema = defineEntity({
  name: 'CompetenceScore',
  tableName: 'competence_score',
  properties: {
    id: idColumn(),
    profile: () => p.manyToOne(CompetenceProfile).ref(),
    item: () => p.manyToOne(InstrumentItem).ref(),
    position: p.smallint(),
    level: p.smallint().nullable(),
    notAssessed: p.enum(Object.keys(NOT_ASSESSED_REASONS) as NotAssessedReason[]).nullable(),
    note: p.text().nullable(),
  },
  checks: [{ name: 'competence_score_one_check', expression: 'level is null or not_assessed is null' }],
  uniques: [{ properties: ['profile', 'position'] }],
});

@ObjectType({ description: 'The score of one competence.' })
export class CompetenceScore extends CompetenceScoreSchema.class {
  @Field(() => InstrumentItem, { description: 'The competence.' })
  declare item: Ref<InstrumentItem>;

  @Field(() => Int, {
    nullable: true,
    description: 'The level on the scale of the instrument; null when not assessed.',
  })
  declare level: number | null | undefined;

  @Field(() => NotAssessedReasonEnum, { nullable: true, description: 'Why it was not assessed; null when it was.' })
  declare notAssessed: NotAssessedReason | null | undefined;

  @Field(() => String, { nullable: true, description: 'A note on the score.' })
  declare note: string | null | undefined;
}
CompetenceScoreSchema.setClass(CompetenceScore);
