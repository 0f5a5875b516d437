import type { Vocabulary } from '../../graph/words.js';

/** Sentences of the refusals and warnings of contracts (domain.md §9). */
export const MESSAGES = {
  CONTRACT_ALREADY_ENDED: {
    nl: 'Dit contract is al geëindigd, op {day}.',
    en: 'This contract has ended already, on {day}.',
  },
  CONTRACT_END_INVALID: {
    nl: 'De laatste werkdag kan niet {day} zijn: het contract loopt vanaf {start}, of eindigde al eerder.',
    en: 'The last day of work cannot be {day}: the contract runs from {start}, or ended before that day.',
  },
  WORKPLACE_OF_OTHER_EMPLOYER: {
    nl: 'Deze werkplek is bij een andere organisatie dan de werkgever. Dat kan, bijvoorbeeld bij detachering.',
    en: 'This workplace belongs to another organization than the employer. That is possible, for example on secondment.',
  },
  CONTRACT_WITHOUT_TRAJECTORY: {
    nl: 'Er loopt geen traject. Het contract telt daarom niet mee bij een stap.',
    en: 'No trajectory is open, so the contract does not count for a step.',
  },
  NO_TRAJECTORY_ON_DAY: {
    nl: 'Op {day} liep er geen traject van deze deelnemer.',
    en: 'No trajectory of this participant ran on {day}.',
  },
  HOURS_EXIST: {
    nl: 'Voor {day} staat zo’n regel er al. Klopt die niet, corrigeer hem dan.',
    en: 'There is such a line for {day} already. Correct it when it is not right.',
  },
  DAY_TOO_FULL: {
    nl: 'Op {day} komt het samen op {hours} uur. Meer dan {max} uur op een dag kan niet.',
    en: 'On {day} it comes to {hours} hours in all. More than {max} hours on a day is not possible.',
  },
  HOURS_ALREADY_CORRECTED: {
    nl: 'Deze regel is al gecorrigeerd. Corrigeer de nieuwe regel.',
    en: 'This line was corrected already. Correct the new line.',
  },
  CORRECT_ONE_LINE: {
    nl: 'Corrigeer één regel per keer: van aanwezigheid, of van begeleiding.',
    en: 'Correct one line at a time: of attendance, or of support.',
  },
} satisfies Vocabulary;
