import { Field, InputType } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';
import {
  AttendanceKindEnum,
  AttendanceModeEnum,
  PresenceEnum,
  SupportedEnum,
  SupportKindEnum,
} from './placement.enums.js';
import type { AttendanceKind, AttendanceMode, Presence, Supported, SupportKind } from './vocabulary.js';

@InputType({ description: 'A line of attendance: one participant, one day, one kind.' })
export class AttendanceLineInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => DateScalar, { description: 'The day, today or earlier, in a trajectory that was not paused on it.' })
  on!: string;

  @Field(() => AttendanceKindEnum, { description: 'What for.' })
  kind!: AttendanceKind;

  @Field(() => HoursScalar, {
    description:
      'The hours that were meant or done; more than none for who was there. On one day at most 12 in all, under 18 at most 8.',
  })
  hours!: number;

  @Field(() => PresenceEnum, { description: 'Whether the participant was there.' })
  presence!: Presence;

  @Field(() => AttendanceModeEnum, { defaultValue: 'INDIVIDUAL', description: 'Alone or in a group.' })
  mode!: AttendanceMode;
}

@InputType({ description: 'Attendance of one or more participants, all of it or nothing.' })
export class AttendanceRecordInput extends MutationInput {
  @Field(() => [AttendanceLineInput], { description: 'The lines, 1 to 1,000.' })
  lines!: AttendanceLineInput[];
}

@InputType({ description: 'A line of support hours: one participant, one day, one kind.' })
export class SupportHoursLineInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @IdField('pro', {
    nullable: true,
    description: 'Who gave the hours; you yourself when left out, as far as you are a professional here.',
  })
  professionalId?: string | null;

  @Field(() => DateScalar, { description: 'The day, today or earlier, in a trajectory that was not paused on it.' })
  on!: string;

  @Field(() => SupportKindEnum, { description: 'What for.' })
  kind!: SupportKind;

  @Field(() => HoursScalar, {
    description: 'The hours, at least a quarter; on one day at most 12 of one professional for one participant.',
  })
  hours!: number;

  @Field(() => SupportedEnum, { description: 'For whom.' })
  supported!: Supported;

  @Field(() => String, { nullable: true, description: 'A note.' })
  note?: string | null;
}

@InputType({ description: 'Support hours for one or more participants, all of it or nothing.' })
export class SupportHoursRecordInput extends MutationInput {
  @Field(() => [SupportHoursLineInput], { description: 'The lines, 1 to 1,000.' })
  lines!: SupportHoursLineInput[];
}

@InputType({ description: 'What a line of attendance should have said. What is left out stays as it is.' })
export class AttendanceCorrectionInput {
  @IdField('ses', { description: 'The line.' })
  attendanceId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day.' })
  on?: string | null;

  @Field(() => AttendanceKindEnum, { nullable: true, description: 'What for.' })
  kind?: AttendanceKind | null;

  @Field(() => HoursScalar, { nullable: true, description: 'The hours that were meant or done.' })
  hours?: number | null;

  @Field(() => PresenceEnum, { nullable: true, description: 'Whether the participant was there.' })
  presence?: Presence | null;

  @Field(() => AttendanceModeEnum, { nullable: true, description: 'Alone or in a group.' })
  mode?: AttendanceMode | null;
}

@InputType({ description: 'What a line of support hours should have said. What is left out stays as it is.' })
export class SupportHoursCorrectionInput {
  @IdField('sup', { description: 'The line.' })
  supportHoursId!: string;

  @IdField('pro', { nullable: true, description: 'Who gave the hours; null when that is not known here.' })
  professionalId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day.' })
  on?: string | null;

  @Field(() => SupportKindEnum, { nullable: true, description: 'What for.' })
  kind?: SupportKind | null;

  @Field(() => HoursScalar, { nullable: true, description: 'The hours; none for a line that should not be there.' })
  hours?: number | null;

  @Field(() => SupportedEnum, { nullable: true, description: 'For whom.' })
  supported?: Supported | null;

  @Field(() => String, { nullable: true, description: 'A note; null takes it away.' })
  note?: string | null;
}

@InputType({ description: 'A line of hours to correct: either of attendance or of support.' })
export class HoursCorrectInput extends MutationInput {
  @Field(() => AttendanceCorrectionInput, { nullable: true, description: 'The line of attendance.' })
  attendance?: AttendanceCorrectionInput | null;

  @Field(() => SupportHoursCorrectionInput, { nullable: true, description: 'The line of support hours.' })
  supportHours?: SupportHoursCorrectionInput | null;

  @Field(() => String, { description: 'Why it is corrected.' })
  reason!: string;
}
