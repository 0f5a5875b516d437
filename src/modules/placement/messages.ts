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
} satisfies Vocabulary;
