import type { Vocabulary } from '../../graph/words.js';

/** Refusals of remarks. */
export const MESSAGES = {
  NOT_ABOUT_PARTICIPANT: {
    nl: 'Dit gaat niet over een deelnemer. Kies iets uit het dossier.',
    en: 'This is not about a participant. Choose something from the file.',
  },
} satisfies Vocabulary;
