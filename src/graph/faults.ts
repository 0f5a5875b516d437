import type { Vocabulary } from './words.js';

/** Faults of a request, as opposed to refusals by the rules of the trade. The sentence comes in both languages: a fault can precede the locale. */
export const FAULTS = {
  BAD_ID: {
    nl: 'Dit is geen id van het type {expected}; zo’n id begint met "{prefix}_".',
    en: 'This is no id of the type {expected}; such an id starts with "{prefix}_".',
  },
  BAD_PAGE: {
    nl: 'Vraag 1 tot en met {max} regels, met óf "first" (en "after") óf "last" (en "before").',
    en: 'Ask for 1 to {max} rows, with either "first" (and "after") or "last" (and "before").',
  },
  BAD_CURSOR: {
    nl: 'Deze cursor hoort niet bij deze lijst.',
    en: 'This cursor does not belong to this list.',
  },
  BAD_TEXT: {
    nl: 'De tekst in {where} bevat tekens die niet bewaard kunnen worden.',
    en: 'The text in {where} holds characters that cannot be stored.',
  },
  BAD_USER_INPUT: {
    nl: 'Deze waarde past niet: {reason}',
    en: 'This value does not fit: {reason}',
  },
  FORBIDDEN: {
    nl: 'Uw rol mag dit niet doen.',
    en: 'Your role may not do this.',
  },
  GATEWAY_ONLY: {
    nl: 'Dit vraagt alleen de gateway.',
    en: 'Only the gateway asks this.',
  },
  UNAUTHENTICATED: {
    nl: 'Meld u eerst aan.',
    en: 'Sign in first.',
  },
  SIGN_IN_UNAVAILABLE: {
    nl: 'Aanmelden kan nu niet; probeer het zo weer.',
    en: 'Nobody can sign in now; try again in a moment.',
  },
  BAD_PURPOSE: {
    nl: 'De header "x-purpose" noemt een doel dat wij niet kennen; kies uit: {allowed}.',
    en: 'The header "x-purpose" names a purpose that we do not know; choose from: {allowed}.',
  },
} satisfies Vocabulary;
