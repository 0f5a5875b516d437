import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Phase, TransitionKind } from '../trajectory/vocabulary.js';
import { type Step, stepsFrom } from './table.js';

/** A step as a participant names it; a kind that leads to one place only needs no target. */
export interface NamedStep {
  readonly kind: TransitionKind;
  readonly to?: Phase | null;
}

/** A request that waits for an answer. */
export interface OpenRequest {
  readonly kind: TransitionKind;
  /** Null when the step ends the trajectory. */
  readonly to: Phase | null;
  readonly requestedOn: Day;
}

/** The step that is meant, of those possible from a phase; undefined when there is none. */
export function requestedStep(phase: Phase, { kind, to = null }: NamedStep): Step | undefined {
  const steps = stepsFrom(phase).filter((step) => step.kind === kind);
  return steps.length === 1 && to === null ? steps[0] : steps.find((step) => step.to === to);
}

/**
 * Why a step cannot be asked for: `TRANSITION_NOT_POSSIBLE` from where the trajectory is, `STEP_ALREADY_REQUESTED` while
 * an earlier request waits. Criteria are no reason: to ask is always free (domain.md §6).
 */
export function stepRequestRefusals(phase: Phase, named: NamedStep, open: readonly OpenRequest[]): Refusal[] {
  const step = requestedStep(phase, named);
  if (!step) {
    const known = stepsFrom(phase).some(({ kind }) => kind === named.kind);
    return [refusal('TRANSITION_NOT_POSSIBLE', ['input', known ? 'to' : 'kind'])];
  }
  const earlier = open.find(({ kind, to }) => kind === step.kind && to === step.to);
  return earlier ? [refusal('STEP_ALREADY_REQUESTED', ['input', 'kind'], { day: earlier.requestedOn })] : [];
}
