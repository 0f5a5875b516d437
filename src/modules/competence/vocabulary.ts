import type { Vocabulary } from '../../graph/words.js';

/** What a fit says about the combination of a person and a workplace, best first (domain.md §7, §8). */
export const FIT_VERDICTS = {
  SUITABLE: { nl: 'passend', en: 'a good fit' },
  TRAINABLE: { nl: 'passend met training', en: 'a good fit with training' },
  INSUFFICIENT_DATA: { nl: 'te weinig bekend', en: 'too little known' },
  UNSUITABLE: { nl: 'nog niet passend', en: 'not a fit yet' },
} satisfies Vocabulary;
export type FitVerdict = keyof typeof FIT_VERDICTS;

/** How one item compares: gap = required − present (domain.md §7). */
export const FIT_ITEM_OUTCOMES = {
  SURPLUS: { nl: 'meer dan gevraagd', en: 'surplus', description: 'More is present than the workplace asks.' },
  MATCH: { nl: 'precies wat gevraagd wordt', en: 'match', description: 'Exactly what the workplace asks is present.' },
  TRAINABLE: { nl: 'te trainen', en: 'trainable', description: 'One level below what the workplace asks.' },
  SHORTFALL: { nl: 'nog een groot verschil', en: 'shortfall', description: 'Two or more levels below what is asked.' },
  UNKNOWN: { nl: 'nog niet bekend', en: 'unknown', description: 'Not assessed, or in another instrument version.' },
  ADJUSTED: { nl: 'de plek is aangepast', en: 'adjusted', description: 'The place was adapted; left out of the fit.' },
} satisfies Vocabulary;
export type FitItemOutcome = keyof typeof FIT_ITEM_OUTCOMES;
