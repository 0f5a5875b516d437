import type { Vocabulary } from '../../graph/words.js';

/** Kinds of organization that own a location (domain.md §9). */
export const ORGANIZATION_KINDS = {
  CARE_PROVIDER: { nl: 'Zorgaanbieder', en: 'Care provider' },
  EMPLOYER: { nl: 'Werkgever', en: 'Employer' },
  SHELTERED_COMPANY: { nl: 'Sociaal werkbedrijf', en: 'Sheltered company' },
  SCHOOL: { nl: 'School', en: 'School' },
  MUNICIPALITY: { nl: 'Gemeente', en: 'Municipality' },
  SOCIAL_ENTERPRISE: { nl: 'Sociale onderneming', en: 'Social enterprise' },
} satisfies Vocabulary;
export type OrganizationKind = keyof typeof ORGANIZATION_KINDS;

/** What staff do (domain.md §2: jobcoach, werkbegeleider, vakspecialist). */
export const PROFESSIONAL_ROLES = {
  JOB_COACH: { nl: 'Jobcoach', en: 'Job coach' },
  TEAM_LEAD: { nl: 'Teamleider', en: 'Team lead' },
  WORK_SUPERVISOR: { nl: 'Werkbegeleider', en: 'Work supervisor' },
  TRADE_SPECIALIST: { nl: 'Vakspecialist', en: 'Trade specialist' },
} satisfies Vocabulary;
export type ProfessionalRole = keyof typeof PROFESSIONAL_ROLES;

/** Methods by which a location works (domain.md §9: Supported Employment first). */
export const METHODS = {
  SUPPORTED_EMPLOYMENT: { nl: 'Supported Employment', en: 'Supported Employment' },
  INVRA: { nl: 'INVRA', en: 'INVRA' },
  PRACTICE_LEARNING: { nl: 'Praktijkleren', en: 'Practice learning' },
  WORK_INSTRUCTION_CARDS: { nl: 'Werkinstructiekaarten', en: 'Work instruction cards' },
} satisfies Vocabulary;
export type Method = keyof typeof METHODS;
