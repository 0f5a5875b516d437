import type { Vocabulary } from '../../graph/words.js';

/** What somebody can consent to beside the guidance itself (domain.md §15). */
export const CONSENT_KINDS = {
  BRIEFING: {
    nl: 'werkgever informeren',
    en: 'briefing an employer',
    description: 'Talents and points of attention may be told to an employer.',
  },
  SHARING: {
    nl: 'gegevens delen',
    en: 'sharing',
    description:
      'Something of the file may be told to others who help; a share of the portfolio is a permission of its own.',
  },
  PHOTO: { nl: 'foto', en: 'photo', description: 'A photo or film may be taken and used.' },
} satisfies Vocabulary;
export type ConsentKind = keyof typeof CONSENT_KINDS;

/** Who gave an agreement or a consent (domain.md §6, §15). */
export const AGREEMENT_GIVERS = {
  PARTICIPANT: { nl: 'deelnemer', en: 'participant' },
  REPRESENTATIVE: { nl: 'vertegenwoordiger', en: 'representative' },
} satisfies Vocabulary;
export type AgreementGiver = keyof typeof AGREEMENT_GIVERS;

/** How an agreement or a consent was given (domain.md §6, §15). */
export const AGREEMENT_WAYS = {
  PORTAL: { nl: 'in het portaal', en: 'in the portal' },
  SPOKEN: { nl: 'mondeling', en: 'spoken' },
  SIGNED: { nl: 'ondertekend', en: 'signed' },
} satisfies Vocabulary;
export type AgreementWay = keyof typeof AGREEMENT_WAYS;
