import type { Vocabulary } from '../../graph/words.js';

/** Refusals about organizations, professionals and locations. */
export const MESSAGES = {
  KVK_NUMBER_TAKEN: {
    nl: 'Er is al een organisatie met KvK-nummer {kvkNumber}.',
    en: 'There is an organization with KvK number {kvkNumber} already.',
  },
} satisfies Vocabulary;
