import { ArgsType, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { connectionOf, Forward } from '../../graph/connection.js';
import { DateScalar } from '../../graph/scalars.js';
import type { Row } from '../../plan/load.js';
import { type Column, Rows, type SqlArgs } from '../../plan/spec.js';
import { all, type Sql, sql } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { Attendance, SupportHours } from './hours.entity.js';
import { AttendanceKindEnum, SupportKindEnum } from './placement.enums.js';
import type { AttendanceKind, SupportKind } from './vocabulary.js';

const AttendanceConnection = connectionOf('Attendance', () => Attendance, 'lines of attendance');
const SupportHoursConnection = connectionOf('SupportHours', () => SupportHours, 'lines of support hours');

@ArgsType()
class HoursArgs extends Forward {
  @Field(() => DateScalar, { nullable: true, description: 'Only on this day or later.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only on this day or earlier.' })
  until?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also lines that were corrected; they count nowhere.',
  })
  withCorrected!: boolean;
}

@ArgsType()
class AttendanceArgs extends HoursArgs {
  @Field(() => [AttendanceKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kind?: AttendanceKind[];
}

@ArgsType()
class SupportHoursArgs extends HoursArgs {
  @Field(() => [SupportKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kind?: SupportKind[];
}

/** The lines that the arguments ask for. */
const asked = (row: Column, { from, until, kind, withCorrected }: SqlArgs): Sql | undefined =>
  all([
    from && sql`${row('on')} >= ${from}`,
    until && sql`${row('on')} <= ${until}`,
    kind && sql`${row('kind')} = any(${kind})`,
    withCorrected ? undefined : sql`${row('replacedById')} is null`,
  ]);

@Resolver(() => Participant)
export class ParticipantAttendance {
  @Rows(() => AttendanceConnection, {
    nullable: true,
    args: () => AttendanceArgs,
    orderBy: [['on', 'desc']],
    where: asked,
    description: 'The attendance (aanwezigheid) of the participant, latest day first.',
  })
  attendance!: never;
}

@Resolver(() => Trajectory)
export class TrajectoryHourLines {
  @Rows(() => AttendanceConnection, {
    nullable: true,
    args: () => AttendanceArgs,
    orderBy: [['on', 'desc']],
    where: asked,
    description: 'The attendance (aanwezigheid) in the trajectory, latest day first.',
  })
  attendance!: never;

  @Rows(() => SupportHoursConnection, {
    nullable: true,
    args: () => SupportHoursArgs,
    orderBy: [['on', 'desc']],
    where: asked,
    description: 'The hours of professionals (begeleidingsuren) in the trajectory, latest day first.',
  })
  supportHours!: never;
}

@Resolver(() => Attendance)
export class AttendanceCorrections {
  @FieldResolver(() => Attendance, {
    nullable: true,
    description: 'The line that took its place; null when it was not corrected.',
  })
  correctedBy(@Root() { replacedById }: Row): unknown {
    return replacedById ?? null;
  }

  @Rows(() => Attendance, {
    nullable: true,
    on: (row, parent) => sql`${row('replacedById')} = ${parent}`,
    description: 'The line that it corrects; null when it corrects none.',
  })
  corrects!: never;
}

@Resolver(() => SupportHours)
export class SupportHoursCorrections {
  @FieldResolver(() => SupportHours, {
    nullable: true,
    description: 'The line that took its place; null when it was not corrected.',
  })
  correctedBy(@Root() { replacedById }: Row): unknown {
    return replacedById ?? null;
  }

  @Rows(() => SupportHours, {
    nullable: true,
    on: (row, parent) => sql`${row('replacedById')} = ${parent}`,
    description: 'The line that it corrects; null when it corrects none.',
  })
  corrects!: never;
}

export const hoursResolvers = [
  ParticipantAttendance,
  TrajectoryHourLines,
  AttendanceCorrections,
  SupportHoursCorrections,
];
