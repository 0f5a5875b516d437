import type { Vocabulary } from '../../graph/words.js';

/** Refusals and warnings about organizations, professionals and locations. */
export const MESSAGES = {
  OTHER_ORGANIZATION: {
    nl: 'U kunt alleen iemand opnemen bij de organisatie waarvoor u werkt.',
    en: 'You can take somebody in only at the organization that you work for.',
  },
  KVK_NUMBER_TAKEN: {
    nl: 'Er is al een organisatie met KvK-nummer {kvkNumber}.',
    en: 'There is an organization with KvK number {kvkNumber} already.',
  },
  LOCATION_WITHOUT_CARDS: {
    nl: 'Deze locatie heeft nog geen werkinstructiekaarten.',
    en: 'This location has no work instruction cards yet.',
  },
  CARD_OF_OTHER_LOCATION: {
    nl: 'Deze werkinstructiekaart hoort bij een andere locatie.',
    en: 'This work instruction card belongs to another location.',
  },
  LOCATION_OF_OTHER_ORGANIZATION: {
    nl: 'Deze locatie is van een andere organisatie dan waar de professional werkt.',
    en: 'This location belongs to another organization than the professional works for.',
  },
} satisfies Vocabulary;
