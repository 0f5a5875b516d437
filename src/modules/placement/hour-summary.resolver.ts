import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Loaders } from '../../plan/load.js';
import { sql, typed } from '../../plan/sql.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { type AttendedHours, attendanceSums, type SupportedHours, supportSums } from './hour-summary.js';
import { HourSummary, SupportHourSummary } from './hour-summary.type.js';
import { AttendanceKindEnum, SupportKindEnum } from './placement.enums.js';
import type { AttendanceKind, SupportKind } from './vocabulary.js';

@Resolver(() => Trajectory)
export class TrajectoryHours {
  @FieldResolver(() => HourSummary, {
    nullable: true,
    description: 'The attendance (aanwezigheid) in the trajectory, added up.',
  })
  async hours(
    @Root() { id }: Trajectory,
    @Arg('kind', () => AttendanceKindEnum, { nullable: true, description: 'Only of this kind; of all by default.' })
    kind: AttendanceKind | null,
    @Ctx() { loaders }: Context,
  ): Promise<HourSummary> {
    return {
      trajectory: id,
      ...attendanceSums(ofKind(await attendedHours(loaders).load(id), kind)),
    } as unknown as HourSummary;
  }

  @FieldResolver(() => SupportHourSummary, {
    nullable: true,
    description: 'The hours of professionals (begeleidingsuren) in the trajectory, added up.',
  })
  async supportHourSummary(
    @Root() { id }: Trajectory,
    @Arg('kind', () => SupportKindEnum, { nullable: true, description: 'Only of this kind; of all by default.' })
    kind: SupportKind | null,
    @Ctx() { loaders }: Context,
  ): Promise<SupportHourSummary> {
    return {
      trajectory: id,
      ...supportSums(ofKind(await supportedHours(loaders).load(id), kind)),
    } as unknown as SupportHourSummary;
  }
}

const ofKind = <K, L extends { readonly kind: K }>(lines: readonly L[], kind: K | null | undefined): readonly L[] =>
  kind ? lines.filter((line) => line.kind === kind) : lines;

/** The attendance that counts, by the key of its trajectory; who sees the sum need not see its lines. */
function attendedHours(loaders: Loaders) {
  return loaders.batch<string, readonly AttendedHours[]>('attendance of trajectories', async (trajectories) => {
    const rows = await loaders.query(sql`
      select a.trajectory_id as trajectory, a."on"::text as "on", a.kind, a.presence, a.quarters as hours from attendance a
      where a.trajectory_id = any(${typed(trajectories, 'uuid[]')}) and a.replaced_by_id is null`);
    return perTrajectory(rows as unknown as (AttendedHours & { trajectory: string })[], trajectories);
  });
}

/** The support hours that count, by the key of their trajectory. */
function supportedHours(loaders: Loaders) {
  return loaders.batch<string, readonly SupportedHours[]>('support hours of trajectories', async (trajectories) => {
    const rows = await loaders.query(sql`
      select s.trajectory_id as trajectory, s."on"::text as "on", s.kind, s.quarters as hours from support_hours s
      where s.trajectory_id = any(${typed(trajectories, 'uuid[]')}) and s.replaced_by_id is null`);
    return perTrajectory(rows as unknown as (SupportedHours & { trajectory: string })[], trajectories);
  });
}

function perTrajectory<L extends { readonly trajectory: string }>(rows: readonly L[], ids: readonly string[]): L[][] {
  const lists = Map.groupBy(rows, ({ trajectory }) => trajectory);
  return ids.map((id) => lists.get(id) ?? []);
}

export const hourSummaryResolvers = [TrajectoryHours];
