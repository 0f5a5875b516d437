import type { Day } from '../../graph/day.js';
import { later } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { GoalStatus } from './vocabulary.js';

/** Where a goal can go from each status (domain.md §10). */
const NEXT: Readonly<Record<GoalStatus, readonly GoalStatus[]>> = {
  PLANNED: ['ACTIVE'],
  ACTIVE: ['ACHIEVED', 'DROPPED'],
  ACHIEVED: [],
  DROPPED: [],
};

/** Whether a goal has not ended. */
export function isOpen(status: GoalStatus): boolean {
  return NEXT[status].length > 0;
}

/** `STATE_NOT_POSSIBLE` unless the goal can go from the one status to the other; to stay is not to go. */
export function goalStepRefusals(from: GoalStatus, to: GoalStatus, path: readonly string[]): Refusal[] {
  return NEXT[from].includes(to) ? [] : [refusal('STATE_NOT_POSSIBLE', path, { from, to })];
}

/**
 * Why a goal cannot be set to a status: an ended goal is not changed any more, and a goal ends by mutations of their own
 * (`STATE_NOT_POSSIBLE`). An open goal may stay as it is.
 * @param from null for a new goal, which is planned before anything else
 * @param to undefined or null when none is asked
 */
export function goalSettingRefusals(from: GoalStatus | null, to: GoalStatus | null | undefined): Refusal[] {
  const status = from ?? 'PLANNED';
  if (!isOpen(status)) return [refusal('STATE_NOT_POSSIBLE', ['input', 'goalId'], { from: status, to: to ?? status })];
  if (to == null || to === status) return [];
  const path = ['input', 'status'];
  return isOpen(to) ? goalStepRefusals(status, to, path) : [refusal('STATE_NOT_POSSIBLE', path, { from: status, to })];
}

/**
 * The day on which achievement is proposed: the last day on which a linked card was signed, once all are
 * (domain.md §10). Null while one is not, and without cards.
 * @param signedOn per linked card the day on which it was signed, null when it was not.
 */
export function proposedOn(signedOn: readonly (Day | null)[]): Day | null {
  return signedOn.reduce((last, day) => last && day && later(last, day), signedOn[0] ?? null);
}
