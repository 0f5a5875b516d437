import { newId } from '../../graph/ids.js';
import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import type { Work } from '../../graph/unit-of-work.js';
import { attendanceRefusals } from './attending.js';
import { Attendance, SupportHours } from './hours.entity.js';
import { recordedAttendance, recordedSupport } from './hours.find.js';
import type { HoursCorrectInput } from './hours.inputs.js';
import { trajectoryIdOn } from './hours.service.js';
import type { AnyCorrection, AttendanceCorrection, SupportCorrection } from './hours-correcting.find.js';
import { refuseOthersHours } from './hours-own.find.js';
import { CORRECTING, supportRefusals } from './supporting.js';

/**
 * Puts a new line in the place of one of attendance or of support hours; the old one is kept and counts nowhere
 * (domain.md §9). @throws Refused `HOURS_ALREADY_CORRECTED`, see `refuseOthersHours`; otherwise together `VALUE_MISSING` without a reason, and see
 * `attendanceRefusals` and `supportRefusals`
 */
export function correctHours(work: Work, { reason }: HoursCorrectInput, found: AnyCorrection): Promise<Result> {
  return 'attendance' in found
    ? correctAttendance(work, reason, found.attendance)
    : correctSupport(work, reason, found.supportHours);
}

async function correctAttendance(work: Work, reason: string, found: AttendanceCorrection): Promise<Result> {
  const { line, change, participantId, persons } = found;
  refuseCorrected(line, ['input', 'attendance', 'attendanceId']);
  const right = {
    participantId,
    on: change.on ?? line.on,
    kind: change.kind ?? line.kind,
    hours: change.hours ?? line.hours,
    presence: change.presence ?? line.presence,
    mode: change.mode ?? line.mode,
  };
  await refuseOthersHours(work, [right], persons, () => ['input', 'attendance']);
  const recorded = (await recordedAttendance(work, [right])).filter(({ id }) => id !== line.id);
  const known = { persons, recorded, today: work.today };
  refuseIf([
    ...missingTexts({ reason }, ['input']),
    ...attendanceRefusals([right], known, () => ['input', 'attendance']),
  ]);
  const id = await replace(work, line);
  const { participantId: participant, ...values } = right;
  const trajectory = trajectoryIdOn(persons, participantId, right.on);
  work.em.create(Attendance, { id, participant, trajectory, ...values, ...because(work, reason) });
  work.event('attendance.correct', trajectory, { line: id, replaced: line.id });
  return { attendance: id };
}

async function correctSupport(work: Work, reason: string, found: SupportCorrection): Promise<Result> {
  const { line, change, participantId, persons } = found;
  refuseCorrected(line, ['input', 'supportHours', 'supportHoursId']);
  const { professionalId = line.professional?.id ?? null, note = line.note ?? null } = change;
  const right = {
    participantId,
    professionalId,
    note,
    on: change.on ?? line.on,
    kind: change.kind ?? line.kind,
    hours: change.hours ?? line.hours,
    supported: change.supported ?? line.supported,
  };
  const recorded = (await recordedSupport(work, [right])).filter(({ id }) => id !== line.id);
  const known = { persons, recorded, today: work.today };
  refuseIf([...missingTexts({ reason }, ['input']), ...supportRefusals([right], known, CORRECTING)]);
  const id = await replace(work, line);
  const { participantId: _, professionalId: professional, ...values } = right;
  const trajectory = trajectoryIdOn(persons, participantId, right.on);
  work.em.create(SupportHours, { id, trajectory, professional, ...values, ...because(work, reason) });
  work.event('supportHours.correct', trajectory, { line: id, replaced: line.id });
  return { supportHours: id };
}

function refuseCorrected({ replacedById }: Attendance | SupportHours, path: readonly string[]): void {
  if (replacedById) throw new Refused([refusal('HOURS_ALREADY_CORRECTED', path)]);
}

const because = (work: Work, correctionReason: string) => ({ correctionReason, recordedAt: work.now });

/** Takes a line out of all counts, before the one in its place comes: a day has one line of its kind. @returns the new key */
async function replace(work: Work, line: Attendance | SupportHours): Promise<string> {
  const id = newId();
  line.replacedById = id;
  await work.em.flush();
  return id;
}
