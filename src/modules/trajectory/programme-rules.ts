import type { MatrixDomain } from '../instrument/vocabulary.js';
import type { Phase } from './vocabulary.js';

/**
 * Every figure that the rules of the programme read (domain.md §3, §4, §5, §6). Hours are whole quarters of an hour,
 * shares whole percents, ages and windows whole days, so that every comparison is exact.
 */
export interface ProgrammeRules {
  /** How many months a stay in a phase usually takes at most, days paused left out (§3). */
  readonly guidelineMonths: Readonly<Record<Phase, number>>;
  /** The day of a step, a pause or a resumption lies at most this many days back (§6, Days). */
  readonly stepBackDays: number;
  /** A transition is revoked at most this many days after it was recorded (§6, Mistakes). */
  readonly revokeWithinDays: number;
  /** A learning place is held for a return after a fall-back at most this many days (§6). */
  readonly placeHeldDays: number;
  /** START asks a ladder assessment of at most this many days old (§6). */
  readonly ladderAgeDays: number;
  /** An agreement serves a step at most this many days after it was given (`PARTICIPANT_AGREES`). */
  readonly agreementAgeDays: number;
  /** A stability answer counts this many days (`FEELS_STABLE`). */
  readonly stabilityAgeDays: number;
  /** `MATRIX_RECENT`. */
  readonly matrixAgeDays: number;
  /** `COMPETENCES_MEASURED`. */
  readonly competenceAgeDays: number;
  /** `ORIENTATION_ANSWERED`: how many work areas are chosen at least. */
  readonly chosenWorkAreas: number;
  /** `ACUTE_DOMAINS_ATTENDED`: the level that is acute. */
  readonly acuteLevel: number;
  readonly foundation: FoundationRules;
  readonly appointments: AppointmentRules;
  readonly talentProgramme: TalentProgrammeRules;
  readonly practice: PracticeRules;
  readonly support: SupportRules;
  readonly aftercare: AftercareRules;
  readonly work: WorkRules;
  readonly hours: HoursRules;
  readonly measuring: MeasuringRules;
  readonly needs: NeedRules;
  readonly placements: PlacementRules;
  readonly signals: SignalRules;
}

/** `FOUNDATION_STABLE`: which domains carry the rest, and the level they need alone or with a need attended to. */
export interface FoundationRules {
  readonly domains: readonly MatrixDomain[];
  readonly stableLevel: number;
  readonly supportedLevel: number;
}

/** `APPOINTMENTS_KEPT`: in the days that end with the day, how many counted days and which presence are asked. */
export interface AppointmentRules {
  readonly windowDays: number;
  readonly countedDays: number;
  readonly presencePercent: number;
}

/** The talent programme of phase 2: weeks × quarters a week are agreed; `TALENT_PROGRAMME_DONE` asks a share and a span. */
export interface TalentProgrammeRules {
  readonly weeks: number;
  readonly quartersPerWeek: number;
  readonly sharePercent: number;
  readonly spanWeeks: number;
}

/** Practice in phase 3: weeks × quarters a week are agreed, `PRACTICE_HOURS_DONE` asks a share of them. */
export interface PracticeRules {
  readonly weeks: number;
  readonly quartersPerWeek: number;
  readonly sharePercent: number;
}

/** Support at the workplace during the practice weeks (`WORKPLACE_SUPPORT_GIVEN`). */
export interface SupportRules {
  readonly quartersPerWeek: number;
  readonly sharePercent: number;
}

/** Aftercare of phase 4, when its agreement names no hours (`AFTERCARE_GIVEN`). */
export interface AftercareRules {
  readonly quarters: number;
  readonly sharePercent: number;
}

/** Contracts, sheltered places and keeping a job (`CONTRACT_SIGNED`, `SHELTERED_PLACE_AGREED`, `JOB_RETAINED`). */
export interface WorkRules {
  readonly startsWithinDays: number;
  readonly retainedMonths: number;
  /** Days without a contract between two contracts that do not restart the count. */
  readonly gapDays: number;
}

/** How many hours a participant can be there on one day in all; fewer while younger than the age of an adult (§9). */
export interface HoursRules {
  readonly quartersADay: number;
  readonly minorQuartersADay: number;
  readonly adultAge: number;
}

