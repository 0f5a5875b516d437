import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { latest } from './criteria/case.js';
import { recordedDayRefusals, type Setting } from './day-of-step.js';
import type { LadderFact } from './evidence.js';

/** A request to start a trajectory. */
export interface StartCommand {
  readonly on: Day;
  /** The client's question, in own words. */
  readonly question: string;
}

/** What a start looks at, within the own organization (domain.md §13). */
export interface StartFacts {
  /** Whether a trajectory of the participant has not ended. */
  readonly trajectoryOpen: boolean;
  /** The last day of the previous trajectory; `null` when this is the first. */
  readonly previousEndedOn: Day | null;
  /** The participant's ladder assessments, in the order of recording. */
  readonly ladder: readonly LadderFact[];
}

/**
 * Why a trajectory cannot start (domain.md §6); the first check that fails answers: `TRAJECTORY_ALREADY_OPEN`, the day
 * (`DATE_IN_FUTURE`, `DATE_TOO_OLD`, `BEFORE_PREVIOUS_END`), and then together what is missing: `VALUE_MISSING` (the question),
 * `LADDER_NOT_ASSESSED`, `NO_SUPPORT_NEEDED`.
 */
export function startRefusals(command: StartCommand, facts: StartFacts, setting: Setting): Refusal[] {
  if (facts.trajectoryOpen) return [refusal('TRAJECTORY_ALREADY_OPEN', ['input'])];
  const { on } = command;
  const path = ['input', 'on'];
  const day = recordedDayRefusals(on, setting, path);
  if (day.length > 0) return day;
  const ended = facts.previousEndedOn;
  if (ended && on < ended) return [refusal('BEFORE_PREVIOUS_END', path, { day: on, ended })];
  const question = command.question.trim() ? [] : [refusal('VALUE_MISSING', ['input', 'question'])];
  return [...question, ...ladderRefusals(on, facts.ladder, setting.rules.ladderAgeDays)];
}

function ladderRefusals(on: Day, ladder: readonly LadderFact[], days: number): Refusal[] {
  const assessment = latest(ladder, (fact) => fact.assessedOn, on);
  if (!assessment || assessment.assessedOn < addDays(on, -days)) {
    return [refusal('LADDER_NOT_ASSESSED', ['input'], { days })];
  }
  return assessment.step === 'STEP_6' ? [refusal('NO_SUPPORT_NEEDED', ['input'])] : [];
}
