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
} satisfies Vocabulary;
