import { addDays, type Day, later } from '../../graph/day.js';
import type { WarningCode } from '../../graph/mutate.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Placement } from '../placement/placement.entity.js';
import type { Trajectory } from '../trajectory/trajectory.entity.js';
import type { PlacementBefore, StateBefore } from './phase-transition.entity.js';
import { roomFor } from './placement-room.find.js';

/**
 * Gives back the placements that a revoked step ended, canceled or held no longer, and cancels those in which a held one
 * went on (domain.md §6, Mistakes). What was recorded since stays: a place that was taken meanwhile, or a week that other
 * placements fill now, keeps a placement as it is, and a warning tells so. A contract does not: it could have been
 * recorded beside the placement, before the step and after.
 */
export async function restorePlacements(
  work: Work,
  trajectory: Trajectory,
  { placements = [], resumedPlacementIds = [] }: StateBefore,
): Promise<WarningCode[]> {
  for (const id of resumedPlacementIds) {
    const resumed = await work.em.findOneOrFail(Placement, id);
    work.em.assign(resumed, { cancelledOn: work.today, version: resumed.version + 1 });
    work.event('placement.cancel', id, { participantId: resumed.participant.id, endsOn: null });
  }
  const warnings: WarningCode[] = [];
  for (const { id, ...before } of placements) {
    const row = await work.em.findOneOrFail(Placement, id);
    if (await hasRoom(work, trajectory, row, before)) {
      work.em.assign(row, { ...before, version: row.version + 1 });
      work.event('placement.restore', id, { participantId: row.participant.id, endsOn: before.endsOn });
    } else warnings.push({ code: 'PLACEMENT_NOT_RESTORED' });
  }
  return warnings;
}

/** Whether the place and the participant's week have room for the days that the placement gets back. */
async function hasRoom(
  work: Work,
  trajectory: Trajectory,
  row: Placement,
  before: Omit<PlacementBefore, 'id'>,
): Promise<boolean> {
  const { startsOn, endsOn: ended = null, cancelledOn } = row;
  const from = cancelledOn || ended === null ? startsOn : addDays(ended, 1);
  const room = await roomFor(work, trajectory, row, from);
  const until = takenUntil(before);
  const worked = before.endsOn === null || before.endsOn >= from;
  const placeFree = (until !== null && until < from) || room.place({ from, until });
  return placeFree && (!worked || room.besidePlacements({ from, until: before.endsOn }));
}

const takenUntil = ({ endsOn, heldUntil }: Omit<PlacementBefore, 'id'>): Day | null =>
  endsOn && heldUntil ? later(endsOn, heldUntil) : endsOn;
