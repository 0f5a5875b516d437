import type { Result } from '../../graph/mutate.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import type { Trajectory } from './trajectory.entity.js';
import type { ProcessingGroundSetInput } from './trajectory.inputs.js';

/** Sets the ground on which personal data are kept (domain.md §15), also after the end. @throws Refused `VERSION_CONFLICT` */
export async function setProcessingGround(
  work: Work,
  { expectedVersion, processingGround }: ProcessingGroundSetInput,
  trajectory: Trajectory,
): Promise<Result> {
  expectVersion(trajectory, expectedVersion);
  if (trajectory.processingGround !== processingGround) {
    trajectory.processingGround = processingGround;
    work.event('trajectory.processingGroundSet', trajectory.id, { processingGround });
  }
  return { trajectory: trajectory.id };
}
