import type { Vocabulary } from '../../graph/words.js';

/** Why a file stays (domain.md §15). */
export const RETENTION_REASONS = {
  TRAJECTORY_OPEN: { nl: 'er loopt een traject', en: 'a trajectory runs' },
  LEGAL_HOLD: { nl: 'het dossier wordt vastgehouden', en: 'the file is under a legal hold' },
  TERM_RUNS: { nl: 'de bewaartermijn loopt nog', en: 'the retention term still runs' },
} satisfies Vocabulary;
export type RetentionReason = keyof typeof RETENTION_REASONS;

/** What was done with a file after its term (domain.md §15). */
export const DESTRUCTION_KINDS = {
  ANONYMIZED: {
    nl: 'geanonimiseerd',
    en: 'anonymized',
    description: 'Names, contact, words and documents are gone; the figures stay.',
  },
  DESTROYED: { nl: 'vernietigd', en: 'destroyed', description: 'The whole file is gone.' },
} satisfies Vocabulary;
export type DestructionKind = keyof typeof DESTRUCTION_KINDS;
