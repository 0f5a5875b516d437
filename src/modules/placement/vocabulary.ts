import type { Vocabulary } from '../../graph/words.js';

/** Kinds of placement (domain.md §9); which phases allow which stands in `placing.ts`. */
export const PLACEMENT_KINDS = {
  ORIENTATION: { nl: 'Kennismaking', en: 'Orientation', description: 'at most five days, to look around.' },
  DAY_ACTIVITY: { nl: 'Dagactiviteit', en: 'Day activity' },
  LEARNING_PLACE: { nl: 'Leerwerkplek', en: 'Learning place' },
  TRIAL: { nl: 'Proefplaatsing', en: 'Trial placement', description: 'at most two months, six in all per employer.' },
  SHELTERED_WORK: { nl: 'Beschut werk', en: 'Sheltered work' },
  REGULAR_WORK: { nl: 'Regulier werk', en: 'Regular work' },
} satisfies Vocabulary;
export type PlacementKind = keyof typeof PLACEMENT_KINDS;

/** How a placement stands on a day. */
export const PLACEMENT_STATUSES = {
  PLANNED: { nl: 'gepland', en: 'planned' },
  ACTIVE: { nl: 'loopt', en: 'running' },
  ENDED: { nl: 'afgerond', en: 'ended' },
  CANCELLED: { nl: 'niet doorgegaan', en: 'canceled', description: 'it ended before it began.' },
} satisfies Vocabulary;
export type PlacementStatus = keyof typeof PLACEMENT_STATUSES;

/** What a participant lives on during a placement. */
export const INCOMES = {
  BENEFIT_KEPT: { nl: 'Met behoud van uitkering', en: 'Benefit kept' },
  ALLOWANCE: { nl: 'Onkostenvergoeding', en: 'Allowance' },
  WAGE: { nl: 'Loon', en: 'Wage' },
  WAGE_WITH_SUBSIDY: { nl: 'Loon met loonkostensubsidie', en: 'Wage with subsidy' },
  NONE: { nl: 'Geen inkomen', en: 'No income' },
} satisfies Vocabulary;
export type Income = keyof typeof INCOMES;

/** How a participant learns at a workplace. */
export const TRAINING_ROUTES = {
  PRACTICE_LEARNING: { nl: 'Praktijkleren met een school', en: 'Practice learning with a school' },
  EMPLOYER_TRAINING: { nl: 'Opleiding door de werkgever', en: 'Training by the employer' },
  NONE: { nl: 'Geen opleiding', en: 'No training' },
} satisfies Vocabulary;
export type TrainingRoute = keyof typeof TRAINING_ROUTES;

/** The half days of a week, for a schedule. */
export const HALF_DAYS = {
  MONDAY_MORNING: { nl: 'maandagochtend', en: 'Monday morning' },
  MONDAY_AFTERNOON: { nl: 'maandagmiddag', en: 'Monday afternoon' },
  TUESDAY_MORNING: { nl: 'dinsdagochtend', en: 'Tuesday morning' },
  TUESDAY_AFTERNOON: { nl: 'dinsdagmiddag', en: 'Tuesday afternoon' },
  WEDNESDAY_MORNING: { nl: 'woensdagochtend', en: 'Wednesday morning' },
  WEDNESDAY_AFTERNOON: { nl: 'woensdagmiddag', en: 'Wednesday afternoon' },
  THURSDAY_MORNING: { nl: 'donderdagochtend', en: 'Thursday morning' },
  THURSDAY_AFTERNOON: { nl: 'donderdagmiddag', en: 'Thursday afternoon' },
  FRIDAY_MORNING: { nl: 'vrijdagochtend', en: 'Friday morning' },
  FRIDAY_AFTERNOON: { nl: 'vrijdagmiddag', en: 'Friday afternoon' },
  SATURDAY: { nl: 'zaterdag', en: 'Saturday' },
  SUNDAY: { nl: 'zondag', en: 'Sunday' },
} satisfies Vocabulary;
export type HalfDay = keyof typeof HALF_DAYS;

/** What a participant was there for. */
export const ATTENDANCE_KINDS = {
  CARE: { nl: 'Zorg', en: 'Care' },
  DAY_ACTIVITY: { nl: 'Dagactiviteit', en: 'Day activity' },
  TALENT_PROGRAMME: { nl: 'Talentprogramma', en: 'Talent programme' },
  PRACTICE: { nl: 'Praktijk', en: 'Practice' },
  ORIENTATION: { nl: 'Kennismaking', en: 'Orientation' },
} satisfies Vocabulary;
export type AttendanceKind = keyof typeof ATTENDANCE_KINDS;

/** Whether a participant was there. */
export const PRESENCES = {
  PRESENT: { nl: 'aanwezig', en: 'present' },
  SICK: { nl: 'ziek', en: 'ill' },
  ABSENT: { nl: 'afwezig', en: 'absent' },
  LEAVE: { nl: 'vrij', en: 'on leave' },
} satisfies Vocabulary;
export type Presence = keyof typeof PRESENCES;

/** Alone or in a group. */
export const ATTENDANCE_MODES = {
  INDIVIDUAL: { nl: 'individueel', en: 'individual' },
  SMALL_GROUP: { nl: 'in een kleine groep', en: 'in a small group' },
} satisfies Vocabulary;
export type AttendanceMode = keyof typeof ATTENDANCE_MODES;

/** What hours of a professional were for; they are no attendance. */
export const SUPPORT_KINDS = {
  WORKPLACE_SUPPORT: { nl: 'Begeleiding op de werkplek', en: 'Support at the workplace' },
  AFTERCARE: { nl: 'Nazorg', en: 'Aftercare' },
  INTAKE: { nl: 'Intake', en: 'Intake' },
} satisfies Vocabulary;
export type SupportKind = keyof typeof SUPPORT_KINDS;

/** Whom hours of a professional were for. */
export const SUPPORTED = {
  PARTICIPANT: { nl: 'de deelnemer', en: 'the participant' },
  EMPLOYER: { nl: 'de werkgever', en: 'the employer' },
  BOTH: { nl: 'deelnemer en werkgever', en: 'participant and employer' },
} satisfies Vocabulary;
export type Supported = keyof typeof SUPPORTED;
