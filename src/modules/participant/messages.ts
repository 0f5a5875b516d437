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
  REACH_MISSING: {
    nl: 'Geef een e-mailadres of een telefoonnummer, zodat we terug kunnen bellen of schrijven.',
    en: 'Give an e-mail address or a telephone number, so that we can call or write back.',
  },
  REFERRAL_NOTE_MISSING: {
    nl: 'Schrijf in een zin naar wie is doorverwezen.',
    en: 'Write in a sentence to whom somebody was referred.',
  },
  PERSON_OR_PARTICIPANT: {
    nl: 'Kies een bekende deelnemer, of vul de gegevens van een nieuwe deelnemer in. Niet allebei.',
    en: 'Choose a participant who is known, or say who the new participant is. Not both.',
  },
  WORK_AREA_TWICE: {
    nl: 'Arbeidsgebied {code} staat er twee keer in.',
    en: 'Work area {code} stands here twice.',
  },
  CONSENT_WITHDRAWN: {
    nl: 'Deze toestemming is al ingetrokken, op {day}.',
    en: 'This consent was withdrawn already, on {day}.',
  },
  BEFORE_CONSENT: {
    nl: 'De dag {day} ligt vóór de toestemming, die van {given} is.',
    en: 'The day {day} lies before the consent, which is of {given}.',
  },
  REASON_TOO_SHORT: {
    nl: 'Schrijf in een zin waarom u dit dossier nu moet zien: minstens {words} woorden. De deelnemer leest dit ook.',
    en: 'Write in a sentence why you must see this file now: at least {words} words. The participant reads this too.',
  },
} satisfies Vocabulary;
