import { LockMode } from '@mikro-orm/core';
import type { Day } from '../../graph/day.js';
import type { Work } from '../../graph/unit-of-work.js';
import type { Placement } from '../placement/placement.entity.js';
import { placeRefusals, weekRefusals } from '../placement/placement-start.js';
import { rulesIn } from '../placement/placement-start.service.js';
import { queueForWeek, surroundingsOf } from '../placement/placing.find.js';
import type { Load } from '../placement/week.js';
import type { Trajectory } from '../trajectory/trajectory.entity.js';
import type { Days } from '../workplace/occupancy.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';

/** Whether there is room for a placement that comes back. */
export interface Room {
  /** How many places there are. */
  readonly places: number;
  /** A place is free on all of these days. */
  place(days: Days): boolean;
  /** The participant's week has room for it on all of these days. */
  week(days: Days): boolean;
  /** The same beside the participant's other placements only: no full week keeps a contract from being recorded. */
  besidePlacements(days: Days): boolean;
}

/** The room around a placement from a day on, with the participant's week and the workplace locked; what was changed so far counts. */
export async function roomFor(work: Work, trajectory: Trajectory, placement: Placement, from: Day): Promise<Room> {
  await work.em.flush();
  await queueForWeek(work, placement.participant.id);
  const { id: workplaceId } = placement.workplaceProfile;
  const workplace = await work.em.findOneOrFail(WorkplaceProfile, workplaceId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  const at = { participantId: placement.participant.id, trajectoryId: trajectory.id, workplaceId, from };
  const { occupying, own } = await surroundingsOf(work, at);
  const rules = await rulesIn(trajectory);
  const others = own.filter(({ id }) => id !== placement.id);
  const placements = others.filter(({ kind }) => kind !== null);
  const quarters = placement.contract ? 0 : placement.hoursPerWeek;
  const fits = (days: Days, loads: readonly Load[]) =>
    quarters === 0 || weekRefusals({ ...days, quarters }, loads, rules, '').length === 0;
  return {
    places: workplace.places,
    place: (days) => placeRefusals(days, { occupying, workplace }, '').length === 0,
    week: (days) => fits(days, others),
    besidePlacements: (days) => fits(days, placements),
  };
}
