import type { Vocabulary } from '../../graph/words.js';

/** Refusals about the file as a whole. None of them says anything about the person. */
export const MESSAGES = {
  FILE_TRAJECTORY_OPEN: {
    nl: 'Er loopt nog een traject. Daarom blijft het dossier zoals het is.',
    en: 'A trajectory still runs, so the file stays as it is.',
  },
  FILE_HELD: {
    nl: 'Dit dossier wordt vastgehouden om een juridische reden.',
    en: 'This file is under a legal hold.',
  },
  FILE_TERM_RUNS: {
    nl: 'Dit dossier moet bewaard blijven tot en met {day}.',
    en: 'This file must be kept up to and including {day}.',
  },
  HOLD_NOT_STANDING: {
    nl: 'Dit dossier wordt op dit moment niet vastgehouden.',
    en: 'This file is not under a legal hold now.',
  },
} satisfies Vocabulary;
