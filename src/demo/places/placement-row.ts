import type { PlacementDays } from '../../modules/placement/placement-days.js';
import type { PlacementKind } from '../../modules/placement/vocabulary.js';
import type { Occupying } from '../../modules/workplace/occupancy.js';

/** The row of a placement, which changes until the story ends. */
export interface PlacementRow {
  readonly id: string;
  readonly participant: string;
  readonly kind: PlacementKind;
  readonly workplaceProfile: string;
  readonly agreedOn: PlacementDays['startsOn'];
  readonly startsOn: PlacementDays['startsOn'];
  readonly hoursPerWeek: number;
  readonly contract: string | null;
  version: number;
  endsOn: PlacementDays['endsOn'];
  cancelledOn: PlacementDays['cancelledOn'];
  heldUntil: PlacementDays['heldUntil'];
  plannedEndsOn: PlacementDays['endsOn'];
  endReason: string | null;
}

/** A placement as far as its place is concerned. */
export function occupyingOf({ participant, startsOn, endsOn, cancelledOn, heldUntil }: PlacementRow): Occupying {
  return { participantId: participant, startsOn, endsOn, cancelledOn, heldUntil };
}
