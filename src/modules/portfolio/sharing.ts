import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';

/** With whom a portfolio is shared, from which day to which, both included; `endedOn` when it was ended earlier. */
export interface Share {
  readonly sharedOn: Day;
  readonly until: Day;
  readonly endedOn?: Day | null;
}

/** Whether a share holds on a day; on the day on which it is ended it does not any more. */
export function isShared({ sharedOn, until, endedOn }: Share, on: Day): boolean {
  return on >= sharedOn && on <= until && (endedOn == null || on < endedOn);
}

/** `VALUE_MISSING` without a name, `PERIOD_INVALID` when the last day lies before today. */
export function shareRefusals(sharedWith: string, until: Day, today: Day): Refusal[] {
  const late = until < today ? [refusal('PERIOD_INVALID', ['input', 'until'], { from: today, until })] : [];
  return [...missingTexts({ sharedWith }, ['input']), ...late];
}

/** `SHARE_ENDED` for a share that was ended, or whose last day has passed. */
export function shareEndRefusals(share: Share, today: Day): Refusal[] {
  if (isShared(share, today)) return [];
  return [refusal('SHARE_ENDED', ['input', 'portfolioShareId'], { day: share.endedOn ?? share.until })];
}
