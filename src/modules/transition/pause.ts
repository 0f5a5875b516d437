import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { dayRefusals, returnRefusals, type Setting, versionRefusals } from './day-of-step.js';
import type { TrajectoryFacts } from './evidence.js';

/** A request to let a trajectory rest. */
export interface PauseCommand {
  readonly expectedVersion: number;
  readonly reason: string;
  readonly from: Day;
  readonly expectedReturnOn: Day | null;
}

/** A request to take a trajectory up again; `on` is the first day on which it runs. */
export interface ResumeCommand {
  readonly expectedVersion: number;
  readonly on: Day;
}

/**
 * Why a trajectory cannot pause (domain.md §6); the first check that fails answers: `VERSION_CONFLICT`, `TRAJECTORY_PAUSED` or
 * `TRAJECTORY_ENDED`, the day (`DATE_IN_FUTURE`, `DATE_TOO_OLD`, `BEFORE_PERIOD`, `DAY_PAUSED` in or before an earlier pause),
 * and then together `REASON_MISSING` and `RETURN_NOT_LATER`.
 */
export function pauseRefusals(command: PauseCommand, trajectory: TrajectoryFacts, setting: Setting): Refusal[] {
  const version = versionRefusals(command.expectedVersion, trajectory);
  if (version.length > 0) return version;
  if (trajectory.status === 'PAUSED') return [refusal('TRAJECTORY_PAUSED', ['input'])];
  if (trajectory.status === 'ENDED') return [refusal('TRAJECTORY_ENDED', ['input'])];
  const { from } = command;
  const path = ['input', 'from'];
  const day = dayRefusals(from, trajectory, setting, path);
  if (day.length > 0) return day;
  const overlapped = trajectory.pauses.find(({ until }) => until !== null && from < until);
  if (overlapped) return [refusal('DAY_PAUSED', path, { day: from, from: overlapped.from })];
  const reason = command.reason.trim() ? [] : [refusal('REASON_MISSING', ['input', 'reason'])];
  return [...reason, ...returnRefusals(command.expectedReturnOn, from, ['input', 'expectedReturnOn'])];
}

/**
 * Why a trajectory cannot resume: `VERSION_CONFLICT`, `TRAJECTORY_NOT_PAUSED` or `TRAJECTORY_ENDED`, the day (`DATE_IN_FUTURE`,
 * `DATE_TOO_OLD`, `BEFORE_PERIOD`, `DAY_PAUSED` before the pause began); the first check that fails answers.
 */
export function resumeRefusals(command: ResumeCommand, trajectory: TrajectoryFacts, setting: Setting): Refusal[] {
  const version = versionRefusals(command.expectedVersion, trajectory);
  if (version.length > 0) return version;
  if (trajectory.status === 'ENDED') return [refusal('TRAJECTORY_ENDED', ['input'])];
  if (trajectory.status === 'ACTIVE') return [refusal('TRAJECTORY_NOT_PAUSED', ['input'])];
  return dayRefusals(command.on, trajectory, setting, ['input', 'on']);
}
