import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar, DateTimeScalar, HoursScalar } from '../../graph/scalars.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import {
  AttendanceKindEnum,
  AttendanceModeEnum,
  PresenceEnum,
  SupportedEnum,
  SupportKindEnum,
} from './placement.enums.js';
import {
  ATTENDANCE_KINDS,
  ATTENDANCE_MODES,
  type AttendanceKind,
  type AttendanceMode,
  PRESENCES,
  type Presence,
  SUPPORT_KINDS,
  SUPPORTED,
  type Supported,
  type SupportKind,
} from './vocabulary.js';

const AttendanceSchema = defineEntity({
  name: 'Attendance',
  tableName: 'attendance',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    on: p.date(),
    kind: p.enum(Object.keys(ATTENDANCE_KINDS) as AttendanceKind[]),
    hours: p.integer().name('quarters'),
    presence: p.enum(Object.keys(PRESENCES) as Presence[]),
    mode: p.enum(Object.keys(ATTENDANCE_MODES) as AttendanceMode[]),
    /** The line that took its place; a line that was corrected counts nowhere. */
    replacedById: p.uuid().nullable(),
    correctionReason: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'attendance_quarters_check', expression: 'quarters between 0 and 48' }],
  indexes: [
    { properties: ['participant', 'on', 'id'] },
    { properties: ['trajectory', 'on', 'id'] },
    {
      name: 'attendance_once',
      expression:
        'create unique index attendance_once on attendance (participant_id, "on", kind) where replaced_by_id is null',
    },
  ],
});

@Extensions({ prefix: 'ses' })
@ObjectType({ implements: Node, description: 'A line of attendance (aanwezigheid): one day, one kind, so many hours.' })
export class Attendance extends AttendanceSchema.class {
  @Field(() => ID, { description: 'The id, `ses_…`.' })
  declare id: string;

  @Field(() => Participant, { description: 'Whose attendance it is.' })
  declare participant: Ref<Participant>;

  @Field(() => Trajectory, { nullable: true, description: 'The trajectory in which the day lies.' })
  declare trajectory: Ref<Trajectory>;

  @Field(() => DateScalar, { description: 'The day.' })
  declare on: string;

  @Field(() => AttendanceKindEnum, { description: 'What for.' })
  declare kind: AttendanceKind;

  @Field(() => HoursScalar, { description: 'The hours that were meant or done.' })
  declare hours: number;

  @Field(() => PresenceEnum, { description: 'Whether the participant was there.' })
  declare presence: Presence;

  @Field(() => AttendanceModeEnum, { description: 'Alone or in a group.' })
  declare mode: AttendanceMode;

  @Field(() => String, { nullable: true, description: 'Why it corrects an earlier line; null when it does not.' })
  declare correctionReason: string | null | undefined;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  declare recordedAt: Date;
}
AttendanceSchema.setClass(Attendance);

const SupportHoursSchema = defineEntity({
  name: 'SupportHours',
  tableName: 'support_hours',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    professional: () => p.manyToOne(Professional).ref().nullable(),
    on: p.date(),
    kind: p.enum(Object.keys(SUPPORT_KINDS) as SupportKind[]),
    hours: p.integer().name('quarters'),
    supported: p.enum(Object.keys(SUPPORTED) as Supported[]),
    note: p.text().nullable(),
    /** The line that took its place; a line that was corrected counts nowhere. */
    replacedById: p.uuid().nullable(),
    correctionReason: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'support_hours_quarters_check', expression: 'quarters between 0 and 48' }],
  indexes: [
    { properties: ['trajectory', 'on', 'id'] },
    {
      name: 'support_hours_once',
      expression:
        'create unique index support_hours_once on support_hours (trajectory_id, professional_id, "on", kind, supported) nulls not distinct where replaced_by_id is null',
    },
  ],
});

@Extensions({ prefix: 'sup' })
@ObjectType({
  implements: Node,
  description: 'Hours of a professional for a participant, an employer or both; they are no attendance.',
})
export class SupportHours extends SupportHoursSchema.class {
  @Field(() => ID, { description: 'The id, `sup_…`.' })
  declare id: string;

  @Field(() => Trajectory, { nullable: true, description: 'The trajectory in which the day lies.' })
  declare trajectory: Ref<Trajectory>;

  @Field(() => Professional, { nullable: true, description: 'Who gave the hours; null when that is not known here.' })
  declare professional: Ref<Professional> | null | undefined;

  @Field(() => DateScalar, { description: 'The day.' })
  declare on: string;

  @Field(() => SupportKindEnum, { description: 'What for.' })
  declare kind: SupportKind;

  @Field(() => HoursScalar, {
    description: 'The hours; none in a line that was corrected because it should not be there.',
  })
  declare hours: number;

  @Field(() => SupportedEnum, { description: 'For whom.' })
  declare supported: Supported;

  @Field(() => String, { nullable: true, description: 'A note.' })
  declare note: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'Why it corrects an earlier line; null when it does not.' })
  declare correctionReason: string | null | undefined;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  declare recordedAt: Date;
}
SupportHoursSchema.setClass(SupportHours);
