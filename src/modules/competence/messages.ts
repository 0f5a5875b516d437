import type { Vocabulary } from '../../graph/words.js';

/** Sentences of the refusals of competence profiles; those of measuring in general stand with the matrix. */
export const MESSAGES = {
  DRAFT_DIFFERS: {
    nl: 'Dit concept is in een andere lijst of van een andere soort beoordelaar. Begin een nieuw concept.',
    en: 'This draft is in another list or by another kind of rater. Begin a new draft.',
  },
} satisfies Vocabulary;
