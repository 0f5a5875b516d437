import { type Refusal, refusal } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';

/** A file that was opened in an emergency stays open for a day (domain.md §13), in milliseconds. */
const OPEN_FOR = 24 * 60 * 60 * 1000;

/** Fewer words than these are no reason that somebody can read back. */
const WORDS = 3;

/** The end of an emergency opening that begins at an instant. */
export const openUntil = (openedAt: Date): Date => new Date(openedAt.getTime() + OPEN_FOR);

/** `VALUE_MISSING` without a reason, `REASON_TOO_SHORT` for one that is no sentence. */
export function openingRefusals(reason: string): Refusal[] {
  const missing = missingTexts({ reason }, ['input']);
  if (missing.length > 0 || reason.trim().split(/\s+/).length >= WORDS) return missing;
  return [refusal('REASON_TOO_SHORT', ['input', 'reason'], { words: WORDS })];
}
