import type { Vocabulary } from '../../graph/words.js';

/** Refusals about workplaces and learning lines (domain.md §9). */
export const MESSAGES = {
  PLACES_IN_USE: {
    nl: 'Er zijn {occupied} plaatsen bezet, nu of later. Minder plaatsen kan daarom nog niet.',
    en: 'There are {occupied} places occupied, now or later. So there cannot be fewer places yet.',
  },
  LINE_TOO_SHORT: {
    nl: 'Een leerlijn heeft ten minste {min} stappen.',
    en: 'A learning line has at least {min} steps.',
  },
  WORKPLACE_TWICE: {
    nl: 'Deze werkplek staat al eerder in de leerlijn.',
    en: 'This workplace stands in the learning line already.',
  },
  LINE_NOT_ASCENDING: {
    nl: 'In de leerlijn {line} gaat stap {step} niet verder dan de stap ervoor. Een volgende stap heeft geen lagere trede, en niet meer begeleiding of beschutting. Ten minste één van de drie is anders.',
    en: 'In the learning line {line}, step {step} does not go further than the one before. A next step is on no lower rung, and has no more guidance or shelter. At least one of the three differs.',
  },
} satisfies Vocabulary;
