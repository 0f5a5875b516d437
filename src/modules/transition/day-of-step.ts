import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { ProgrammeRules } from '../trajectory/programme-rules.js';
import type { PauseFact, PeriodFact, TrajectoryFacts } from './evidence.js';

/** What stands around every decision: the day it is made, in Amsterdam, and the organization's rules. */
export interface Setting {
  readonly today: Day;
  readonly rules: ProgrammeRules;
}

/** The period that a trajectory is in; `undefined` after the end. */
export function currentPeriod(trajectory: TrajectoryFacts): PeriodFact | undefined {
  return trajectory.status === 'ENDED' ? undefined : trajectory.periods.findLast((period) => period.endedOn === null);
}

/** The pause that lasts, if any. */
export function currentPause(trajectory: TrajectoryFacts): PauseFact | undefined {
  return trajectory.pauses.find((pause) => pause.until === null);
}

/** `VERSION_CONFLICT`, with the version now in `extra`. */
export function versionRefusals(expected: number, { version }: TrajectoryFacts): Refusal[] {
  if (expected === version) return [];
  const conflict = refusal('VERSION_CONFLICT', ['input', 'expectedVersion'], { currentVersion: version });
  return [{ ...conflict, extra: { currentVersion: version } }];
}

/** `DATE_IN_FUTURE` or `DATE_TOO_OLD`: a day is recorded when it has come and at most two weeks after (domain.md §6, Days). */
export function recordedDayRefusals(day: Day, { today, rules }: Setting, path: readonly string[]): Refusal[] {
  if (day > today) return [refusal('DATE_IN_FUTURE', path, { day })];
  const days = rules.stepBackDays;
  return day < addDays(today, -days) ? [refusal('DATE_TOO_OLD', path, { day, days })] : [];
}

/**
 * Why a step, a pause or a resumption cannot be on a day (domain.md §6, Days); the first reason that holds: `DATE_IN_FUTURE`,
 * `DATE_TOO_OLD`, `BEFORE_PERIOD`, `DAY_PAUSED`. A pause that lasts is taken to end on the day, so the day is in it or
 * its first day.
 */
export function dayRefusals(
  day: Day,
  trajectory: TrajectoryFacts,
  setting: Setting,
  path: readonly string[],
): Refusal[] {
  const outside = recordedDayRefusals(day, setting, path);
  if (outside.length > 0) return outside;
  const start = currentPeriod(trajectory)?.startedOn ?? trajectory.startedOn;
  if (day < start) return [refusal('BEFORE_PERIOD', path, { day, start })];
  const pause = trajectory.pauses.find(({ from, until }) => (until === null ? day < from : from <= day && day < until));
  return pause ? [refusal('DAY_PAUSED', path, { day, from: pause.from })] : [];
}

/** `RETURN_NOT_LATER`: the day on which somebody is expected back comes after the day on which they leave. */
export function returnRefusals(day: Day | null, start: Day, path: readonly string[]): Refusal[] {
  return day && day <= start ? [refusal('RETURN_NOT_LATER', path, { day, start })] : [];
}
