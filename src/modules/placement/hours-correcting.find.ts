import { Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Attendance, SupportHours } from './hours.entity.js';
import { lockPersons, type Persons, refuseUnknownProfessionals } from './hours.find.js';
import type { AttendanceCorrectionInput, HoursCorrectInput, SupportHoursCorrectionInput } from './hours.inputs.js';

/** A line of hours, locked after its participant, and what it should have said. */
export interface Correction<L, C> {
  readonly line: L;
  readonly change: C;
  readonly participantId: string;
  readonly persons: Persons;
}

export type AttendanceCorrection = Correction<Attendance, AttendanceCorrectionInput>;
export type SupportCorrection = Correction<SupportHours, SupportHoursCorrectionInput>;
export type AnyCorrection =
  | { readonly attendance: AttendanceCorrection }
  | { readonly supportHours: SupportCorrection };

/** The one line to correct. @throws Refused `NOT_FOUND`, `CORRECT_ONE_LINE` */
export async function lineToCorrect(
  work: Work,
  { attendance, supportHours }: HoursCorrectInput,
): Promise<AnyCorrection> {
  if (attendance && !supportHours) return { attendance: await attendanceToCorrect(work, attendance) };
  if (supportHours && !attendance) return { supportHours: await supportToCorrect(work, supportHours) };
  throw new Refused([refusal('CORRECT_ONE_LINE', ['input'])]);
}

async function attendanceToCorrect(work: Work, change: AttendanceCorrectionInput): Promise<AttendanceCorrection> {
  const { attendanceId: id } = change;
  const path = ['input', 'attendance', 'attendanceId'];
  const row = { participantId: await work.participantOf(Attendance, id, path) };
  const persons = await lockPersons(work, [row], () => path);
  return { ...row, persons, change, line: await work.lock(Attendance, id, path) };
}

async function supportToCorrect(work: Work, change: SupportHoursCorrectionInput): Promise<SupportCorrection> {
  const { supportHoursId: id } = change;
  const path = ['input', 'supportHours', 'supportHoursId'];
  const row = { participantId: await work.participantOf(SupportHours, id, path) };
  const persons = await lockPersons(work, [row], () => path);
  await refuseUnknownProfessionals(work, [change], () => ['input', 'supportHours', 'professionalId']);
  return { ...row, persons, change, line: await work.lock(SupportHours, id, path) };
}
