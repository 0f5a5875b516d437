import type { Vocabulary } from '../../graph/words.js';

/** How soon a need asks for an answer, most urgent first (domain.md §5). */
export const NEED_URGENCIES = {
  ACUTE: { nl: 'acuut', en: 'acute', description: 'Attended by the end of the next working day.' },
  HIGH: { nl: 'hoog', en: 'high', description: 'Attended within 14 days.' },
  NORMAL: { nl: 'gewoon', en: 'normal', description: 'Attended within 42 days.' },
} satisfies Vocabulary;
export type NeedUrgency = keyof typeof NEED_URGENCIES;

/** Where a need stands; all but `RESOLVED` are unresolved (domain.md §5). */
export const NEED_STATUSES = {
  OPEN: { nl: 'open', en: 'open' },
  IN_PROGRESS: { nl: 'in behandeling', en: 'in progress' },
  RESOLVED: { nl: 'opgelost', en: 'resolved' },
  DECLINED: {
    nl: 'nu geen hulp gewenst',
    en: 'no help wanted now',
    description: 'Asked again on a date within 90 days.',
  },
  ELSEWHERE: { nl: 'elders in behandeling', en: 'handled elsewhere', description: 'A named party handles it.' },
} satisfies Vocabulary;
export type NeedStatus = keyof typeof NEED_STATUSES;

/** What a need is about (domain.md §5). */
export const NEED_KINDS = {
  DEBT: { nl: 'schulden', en: 'debt' },
  HOUSING: { nl: 'huisvesting', en: 'housing' },
  CARE_OR_GUIDANCE: { nl: 'zorg of begeleiding', en: 'care or guidance' },
  DEVELOPMENT: { nl: 'ontwikkeling', en: 'development' },
  OTHER: { nl: 'anders', en: 'other' },
} satisfies Vocabulary;
export type NeedKind = keyof typeof NEED_KINDS;

/** Where help comes from; informal help first is advice, never a gate (domain.md §5). */
export const HELP_SOURCES = {
  OWN_STRENGTH: { nl: 'eigen kracht', en: 'own strength' },
  NETWORK: { nl: 'eigen netwerk', en: 'own network' },
  VOLUNTEER: { nl: 'vrijwilliger', en: 'volunteer' },
  GENERAL_PROVISION: { nl: 'algemene voorziening', en: 'general provision' },
  PROFESSIONAL: { nl: 'professional', en: 'professional' },
} satisfies Vocabulary;
export type HelpSource = keyof typeof HELP_SOURCES;

/** Change of one domain between two matrices; levels are ordinal, so it is told in words (domain.md §4). */
export const DOMAIN_CHANGES = {
  IMPROVED: { nl: 'verbeterd', en: 'improved' },
  UNCHANGED: { nl: 'gelijk gebleven', en: 'unchanged' },
  WORSENED: { nl: 'verslechterd', en: 'worsened' },
  NOT_COMPARABLE: { nl: 'niet te vergelijken', en: 'not comparable' },
} satisfies Vocabulary;
export type DomainChange = keyof typeof DOMAIN_CHANGES;

/** How a measurement came in (domain.md §4). */
export const MEASUREMENT_SOURCES = {
  RECORDED: { nl: 'hier gemeten', en: 'recorded here' },
  IMPORTED: {
    nl: 'ingelezen',
    en: 'imported',
    description: 'Exempt from limits on age and date, never evidence for a criterion.',
  },
} satisfies Vocabulary;
export type MeasurementSource = keyof typeof MEASUREMENT_SOURCES;

/** The eight life areas (leefgebieden) that group domains for display (domain.md §4). */
export const LIFE_AREAS = {
  HOUSING: { nl: 'Huisvesting', en: 'Housing' },
  FINANCES: { nl: 'Financiën', en: 'Finances' },
  SOCIAL: { nl: 'Sociaal', en: 'Social life' },
  MENTAL: { nl: 'Psychisch', en: 'Mental life' },
  MEANING: { nl: 'Zingeving', en: 'Meaning' },
  PHYSICAL: { nl: 'Lichamelijk', en: 'Physical life' },
  PRACTICAL: { nl: 'Praktisch', en: 'Practical life' },
  DAY_ACTIVITIES: { nl: 'Dagbesteding', en: 'Day activities' },
} satisfies Vocabulary;
export type LifeArea = keyof typeof LIFE_AREAS;
