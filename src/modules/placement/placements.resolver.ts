import { Arg, ArgsType, Ctx, Field, FieldResolver, InputType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connectionOf, Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { DateScalar } from '../../graph/scalars.js';
import { type Asker, type Column, RootRows, Rows, type SqlArgs } from '../../plan/spec.js';
import { all, type Sql, sql } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';
import { Placement } from './placement.entity.js';
import { PlacementKindEnum } from './placement.enums.js';
import { AftercareAgreement, EmployerIntake } from './placement-parts.entity.js';
import { placementsOf } from './placements.evidence.js';
import type { PlacementKind } from './vocabulary.js';

const PlacementConnection = connectionOf('Placement', () => Placement, 'placements');

@InputType({ description: 'Which placements to list; all conditions hold together.' })
class PlacementFilter {
  @IdField('par', { nullable: true, description: 'Only those of this participant.' })
  participantId?: string;

  @IdField('tra', { nullable: true, description: 'Only those that are part of this trajectory.' })
  trajectoryId?: string;

  @IdField('wpp', { nullable: true, description: 'Only those at this workplace.' })
  workplaceProfileId?: string;

  @IdField('loc', { nullable: true, description: 'Only those at this location.' })
  locationId?: string;

  @IdField('org', { nullable: true, description: 'Only those at locations of this organization.' })
  employerId?: string;

  @IdField('pro', { nullable: true, description: 'Only those in trajectories that this job coach guides.' })
  coachId?: string;

  @Field(() => [PlacementKindEnum], { nullable: true, description: 'Only those of these kinds.' })
  kind?: PlacementKind[];

  @Field(() => DateScalar, { nullable: true, description: 'Only those that run on this day.' })
  activeOn?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that start on this day or later.' })
  startsFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that start on this day or earlier.' })
  startsUntil?: string;
}

@ArgsType()
class PlacementsArgs extends Forward {
  @Field(() => PlacementFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: PlacementFilter;
}

@ArgsType()
class PlacementsAtArgs extends Forward {
  @Field(() => DateScalar, { nullable: true, description: 'Only those that run on this day.' })
  activeOn?: string;
}

/** Whether a placement runs on a day, as `statusOn` says it. */
const activeOn = (row: Column, day: Sql | null | undefined): Sql | undefined =>
  day
    ? sql`(${row('cancelledOn')} is null and ${row('startsOn')} <= ${day} and (${row('endsOn')} is null or ${row('endsOn')} >= ${day}))`
    : undefined;

/** The conditions of `PlacementFilter`. */
function filtered(row: Column, { filter }: SqlArgs, { seen }: Asker): Sql | undefined {
  if (!filter) return undefined;
  const { participantId, trajectoryId, workplaceProfileId, locationId, employerId, coachId } = filter;
  const at = (condition: Sql) => sql`exists (select from workplace_profile w join location l on l.id = w.location_id
    where w.id = ${row('workplaceProfile')} and ${condition})`;
  return all([
    participantId && sql`${row('participant')} = ${participantId}`,
    trajectoryId && sql`${row('trajectory')} = ${trajectoryId}`,
    workplaceProfileId && sql`${row('workplaceProfile')} = ${workplaceProfileId}`,
    locationId && at(sql`l.id = ${locationId}`),
    employerId && at(sql`l.organization_id = ${employerId}`),
    coachId &&
      sql`exists (select from trajectory t where t.id = ${row('trajectory')} and t.coach_id = ${coachId}
        and ${seen(Trajectory, 't')})`,
    filter.kind && sql`${row('kind')} = any(${filter.kind})`,
    activeOn(row, filter.activeOn),
    filter.startsFrom && sql`${row('startsOn')} >= ${filter.startsFrom}`,
    filter.startsUntil && sql`${row('startsOn')} <= ${filter.startsUntil}`,
  ]);
}

@Resolver()
export class PlacementRoots {
  @RootRows(() => PlacementConnection, {
    args: () => PlacementsArgs,
    where: filtered,
    orderBy: [['startsOn', 'desc']],
    description: 'Placements (plaatsingen), the latest first day first.',
  })
  placements!: never;
}

@Resolver(() => Participant)
export class ParticipantPlacements {
  @FieldResolver(() => [Placement], {
    nullable: true,
    description: 'The placements of the participant, the latest first day first.',
  })
  placements(
    @Root() { id }: Participant,
    @Arg('active', () => Boolean, {
      nullable: true,
      description: 'Only those that run today, or only those that do not; all by default.',
    })
    active: boolean | null,
    @Ctx() { loaders }: Context,
  ): Promise<string[]> {
    const load = (ids: readonly string[]) => placementsOf(loaders, ids, active ?? null);
    return loaders.batch<string, string[]>(`placements ${active}`, load).load(id);
  }
}

@Resolver(() => Trajectory)
export class TrajectoryPlacements {
  @Rows(() => [Placement], {
    nullable: true,
    orderBy: [['startsOn', 'desc']],
    description: 'The placements that are part of the trajectory, the latest first day first.',
  })
  placements!: never;

  @Rows(() => [EmployerIntake], {
    nullable: true,
    orderBy: [['on', 'desc']],
    description: 'The talks with employers before somebody learns or tries out there, latest first.',
  })
  employerIntakes!: never;

  @Rows(() => [AftercareAgreement], {
    nullable: true,
    orderBy: [
      ['agreedOn', 'desc'],
      ['recordedAt', 'desc'],
    ],
    description: 'What was agreed about aftercare (nazorg), latest first; the latest of a stay in phase 4 counts.',
  })
  aftercareAgreements!: never;
}

@Resolver(() => WorkplaceProfile)
export class WorkplacePlacements {
  @Rows(() => PlacementConnection, {
    args: () => PlacementsAtArgs,
    where: (row, args) => activeOn(row, args.activeOn),
    orderBy: [['startsOn', 'desc']],
    description: 'The placements at this workplace, the latest first day first.',
  })
  placements!: never;
}

export const placementsResolvers = [PlacementRoots, ParticipantPlacements, TrajectoryPlacements, WorkplacePlacements];
