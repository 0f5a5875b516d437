import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { findFit } from '../competence/fit.find.js';
import { Placement } from '../placement/placement.entity.js';
import { PlacementAdjustment } from '../placement/placement-parts.entity.js';
import { fitColumns } from '../placement/placement-start.service.js';
import type { Trajectory } from '../trajectory/trajectory.entity.js';
import type { Resumption } from './placement-effects.js';
import { roomFor } from './placement-room.find.js';

/** The placement in which a held one goes on, none when it could not; and what is to be told about it. */
export interface Resumed {
  readonly id: string | null;
  readonly warnings: readonly Refusal[];
}

/**
 * Takes up a learning place that was held: a new placement on the same terms, with its adjustments, so that the time in
 * between stays what it was. It lasts as long as it is held when nobody can have the place longer. When the week of the
 * participant has no room for it, the place stays held and a job coach begins a placement by hand.
 */
export async function resumePlacement(
  work: Work,
  trajectory: Trajectory,
  held: Placement,
  { startsOn, endsOn, heldUntil }: Resumption,
): Promise<Resumed> {
  const room = await roomFor(work, trajectory, held, startsOn);
  const params = { day: heldUntil };
  const free = room.place({ from: startsOn, until: endsOn });
  const days = { startsOn, endsOn: free ? endsOn : heldUntil };
  if (!room.week({ from: startsOn, until: days.endsOn })) {
    return { id: null, warnings: [refusal('HELD_PLACE_NOT_RESUMED', ['input'], params)] };
  }
  const id = await goOn(work, trajectory, held, days);
  return { id, warnings: free ? [] : [refusal('HELD_PLACE_ENDS_SOON', ['input'], params)] };
}

async function goOn(
  work: Work,
  trajectory: Trajectory,
  held: Placement,
  days: Pick<Resumption, 'startsOn' | 'endsOn'>,
): Promise<string> {
  const { participant, workplaceProfile, kind, schedule, hoursPerWeek, contact, income, trainingRoute } = held;
  const { school, reason, motivation } = held;
  const asked = { participantId: participant.id, workplaceProfileId: workplaceProfile.id, asOf: work.today };
  const placement = work.em.create(Placement, {
    ...{ participant, trajectory, workplaceProfile, kind, schedule, hoursPerWeek, contact, income, trainingRoute },
    ...{ school, reason, motivation, ...days, agreedOn: days.startsOn, continuesId: held.id },
    decidedBy: work.viewer.professionalId ?? null,
    ...fitColumns(await findFit(work, asked)),
    recordedAt: work.now,
  });
  for (const { item, measure } of await work.em.find(PlacementAdjustment, { placement: held.id })) {
    work.em.create(PlacementAdjustment, { placement, item, measure, recordedAt: work.now });
  }
  const payload = { participantId: participant.id, trajectoryId: trajectory.id, kind };
  work.event('placement.start', placement.id, payload);
  return placement.id;
}
