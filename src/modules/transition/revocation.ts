import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { TransitionKind } from '../trajectory/vocabulary.js';
import { type Setting, versionRefusals } from './day-of-step.js';
import type { PauseFact, TrajectoryFacts } from './evidence.js';

/** A request of a team lead to take a transition back. */
export interface RevokeCommand {
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The transition that is to be revoked. */
export interface RevocableFact {
  readonly kind: TransitionKind;
  /** No transition of the trajectory was recorded later, revoked ones left out; false when it was revoked itself. */
  readonly latest: boolean;
  /** The day, in Amsterdam, on which it was recorded. */
  readonly recordedOn: Day;
  /** Another trajectory of the participant opened after this one ended, whether or not that has ended since. */
  readonly laterTrajectory: boolean;
}

/**
 * Why a transition cannot be revoked (domain.md §6, Mistakes); the first check that fails answers: `VERSION_CONFLICT`,
 * `TRAJECTORY_PAUSED`, `TRANSITION_NOT_REVOCABLE` (a START, not the latest, recorded too long ago), `TRAJECTORY_ALREADY_OPEN`,
 * `REASON_MISSING`.
 */
export function revocationRefusals(
  command: RevokeCommand,
  trajectory: TrajectoryFacts,
  fact: RevocableFact,
  { today, rules }: Setting,
): Refusal[] {
  const version = versionRefusals(command.expectedVersion, trajectory);
  if (version.length > 0) return version;
  if (trajectory.status === 'PAUSED') return [refusal('TRAJECTORY_PAUSED', ['input'])];
  const days = rules.revokeWithinDays;
  if (fact.kind === 'START' || !fact.latest || fact.recordedOn < addDays(today, -days)) {
    return [refusal('TRANSITION_NOT_REVOCABLE', ['input', 'transitionId'], { days })];
  }
  if (trajectory.status === 'ENDED' && fact.laterTrajectory) return [refusal('TRAJECTORY_ALREADY_OPEN', ['input'])];
  return command.reason.trim() ? [] : [refusal('REASON_MISSING', ['input', 'reason'])];
}

/** What a revocation brings back of a pause that the transition ended, and the status that follows. */
export interface RestoredPause {
  /** `null`: the pause lasts again. */
  readonly until: Day | null;
  readonly status: 'ACTIVE' | 'PAUSED';
}

/**
 * A pause that the revoked transition ended lasts again. What was recorded since stays: when there was another pause since,
 * the one restored reaches up to it, and the trajectory runs.
 */
export function restoredPause(ended: PauseFact, pauses: readonly PauseFact[]): RestoredPause {
  const since = pauses
    .filter((pause) => pause.id !== ended.id && pause.from >= ended.from)
    .map((pause) => pause.from)
    .toSorted();
  const until = since[0] ?? null;
  return { until, status: until === null ? 'PAUSED' : 'ACTIVE' };
}