/** Limits of recording a measurement (§4). */
export interface MeasuringRules {
  readonly backDays: number;
  readonly finalizeWithinDays: number;
  /** Only the baseline of the trajectory may be dated this many days before its start. */
  readonly baselineBeforeStartDays: number;
}

/** Limits of support needs (§5). */
export interface NeedRules {
  /** A need resolved less than this many days ago is reopened. */
  readonly relapseDays: number;
  readonly askAgainWithinDays: number;
  /** `ACUTE` is the end of the next working day, which is no figure. */
  readonly attendWithinDays: { readonly HIGH: number; readonly NORMAL: number };
}

/** Limits of placements (§9). */
export interface PlacementRules {
  /** A placement is recorded when it started at most this many days ago. */
  readonly backDays: number;
  /** The most calendar days of `ORIENTATION`, first and last included. */
  readonly orientationDays: number;
  /** The most months of a `TRIAL` when it starts, and of all trials of a participant at one employer together. */
  readonly trialMonths: number;
  readonly trialTotalMonths: number;
  /** A workplace may be this many rungs above the participant without a motivation. */
  readonly rungsAbove: number;
  /** The most that somebody works in a week, placements and contracts together. */
  readonly quartersPerWeek: number;
}

/** When signals appear and are due (§11). */
export interface SignalRules {
  /** Due this many days after the start. */
  readonly baselineDays: number;
  /** Appears, and is due, this many days after phase 3 began. */
  readonly interimFromDays: number;
  readonly interimDays: number;
  /** Due this many days after phase 4 began. */
  readonly aftercareAgreementDays: number;
  /** Appear this many days before the end. */
  readonly placementEndingDays: number;
  readonly contractEndingDays: number;
  readonly fundingEndingDays: number;
  /** Due this many days after the request. */
  readonly stepRequestDays: number;
}

/** The figures of the programme where an organization has no others (domain.md §3). */
export const DEFAULT_RULES: ProgrammeRules = {
  guidelineMonths: { CARE_AND_ACTIVATION: 3, TALENT_DEVELOPMENT: 3, WORKPLACE_LEARNING: 3, AFTERCARE: 4 },
  stepBackDays: 14,
  revokeWithinDays: 30,
  placeHeldDays: 42,
  ladderAgeDays: 90,
  agreementAgeDays: 30,
  stabilityAgeDays: 30,
  matrixAgeDays: 92,
  competenceAgeDays: 180,
  chosenWorkAreas: 1,
  acuteLevel: 1,
  foundation: {
    domains: ['FINANCES', 'TIME_USE', 'HOUSING', 'MENTAL_HEALTH'],
    stableLevel: 3,
    supportedLevel: 2,
  },
  appointments: { windowDays: 28, countedDays: 4, presencePercent: 70 },
  talentProgramme: { weeks: 8, quartersPerWeek: 6 * 4, sharePercent: 80, spanWeeks: 8 },
  practice: { weeks: 12, quartersPerWeek: 3 * 6 * 4, sharePercent: 80 },
  support: { quartersPerWeek: 2 * 4, sharePercent: 80 },
  aftercare: { quarters: 10 * 4, sharePercent: 100 },
  work: { startsWithinDays: 30, retainedMonths: 3, gapDays: 14 },
  hours: { quartersADay: 12 * 4, minorQuartersADay: 8 * 4, adultAge: 18 },
  measuring: { backDays: 30, finalizeWithinDays: 30, baselineBeforeStartDays: 30 },
  needs: { relapseDays: 90, askAgainWithinDays: 90, attendWithinDays: { HIGH: 14, NORMAL: 42 } },
  placements: {
    backDays: 30,
    orientationDays: 5,
    trialMonths: 2,
    trialTotalMonths: 6,
    rungsAbove: 1,
    quartersPerWeek: 40 * 4,
  },
  signals: {
    baselineDays: 14,
    interimFromDays: 28,
    interimDays: 42,
    aftercareAgreementDays: 14,
    placementEndingDays: 14,
    contractEndingDays: 60,
    fundingEndingDays: 42,
    stepRequestDays: 7,
  },
};
