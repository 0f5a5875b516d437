import { type Refusal, refusal } from '../../graph/refusal.js';
import type { MeasurementStatus, Rater } from '../instrument/vocabulary.js';

/** What a draft keeps from its first save to its end. */
export interface DraftKept {
  /** Key of the instrument version. */
  readonly instrument: string;
  readonly rater: Rater;
}

/**
 * Why a profile cannot be saved over (domain.md §4): `NOT_A_DRAFT`; `DRAFT_DIFFERS` when list or rater changed, because
 * answers of two lists or two raters are never merged.
 */
export function draftRefusals(
  draft: DraftKept & { readonly status: MeasurementStatus },
  sent: DraftKept,
  path: readonly string[] = ['input', 'competenceProfileId'],
): Refusal[] {
  if (draft.status !== 'DRAFT') return [refusal('NOT_A_DRAFT', path)];
  const same = draft.instrument === sent.instrument && draft.rater === sent.rater;
  return same ? [] : [refusal('DRAFT_DIFFERS', path)];
}
