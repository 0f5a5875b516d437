import { addDays, type Day, daysBetween } from '../../../graph/day.js';
import { countDays } from '../../placement/presence.js';
import type { AttendanceFact, PeriodFact } from '../evidence.js';
import { atLeastShare, type Case, type Finding, hoursText, outcomeOf, refs, shareText } from './case.js';

/** `APPOINTMENTS_KEPT`: counted days and presence in whole percents, rounded down, in the window that ends with the day. */
export function appointmentsKept({ evidence, on, rules }: Case): Finding {
  const { windowDays, countedDays, presencePercent } = rules.appointments;
  const from = addDays(on, 1 - windowDays);
  const lines = evidence.attendance.filter((line) => line.on >= from && line.on <= on);
  const { present, counted } = countDays(lines);
  const enough = counted >= countedDays;
  const met = enough && atLeastShare(present, presencePercent, counted);
  const presence = counted > 0 ? Math.floor((present * 100) / counted) : 0;
  return {
    outcome: outcomeOf(met),
    required: `days=${countedDays} presence=${presencePercent}`,
    actual: `days=${counted} presence=${presence}`,
    explanation: met ? 'APPOINTMENTS_KEPT' : enough ? 'APPOINTMENTS_MISSED' : 'APPOINTMENTS_FEW',
    params: { window: windowDays, counted, present, presence, countedDays, presencePercent },
    evidence: refs('ses', lines),
  };
}

/** `TALENT_PROGRAMME_DONE`: hours present and ISO weeks from the first to the last session, in this trajectory. */
export function talentProgrammeDone({ evidence, on, rules }: Case): Finding {
  const { weeks, quartersPerWeek, sharePercent, spanWeeks } = rules.talentProgramme;
  const sessions = present(evidence.attendance, 'TALENT_PROGRAMME', on);
  const agreed = weeks * quartersPerWeek;
  const quarters = total(sessions);
  const span = isoWeeksSpanned(sessions.map((session) => session.on));
  const met = atLeastShare(quarters, sharePercent, agreed) && span >= spanWeeks;
  const asked = shareText(agreed, sharePercent);
  return {
    outcome: outcomeOf(met),
    required: `hours=${asked} weeks=${spanWeeks}`,
    actual: `hours=${hoursText(quarters)} weeks=${span}`,
    explanation: met ? 'TALENT_DONE' : 'TALENT_SHORT',
    params: { hours: hoursText(quarters), asked, span, spanWeeks },
    evidence: refs('ses', sessions),
  };
}

/** `PRACTICE_HOURS_DONE`: hours present in the phase-3 periods of this trajectory. */
export function practiceHoursDone({ evidence, on, rules }: Case): Finding {
  const { weeks, quartersPerWeek, sharePercent } = rules.practice;
  const agreed = weeks * quartersPerWeek;
  const lines = present(evidence.attendance, 'PRACTICE', on).filter((line) =>
    inPhase3(evidence.trajectory.periods, line.on),
  );
  const quarters = total(lines);
  const met = atLeastShare(quarters, sharePercent, agreed);
  const asked = shareText(agreed, sharePercent);
  return {
    outcome: outcomeOf(met),
    required: asked,
    actual: hoursText(quarters),
    explanation: met ? 'PRACTICE_DONE' : 'PRACTICE_SHORT',
    params: { hours: hoursText(quarters), asked },
    evidence: refs('ses', lines),
  };
}

/** Whether a day lies in a period of phase 3. The period being left is open, so the day of the step belongs to it too. */
export function inPhase3(periods: readonly PeriodFact[], day: Day): boolean {
  return periods.some(
    ({ phase, startedOn, endedOn }) =>
      phase === 'WORKPLACE_LEARNING' && day >= startedOn && (endedOn === null || day < endedOn),
  );
}

/** The sum of quarters. */
export function total(lines: readonly { readonly quarters: number }[]): number {
  return lines.reduce((sum, line) => sum + line.quarters, 0);
}

function present(lines: readonly AttendanceFact[], kind: AttendanceFact['kind'], on: Day): AttendanceFact[] {
  return lines.filter((line) => line.kind === kind && line.presence === 'PRESENT' && line.on <= on);
}

/** Any Monday will do to count weeks from. */
const A_MONDAY: Day = '2024-01-01';

/** From the ISO week of the first day to that of the last, both counted; 0 without days. */
export function isoWeeksSpanned(days: readonly Day[]): number {
  const weeks = days.map((day) => Math.floor(daysBetween(A_MONDAY, day) / 7));
  return weeks.length > 0 ? Math.max(...weeks) - Math.min(...weeks) + 1 : 0;
}
