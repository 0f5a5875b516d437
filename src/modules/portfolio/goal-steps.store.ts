import type { Work } from '../../graph/unit-of-work.js';
import { type Goal, GoalStep } from './goal.entity.js';
import type { StepContent } from './goal-content.js';

/** Makes these the steps of a goal, in their order. */
export async function writeSteps(work: Work, goal: Goal, steps: readonly StepContent[]): Promise<void> {
  const stored = await work.em.find(GoalStep, { goal: goal.id }, { orderBy: { position: 'asc' } });
  for (const [i, { text, doneOn = null }] of steps.entries()) {
    const now = { text: text.trim(), doneOn };
    const step = stored[i];
    if (step) work.em.assign(step, now);
    else work.em.create(GoalStep, { goal, position: i + 1, ...now });
  }
  for (const step of stored.slice(steps.length)) work.em.remove(step);
}
