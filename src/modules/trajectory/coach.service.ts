import type { Result } from '../../graph/mutate.js';
import { Refused, refusal } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { Professional } from '../organization/professional.entity.js';
import { refuseEnded } from './ended.js';
import { Trajectory } from './trajectory.entity.js';
import type { TrajectoryAssignCoachInput } from './trajectory.inputs.js';

/** A trajectory, locked, and the professional who is to guide it. */
interface Assignment {
  readonly trajectory: Trajectory;
  readonly professional: Professional;
}

/** What an assignment is about. */
export async function assignmentToMake(work: Work, input: TrajectoryAssignCoachInput): Promise<Assignment> {
  const trajectory = await work.lock(Trajectory, input.trajectoryId, ['input', 'trajectoryId']);
  const professional = await work.find(Professional, input.professionalId, ['input', 'professionalId']);
  return { trajectory, professional };
}

/**
 * Whoever guides a trajectory is a job coach who works, now, for the organization that runs it.
 * @throws Refused `NOT_A_COACH`
 */
export function requireCoach(professional: Professional, organizationId: string, path: readonly string[]): void {
  const { roles, active, organization } = professional;
  if (active && roles.includes('JOB_COACH') && organization.id === organizationId) return;
  throw new Refused([refusal('NOT_A_COACH', path)]);
}

/** Assigns a job coach; the same coach again changes nothing. @throws Refused `VERSION_CONFLICT`, `TRAJECTORY_ENDED`, `NOT_A_COACH` */
export async function assignCoach(
  work: Work,
  { expectedVersion }: TrajectoryAssignCoachInput,
  { trajectory, professional }: Assignment,
): Promise<Result> {
  expectVersion(trajectory, expectedVersion);
  refuseEnded(trajectory);
  requireCoach(professional, trajectory.organization.id, ['input', 'professionalId']);
  if (trajectory.coach?.id !== professional.id) {
    const version = trajectory.version + 1;
    work.em.assign(trajectory, { coach: professional.id, version });
    work.event('trajectory.assignCoach', trajectory.id, { coachId: professional.id, version });
  }
  return { trajectory: trajectory.id };
}
