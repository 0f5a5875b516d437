import { type Day, isoWeek } from '../../graph/day.js';
import { countDays } from './presence.js';
import { ATTENDANCE_KINDS, type AttendanceKind, type Presence, SUPPORT_KINDS, type SupportKind } from './vocabulary.js';

/** A line of hours, in whole quarters. */
interface Hours<K> {
  readonly on: Day;
  readonly kind: K;
  readonly hours: number;
}

/** A line of attendance that counts. */
export type AttendedHours = Hours<AttendanceKind> & { readonly presence: Presence };

/** A line of support hours that counts. */
export type SupportedHours = Hours<SupportKind>;

/** Hours of one ISO week, `2026-W47`. */
export interface WeekSum {
  readonly week: string;
  readonly hours: number;
}

/** Hours of one kind. */
export interface KindSum<K> {
  readonly kind: K;
  readonly hours: number;
}

/** Attendance added up; hours in whole quarters, presence in tenths of a percent. */
export interface AttendanceSums {
  readonly present: number;
  readonly sick: number;
  readonly absent: number;
  readonly leave: number;
  readonly daysCounted: number;
  readonly daysPresent: number;
  /** Present days ÷ (present + absent days), rounded half up; `null` when no day counts. */
  readonly presence: number | null;
  readonly perWeek: readonly WeekSum[];
  readonly perKind: readonly KindSum<AttendanceKind>[];
}

/** Support hours added up, in whole quarters. */
export interface SupportSums {
  readonly total: number;
  readonly perWeek: readonly WeekSum[];
  readonly perKind: readonly KindSum<SupportKind>[];
}

/** Attendance added up (domain.md §9). The sums per week and per kind are of hours present. */
export function attendanceSums(lines: readonly AttendedHours[]): AttendanceSums {
  const of = (presence: Presence) => lines.filter((line) => line.presence === presence);
  const present = of('PRESENT');
  const days = countDays(lines);
  return {
    present: total(present),
    sick: total(of('SICK')),
    absent: total(of('ABSENT')),
    leave: total(of('LEAVE')),
    daysCounted: days.counted,
    daysPresent: days.present,
    presence: shareInTenths(days.present, days.counted),
    perWeek: perWeek(present),
    perKind: perKind(present, Object.keys(ATTENDANCE_KINDS) as AttendanceKind[]),
  };
}

/** Support hours added up (domain.md §9). */
export function supportSums(lines: readonly SupportedHours[]): SupportSums {
  return {
    total: total(lines),
    perWeek: perWeek(lines),
    perKind: perKind(lines, Object.keys(SUPPORT_KINDS) as SupportKind[]),
  };
}

/** A share in tenths of a percent, rounded half up in whole numbers; `null` of nothing. */
export function shareInTenths(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((2000 * part + whole) / (2 * whole));
}

const total = (lines: readonly { readonly hours: number }[]): number =>
  lines.reduce((sum, { hours }) => sum + hours, 0);

/** The weeks with a line, in order of time. */
function perWeek(lines: readonly Hours<unknown>[]): WeekSum[] {
  const weeks = Map.groupBy(lines, ({ on }) => isoWeek(on));
  return [...weeks].map(([week, of]) => ({ week, hours: total(of) })).toSorted((a, b) => (a.week < b.week ? -1 : 1));
}

/** The kinds with a line, in the order of the vocabulary. */
function perKind<K>(lines: readonly Hours<K>[], kinds: readonly K[]): KindSum<K>[] {
  return kinds
    .map((kind) => ({ kind, of: lines.filter((line) => line.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => ({ kind, hours: total(of) }));
}
