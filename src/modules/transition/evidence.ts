import type { Day } from '../../graph/day.js';
import type { MatrixDomain, NotAssessedReason, Rater } from '../instrument/vocabulary.js';
import type { CycleMeasurement, FallBack } from '../matrix/cycles.js';
import type { NeedStatus } from '../matrix/vocabulary.js';
import type { AgreementGiver, AgreementWay } from '../participant/consent-words.js';
import type { LadderStep } from '../participant/vocabulary.js';
import type { AgreedTailoring } from '../trajectory/tailoring.js';
import type { Phase, StabilityAnswer, TrajectoryStatus, TransitionKind } from '../trajectory/vocabulary.js';

/**
 * What the criteria look at, as plain facts. The reader hands over everything of the trajectory (and the participant's
 * competence profiles, ladder assessments and needs) as recorded at the moment of deciding; the criteria themselves
 * leave out what is dated after the day of the step. Ids are UUIDs. Lists stand in the order of recording, so that of
 * two facts on one day the last counts.
 */
export interface Evidence {
  readonly trajectory: TrajectoryFacts;
  readonly tailorings: readonly AgreedTailoring[];
  readonly agreements: readonly AgreementFact[];
  readonly stabilityAnswers: readonly StabilityFact[];
  readonly matrices: readonly MatrixFact[];
  /** Fall-backs of the trajectory that were not revoked: they make an earlier final count as an interim. */
  readonly fallBacks: readonly FallBack[];
  readonly needs: readonly NeedFact[];
  readonly orientation: OrientationFact | null;
  readonly competenceProfiles: readonly CompetenceFact[];
  readonly ladder: readonly LadderFact[];
  readonly contracts: readonly ContractFact[];
  readonly attendance: readonly AttendanceFact[];
  readonly supportHours: readonly SupportHoursFact[];
  readonly shelteredPlacements: readonly PlacementFact[];
  readonly certificates: readonly CertificateFact[];
  readonly aftercareAgreements: readonly AftercareFact[];
}

/** The trajectory itself; periods and pauses oldest first, those of revoked transitions left out. */
export interface TrajectoryFacts {
  readonly id: string;
  readonly version: number;
  readonly status: TrajectoryStatus;
  readonly startedOn: Day;
  readonly periods: readonly PeriodFact[];
  readonly pauses: readonly PauseFact[];
}

/** A stay in a phase, [startedOn, endedOn). */
export interface PeriodFact {
  readonly id: string;
  readonly phase: Phase;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

/** A pause, [from, until): on the day `until` the trajectory runs again; `null` while it lasts. */
export interface PauseFact {
  readonly id: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** An agreement to one step, recorded beforehand. The step is named by its kind and the phase it leads to (`null`: the end). */
export interface AgreementFact {
  readonly id: string;
  readonly kind: TransitionKind;
  readonly to: Phase | null;
  readonly on: Day;
  readonly givenBy: AgreementGiver;
  readonly how: AgreementWay;
  readonly withdrawn: boolean;
  /** It served a transition that was not revoked. */
  readonly used: boolean;
}

/** The participant's own answer to "does this block feel stable enough?". */
export interface StabilityFact {
  readonly id: string;
  readonly phasePeriodId: string;
  readonly on: Day;
  readonly answer: StabilityAnswer;
}

/**
 * A matrix that can be evidence: of this trajectory, rater `PROFESSIONAL`, `FINALIZED` (so not superseded), recorded here
 * and not imported. `moments` are as recorded; what a final counts as on the day is judged by the criteria.
 */
export interface MatrixFact extends CycleMeasurement {
  readonly scores: readonly DomainScoreFact[];
}

/** One domain of a matrix: a level, or why there is none. */
export interface DomainScoreFact {
  readonly domain: MatrixDomain;
  readonly level: number | null;
  readonly notAssessed: NotAssessedReason | null;
}

/** A support need of the participant with its states, oldest first; with one state only, `since` is when that began. */
export interface NeedFact {
  readonly id: string;
  readonly domain: MatrixDomain;
  /** Set anew by reopening. */
  readonly openedOn: Day;
  readonly states: readonly NeedStateFact[];
}

/** A need has this status from the day `since` on. */
export interface NeedStateFact {
  readonly status: NeedStatus;
  readonly since: Day;
}

/** The orientation of the trajectory: four answers in own words, and the work areas that the participant chose. */
export interface OrientationFact {
  readonly recordedOn: Day;
  readonly want: string | null;
  readonly can: string | null;
  readonly goal: string | null;
  readonly need: string | null;
  readonly chosenWorkAreas: number;
}

/** A finalized, not superseded competence profile of the participant. */
export interface CompetenceFact {
  readonly id: string;
  readonly measuredOn: Day;
  readonly rater: Rater;
}

/** A ladder assessment of the participant. */
export interface LadderFact {
  readonly id: string;
  readonly assessedOn: Day;
  readonly step: LadderStep;
}

/** A contract recorded in this trajectory; `endsOn` is the last day on which it runs. */
export interface ContractFact {
  readonly id: string;
  readonly signedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** One attendance line of this trajectory (domain.md §9). */
export interface AttendanceFact {
  readonly id: string;
  readonly on: Day;
  readonly kind: 'CARE' | 'DAY_ACTIVITY' | 'TALENT_PROGRAMME' | 'PRACTICE' | 'ORIENTATION';
  readonly quarters: number;
  readonly presence: 'PRESENT' | 'SICK' | 'ABSENT' | 'LEAVE';
}

/** Hours of a professional for this trajectory (domain.md §9). */
export interface SupportHoursFact {
  readonly id: string;
  readonly on: Day;
  readonly kind: 'WORKPLACE_SUPPORT' | 'AFTERCARE' | 'INTAKE';
  readonly quarters: number;
}

/** A placement of kind `SHELTERED_WORK` in this trajectory that was not canceled; `endsOn` is its last day. */
export interface PlacementFact {
  readonly id: string;
  /** The day on which it was agreed. */
  readonly agreedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** A certificate of the participant's portfolio. */
export interface CertificateFact {
  readonly id: string;
  readonly earnedOn: Day;
}

/** The tailored aftercare agreement with employer and participant; `quarters` when it names its hours. */
export interface AftercareFact {
  readonly id: string;
  readonly phasePeriodId: string;
  readonly agreedOn: Day;
  readonly quarters: number | null;
}
