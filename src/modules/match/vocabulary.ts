import type { Vocabulary } from '../../graph/words.js';

/** In which order matches are listed (domain.md §8). */
export const MATCH_ORDERS = {
  BEST_FIT: {
    nl: 'best passend',
    en: 'best fit',
    description: 'By verdict, then band of the score, then distance, then score and coverage.',
  },
  NEAREST: { nl: 'dichtbij', en: 'nearest', description: 'By distance, then as BEST_FIT.' },
} satisfies Vocabulary;
export type MatchOrder = keyof typeof MATCH_ORDERS;

/**
 * What keeps a workplace out of the usual list of a participant (domain.md §8). In the area of the dream job a workplace
 * is shown all the same; then this is what it would take.
 */
export const MATCH_OBSTACLES = {
  FULL: { nl: 'nog geen plek vrij', en: 'no free place yet', description: 'No place is free on the day asked.' },
  OTHER_RUNG: {
    nl: 'een andere trede',
    en: 'another rung',
    description: 'The workplace is not on the rung of the participant or the next.',
  },
  OTHER_WORK_AREA: {
    nl: 'een ander arbeidsgebied',
    en: 'another work area',
    description: 'The participant chose work areas, and not this one.',
  },
  NOT_SUITABLE_YET: {
    nl: 'nog niet passend',
    en: 'not a fit yet',
    description: 'The verdict of the fit is UNSUITABLE; its learning goals say what there is to learn.',
  },
} satisfies Vocabulary;
export type MatchObstacle = keyof typeof MATCH_OBSTACLES;
