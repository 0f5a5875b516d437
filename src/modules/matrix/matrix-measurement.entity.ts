import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { DateScalar, DateTimeScalar } from '../../graph/scalars.js';
import { Instrument, InstrumentItem } from '../instrument/instrument.entity.js';
import {
  MATRIX_DOMAINS,
  type MatrixDomain,
  MEASUREMENT_CYCLES,
  MEASUREMENT_MOMENTS,
  MEASUREMENT_STATUSES,
  type MeasurementCycle,
  type MeasurementMoment,
  type MeasurementStatus,
  NOT_ASSESSED_REASONS,
  type NotAssessedReason,
  RATERS,
  type Rater,
} from '../instrument/vocabulary.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { MatrixDomainEnum, MeasurementSourceEnum } from './matrix.enums.js';
import { MEASUREMENT_SOURCES, type MeasurementSource } from './vocabulary.js';

export const RaterEnum = enumType('Rater', 'Who judged.', RATERS);
export const MeasurementStatusEnum = enumType('MeasurementStatus', 'How a measurement stands.', MEASUREMENT_STATUSES);
export const MeasurementCycleEnum = enumType('MeasurementCycle', 'What a moment belongs to.', MEASUREMENT_CYCLES);
export const MeasurementMomentEnum = enumType(
  'MeasurementMoment',
  'When in a cycle was measured.',
  MEASUREMENT_MOMENTS,
);
export const NotAssessedReasonEnum = enumType(
  'NotAssessedReason',
  'Why an item was not assessed.',
  NOT_ASSESSED_REASONS,
);

const MatrixMeasurementSchema = defineEntity({
  name: 'MatrixMeasurement',
  tableName: 'matrix_measurement',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    trajectory: () => p.manyToOne(Trajectory).ref().nullable(),
    instrument: () => p.manyToOne(Instrument).ref(),
    status: p.enum(Object.keys(MEASUREMENT_STATUSES) as MeasurementStatus[]),
    rater: p.enum(Object.keys(RATERS) as Rater[]),
    professional: () => p.manyToOne(Professional).ref().nullable(),
    measuredOn: p.date(),
    finalizedAt: p.datetime(3).nullable(),
    /** The measurement that this one corrects. */
    supersedesId: p.uuid().nullable(),
    correctionReason: p.text().nullable(),
    source: p.enum(Object.keys(MEASUREMENT_SOURCES) as MeasurementSource[]),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'matrix_measurement_final_check', expression: "(status = 'DRAFT') = (finalized_at is null)" },
    { name: 'matrix_measurement_no_workplace_check', expression: "rater <> 'WORKPLACE'" },
  ],
  indexes: [
    { properties: ['participant', 'measuredOn', 'id'] },
    {
      name: 'matrix_measurement_superseded_once',
      expression:
        "create unique index matrix_measurement_superseded_once on matrix_measurement (supersedes_id) where status <> 'DRAFT'",
    },
  ],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'mat' })
@ObjectType({
  implements: Node,
  description: 'A measurement of the whole life situation with the self-sufficiency matrix (zelfredzaamheidmatrix).',
})
export class MatrixMeasurement extends MatrixMeasurementSchema.class {
  @Field(() => ID, { description: 'The id, `mat_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Participant, { description: 'Whose situation was measured.' })
  declare participant: Ref<Participant>;

  @Field(() => Trajectory, {
    nullable: true,
    description: 'The trajectory in which it was measured; null when it was imported from before.',
  })
  declare trajectory: Ref<Trajectory> | null | undefined;

  @Field(() => Instrument, { description: 'The version of the matrix.' })
  declare instrument: Ref<Instrument>;

  @Field(() => MeasurementStatusEnum, { description: 'Whether it is a draft, final or superseded by a correction.' })
  declare status: MeasurementStatus;

  @Field(() => DateScalar, { description: 'The day on which was measured.' })
  declare measuredOn: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was made final; null for a draft.' })
  declare finalizedAt: Date | null | undefined;

  @Field(() => RaterEnum, { description: 'Who judged.' })
  declare rater: Rater;

  @Field(() => Professional, { nullable: true, description: 'The professional who measured; null for a self-rating.' })
  declare professional: Ref<Professional> | null | undefined;

  /** Shown by a resolver, which hides why a domain was corrected that the viewer may not see. */
  declare correctionReason: string | null | undefined;

  @Field(() => MeasurementSourceEnum, { description: 'Whether it was measured here or imported.' })
  declare source: MeasurementSource;
}
MatrixMeasurementSchema.setClass(MatrixMeasurement);

const CycleMomentSchema = defineEntity({
  name: 'CycleMoment',
  tableName: 'cycle_moment',
  properties: {
    id: idColumn(),
    measurement: () => p.manyToOne(MatrixMeasurement).ref(),
    cycle: p.enum(Object.keys(MEASUREMENT_CYCLES) as MeasurementCycle[]),
    moment: p.enum(Object.keys(MEASUREMENT_MOMENTS) as MeasurementMoment[]),
  },
  uniques: [{ properties: ['measurement', 'cycle'] }],
});

@ObjectType({ description: 'The moment that a measurement serves in a cycle.' })
export class CycleMoment extends CycleMomentSchema.class {
  @Field(() => MeasurementCycleEnum, { description: 'The whole trajectory, or phase 3.' })
  declare cycle: MeasurementCycle;

  @Field(() => MeasurementMomentEnum, { description: 'The moment as it was recorded.' })
  declare moment: MeasurementMoment;
}
CycleMomentSchema.setClass(CycleMoment);

const DomainScoreSchema = defineEntity({
  name: 'DomainScore',
  tableName: 'domain_score',
  properties: {
    id: idColumn(),
    measurement: () => p.manyToOne(MatrixMeasurement).ref(),
    domain: () => p.manyToOne(InstrumentItem).ref(),
    position: p.smallint(),
    level: p.smallint().nullable(),
    notAssessed: p.enum(Object.keys(NOT_ASSESSED_REASONS) as NotAssessedReason[]).nullable(),
    note: p.text().nullable(),
  },
  checks: [{ name: 'domain_score_one_check', expression: 'level is null or not_assessed is null' }],
  uniques: [{ properties: ['measurement', 'position'] }],
});

@ObjectType({ description: 'The score of one domain (leefdomein) in a measurement.' })
export class DomainScore extends DomainScoreSchema.class {
  @Field(() => InstrumentItem, { description: 'The domain.' })
  declare domain: Ref<InstrumentItem>;

  /** What is said of the domain is shown by resolvers, which hide what the viewer may not see. */
  declare level: number | null | undefined;

  declare notAssessed: NotAssessedReason | null | undefined;

  declare note: string | null | undefined;
}
DomainScoreSchema.setClass(DomainScore);

const MatrixTargetSchema = defineEntity({
  name: 'MatrixTarget',
  tableName: 'matrix_target',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    domain: p.enum(Object.keys(MATRIX_DOMAINS) as MatrixDomain[]),
    level: p.smallint(),
    setOn: p.date(),
  },
  uniques: [{ properties: ['participant', 'domain'] }],
});

@ObjectType({ description: 'The level that a participant works towards in a domain (streefniveau).' })
export class MatrixTarget extends MatrixTargetSchema.class {
  @Field(() => MatrixDomainEnum, { description: 'The domain.' })
  declare domain: MatrixDomain;

  @Field(() => Int, { description: 'The level on the scale of the matrix.' })
  declare level: number;

  @Field(() => DateScalar, { description: 'The day on which it was set.' })
  declare setOn: string;
}
MatrixTargetSchema.setClass(MatrixTarget);
