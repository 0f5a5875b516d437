import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { DayBook, type Entry } from './day-book.js';
import { dayRefusals, type HoursPerson, mostQuarters } from './hour-days.js';
import { hoursText, linePath } from './hour-lines.js';
import type { AttendanceKind, AttendanceMode, Presence } from './vocabulary.js';

/** A line of attendance to record; hours in whole quarters. */
export interface AttendanceLine {
  readonly participantId: string;
  readonly on: Day;
  readonly kind: AttendanceKind;
  readonly hours: number;
  readonly presence: Presence;
  readonly mode: AttendanceMode;
}

/** A line that counts on one of the days at hand. */
export type RecordedAttendance = Pick<AttendanceLine, 'participantId' | 'on' | 'kind' | 'hours'> & {
  readonly id: string;
};

/** What decides on lines of hours: the participants by id, the lines that count on those days, and the day of recording. */
export interface Known<R> {
  readonly persons: ReadonlyMap<string, HoursPerson>;
  readonly recorded: readonly R[];
  readonly today: Day;
}

/**
 * Everything wrong with lines of attendance (domain.md §9), line by line. The day: `DATE_IN_FUTURE`,
 * `NO_TRAJECTORY_ON_DAY`, `DAY_PAUSED`. The hours: `VALUE_OUT_OF_RANGE` for who was there for no time, `DAY_TOO_FULL` for
 * all lines of the day together, whatever the presence. `HOURS_EXIST` for a second line of a participant, day and kind,
 * also within the lines themselves.
 */
export function attendanceRefusals(
  lines: readonly AttendanceLine[],
  { persons, recorded, today }: Known<RecordedAttendance>,
  pathOf = linePath,
): Refusal[] {
  const book = new DayBook(recorded.map((line) => entryOf(line, line.id)));
  return lines.flatMap((line, index) => {
    const person = persons.get(line.participantId);
    const path = pathOf(index);
    if (!person) return [refusal('NOT_FOUND', [...path, 'participantId'])];
    const most = mostQuarters(person, line.on);
    return [
      ...dayRefusals(person, line.on, today, [...path, 'on']),
      ...timeRefusals(line, most, path),
      ...book.add(entryOf(line, null), { most, path }),
    ];
  });
}

function timeRefusals({ presence, hours }: AttendanceLine, most: number, path: readonly string[]): Refusal[] {
  if (presence !== 'PRESENT' || hours > 0) return [];
  return [refusal('VALUE_OUT_OF_RANGE', [...path, 'hours'], { min: hoursText(1), max: hoursText(most) })];
}

const entryOf = ({ participantId, on, kind, hours }: Omit<RecordedAttendance, 'id'>, id: string | null): Entry => ({
  id,
  on,
  quarters: hours,
  whose: participantId,
  what: kind,
});
