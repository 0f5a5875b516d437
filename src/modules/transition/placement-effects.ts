import { type Day, later } from '../../graph/day.js';
import { heldUpTo, isHeld, type PlacementDays } from '../placement/placement-days.js';
import { allowedIn, runsOnAfter } from '../placement/placing.js';
import type { PlacementKind } from '../placement/vocabulary.js';
import type { Effects, Taken } from './effects.js';

/** A placement of the trajectory that was not canceled. */
export interface PlacedFact extends PlacementDays {
  readonly id: string;
  readonly kind: PlacementKind;
  /** The last day that it had before a fall back ended it; counts while its place is held. */
  readonly plannedEndsOn: Day | null;
  /** The contract that it points to. */
  readonly contractId: string | null;
}

/** What a step makes of a placement. */
export interface PlacementChange {
  readonly id: string;
  readonly endsOn: Day | null;
  readonly cancelledOn: Day | null;
  readonly heldUntil: Day | null;
  readonly plannedEndsOn: Day | null;
}

/** A placement whose place was held and that goes on in a new one. */
export interface Resumption {
  readonly id: string;
  /** What becomes of the placement that was held. */
  readonly change: PlacementChange;
  readonly startsOn: Day;
  /** As it had been planned, but at least as long as the place was held; `null` when no last day was set. */
  readonly endsOn: Day | null;
  /** Until this day the place is certainly free. */
  readonly heldUntil: Day;
}

/** What a step changes in placements, all on its day. */
export interface PlacementEffects {
  /** What ends or is canceled, or is held no longer. */
  readonly changes: readonly PlacementChange[];
  readonly resumes: readonly Resumption[];
}

/** A step as decided, as far as placements follow from it. */
export interface Decision extends Pick<Taken, 'command' | 'step'> {
  readonly effects: Pick<Effects, 'outcome' | 'endsContract'>;
}

/**
 * What a step does to the placements of the trajectory (domain.md §6, Effects): what the new phase does not allow ends on
 * the day of the step, or is canceled when it has not begun; at the end of the trajectory all but what runs on. With a
 * job that was lost ends the placement that points to its contract. A fall back can hold a learning place; it comes back
 * with the return, and is free again when the way leads elsewhere.
 */
export function placementEffects(decision: Decision, placements: readonly PlacedFact[]): PlacementEffects {
  const { command, step } = decision;
  const { on } = command;
  const hold = command.kind === 'FALL_BACK' ? (command.holdPlaceUntil ?? null) : null;
  const changes = placements.flatMap((one) => {
    const last = lastDayOf(one, decision);
    return last === null || (one.endsOn !== null && one.endsOn <= last) ? [] : [endedBy(one, last, hold)];
  });
  const held = placements.filter((one) => isHeld(one, on));
  const back = step.to ? held.filter((one) => stays(one, decision)) : [];
  const noReturn = step.to === null || step.to === 'AFTERCARE';
  const freed = noReturn ? held.map((one) => freedOn(one, on)) : [];
  return { changes: [...changes, ...freed], resumes: back.map((one) => resumedOn(one, on)) };
}

function stays({ kind }: PlacedFact, { step, effects: { outcome } }: Decision): boolean {
  return step.to ? allowedIn(kind, step.to) : outcome !== null && runsOnAfter(kind, outcome);
}

/** The last day that a step leaves a placement; `null` when it leaves it alone. */
function lastDayOf(placement: PlacedFact, decision: Decision): Day | null {
  const { on } = decision.command;
  const { endsContract } = decision.effects;
  const lost = endsContract && placement.contractId === endsContract.id ? endsContract.endsOn : null;
  if (stays(placement, decision)) return lost;
  return lost !== null && lost < on ? lost : on;
}

function endedBy({ id, kind, startsOn, endsOn }: PlacedFact, last: Day, hold: Day | null): PlacementChange {
  const nothing = { heldUntil: null, plannedEndsOn: null };
  if (startsOn > last) return { id, endsOn, cancelledOn: last, ...nothing };
  const kept = kind === 'LEARNING_PLACE' && hold ? { heldUntil: hold, plannedEndsOn: endsOn } : nothing;
  return { id, endsOn: last, cancelledOn: null, ...kept };
}

function freedOn(placement: PlacedFact, on: Day): PlacementChange {
  const { id, endsOn, plannedEndsOn } = placement;
  return { id, endsOn, cancelledOn: null, heldUntil: heldUpTo(placement, on), plannedEndsOn };
}

function resumedOn(placement: PlacedFact, on: Day): Resumption {
  const { id, plannedEndsOn } = placement;
  const heldUntil = placement.heldUntil as Day;
  const endsOn = plannedEndsOn && later(plannedEndsOn, heldUntil);
  return { id, change: freedOn(placement, on), startsOn: on, endsOn, heldUntil };
}
