import type { Day } from '../../graph/day.js';

/** A placement at a workplace that is a step of a learning line. */
export interface LineStay {
  readonly lineId: string;
  readonly placementId: string;
  readonly stepId: string;
  readonly position: number;
  /** The step after it; null at the end of the line. */
  readonly nextStepId: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/**
 * Where a participant stands on each line, in the order in which the lines first come: at the placement that runs
 * today, else at the last one. Of several the one that began last counts, and then the furthest step (domain.md §9).
 */
export function standings(stays: readonly LineStay[], today: Day): LineStay[] {
  const begun = stays.filter(({ startsOn }) => startsOn <= today);
  const lines = new Map<string, LineStay>();
  for (const stay of begun) {
    const best = lines.get(stay.lineId);
    if (!best || counts(stay, best, today)) lines.set(stay.lineId, stay);
  }
  return [...lines.values()];
}

/** Whether a stay says more than another about where somebody stands. */
function counts(stay: LineStay, other: LineStay, today: Day): boolean {
  const [a, b] = [lastDay(stay, today), lastDay(other, today)];
  if (a !== b) return a > b;
  if (stay.startsOn !== other.startsOn) return stay.startsOn > other.startsOn;
  return stay.position > other.position;
}

/** The last day up to today on which somebody was there; today while it runs. */
function lastDay({ endsOn }: LineStay, today: Day): Day {
  return endsOn === null || endsOn > today ? today : endsOn;
}
