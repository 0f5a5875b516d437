import type { Vocabulary } from '../../graph/words.js';

/** How a registration stands (domain.md §15). */
export const REGISTRATION_STATUSES = {
  RECEIVED: { nl: 'ontvangen', en: 'received' },
  INTAKE_PLANNED: { nl: 'gesprek gepland', en: 'intake planned' },
  WAITING: { nl: 'wacht op een plek', en: 'waiting' },
  ACCEPTED: { nl: 'welkom', en: 'accepted' },
  REFERRED: { nl: 'doorverwezen', en: 'referred' },
  WITHDRAWN: { nl: 'ingetrokken', en: 'withdrawn' },
} satisfies Vocabulary;
export type RegistrationStatus = keyof typeof REGISTRATION_STATUSES;

/** Who registers somebody. */
export const REGISTRANTS = {
  SELF: { nl: 'zelf', en: 'self' },
  REFERRER: { nl: 'een verwijzer', en: 'a referrer' },
} satisfies Vocabulary;
export type Registrant = keyof typeof REGISTRANTS;
