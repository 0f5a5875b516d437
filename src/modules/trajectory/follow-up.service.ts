import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { FollowUp } from './follow-up.entity.js';
import type { FollowUpRecordInput } from './follow-up.inputs.js';
import { followUpRefusals } from './follow-ups.js';
import type { Trajectory } from './trajectory.entity.js';

/** Records how somebody is doing after the end. The trajectory is locked. @throws Refused, see `followUpRefusals` */
export async function recordFollowUp(work: Work, input: FollowUpRecordInput, trajectory: Trajectory): Promise<Result> {
  const { months, agreed, result } = input;
  const asked = { months, askedOn: input.askedOn ?? work.today, agreed, result };
  const before = await work.em.find(FollowUp, { trajectory: trajectory.id });
  const recorded = before.map((one) => one.months);
  refuseIf(followUpRefusals(asked, { endedOn: trajectory.endedOn ?? null, recorded, today: work.today }));
  const note = input.note?.trim() || null;
  const followUp = work.em.create(FollowUp, { trajectory, ...asked, note, recordedAt: work.now });
  work.event('trajectory.followUpRecord', trajectory.id, { followUpId: followUp.id });
  return { trajectory: trajectory.id, followUp: followUp.id };
}
