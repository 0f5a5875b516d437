import type { Vocabulary } from '../../graph/words.js';

/** The rungs of the participation ladder, from isolated to paid work (domain.md §3). */
export const LADDER_STEPS = {
  STEP_1: { nl: 'geïsoleerd', en: 'isolated', description: 'Rung 1 (trede 1): Geïsoleerd.' },
  STEP_2: {
    nl: 'sociale contacten buitenshuis',
    en: 'social contacts outside the home',
    description: 'Rung 2 (trede 2): Sociale contacten buitenshuis.',
  },
  STEP_3: {
    nl: 'deelname aan georganiseerde activiteiten',
    en: 'takes part in organized activities',
    description: 'Rung 3 (trede 3): Deelname aan georganiseerde activiteiten.',
  },
  STEP_4: { nl: 'onbetaald werk', en: 'unpaid work', description: 'Rung 4 (trede 4): Onbetaald werk.' },
  STEP_5: {
    nl: 'betaald werk met ondersteuning',
    en: 'paid work with support',
    description: 'Rung 5 (trede 5): Betaald werk met ondersteuning.',
  },
  STEP_6: { nl: 'betaald werk', en: 'paid work', description: 'Rung 6 (trede 6): Betaald werk.' },
} satisfies Vocabulary;
export type LadderStep = keyof typeof LADDER_STEPS;

/** Kinds of dated results with a summary (domain.md §4). */
export const REPORT_KINDS = {
  CAREER_ADVICE: { nl: 'Loopbaanadvies', en: 'Career advice' },
  EMPLOYEE_ANALYSIS: { nl: 'Werknemersanalyse', en: 'Employee analysis' },
} satisfies Vocabulary;
export type ReportKind = keyof typeof REPORT_KINDS;

const LADDER = Object.keys(LADDER_STEPS) as LadderStep[];

/** The number of a rung, 1 to 6. */
export function rungNumber(step: LadderStep): number {
  return LADDER.indexOf(step) + 1;
}
