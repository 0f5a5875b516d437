import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { refuseEnded, refusePaused } from '../trajectory/ended.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';
import { Placement } from './placement.entity.js';
import type { PlacementEndInput, PlacementExtendInput } from './placement.inputs.js';
import { endingOf, endRefusals } from './placement-days.js';
import { extensionRefusals } from './placement-extension.js';
import { daysOf, rulesIn } from './placement-start.service.js';
import { queueForWeek, surroundingsOf, trialsAt } from './placing.find.js';

/** A placement to change, with its trajectory, which is locked: nothing else changes the placement meanwhile. */
export interface Placed {
  readonly placement: Placement;
  readonly trajectory: Trajectory;
}

/** The placement of an input, read after its trajectory was locked. @throws Refused `NOT_FOUND` */
export async function placementToChange(work: Work, { placementId }: { placementId: string }): Promise<Placed> {
  const path = ['input', 'placementId'];
  const placement = await work.find(Placement, placementId, path);
  const trajectory = await work.lock(Trajectory, placement.trajectory.id, path);
  return { placement: await work.em.refreshOrFail(placement), trajectory };
}

/**
 * Gives a placement its last day, cancels one that has not begun, or gives up a place that is held; also while the
 * trajectory is paused, and after its end. @throws Refused `VERSION_CONFLICT`, and see `endRefusals`
 */
export async function endPlacement(work: Work, input: PlacementEndInput, { placement }: Placed): Promise<Result> {
  expectVersion(placement, input.expectedVersion);
  const day = input.endsOn ?? work.today;
  const days = daysOf(placement);
  refuseIf(endRefusals(days, day, work.today));
  const ending = endingOf(days, day, work.today);
  const endReason = input.reason?.trim() || (placement.endReason ?? null);
  work.em.assign(placement, { ...ending, endReason, version: placement.version + 1 });
  const { endsOn, cancelledOn } = ending;
  work.event(cancelledOn ? 'placement.cancel' : 'placement.end', placement.id, {
    participantId: placement.participant.id,
    endsOn: cancelledOn ? null : endsOn,
  });
  return { placement: placement.id };
}

/** A placement to extend; the participant's week and the workplace are locked too. @throws Refused `NOT_FOUND` */
export async function placementToExtend(work: Work, input: PlacementExtendInput): Promise<Placed> {
  const placed = await placementToChange(work, input);
  await queueForWeek(work, placed.placement.participant.id);
  await work.lock(WorkplaceProfile, placed.placement.workplaceProfile.id, ['input', 'placementId']);
  return placed;
}

/**
 * Lets a placement last longer. @throws Refused `VERSION_CONFLICT`, `TRAJECTORY_ENDED`, `TRAJECTORY_PAUSED`, and see
 * `extensionRefusals`
 */
export async function extendPlacement(
  work: Work,
  input: PlacementExtendInput,
  { placement, trajectory }: Placed,
): Promise<Result> {
  expectVersion(placement, input.expectedVersion);
  refuseEnded(trajectory);
  refusePaused(trajectory);
  const { id, kind, participant, workplaceProfile, contract, hoursPerWeek } = placement;
  const endsOn = input.endsOn ?? null;
  const workplace = await workplaceProfile.loadOrFail();
  const at = {
    participantId: participant.id,
    trajectoryId: trajectory.id,
    workplaceId: workplace.id,
    from: work.today,
  };
  const around = await surroundingsOf(work, at);
  const extended = { ...daysOf(placement), kind, quarters: contract ? 0 : hoursPerWeek };
  const loads = around.own.filter((one) => one.id !== id);
  const facts = { today: work.today, occupying: around.occupying, workplace, loads, trials: trialsAt(around, id) };
  refuseIf(extensionRefusals(extended, endsOn, facts, await rulesIn(trajectory)));
  work.em.assign(placement, { endsOn, version: placement.version + 1 });
  work.event('placement.extend', id, { participantId: participant.id, endsOn });
  return { placement: id };
}
