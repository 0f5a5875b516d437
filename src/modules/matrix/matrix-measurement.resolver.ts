import { ArgsType, Field, FieldResolver, InputType, Resolver, Root } from 'type-graphql';
import { ById } from '../../graph/by-id.js';
import { connectionOf, Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { DateScalar } from '../../graph/scalars.js';
import type { Row } from '../../plan/load.js';
import { RootLookup, Rows } from '../../plan/spec.js';
import { all, sql } from '../../plan/sql.js';
import type { MeasurementCycle, MeasurementMoment, MeasurementStatus, Rater } from '../instrument/vocabulary.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import {
  CycleMoment,
  DomainScore,
  MatrixMeasurement,
  MatrixTarget,
  MeasurementCycleEnum,
  MeasurementMomentEnum,
  MeasurementStatusEnum,
  RaterEnum,
} from './matrix-measurement.entity.js';

const MatrixMeasurementConnection = connectionOf('MatrixMeasurement', () => MatrixMeasurement, 'measurements');

@InputType({ description: 'Which measurements to list; all conditions hold together.' })
class MatrixMeasurementFilter {
  @Field(() => [MeasurementStatusEnum], { nullable: true, description: 'Only those that stand like this.' })
  status?: MeasurementStatus[];

  @Field(() => RaterEnum, { nullable: true, description: 'Only those in which this rater judged.' })
  rater?: Rater;

  @Field(() => MeasurementMomentEnum, { nullable: true, description: 'Only those that were recorded for this moment.' })
  moment?: MeasurementMoment;

  @Field(() => MeasurementCycleEnum, {
    nullable: true,
    description: 'Only those that were recorded for a moment of this cycle.',
  })
  cycle?: MeasurementCycle;

  @IdField('tra', { nullable: true, description: 'Only those of this trajectory.' })
  trajectoryId?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those measured on this day or later.' })
  measuredFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those measured on this day or earlier.' })
  measuredUntil?: string;
}

@ArgsType()
class MatrixMeasurementsArgs extends Forward {
  @Field(() => MatrixMeasurementFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: MatrixMeasurementFilter;
}

@Resolver()
export class MatrixRoots {
  @RootLookup(() => MatrixMeasurement, {
    args: () => ById,
    by: 'id',
    description: 'A measurement with the self-sufficiency matrix; null when unknown.',
  })
  matrixMeasurement!: never;
}

@Resolver(() => Participant)
export class MatrixOfParticipant {
  @Rows(() => MatrixMeasurementConnection, {
    nullable: true,
    args: () => MatrixMeasurementsArgs,
    orderBy: [['measuredOn', 'desc']],
    where: (row, { filter }) =>
      filter &&
      all([
        filter.status && sql`${row('status')} = any(${filter.status})`,
        filter.rater && sql`${row('rater')} = ${filter.rater}`,
        (filter.moment || filter.cycle) &&
          sql`exists (select from cycle_moment c where c.measurement_id = ${row('id')}
            and c.moment = coalesce(${filter.moment ?? null}::text, c.moment)
            and c.cycle = coalesce(${filter.cycle ?? null}::text, c.cycle))`,
        filter.trajectoryId && sql`${row('trajectory')} = ${filter.trajectoryId}`,
        filter.measuredFrom && sql`${row('measuredOn')} >= ${filter.measuredFrom}`,
        filter.measuredUntil && sql`${row('measuredOn')} <= ${filter.measuredUntil}`,
      ]),
    description: 'The measurements with the self-sufficiency matrix, latest day first.',
  })
  matrixMeasurements!: never;

  @Rows(() => [MatrixTarget], {
    nullable: true,
    orderBy: [['domain', 'asc']],
    description: 'The levels that the participant works towards, by code of the domain.',
  })
  matrixTargets!: never;
}

@Resolver(() => Trajectory)
export class MatrixOfTrajectory {
  @Rows(() => [MatrixMeasurement], {
    nullable: true,
    orderBy: [
      ['measuredOn', 'desc'],
      ['id', 'desc'],
    ],
    description: 'The measurements that were recorded in the trajectory, latest day first.',
  })
  matrixMeasurements!: never;
}

@Resolver(() => MatrixMeasurement)
export class MeasurementParts {
  @Rows(() => [CycleMoment], {
    orderBy: [['cycle', 'desc']],
    description: 'What it is for: at most one moment in each cycle, that of the trajectory first.',
  })
  moments!: never;

  @Rows(() => [DomainScore], {
    orderBy: [['position', 'asc']],
    description: 'The scores, in the order of the instrument; a draft may lack some.',
  })
  scores!: never;

  @FieldResolver(() => MatrixMeasurement, {
    nullable: true,
    description: 'The measurement that this one corrects; null when it is no correction.',
  })
  supersedes(@Root() row: Row): unknown {
    return row.supersedesId;
  }

  @Rows(() => MatrixMeasurement, {
    nullable: true,
    on: (row, measurement) => sql`${row('supersedesId')} = ${measurement} and ${row('status')} <> 'DRAFT'`,
    description: 'The correction that took its place; null when there is none.',
  })
  supersededBy!: never;
}

export const measurementResolvers = [MatrixRoots, MatrixOfParticipant, MatrixOfTrajectory, MeasurementParts];
