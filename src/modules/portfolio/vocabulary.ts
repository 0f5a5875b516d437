import type { Vocabulary } from '../../graph/words.js';

/** How a goal stands (domain.md §10). */
export const GOAL_STATUSES = {
  PLANNED: { nl: 'gepland', en: 'planned' },
  ACTIVE: { nl: 'bezig', en: 'active' },
  ACHIEVED: { nl: 'behaald', en: 'achieved' },
  DROPPED: { nl: 'losgelaten', en: 'dropped' },
} satisfies Vocabulary;
export type GoalStatus = keyof typeof GOAL_STATUSES;

/** Kinds of certificate (domain.md §10). */
export const CERTIFICATE_KINDS = {
  PRACTICE_DECLARATION: { nl: 'Praktijkverklaring', en: 'Practice declaration' },
  MBO_CERTIFICATE: { nl: 'Mbo-certificaat', en: 'Vocational certificate' },
  MBO_DIPLOMA: { nl: 'Mbo-diploma', en: 'Vocational diploma' },
  COURSE: { nl: 'Cursus', en: 'Course' },
} satisfies Vocabulary;
export type CertificateKind = keyof typeof CERTIFICATE_KINDS;
