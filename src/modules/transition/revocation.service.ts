import { dayOf } from '../../graph/day.js';
import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { sql } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import { Contract } from '../placement/contract.entity.js';
import { PhasePeriod, TrajectoryPause } from '../trajectory/phase-period.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import type { TrajectoryFacts } from './evidence.js';
import { PhaseTransition, type StateBefore } from './phase-transition.entity.js';
import { restorePlacements } from './restore-placements.service.js';
import { type RevocableFact, restoredPause, revocationRefusals } from './revocation.js';
import { standingOf } from './standing.service.js';
import { reopenRequests } from './step-request.service.js';
import type { TransitionRevokeInput } from './transition.inputs.js';

/** A step and its trajectory, both locked; the participant too, because another trajectory may be starting. */
export interface StepToRevoke {
  readonly transition: PhaseTransition;
  readonly trajectory: Trajectory;
}

export async function stepToRevoke(work: Work, { transitionId }: TransitionRevokeInput): Promise<StepToRevoke> {
  const path = ['input', 'transitionId'];
  const seen = await work.find(PhaseTransition, transitionId, path);
  const { participant } = await work.find(Trajectory, seen.trajectory.id, path);
  await work.lock(Participant, participant.id, path);
  const trajectory = await work.lock(Trajectory, seen.trajectory.id, path);
  return { trajectory, transition: await work.lock(PhaseTransition, transitionId, path) };
}

/**
 * Takes the latest step of a trajectory back: the state before is restored, what was recorded since stays, and both
 * records stay visible (domain.md §6, Mistakes). @throws Refused, see `revocationRefusals`
 */
export async function revoke(
  work: Work,
  { expectedVersion, reason }: TransitionRevokeInput,
  { transition, trajectory }: StepToRevoke,
): Promise<Result> {
  const { evidence, setting } = await standingOf(work, trajectory);
  const fact = await revocable(work, transition, trajectory);
  refuseIf(revocationRefusals({ expectedVersion, reason }, evidence.trajectory, fact, setting));
  const before = transition.before as StateBefore;
  await restorePeriods(work, before);
  const status = await restorePause(work, before, evidence.trajectory);
  await restoreContract(work, before);
  const warnings = await restorePlacements(work, trajectory, before);
  await reopenRequests(work, transition);
  Object.assign(trajectory, { status, phase: before.phase, endedOn: null, outcome: null, outcomeNote: null });
  trajectory.version += 1;
  transition.revokedAt = work.now;
  transition.revokeReason = reason;
  work.event('trajectory.revoke', trajectory.id, { transitionId: transition.id, version: trajectory.version });
  return { trajectory: trajectory.id, transition: transition.id, warnings };
}

async function revocable(work: Work, transition: PhaseTransition, trajectory: Trajectory): Promise<RevocableFact> {
  const [fact] = await work.read<{ latest: boolean; laterTrajectory: boolean }>(sql`select
      not exists (select from phase_transition p where p.trajectory_id = ${trajectory.id} and p.revoked_at is null
        and p.position > ${transition.position}::smallint) as latest,
      exists (select from trajectory t where t.participant_id = ${trajectory.participant.id}
        and t.organization_id = ${trajectory.organization.id} and t.id <> ${trajectory.id}
        and t.recorded_at >= ${transition.recordedAt.toISOString()}::timestamptz) as "laterTrajectory"`);
  return {
    kind: transition.kind,
    latest: Boolean(fact?.latest) && !transition.revokedAt,
    recordedOn: dayOf(transition.recordedAt),
    laterTrajectory: Boolean(fact?.laterTrajectory),
  };
}

/** The period that the step opened counts nowhere; the one that it closed is open again. */
async function restorePeriods(work: Work, { openedPeriodId, closedPeriodId }: StateBefore): Promise<void> {
  if (openedPeriodId) {
    const opened = await work.em.findOneOrFail(PhasePeriod, openedPeriodId);
    opened.revokedAt = work.now;
    await work.em.flush();
  }
  const closed = await work.em.findOneOrFail(PhasePeriod, closedPeriodId as string);
  closed.endedOn = null;
}

async function restorePause(
  work: Work,
  { status, endedPauseId }: StateBefore,
  { pauses }: TrajectoryFacts,
): Promise<'ACTIVE' | 'PAUSED'> {
  const ended = pauses.find(({ id }) => id === endedPauseId);
  if (!ended) return status === 'PAUSED' ? 'PAUSED' : 'ACTIVE';
  const restored = restoredPause(ended, pauses);
  const pause = await work.em.findOneOrFail(TrajectoryPause, ended.id);
  pause.until = restored.until;
  return restored.status;
}

async function restoreContract(work: Work, { endedContract }: StateBefore): Promise<void> {
  if (!endedContract) return;
  const contract = await work.em.findOneOrFail(Contract, endedContract.id);
  contract.endsOn = endedContract.endsOn;
  contract.version += 1;
}
