import { addMonths, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Vocabulary } from '../../graph/words.js';

/** How somebody is doing some months after the end (domain.md §15). */
export const FOLLOW_UP_RESULTS = {
  AT_WORK: { nl: 'aan het werk', en: 'at work' },
  IN_EDUCATION: { nl: 'in opleiding', en: 'in education' },
  TAKING_PART: { nl: 'doet mee', en: 'taking part', description: 'Day activity or voluntary work.' },
  AT_HOME: { nl: 'thuis', en: 'at home' },
  UNKNOWN: { nl: 'onbekend', en: 'unknown', description: 'Not reached, or not agreed to be asked.' },
} satisfies Vocabulary;
export type FollowUpResult = keyof typeof FOLLOW_UP_RESULTS;

/** After how many months is asked (domain.md §15). */
const FOLLOW_UP_MONTHS: readonly number[] = [3, 6, 12];

/** What somebody records of a follow-up. */
export interface AskedFollowUp {
  readonly months: number;
  readonly askedOn: Day;
  /** Whether the participant agreed to be asked. */
  readonly agreed: boolean;
  readonly result: FollowUpResult;
}

/** What a follow-up is judged by: the end of the trajectory, null while it runs, and what was recorded before. */
export interface AfterTheEnd {
  readonly endedOn: Day | null;
  readonly recorded: readonly number[];
  readonly today: Day;
}

/**
 * All reasons not to record a follow-up (domain.md §15): `TRAJECTORY_NOT_ENDED` alone; else `FOLLOW_UP_MONTHS_UNKNOWN`,
 * `FOLLOW_UP_ALREADY_RECORDED`, `DATE_IN_FUTURE` or `FOLLOW_UP_TOO_EARLY`, and `FOLLOW_UP_NOT_AGREED`.
 */
export function followUpRefusals(asked: AskedFollowUp, { endedOn, recorded, today }: AfterTheEnd): Refusal[] {
  if (endedOn === null) return [refusal('TRAJECTORY_NOT_ENDED', ['input', 'trajectoryId'])];
  const { months } = asked;
  const path = ['input', 'months'];
  const refusals: Refusal[] = [];
  if (!FOLLOW_UP_MONTHS.includes(months)) refusals.push(refusal('FOLLOW_UP_MONTHS_UNKNOWN', path));
  else if (recorded.includes(months)) refusals.push(refusal('FOLLOW_UP_ALREADY_RECORDED', path, { months }));
  refusals.push(...askedOnRefusals(asked, endedOn, today));
  if (!asked.agreed && asked.result !== 'UNKNOWN') refusals.push(refusal('FOLLOW_UP_NOT_AGREED', ['input', 'result']));
  return refusals;
}

function askedOnRefusals({ months, askedOn: day }: AskedFollowUp, endedOn: Day, today: Day): Refusal[] {
  const path = ['input', 'askedOn'];
  if (day > today) return [refusal('DATE_IN_FUTURE', path, { day })];
  if (!FOLLOW_UP_MONTHS.includes(months)) return [];
  const first = addMonths(endedOn, months);
  return day < first ? [refusal('FOLLOW_UP_TOO_EARLY', path, { months, first })] : [];
}
