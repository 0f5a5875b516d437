import { type Refusal, refusal } from '../../graph/refusal.js';

/** Who is responsible now, who is to be, and whether a trajectory of the participant has not ended. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly trajectoryOpen: boolean;
}

/** All reasons why another organization cannot become responsible: `TRAJECTORY_ALREADY_OPEN`, `SAME_ORGANIZATION`. */
export function transferRefusals({ from, to, trajectoryOpen }: Transfer): Refusal[] {
  return [
    ...(trajectoryOpen ? [refusal('TRAJECTORY_ALREADY_OPEN', ['input', 'participantId'])] : []),
    ...(from === to ? [refusal('SAME_ORGANIZATION', ['input', 'organizationId'])] : []),
  ];
}
