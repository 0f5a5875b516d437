import type { Vocabulary } from '../../graph/words.js';

/** How much weight a criterion has (domain.md §6). */
export const SEVERITIES = {
  REQUIRED: { nl: 'verplicht', en: 'required', description: 'Never waived.' },
  WAIVABLE: {
    nl: 'bespreekbaar',
    en: 'waivable',
    description: 'A gate is a conversation: a job coach may waive it with a written motivation, which is kept.',
  },
  ADVISORY: { nl: 'advies', en: 'advisory', description: 'Shown, never blocks.' },
} satisfies Vocabulary;
export type CriterionSeverity = keyof typeof SEVERITIES;

/** What a criterion came to (domain.md §6). */
export const CRITERION_OUTCOMES = {
  MET: { nl: 'in orde', en: 'met' },
  UNMET: { nl: 'nog niet', en: 'not yet met' },
  WAIVED: { nl: 'bewust overgeslagen', en: 'waived', description: 'Not yet met, waived with a motivation.' },
  ASKED_WITH_REQUEST: {
    nl: 'wordt bij de stap gevraagd',
    en: 'asked with the request',
    description: 'Nothing is recorded beforehand; the answer comes with the request.',
  },
} satisfies Vocabulary;
export type CriterionOutcome = keyof typeof CRITERION_OUTCOMES;

/** Whether a step can be taken, asked beforehand (domain.md §6). */
export const DECISIONS = {
  ALLOWED: { nl: 'kan', en: 'allowed', description: 'Nothing stands in the way.' },
  ALLOWED_WITH_WAIVERS: {
    nl: 'kan, met een motivering',
    en: 'allowed with waivers',
    description: 'Possible when every unmet waivable criterion is waived with a motivation.',
  },
  BLOCKED: { nl: 'kan nog niet', en: 'not possible yet', description: 'A required criterion is not met.' },
} satisfies Vocabulary;
export type TransitionDecision = keyof typeof DECISIONS;

