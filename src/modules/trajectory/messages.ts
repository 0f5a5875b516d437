import type { Vocabulary } from '../../graph/words.js';

/** Sentences of the refusals that concern the trajectory itself: whether it runs, pauses or has ended (domain.md §6). */
export const MESSAGES = {
  TRAJECTORY_ALREADY_OPEN: {
    nl: 'Deze deelnemer heeft al een traject dat nog niet is beëindigd.',
    en: 'This participant has a trajectory already that has not ended.',
  },
  NOT_A_COACH: {
    nl: 'Deze professional is geen jobcoach die hier nu werkt.',
    en: 'This professional is not a job coach who works here now.',
  },
  TRAJECTORY_PAUSED: {
    nl: 'Het traject is gepauzeerd. Hervat het eerst; een stap terug of stoppen kan wel.',
    en: 'The trajectory is paused. Resume it first; a step back or a stop is possible.',
  },
  TRAJECTORY_NOT_PAUSED: {
    nl: 'Het traject is niet gepauzeerd.',
    en: 'The trajectory is not paused.',
  },
  TRAJECTORY_ENDED: {
    nl: 'Het traject is al beëindigd.',
    en: 'The trajectory has ended already.',
  },
  BEFORE_PERIOD: {
    nl: 'De dag {day} ligt vóór het begin van de huidige faseperiode, {start}.',
    en: 'The day {day} lies before the current phase period began, on {start}.',
  },
  DAY_PAUSED: {
    nl: 'Op {day} kan dit niet, vanwege de pauze vanaf {from}.',
    en: 'This is not possible on {day}, because of the pause from {from}.',
  },
  RETURN_NOT_LATER: {
    nl: 'De dag van terugkeer, {day}, moet na {start} liggen.',
    en: 'The day of return, {day}, must come after {start}.',
  },
  BEFORE_START: {
    nl: 'De dag {day} ligt vóór de start van het traject, {start}.',
    en: 'The day {day} lies before the trajectory started, on {start}.',
  },
  AGREEMENT_NOT_ASKED: {
    nl: 'Voor deze stap is geen instemming vooraf nodig.',
    en: 'This step asks no agreement beforehand.',
  },
  STEP_UNKNOWN: {
    nl: 'Deze stap leidt daar niet heen. Kies de fase of de uitkomst van de stap.',
    en: 'This step does not lead there. Choose the phase or the outcome of the step.',
  },
  AGREEMENT_WITHDRAWN: {
    nl: 'Deze instemming is al ingetrokken, op {day}.',
    en: 'This agreement was withdrawn already, on {day}.',
  },
  AGREEMENT_SERVED: {
    nl: 'Met deze instemming is al een stap gezet. Intrekken kan niet meer; een stap terug wel.',
    en: 'A step was taken on this agreement already. It cannot be withdrawn; a step back is possible.',
  },
  TAILORING_EMPTY: {
    nl: 'Kies minstens één cijfer dat anders wordt: uren, weken of maanden.',
    en: 'Choose at least one figure that changes: hours, weeks or months.',
  },
  TAILORING_NOT_FOR_PHASE: {
    nl: 'Deze fase heeft geen programma met uren en weken. Alleen de richttijd kan anders.',
    en: 'This phase has no programme with hours and weeks. Only its guideline can change.',
  },
  TAILORING_OUT_OF_RANGE: {
    nl: 'Dit moet meer dan 0 zijn en hoogstens {max}.',
    en: 'This must be more than 0 and at most {max}.',
  },
  PERIOD_INVALID: {
    nl: 'De laatste dag, {until}, ligt vóór de eerste, {from}.',
    en: 'The last day, {until}, lies before the first, {from}.',
  },
  FUNDING_OVERLAPS: {
    nl: 'Onder deze wet is er in deze tijd al financiering, vanaf {from}.',
    en: 'There is funding under this law in this time already, from {from}.',
  },
  TRAJECTORY_NOT_ENDED: {
    nl: 'Dit kan pas als het traject is beëindigd.',
    en: 'This is possible only after the trajectory has ended.',
  },
  FOLLOW_UP_MONTHS_UNKNOWN: {
    nl: 'We vragen het na 3, 6 of 12 maanden. Kies een van die drie.',
    en: 'We ask after 3, 6 or 12 months. Choose one of those.',
  },
  FOLLOW_UP_ALREADY_RECORDED: {
    nl: 'Hoe het na {months} maanden gaat, is al vastgelegd.',
    en: 'How things are after {months} months is recorded already.',
  },
  FOLLOW_UP_TOO_EARLY: {
    nl: 'De {months} maanden zijn nog niet voorbij. Dit kan vanaf {first}.',
    en: 'The {months} months have not passed yet. This is possible from {first} on.',
  },
  FOLLOW_UP_NOT_AGREED: {
    nl: 'Zonder toestemming van de deelnemer blijft dit onbekend.',
    en: 'Without the participant’s consent this stays unknown.',
  },
  SAME_ORGANIZATION: {
    nl: 'Deze organisatie is al verantwoordelijk voor de deelnemer.',
    en: 'This organization is responsible for the participant already.',
  },
  STAND_IN_SELF: {
    nl: 'Een jobcoach vervangt een ander, niet zichzelf.',
    en: 'A job coach stands in for somebody else, not for themself.',
  },
  STAND_IN_ENDED: {
    nl: 'Deze vervanging is al voorbij, sinds {day}.',
    en: 'This stand-in is over already, since {day}.',
  },
} satisfies Vocabulary;
