import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Phase, TrajectoryOutcome, TransitionKind } from './vocabulary.js';

/** What a step leads to: a phase, or the end with an outcome. */
export interface Target {
  readonly to: Phase | null;
  readonly outcome: TrajectoryOutcome | null;
}

const phase = (to: Phase): Target => ({ to, outcome: null });
const end = (outcome: TrajectoryOutcome): Target => ({ to: null, outcome });

/** The steps that ask the participant's agreement, with what they lead to; the others ask none (domain.md §6). */
const ASKED: Readonly<Partial<Record<TransitionKind, readonly Target[]>>> = {
  ADVANCE: [phase('TALENT_DEVELOPMENT'), phase('WORKPLACE_LEARNING'), phase('AFTERCARE')],
  OUTPLACE: [phase('AFTERCARE'), end('SHELTERED_WORK')],
  COMPLETE: [end('REGULAR_WORK')],
};

/** The target that a request names; of a kind with one target only it need not be named. Undefined: there is no such step. */
export function targetOf(kind: TransitionKind, { to, outcome }: Target): Target | undefined {
  const targets = ASKED[kind] ?? [];
  if (!to && !outcome && targets.length === 1) return targets[0];
  return targets.find((target) => target.to === to && target.outcome === outcome);
}

/** `AGREEMENT_NOT_ASKED` for a kind of step that asks none, `STEP_UNKNOWN` for one that leads elsewhere. */
export function targetRefusals(kind: TransitionKind, named: Target): Refusal[] {
  if (!ASKED[kind]) return [refusal('AGREEMENT_NOT_ASKED', ['input', 'kind'])];
  if (targetOf(kind, named)) return [];
  return [refusal('STEP_UNKNOWN', ['input', named.outcome ? 'outcome' : 'to'])];
}

/** The days within which something of a trajectory can be dated. */
export interface Within {
  readonly today: Day;
  readonly startedOn: Day;
}

/** `DATE_IN_FUTURE` or `BEFORE_START` for the day of something that belongs to a trajectory. */
export function dayRefusals(day: Day, { today, startedOn }: Within, path: readonly string[]): Refusal[] {
  if (day > today) return [refusal('DATE_IN_FUTURE', path, { day })];
  return day < startedOn ? [refusal('BEFORE_START', path, { day, start: startedOn })] : [];
}

/** `DATE_IN_FUTURE` or `BEFORE_PERIOD` for the day of a stability answer, which belongs to the current phase period. */
export function answerDayRefusals(day: Day, start: Day, today: Day): Refusal[] {
  const path = ['input', 'on'];
  if (day > today) return [refusal('DATE_IN_FUTURE', path, { day })];
  return day < start ? [refusal('BEFORE_PERIOD', path, { day, start })] : [];
}

/** `DATE_IN_FUTURE`, `DATE_TOO_OLD` or `BEFORE_START` for the day of an agreement, which counts `days` days (domain.md §6). */
export function agreedDayRefusals(day: Day, within: Within & { days: number }, path: readonly string[]): Refusal[] {
  const { today, days } = within;
  if (day < addDays(today, -days)) return [refusal('DATE_TOO_OLD', path, { day, days })];
  return dayRefusals(day, within, path);
}
