import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { TrajectoryPause } from '../trajectory/phase-period.entity.js';
import type { Trajectory } from '../trajectory/trajectory.entity.js';
import { pauseRefusals, resumeRefusals } from './pause.js';
import { standingOf } from './standing.service.js';
import type { TrajectoryPauseInput, TrajectoryResumeInput } from './transition.inputs.js';

/** Lets a trajectory rest (domain.md §6, PAUSED). @throws Refused, see `pauseRefusals` */
export async function pause(work: Work, input: TrajectoryPauseInput, trajectory: Trajectory): Promise<Result> {
  const { expectedVersion, reason, expectedReturnOn = null } = input;
  const from = input.from ?? work.today;
  const { evidence, setting } = await standingOf(work, trajectory);
  refuseIf(pauseRefusals({ expectedVersion, reason, from, expectedReturnOn }, evidence.trajectory, setting));
  work.em.create(TrajectoryPause, { trajectory, reason, from, expectedReturnOn });
  trajectory.status = 'PAUSED';
  trajectory.version += 1;
  work.event('trajectory.pause', trajectory.id, { from, version: trajectory.version });
  return { trajectory: trajectory.id };
}

/** Takes a trajectory up again. @throws Refused, see `resumeRefusals` */
export async function resume(work: Work, input: TrajectoryResumeInput, trajectory: Trajectory): Promise<Result> {
  const { expectedVersion } = input;
  const on = input.on ?? work.today;
  const { evidence, setting } = await standingOf(work, trajectory);
  refuseIf(resumeRefusals({ expectedVersion, on }, evidence.trajectory, setting));
  const lasting = await work.em.findOneOrFail(TrajectoryPause, { trajectory: trajectory.id, until: null });
  lasting.until = on;
  trajectory.status = 'ACTIVE';
  trajectory.version += 1;
  work.event('trajectory.resume', trajectory.id, { on, version: trajectory.version });
  return { trajectory: trajectory.id };
}
