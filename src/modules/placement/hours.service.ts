import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { attendanceRefusals } from './attending.js';
import { trajectoryOn } from './hour-days.js';
import { firstReasons, lineCountRefusals } from './hour-lines.js';
import { Attendance, SupportHours } from './hours.entity.js';
import {
  lockPersons,
  type Persons,
  recordedAttendance,
  recordedSupport,
  refuseUnknownProfessionals,
} from './hours.find.js';
import type { AttendanceRecordInput, SupportHoursRecordInput } from './hours.inputs.js';
import { refuseOthersHours } from './hours-own.find.js';
import { supportRefusals } from './supporting.js';

/** The participants of an entry, locked. @throws Refused `NOT_FOUND`, `VALUE_OUT_OF_RANGE` for the number of lines */
export function attendees(work: Work, { lines }: AttendanceRecordInput): Promise<Persons> {
  refuseIf(lineCountRefusals(lines.length));
  return lockPersons(work, lines);
}

/** As `attendees`; the professionals that are named exist too. */
export async function supportedPersons(work: Work, { lines }: SupportHoursRecordInput): Promise<Persons> {
  refuseIf(lineCountRefusals(lines.length));
  const persons = await lockPersons(work, lines);
  await refuseUnknownProfessionals(work, lines);
  return persons;
}

/** Records lines of attendance, all or none (domain.md §9). @throws Refused, see `refuseOthersHours` and `attendanceRefusals` */
export async function recordAttendance(work: Work, input: AttendanceRecordInput, persons: Persons): Promise<Result> {
  const { lines } = input;
  await refuseOthersHours(work, lines, persons);
  const recorded = await recordedAttendance(work, lines);
  refuseIf(firstReasons(attendanceRefusals(lines, { persons, recorded, today: work.today })));
  const rows = lines.map(({ participantId, ...line }) =>
    work.em.create(Attendance, {
      participant: participantId,
      trajectory: trajectoryIdOn(persons, participantId, line.on),
      ...line,
      recordedAt: work.now,
    }),
  );
  tell(work, 'attendance.record', rows);
  return { attendance: rows.map(({ id }) => id) };
}

/** Records lines of support hours, all or none (domain.md §9). @throws Refused, see `supportRefusals` */
export async function recordSupport(work: Work, input: SupportHoursRecordInput, persons: Persons): Promise<Result> {
  const lines = input.lines.map(({ professionalId, note = null, ...line }) => ({
    ...line,
    professionalId: professionalId ?? work.viewer.professionalId ?? null,
    note,
  }));
  const recorded = await recordedSupport(work, lines);
  refuseIf(firstReasons(supportRefusals(lines, { persons, recorded, today: work.today })));
  const rows = lines.map(({ participantId, professionalId, ...line }) =>
    work.em.create(SupportHours, {
      trajectory: trajectoryIdOn(persons, participantId, line.on),
      professional: professionalId,
      ...line,
      recordedAt: work.now,
    }),
  );
  tell(work, 'supportHours.record', rows);
  return { supportHours: rows.map(({ id }) => id) };
}

/** The key of the trajectory of a line that was not refused. */
export function trajectoryIdOn(persons: Persons, participantId: string, on: string): string {
  const person = persons.get(participantId);
  const trajectory = person && trajectoryOn(person, on);
  if (!trajectory) throw new Error(`No trajectory on ${on}: the line was not checked.`);
  return trajectory.id;
}

/** One event per trajectory, with the keys of its new lines. */
function tell(work: Work, type: string, rows: readonly { id: string; trajectory: { id: string } }[]): void {
  for (const [trajectoryId, lines] of Map.groupBy(rows, ({ trajectory }) => trajectory.id)) {
    work.event(type, trajectoryId, { lines: lines.map(({ id }) => id) });
  }
}
