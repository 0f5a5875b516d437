import type { Day } from '../../graph/day.js';
import type { FallBackReason, ParticipantView, Phase, TrajectoryOutcome } from '../trajectory/vocabulary.js';
import type { CriterionCode } from './vocabulary.js';

/** What every request for a step names. */
interface Asked {
  readonly expectedVersion: number;
  /** The day of the step. */
  readonly on: Day;
}

/** A step that is decided by criteria. */
interface AskedWithCriteria extends Asked {
  /** The agreement that comes with the request; `null` when it was recorded beforehand. */
  readonly agreement: { readonly on: Day } | null;
  readonly waivers: readonly Waiver[];
}

/** A criterion that a job coach lets go of, and why. */
export interface Waiver {
  readonly criterion: CriterionCode;
  readonly motivation: string;
}

/** On to the next phase. */
export interface AdvanceCommand extends AskedWithCriteria {
  readonly kind: 'ADVANCE';
}

/** Out of phase 2: to regular work, which goes on in phase 4, or to sheltered work, which ends the trajectory. */
export interface OutplaceCommand extends AskedWithCriteria {
  readonly kind: 'OUTPLACE';
  readonly work: 'REGULAR_WORK' | 'SHELTERED_WORK';
}

/** The job was kept: the trajectory ends. */
export interface CompleteCommand extends AskedWithCriteria {
  readonly kind: 'COMPLETE';
}

/** For a while back to an earlier phase. */
export interface FallBackCommand extends Asked {
  readonly kind: 'FALL_BACK';
  readonly to: Phase;
  readonly reason: FallBackReason;
  /** Asked with reason `OTHER`. */
  readonly note: string | null;
  readonly view: ParticipantView;
  /** The participant's own words, asked with `DISAGREES`. */
  readonly viewWords: string | null;
  readonly plannedReturnOn: Day | null;
  /** With reason `JOB_LOST`: the last day of the running contract; `null` is the day of the step. */
  readonly contractEndedOn: Day | null;
  /** The learning place is kept for the return until this day; left out, or `null`, it is given up. */
  readonly holdPlaceUntil?: Day | null;
}

/** The trajectory ends in another way. */
export interface StopCommand extends Asked {
  readonly kind: 'STOP';
  readonly outcome: TrajectoryOutcome;
  /** Asked with outcome `OTHER`. */
  readonly note: string | null;
}

/** A request for a step of a trajectory that runs. */
export type StepCommand = AdvanceCommand | OutplaceCommand | CompleteCommand | FallBackCommand | StopCommand;
