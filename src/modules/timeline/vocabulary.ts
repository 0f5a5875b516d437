import type { Vocabulary } from '../../graph/words.js';

/**
 * What a timeline tells, in the order in which it happens when two of them concern one record on one day: what begins
 * stands before what ends.
 */
export const TIMELINE_KINDS = {
  REGISTRATION: { nl: 'aanmelding', en: 'registration' },
  LADDER_ASSESSMENT: { nl: 'trede bepaald', en: 'rung assessed' },
  TALENT_PROFILE: { nl: 'talentprofiel', en: 'talent profile' },
  INTEREST_TEST: { nl: 'interessetest', en: 'interest test' },
  REPORT: { nl: 'advies of analyse', en: 'report', description: 'Career advice or an employee analysis.' },
  CONSENT: { nl: 'toestemming', en: 'consent' },
  CONSENT_WITHDRAWN: { nl: 'toestemming ingetrokken', en: 'consent withdrawn' },
  EMERGENCY_ACCESS: { nl: 'dossier geopend in nood', en: 'file opened in an emergency' },
  STEP: { nl: 'stap', en: 'step', description: 'From the start to the end; a revoked one stays.' },
  STEP_REVOKED: { nl: 'stap teruggedraaid', en: 'step revoked' },
  PAUSE_STARTED: { nl: 'begin van een pauze', en: 'start of a pause' },
  PAUSE_ENDED: { nl: 'einde van een pauze', en: 'end of a pause' },
  AGREEMENT: { nl: 'instemming', en: 'agreement' },
  AGREEMENT_WITHDRAWN: { nl: 'instemming ingetrokken', en: 'agreement withdrawn' },
  STABILITY_ANSWER: { nl: 'voelt stabiel genoeg', en: 'feels stable enough' },
  STEP_REQUEST: { nl: 'verzoek om een stap', en: 'request for a step' },
  STEP_REQUEST_ANSWERED: { nl: 'verzoek beantwoord', en: 'request answered' },
  ORIENTATION: { nl: 'oriëntatie', en: 'orientation' },
  TAILORING: { nl: 'maatwerk', en: 'tailoring' },
  FUNDING: { nl: 'begin van de financiering', en: 'start of funding' },
  FOLLOW_UP: { nl: 'nameting', en: 'follow-up' },
  MATRIX_MEASUREMENT: { nl: 'meting van de zelfredzaamheid', en: 'measurement of self-sufficiency' },
  SUPPORT_NEED_OPENED: { nl: 'hulpvraag', en: 'support need' },
  SUPPORT_NEED_RESOLVED: { nl: 'hulpvraag opgelost', en: 'support need resolved' },
  COMPETENCE_PROFILE: { nl: 'cliëntprofiel', en: 'competence profile' },
  EMPLOYER_INTAKE: { nl: 'gesprek met een werkgever', en: 'talk with an employer' },
  PLACEMENT_STARTED: { nl: 'begin van een plaatsing', en: 'start of a placement' },
  PLACEMENT_REVIEW: { nl: 'gesprek over een plaatsing', en: 'talk about a placement' },
  PLACEMENT_ENDED: { nl: 'einde van een plaatsing', en: 'end of a placement' },
  PLACEMENT_CANCELLED: { nl: 'plaatsing niet doorgegaan', en: 'placement canceled' },
  CONTRACT_SIGNED: { nl: 'contract ondertekend', en: 'contract signed' },
  CONTRACT_STARTED: { nl: 'begin van een contract', en: 'start of a contract' },
  CONTRACT_ENDED: { nl: 'einde van een contract', en: 'end of a contract' },
  AFTERCARE_AGREEMENT: { nl: 'afspraken over nazorg', en: 'aftercare agreement' },
  GOAL_ACHIEVED: { nl: 'doel behaald', en: 'goal achieved' },
  OK_CARD: { nl: 'oké-kaart', en: 'ok card' },
  CERTIFICATE: { nl: 'certificaat', en: 'certificate' },
  REMARK: { nl: 'opmerking', en: 'remark' },
} satisfies Vocabulary;
export type TimelineKind = keyof typeof TIMELINE_KINDS;

const KINDS = Object.keys(TIMELINE_KINDS) as TimelineKind[];

/** The place of a kind, from 1. */
export const rankOf = (kind: TimelineKind): number => KINDS.indexOf(kind) + 1;

/** The kind at a place; undefined when there is none. */
export const kindAt = (rank: number): TimelineKind | undefined => KINDS[rank - 1];
