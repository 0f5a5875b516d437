import type { Vocabulary } from '../../graph/words.js';

/** How much a signal presses, most first (domain.md §11). */
export const SIGNAL_SEVERITIES = {
  URGENT: { nl: 'dringend', en: 'urgent' },
  WARNING: { nl: 'let op', en: 'warning' },
  INFO: { nl: 'ter info', en: 'for information' },
} satisfies Vocabulary;
export type SignalSeverity = keyof typeof SIGNAL_SEVERITIES;

/** What asks for attention (domain.md §11). */
export const SIGNAL_CODES = {
  BASELINE_DUE: {
    nl: 'nulmeting nog te doen',
    en: 'baseline still to do',
    description: 'The trajectory has no baseline. Due 14 days after its start.',
  },
  INTERIM_DUE: {
    nl: 'tussenmeting nog te doen',
    en: 'interim still to do',
    description: 'Four weeks into phase 3 its cycle has no interim. Due six weeks after the phase began.',
  },
  NEED_UNATTENDED: {
    nl: 'hulpvraag wacht',
    en: 'need unattended',
    description: 'A need is still OPEN after the day by which it had to be attended to, which is when it was due.',
  },
  PHASE_OVER_GUIDELINE: {
    nl: 'langer in deze bouwsteen dan gebruikelijk',
    en: 'phase over its guideline',
    description: 'The stay in the phase passed its guideline, pauses left out. Due on the last day of the guideline.',
  },
  AFTERCARE_AGREEMENT_DUE: {
    nl: 'nazorgafspraak nog te maken',
    en: 'aftercare agreement still to make',
    description: 'Phase 4 has no aftercare agreement. Due 14 days after it began.',
  },
  PLACEMENT_ENDING: {
    nl: 'plaatsing loopt af',
    en: 'placement ending',
    description: 'A placement ends within 14 days. Due on its last day.',
  },
  CONTRACT_ENDING: {
    nl: 'contract loopt af',
    en: 'contract ending',
    description: 'A contract ends within 60 days. Due on its last day.',
  },
  FUNDING_ENDING: {
    nl: 'financiering loopt af',
    en: 'funding ending',
    description: 'A funding ends within 42 days. Due on its last day.',
  },
  COMPETENCES_OUTDATED: {
    nl: 'competenties opnieuw te meten',
    en: 'competences outdated',
    description: 'In phase 2 or 3 the latest competence profile is over 180 days old. Due on its 180th day.',
  },
  RETURN_DATE_PASSED: {
    nl: 'dag van terugkeer is voorbij',
    en: 'return date passed',
    description: 'After a fall back the planned day of return has passed, which is when it was due.',
  },
  READY_TO_ADVANCE: {
    nl: 'klaar voor de volgende stap',
    en: 'ready for the next step',
    description: 'For a step forward only the agreement of the participant is missing. Due today.',
  },
  STEP_REQUESTED: {
    nl: 'deelnemer vraagt om een stap',
    en: 'step requested',
    description: 'The participant asked for a step and has no answer yet. Due seven days after the request.',
  },
} satisfies Vocabulary;
export type SignalCode = keyof typeof SIGNAL_CODES;
