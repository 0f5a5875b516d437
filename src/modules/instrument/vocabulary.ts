import type { Vocabulary } from '../../graph/words.js';

/** Item codes of the self-sufficiency matrix, in ZRM 2017 order (domain.md §2, §4). */
export const MATRIX_DOMAINS = {
  FINANCES: { nl: 'Financiën', en: 'Finances' },
  WORK_AND_EDUCATION: { nl: 'Werk & Opleiding', en: 'Work & education' },
  TIME_USE: { nl: 'Tijdsbesteding', en: 'Time use' },
  HOUSING: { nl: 'Huisvesting', en: 'Housing' },
  DOMESTIC_RELATIONS: { nl: 'Huiselijke relaties', en: 'Domestic relations' },
  MENTAL_HEALTH: { nl: 'Geestelijke gezondheid', en: 'Mental health' },
  PHYSICAL_HEALTH: { nl: 'Lichamelijke gezondheid', en: 'Physical health' },
  SUBSTANCE_USE: { nl: 'Middelengebruik', en: 'Substance use' },
  BASIC_ADL: { nl: 'Basale ADL', en: 'Basic activities of daily living' },
  INSTRUMENTAL_ADL: { nl: 'Instrumentele ADL', en: 'Instrumental activities of daily living' },
  SOCIAL_NETWORK: { nl: 'Sociaal netwerk', en: 'Social network' },
  COMMUNITY_PARTICIPATION: { nl: 'Maatschappelijke participatie', en: 'Community participation' },
  JUSTICE: { nl: 'Justitie', en: 'Justice' },
} satisfies Vocabulary;
export type MatrixDomain = keyof typeof MATRIX_DOMAINS;

/** What an instrument measures (domain.md §4). */
export const INSTRUMENT_KINDS = {
  MATRIX: { nl: 'Zelfredzaamheid-Matrix', en: 'Self-sufficiency matrix' },
  COMPETENCE: { nl: 'Competenties', en: 'Competences' },
  INTEREST: { nl: 'Interessetest', en: 'Interest test' },
  CAREER_ADVICE: { nl: 'Loopbaanadvies', en: 'Career advice' },
  EMPLOYEE_ANALYSIS: { nl: 'Werknemersanalyse', en: 'Employee analysis' },
} satisfies Vocabulary;
export type InstrumentKind = keyof typeof INSTRUMENT_KINDS;

/** How carefully an answer is kept; it travels to everything that speaks of the item (domain.md §13). */
export const SENSITIVITIES = {
  ORDINARY: { nl: 'gewoon', en: 'ordinary' },
  SENSITIVE: { nl: 'gevoelig', en: 'sensitive' },
  HEALTH: { nl: 'gezondheid', en: 'health', description: 'Data about health, a special category of personal data.' },
  CRIMINAL: { nl: 'strafrechtelijk', en: 'criminal', description: 'Seen with the scope `matrix:criminal` only.' },
} satisfies Vocabulary;
export type Sensitivity = keyof typeof SENSITIVITIES;

/** Sensitivity of what is said about a domain (domain.md §4). */
export const DOMAIN_SENSITIVITIES: Readonly<Record<MatrixDomain, Sensitivity>> = {
  FINANCES: 'SENSITIVE',
  WORK_AND_EDUCATION: 'ORDINARY',
  TIME_USE: 'ORDINARY',
  HOUSING: 'ORDINARY',
  DOMESTIC_RELATIONS: 'SENSITIVE',
  MENTAL_HEALTH: 'HEALTH',
  PHYSICAL_HEALTH: 'HEALTH',
  SUBSTANCE_USE: 'HEALTH',
  BASIC_ADL: 'HEALTH',
  INSTRUMENTAL_ADL: 'HEALTH',
  SOCIAL_NETWORK: 'SENSITIVE',
  COMMUNITY_PARTICIPATION: 'ORDINARY',
  JUSTICE: 'CRIMINAL',
};

/** Why an item has no level (domain.md §4). */
export const NOT_ASSESSED_REASONS = {
  NOT_NECESSARY: { nl: 'niet nodig', en: 'not necessary', description: 'Complete: opens no need and blocks nothing.' },
  DECLINED: { nl: 'wil de deelnemer niet', en: 'the participant declined' },
  NOT_ENOUGH_INFORMATION: { nl: 'te weinig bekend', en: 'not enough information' },
  NOT_PERMITTED: { nl: 'mag niet gemeten worden', en: 'not permitted' },
  LATER: { nl: 'komt later', en: 'later' },
} satisfies Vocabulary;
export type NotAssessedReason = keyof typeof NOT_ASSESSED_REASONS;

/** Who judged; raters are never merged (domain.md §4). */
export const RATERS = {
  SELF: { nl: 'deelnemer zelf', en: 'self' },
  PROFESSIONAL: { nl: 'professional', en: 'professional' },
  WORKPLACE: { nl: 'werkplek', en: 'workplace', description: 'Someone at the workplace; competences only.' },
} satisfies Vocabulary;
export type Rater = keyof typeof RATERS;

/** The life of a measurement (domain.md §4). */
export const MEASUREMENT_STATUSES = {
  DRAFT: { nl: 'concept', en: 'draft' },
  FINALIZED: { nl: 'definitief', en: 'finalized' },
  SUPERSEDED: { nl: 'vervangen', en: 'superseded', description: 'A correction took its place; kept, never evidence.' },
} satisfies Vocabulary;
export type MeasurementStatus = keyof typeof MEASUREMENT_STATUSES;

/** What a measurement is for within a cycle (domain.md §2, §4). */
export const MEASUREMENT_MOMENTS = {
  BASELINE: { nl: 'nulmeting', en: 'baseline' },
  INTERIM: { nl: 'tussenmeting', en: 'interim' },
  FINAL: { nl: 'eindmeting', en: 'final' },
} satisfies Vocabulary;
export type MeasurementMoment = keyof typeof MEASUREMENT_MOMENTS;

/** The stretch of time that a baseline opens and a final closes (domain.md §4). */
export const MEASUREMENT_CYCLES = {
  TRAJECTORY: { nl: 'traject', en: 'trajectory' },
  PHASE: { nl: 'bouwsteen', en: 'phase', description: 'All phase 3 periods of the trajectory together.' },
} satisfies Vocabulary;
export type MeasurementCycle = keyof typeof MEASUREMENT_CYCLES;

/** One purpose that a measurement serves; at most one per cycle. */
export interface CycleMoment {
  readonly cycle: MeasurementCycle;
  readonly moment: MeasurementMoment;
}
