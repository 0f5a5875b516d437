import type { Vocabulary } from '../../graph/words.js';

/** Refusals about reference data. */
export const MESSAGES = {
  CODE_UNKNOWN: {
    nl: 'De code {code} kennen we niet.',
    en: 'The code {code} is unknown.',
  },
} satisfies Vocabulary;
