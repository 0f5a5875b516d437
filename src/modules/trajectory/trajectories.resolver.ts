import { ArgsType, Field, InputType, Resolver, registerEnumType } from 'type-graphql';
import { ById } from '../../graph/by-id.js';
import { BothWays, connectionOf, Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { OrderDirection } from '../../graph/order.js';
import { DateScalar } from '../../graph/scalars.js';
import { RootLookup, RootRows, Rows, type SqlArgs } from '../../plan/spec.js';
import { all, sql } from '../../plan/sql.js';
import { Professional } from '../organization/professional.entity.js';
import { Trajectory } from './trajectory.entity.js';
import { PhaseEnum, TrajectoryOutcomeEnum, TrajectoryStatusEnum } from './trajectory.enums.js';
import type { Phase, TrajectoryOutcome, TrajectoryStatus } from './vocabulary.js';

/** Trajectories page by page; for every list of trajectories in the graph. */
export const TrajectoryConnection = connectionOf('Trajectory', () => Trajectory, 'trajectories');

/** What trajectories can be ordered by: the property. */
const TrajectoryOrderField = { STARTED_ON: 'startedOn' };
registerEnumType(TrajectoryOrderField, {
  name: 'TrajectoryOrderField',
  description: 'What trajectories can be ordered by.',
  valuesConfig: { STARTED_ON: { description: 'The day on which it started.' } },
});

@InputType({ description: 'How to order trajectories.' })
class TrajectoryOrder {
  @Field(() => TrajectoryOrderField as never, { description: 'By what.' })
  field!: string;

  @Field(() => OrderDirection as never, { defaultValue: 'asc', description: 'In which direction.' })
  direction!: 'asc' | 'desc';
}

@InputType({ description: 'Which trajectories to list; all conditions hold together.' })
class TrajectoryFilter {
  @Field(() => [TrajectoryStatusEnum], { nullable: true, description: 'Only those that stand like this.' })
  status?: TrajectoryStatus[];

  @Field(() => [PhaseEnum], { nullable: true, description: 'Only those in one of these phases now.' })
  phase?: Phase[];

  @Field(() => [TrajectoryOutcomeEnum], { nullable: true, description: 'Only those that ended like this.' })
  outcome?: TrajectoryOutcome[];

  @IdField('pro', { nullable: true, description: 'Only those that this job coach guides or guided to the end.' })
  coachId?: string;

  @IdField('org', { nullable: true, description: 'Only those that this organization runs.' })
  organizationId?: string;

  @IdField('par', { nullable: true, description: 'Only those of this participant.' })
  participantId?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that started on this day or later.' })
  startedFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that started on this day or earlier.' })
  startedUntil?: string;
}

@ArgsType()
class TrajectoriesArgs extends BothWays {
  @Field(() => TrajectoryFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: TrajectoryFilter;

  @Field(() => TrajectoryOrder, {
    nullable: true,
    description: 'How to order them; by the day of the start by default.',
  })
  orderBy?: TrajectoryOrder;
}

@ArgsType()
class CaseloadArgs extends Forward {
  @Field(() => [TrajectoryStatusEnum], {
    nullable: true,
    description: 'Only those that stand like this; those that have not ended by default.',
  })
  status?: TrajectoryStatus[];
}

@Resolver()
export class TrajectoryRoots {
  @RootLookup(() => Trajectory, { args: () => ById, by: 'id', description: 'A trajectory; null when unknown.' })
  trajectory!: never;

  @RootRows(() => TrajectoryConnection, {
    args: () => TrajectoriesArgs,
    orderBy: ({ orderBy }: SqlArgs) => [[orderBy?.field ?? 'startedOn', orderBy?.direction ?? 'asc']],
    where: (row, { filter }) =>
      filter &&
      all([
        filter.status && sql`${row('status')} = any(${filter.status})`,
        filter.phase && sql`${row('phase')} = any(${filter.phase})`,
        filter.outcome && sql`${row('outcome')} = any(${filter.outcome})`,
        filter.coachId && sql`${row('coach')} = ${filter.coachId}`,
        filter.organizationId && sql`${row('organization')} = ${filter.organizationId}`,
        filter.participantId && sql`${row('participant')} = ${filter.participantId}`,
        filter.startedFrom && sql`${row('startedOn')} >= ${filter.startedFrom}`,
        filter.startedUntil && sql`${row('startedOn')} <= ${filter.startedUntil}`,
      ]),
    description: 'Trajectories, by the day of their start.',
  })
  trajectories!: never;
}

@Resolver(() => Professional)
export class Caseload {
  @Rows(() => TrajectoryConnection, {
    args: () => CaseloadArgs,
    orderBy: [['startedOn', 'asc']],
    where: (row, { status }) => (status ? sql`${row('status')} = any(${status})` : sql`${row('status')} <> 'ENDED'`),
    description: 'The trajectories that this job coach guides (caseload), by the day of their start.',
  })
  caseload!: never;
}

export const trajectoriesResolvers = [TrajectoryRoots, Caseload];
