import type { HalfDay } from '../../modules/placement/vocabulary.js';
import type { Decided } from '../../modules/transition/decision.js';
import type { PlacementBefore, StateBefore } from '../../modules/transition/phase-transition.entity.js';
import { type PlacementChange, placementEffects, type Resumption } from '../../modules/transition/placement-effects.js';
import type { PlacementRow } from '../places/placement-row.js';
import type { TrajectoryState } from './trajectory-state.js';

/** Ends, cancels, holds or resumes placements as a decided step does. @returns what a revocation needs to know */
export function stepOnPlacements(
  state: TrajectoryState,
  decided: Decided,
): Pick<StateBefore, 'placements' | 'resumedPlacementIds'> {
  const standing = state.placements
    .filter(({ cancelledOn }) => cancelledOn === null)
    .map((row) => ({ ...row, contractId: row.contract }));
  const { changes, resumes } = placementEffects(decided, standing);
  const placements = [...changes, ...resumes.map(({ change }) => change)].map((change) => changed(state, change));
  const resumedPlacementIds = resumes.map((resumption) => resume(state, resumption));
  return {
    ...(placements.length > 0 ? { placements } : {}),
    ...(resumedPlacementIds.length > 0 ? { resumedPlacementIds } : {}),
  };
}

/** Changes a placement. @returns it as it was before */
function changed(state: TrajectoryState, { id, ...change }: PlacementChange): PlacementBefore {
  const row = rowOf(state, id);
  const { endsOn, cancelledOn, heldUntil, plannedEndsOn } = row;
  Object.assign(row, change);
  row.version += 1;
  return { id, endsOn, cancelledOn, heldUntil, plannedEndsOn };
}

const rowOf = (state: TrajectoryState, id: string): PlacementRow =>
  state.placements.find((one) => one.id === id) as PlacementRow;

/** A held place is taken up again on the same terms. @returns the key of the placement that goes on */
function resume(state: TrajectoryState, { id, startsOn, endsOn }: Resumption): string {
  const { life } = state;
  const held = rowOf(state, id);
  const row: PlacementRow = life.records.add('Placement', {
    ...held,
    ...{ id: life.records.id(), version: 1, agreedOn: startsOn, startsOn, endsOn, continuesId: held.id },
    ...{ cancelledOn: null, endReason: null, heldUntil: null, plannedEndsOn: null },
    recordedAt: life.instant(),
  });
  keepPlacement(state, row, state.schedules.get(id) ?? []);
  return row.id;
}

/** From now on the placement is known to the story and takes its place. */
export function keepPlacement(state: TrajectoryState, row: PlacementRow, schedule: readonly HalfDay[]): void {
  state.placements.push(row);
  state.life.placements.push(row);
  state.life.source.employers.find(({ workplace }) => workplace === row.workplaceProfile)?.taken.push(row);
  state.schedules.set(row.id, schedule);
}

/** The placements are again as they were before a step. */
export function restorePlacements(state: TrajectoryState, before: StateBefore): void {
  for (const was of before.placements ?? []) changed(state, was);
  for (const id of before.resumedPlacementIds ?? []) rowOf(state, id).cancelledOn = state.life.day;
}

/** A placement ends today, unless it is over. */
export function endPlacement({ life: { day } }: TrajectoryState, row: PlacementRow, reason: string): void {
  const runs = row.cancelledOn === null && row.startsOn <= day && (row.endsOn === null || row.endsOn > day);
  if (!runs) return;
  row.endsOn = day;
  row.endReason = reason;
  row.version += 1;
}