/** What is asked before a step, in the order in which it is told (domain.md §6). */
export const CRITERIA = {
  PARTICIPANT_AGREES: {
    nl: 'de deelnemer wil deze stap',
    en: 'the participant agrees',
    description: 'The agreement to this step comes with the request or was recorded shortly before and not withdrawn.',
  },
  FEELS_STABLE: {
    nl: 'de bouwsteen voelt stabiel',
    en: 'the block feels stable',
    description: "The participant's own recent answer in the current phase period is `YES` or `ALMOST`.",
  },
  BASELINE_MEASURED: {
    nl: 'de nulmeting is gedaan',
    en: 'the baseline is measured',
    description: 'The trajectory has a baseline matrix.',
  },
  ACUTE_DOMAINS_ATTENDED: {
    nl: 'aan acute zorgen wordt gewerkt',
    en: 'acute domains are attended to',
    description: 'Every domain at level 1 in the latest matrix has a need that is attended to.',
  },
  MATRIX_RECENT: {
    nl: 'de laatste meting is recent',
    en: 'the matrix is recent',
    description: 'Threshold and value are ages in days.',
  },
  FOUNDATION_STABLE: {
    nl: 'de basis is op orde',
    en: 'the foundation is stable',
    description: 'Finances, time use, housing and mental health hold, alone or with help that is under way.',
  },
  APPOINTMENTS_KEPT: {
    nl: 'afspraken lukken',
    en: 'appointments are kept',
    description: 'Enough counted days in the last weeks, and presence in percent.',
  },
  ORIENTATION_ANSWERED: {
    nl: 'de oriëntatie is af',
    en: 'the orientation is answered',
    description: 'The four questions are answered and at least one work area is chosen.',
  },
  TALENT_PROGRAMME_DONE: {
    nl: 'het talentprogramma is gevolgd',
    en: 'the talent programme is done',
    description: 'Enough hours present, over enough ISO weeks.',
  },
  COMPETENCES_MEASURED: {
    nl: 'de competenties zijn gemeten',
    en: 'competences are measured',
    description: 'A competence profile by a professional or the workplace; threshold and value are ages in days.',
  },
  PHASE_CYCLE_MEASURED: {
    nl: 'de praktijkperiode is gemeten',
    en: 'the phase cycle is measured',
    description: 'Baseline, interim and final on three different days, the final in the current period of phase 3.',
  },
  PRACTICE_HOURS_DONE: {
    nl: 'de praktijkuren zijn gemaakt',
    en: 'the practice hours are done',
    description: 'Threshold and value are hours.',
  },
  WORKPLACE_SUPPORT_GIVEN: {
    nl: 'de begeleiding op de werkplek is gegeven',
    en: 'workplace support was given',
    description: 'Threshold and value are hours.',
  },
  QUALIFICATION_EARNED: {
    nl: 'er is een certificaat behaald',
    en: 'a qualification was earned',
    description: 'A certificate was earned in this trajectory.',
  },
  CONTRACT_SIGNED: {
    nl: 'er is een contract getekend',
    en: 'a contract is signed',
    description: 'A contract of this trajectory that is signed, has not ended, and starts soon or runs.',
  },
  SHELTERED_PLACE_AGREED: {
    nl: 'er is een beschutte werkplek afgesproken',
    en: 'a sheltered place is agreed',
    description: 'A placement in sheltered work of this trajectory that has not ended, and starts soon or runs.',
  },
  JOB_RETAINED: {
    nl: 'de baan is behouden',
    en: 'the job was kept',
    description: 'A contract runs, and has done so long enough in this phase.',
  },
  FINAL_MEASURED: {
    nl: 'de eindmeting is gedaan',
    en: 'the final measurement is done',
    description: 'The trajectory has a final matrix, taken since the current phase began.',
  },
  AFTERCARE_AGREED: {
    nl: 'de nazorg is afgesproken',
    en: 'aftercare is agreed',
    description: 'The agreement with employer and participant is recorded for the current period of phase 4.',
  },
  AFTERCARE_GIVEN: {
    nl: 'de nazorg is gegeven',
    en: 'aftercare was given',
    description: 'Threshold and value are hours.',
  },
  LADDER_EXPECTED: {
    nl: 'de trede past bij deze stap',
    en: 'the ladder step fits this move',
    description: 'The latest ladder assessment is at least the number of the phase being left, plus one.',
  },
  DURATION_GUIDELINE: {
    nl: 'de duur past binnen de richtlijn',
    en: 'the stay is within the guideline',
    description: 'Threshold and value are the last day of the guideline, pauses added, and the day of the step.',
  },
} satisfies Vocabulary;
export type CriterionCode = keyof typeof CRITERIA;

/** The severity of every criterion (domain.md §6). */
export const SEVERITY_OF: Readonly<Record<CriterionCode, CriterionSeverity>> = {
  PARTICIPANT_AGREES: 'REQUIRED',
  FEELS_STABLE: 'WAIVABLE',
  BASELINE_MEASURED: 'REQUIRED',
  ACUTE_DOMAINS_ATTENDED: 'REQUIRED',
  MATRIX_RECENT: 'WAIVABLE',
  FOUNDATION_STABLE: 'WAIVABLE',
  APPOINTMENTS_KEPT: 'WAIVABLE',
  ORIENTATION_ANSWERED: 'REQUIRED',
  TALENT_PROGRAMME_DONE: 'WAIVABLE',
  COMPETENCES_MEASURED: 'REQUIRED',
  PHASE_CYCLE_MEASURED: 'WAIVABLE',
  PRACTICE_HOURS_DONE: 'WAIVABLE',
  WORKPLACE_SUPPORT_GIVEN: 'ADVISORY',
  QUALIFICATION_EARNED: 'ADVISORY',
  CONTRACT_SIGNED: 'REQUIRED',
  SHELTERED_PLACE_AGREED: 'REQUIRED',
  JOB_RETAINED: 'WAIVABLE',
  FINAL_MEASURED: 'WAIVABLE',
  AFTERCARE_AGREED: 'WAIVABLE',
  AFTERCARE_GIVEN: 'ADVISORY',
  LADDER_EXPECTED: 'ADVISORY',
  DURATION_GUIDELINE: 'ADVISORY',
};
