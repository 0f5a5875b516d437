import { type Day, later } from '../../graph/day.js';
import { withTailoring } from '../trajectory/tailoring.js';
import type { Phase, TrajectoryOutcome, TransitionKind } from '../trajectory/vocabulary.js';
import { type Criterion, decisionOf, judge } from './criteria.js';
import { currentPeriod, dayRefusals, type Setting } from './day-of-step.js';
import { pausedRefusals } from './decision.js';
import type { Evidence } from './evidence.js';
import { stepsFrom } from './table.js';
import type { TransitionDecision } from './vocabulary.js';

/** A step that can be asked for, and what would be answered. */
export interface TransitionOption {
  readonly kind: TransitionKind;
  readonly to: Phase | null;
  /** How the trajectory would end; `null` when it goes on, and for STOP, which asks an outcome. */
  readonly outcome: TrajectoryOutcome | null;
  readonly decision: TransitionDecision;
  readonly criteria: readonly Criterion[];
}

/**
 * The steps from where a trajectory is, in the order of graph.md, decided by the same function as the mutations. The
 * participant's agreement, unless recorded, is asked with the request. Empty when the trajectory has ended. A day in the
 * future is a preview; on a day that cannot be, and while paused, a step is `BLOCKED`.
 */
export function nextTransitions(evidence: Evidence, on: Day, setting: Setting): TransitionOption[] {
  const { trajectory } = evidence;
  const period = currentPeriod(trajectory);
  if (!period) return [];
  const rules = withTailoring(setting.rules, evidence.tailorings, on);
  const preview = { ...setting, today: later(setting.today, on) };
  const dayPossible = dayRefusals(on, trajectory, preview, []).length === 0;
  return stepsFrom(period.phase).map((step) => {
    const criteria = judge({ evidence, period, step, on, rules, agreement: undefined });
    const possible = dayPossible && pausedRefusals(step.kind, trajectory).length === 0;
    const [outcome = null] = step.outcomes.length === 1 ? step.outcomes : [];
    const decision = possible ? decisionOf(criteria) : 'BLOCKED';
    return { kind: step.kind, to: step.to, outcome, decision, criteria };
  });
}
