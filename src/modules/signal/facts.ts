import type { Day } from '../../graph/day.js';
import type { Need } from '../matrix/needs.js';
import type { Phase } from '../trajectory/vocabulary.js';
import type { Evidence } from '../transition/evidence.js';

/** What the signals of one trajectory that has not ended are computed from. Ids are UUIDs. */
export interface SignalFacts {
  readonly participantId: string;
  readonly trajectoryId: string;
  readonly evidence: Evidence;
  /** The participant's needs that are `OPEN`. */
  readonly openNeeds: readonly Pick<Need, 'id' | 'domain' | 'urgency' | 'urgentSince'>[];
  /** Of the trajectory, not canceled. */
  readonly placements: readonly Ending[];
  /** Of the participant. */
  readonly contracts: readonly Ending[];
  /** Of the trajectory. */
  readonly fundings: readonly Ending[];
  /** The latest fall-back of the trajectory that was not revoked. */
  readonly fallBack: FallBackFact | null;
  /** Requests for a step that wait for an answer. */
  readonly stepRequests: readonly { readonly id: string; readonly requestedOn: Day }[];
}

/** Something with a last day. */
export interface Ending {
  readonly id: string;
  readonly endsOn: Day;
}

/** A fall-back: from which phase, and the day on which a return was planned. */
export interface FallBackFact {
  readonly id: string;
  readonly from: Phase;
  readonly plannedReturnOn: Day | null;
}
