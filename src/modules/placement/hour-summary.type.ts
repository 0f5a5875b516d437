import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, HoursScalar } from '../../graph/scalars.js';
import type { AttendanceSums, KindSum, SupportSums, WeekSum } from './hour-summary.js';
import { AttendanceKindEnum, SupportKindEnum } from './placement.enums.js';
import type { AttendanceKind, SupportKind } from './vocabulary.js';

@ObjectType({ description: 'Hours of one week.' })
class WeekHours implements WeekSum {
  @Field(() => String, { description: 'The ISO week with its year, such as 2026-W47; it begins on Monday.' })
  week!: string;

  @Field(() => HoursScalar, { description: 'The hours.' })
  hours!: number;
}

@ObjectType({ description: 'Hours present of one kind.' })
class AttendanceKindHours implements KindSum<AttendanceKind> {
  @Field(() => AttendanceKindEnum, { description: 'The kind.' })
  kind!: AttendanceKind;

  @Field(() => HoursScalar, { description: 'The hours.' })
  hours!: number;
}

@ObjectType({ description: 'Hours of professionals of one kind.' })
class SupportKindHours implements KindSum<SupportKind> {
  @Field(() => SupportKindEnum, { description: 'The kind.' })
  kind!: SupportKind;

  @Field(() => HoursScalar, { description: 'The hours.' })
  hours!: number;
}

@ObjectType({ description: 'Attendance (aanwezigheid) added up; lines that were corrected are left out.' })
export class HourSummary implements AttendanceSums {
  @Field(() => HoursScalar, { description: 'The hours present.' })
  present!: number;

  @Field(() => HoursScalar, { nullable: true, description: 'The hours missed through illness.' })
  sick!: number;

  @Field(() => HoursScalar, { nullable: true, description: 'The hours missed without leave or illness.' })
  absent!: number;

  @Field(() => HoursScalar, { nullable: true, description: 'The hours on leave.' })
  leave!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The days that count: present or absent on them; ill or on leave all day does not.',
  })
  daysCounted!: number;

  @Field(() => Int, { nullable: true, description: 'The days with any hours present.' })
  daysPresent!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The days present as a percentage of the days that count, rounded; null when no day counts.',
  })
  presence!: number | null;

  @Field(() => [WeekHours], {
    nullable: true,
    description: 'The hours present per ISO week, in order of time; only weeks with hours.',
  })
  perWeek!: WeekHours[];

  @Field(() => [AttendanceKindHours], {
    nullable: true,
    description: 'The hours present per kind; only kinds with hours.',
  })
  perKind!: AttendanceKindHours[];
}

@ObjectType({
  description: 'Hours of professionals (begeleidingsuren) added up; lines that were corrected are left out.',
})
export class SupportHourSummary implements SupportSums {
  @Field(() => HoursScalar, { description: 'All hours together.' })
  total!: number;

  @Field(() => [WeekHours], {
    nullable: true,
    description: 'The hours per ISO week, in order of time; only weeks with hours.',
  })
  perWeek!: WeekHours[];

  @Field(() => [SupportKindHours], { nullable: true, description: 'The hours per kind; only kinds with hours.' })
  perKind!: SupportKindHours[];
}
