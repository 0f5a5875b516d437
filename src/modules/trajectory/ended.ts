import { Refused, refusal } from '../../graph/refusal.js';
import type { TrajectoryStatus } from './vocabulary.js';

/** What has ended is not changed any more. @throws Refused `TRAJECTORY_ENDED` */
export function refuseEnded({ status }: { readonly status: TrajectoryStatus }): void {
  if (status === 'ENDED') throw new Refused([refusal('TRAJECTORY_ENDED', ['input'])]);
}

/** A pause lets nothing new begin. @throws Refused `TRAJECTORY_PAUSED` */
export function refusePaused({ status }: { readonly status: TrajectoryStatus }): void {
  if (status === 'PAUSED') throw new Refused([refusal('TRAJECTORY_PAUSED', ['input'])]);
}
