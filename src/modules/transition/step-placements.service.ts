import { addDays } from '../../graph/day.js';
import { type Refusal, Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Placement } from '../placement/placement.entity.js';
import { daysOf } from '../placement/placement-start.service.js';
import type { Trajectory } from '../trajectory/trajectory.entity.js';
import type { Decided } from './decision.js';
import type { PlacementBefore } from './phase-transition.entity.js';
import { type PlacedFact, type PlacementChange, placementEffects } from './placement-effects.js';
import { roomFor } from './placement-room.find.js';
import { resumePlacement } from './resume-placement.service.js';

/** What a step changed in placements, for the record of the step, and what is to be told. */
export interface PlacementsBefore {
  readonly before: readonly PlacementBefore[];
  readonly resumedIds: readonly string[];
  readonly warnings: readonly Refusal[];
}

/**
 * Changes the placements of a trajectory as a decided step does (domain.md §6, Effects); the trajectory is locked.
 * @throws Refused `NO_PLACE_TO_HOLD`, `NO_FREE_PLACE` for a learning place that cannot be held that long
 */
export async function stepOnPlacements(
  work: Work,
  trajectory: Trajectory,
  decided: Decided,
): Promise<PlacementsBefore> {
  const rows = await work.em.find(Placement, { trajectory: trajectory.id, cancelledOn: null }, { orderBy: { id: 1 } });
  const { changes, resumes } = placementEffects(decided, rows.map(factOf));
  const rowOf = (id: string) => rows.find((row) => row.id === id) as Placement;
  await refuseHold(work, trajectory, decided, changes, rowOf);
  const before = changes.map((change) => changePlacement(work, rowOf(change.id), change));
  const resumedIds: string[] = [];
  const warnings: Refusal[] = [];
  for (const resumption of resumes) {
    const held = rowOf(resumption.id);
    const resumed = await resumePlacement(work, trajectory, held, resumption);
    warnings.push(...resumed.warnings);
    if (!resumed.id) continue;
    before.push(changePlacement(work, held, resumption.change));
    resumedIds.push(resumed.id);
  }
  return { before, resumedIds, warnings };
}

/** A learning place is held when there is one, also beyond its last day when the place is free then. */
async function refuseHold(
  work: Work,
  trajectory: Trajectory,
  { command }: Decided,
  changes: readonly PlacementChange[],
  rowOf: (id: string) => Placement,
): Promise<void> {
  const until = command.kind === 'FALL_BACK' ? command.holdPlaceUntil : null;
  if (!until) return;
  const path = ['input', 'holdPlaceUntil'];
  const holds = changes.filter(({ heldUntil }) => heldUntil === until);
  if (holds.length === 0) throw new Refused([refusal('NO_PLACE_TO_HOLD', path)]);
  for (const { id, plannedEndsOn } of holds) {
    if (plannedEndsOn === null || plannedEndsOn >= until) continue;
    const from = addDays(plannedEndsOn, 1);
    const room = await roomFor(work, trajectory, rowOf(id), from);
    if (room.place({ from, until })) continue;
    throw new Refused([refusal('NO_FREE_PLACE', path, { places: room.places })]);
  }
}

/** @returns the placement as it was before */
function changePlacement(work: Work, row: Placement, { id, ...change }: PlacementChange): PlacementBefore {
  const { endsOn = null, cancelledOn = null, heldUntil = null, plannedEndsOn = null } = row;
  work.em.assign(row, { ...change, version: row.version + 1 });
  work.event(change.cancelledOn ? 'placement.cancel' : 'placement.end', id, {
    participantId: row.participant.id,
    endsOn: change.cancelledOn ? null : change.endsOn,
  });
  return { id, endsOn, cancelledOn, heldUntil, plannedEndsOn };
}

function factOf(row: Placement): PlacedFact {
  return {
    id: row.id,
    kind: row.kind,
    ...daysOf(row),
    plannedEndsOn: row.plannedEndsOn ?? null,
    contractId: row.contract?.id ?? null,
  };
}
