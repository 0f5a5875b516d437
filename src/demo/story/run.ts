import type { CycleMoment, MatrixDomain, Rater } from '../../modules/instrument/vocabulary.js';
import type { AgreementWay } from '../../modules/participant/consent-words.js';
import type { LadderStep } from '../../modules/participant/vocabulary.js';
import type { PlacementKind } from '../../modules/placement/vocabulary.js';
import type { LegalFrame, Phase, StabilityAnswer } from '../../modules/trajectory/vocabulary.js';
import type { DayNumber } from '../calendar.js';
import type { SkillCode } from '../instrument-keys.js';
import type { DomainAnswer } from './levels.js';
import type { Exit } from './path.js';
import type { SkillAnswers } from './skills.js';

/** What will happen in one trajectory, in days of the calendar; what lies after today is never told. */
export interface Run {
  readonly startsOn: DayNumber;
  readonly question: string;
  readonly stays: readonly PlacedStay[];
  readonly pauses: readonly PlannedPause[];
  readonly matrices: readonly PlannedMatrix[];
  readonly skills: readonly PlannedSkills[];
  readonly ladder: readonly PlannedRung[];
  readonly answers: readonly PlannedAnswer[];
  readonly agreements: readonly PlannedAgreement[];
  /** The day on which the four questions are answered, and the answers. */
  readonly orientation: { readonly on: DayNumber; readonly words: Orientation } | null;
  readonly contracts: readonly PlannedContract[];
  readonly placements: readonly PlannedPlacement[];
  readonly fundings: readonly PlannedFunding[];
  readonly tailorings: readonly PlannedTailoring[];
  /** The day on which another coach takes over. */
  readonly newCoachOn: DayNumber | null;
  /** Who handles a need of a domain elsewhere, where that is known. */
  readonly helpers: Readonly<Partial<Record<MatrixDomain, string>>>;
  readonly targets: readonly { readonly domain: MatrixDomain; readonly level: number; readonly on: DayNumber }[];
}

/** A stay [from, to). */
export interface PlacedStay {
  readonly phase: Phase;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly exit: Exit;
  /** The step is first recorded with a wrong day, this many days too early, and taken back the next day. */
  readonly slip?: number;
  /** The note with the step, when it is not drawn. */
  readonly note?: string;
}

export interface PlannedPause {
  readonly from: DayNumber;
  /** `null`: a step ends it. */
  readonly until: DayNumber | null;
  readonly reason: string;
  readonly expectedReturn: DayNumber | null;
}

export type Answers = Readonly<Record<MatrixDomain, DomainAnswer>>;

export interface PlannedMatrix {
  readonly on: DayNumber;
  readonly moments: readonly CycleMoment[];
  readonly answers: Answers;
  /** The participant's own view of the same day. */
  readonly self: Answers | null;
  /** A correction that supersedes it later. */
  readonly correction: { readonly on: DayNumber; readonly answers: Answers } | null;
  /** Never finalized. */
  readonly draft: boolean;
  readonly selfNote?: string;
}

export interface PlannedSkills {
  readonly on: DayNumber;
  readonly rater: Rater;
  readonly answers: SkillAnswers;
}

export interface PlannedRung {
  readonly on: DayNumber;
  readonly step: LadderStep;
}

export interface PlannedAnswer {
  readonly on: DayNumber;
  readonly answer: StabilityAnswer;
}

/** An agreement, recorded beforehand, to the step that ends a stay. */
export interface PlannedAgreement {
  readonly on: DayNumber;
  readonly stay: number;
  readonly how: AgreementWay;
}

export interface Orientation {
  readonly want: string;
  readonly can: string;
  readonly goal: string;
  readonly need: string;
}

export interface PlannedContract {
  readonly signedOn: DayNumber;
  readonly startsOn: DayNumber;
  readonly endsOn: DayNumber | null;
  readonly employer: string;
  readonly workplace: string | null;
  readonly hoursPerWeek: number;
  readonly subsidized: boolean;
}

export interface PlannedPlacement {
  readonly kind: PlacementKind;
  readonly agreedOn: DayNumber;
  /** The first day. */
  readonly from: DayNumber;
  /** The last day as agreed; `null` when none is set. */
  readonly until: DayNumber | null;
  readonly hoursPerWeek: number;
  /** The key of the workplace; `null`: one that suits is sought. */
  readonly workplace: string | null;
  /** It ends earlier on this day. */
  readonly leaves: { readonly on: DayNumber; readonly reason: string } | null;
  /** How the place is adapted for the participant, by item. */
  readonly adjustments?: Readonly<Partial<Record<SkillCode, string>>>;
}

export interface PlannedFunding {
  readonly frame: LegalFrame;
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly agreedHours: number;
}

export interface PlannedTailoring {
  readonly phase: Phase;
  readonly on: DayNumber;
  readonly hoursPerWeek: number | null;
  readonly programmeWeeks: number | null;
  readonly guidelineMonths: number | null;
  readonly reason: string;
}
