import type { Vocabulary } from '../../graph/words.js';

/** Refusals about participants and their rung of the ladder. */
export const MESSAGES = {
  BIRTH_DATE_IMPLAUSIBLE: {
    nl: 'De geboortedatum {day} kan niet kloppen: die ligt vóór {first}.',
    en: 'The day of birth {day} cannot be right: it lies before {first}.',
  },
  TRAVEL_OUT_OF_RANGE: {
    nl: 'De reisafstand is 0 tot en met {max} kilometer.',
    en: 'The distance to travel is 0 to {max} kilometres.',
  },
  CLIENT_NUMBER_TAKEN: {
    nl: 'Cliëntnummer {clientNumber} is in deze organisatie al in gebruik.',
    en: 'Client number {clientNumber} is in use in this organization already.',
  },
  BEFORE_BIRTH: {
    nl: 'De datum {day} ligt vóór de geboorte van de deelnemer.',
    en: 'The day {day} lies before the participant was born.',
  },
} satisfies Vocabulary;
