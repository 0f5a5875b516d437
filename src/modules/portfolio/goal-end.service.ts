import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import type { Goal } from './goal.entity.js';
import type { GoalAchieveInput, GoalDropInput } from './goal.inputs.js';
import { signaturesOf } from './goal-cards.service.js';
import { goalStepRefusals } from './goals.js';

/**
 * A professional confirms that a goal is achieved (domain.md §10); cards that are not signed yet are a warning.
 * @throws Refused `VERSION_CONFLICT`, then `STATE_NOT_POSSIBLE`
 */
export async function achieveGoal(work: Work, input: GoalAchieveInput, goal: Goal): Promise<Result> {
  await endGoal(work, input, goal, 'ACHIEVED');
  work.event('goal.achieve', goal.id, { participantId: goal.participant.id });
  const signatures = (await signaturesOf(work, [goal.id])).get(goal.id) ?? [];
  const count = signatures.filter((day) => day === null).length;
  return { goal: goal.id, warnings: count > 0 ? [{ code: 'CARDS_UNSIGNED', params: { count } }] : [] };
}

/** Lets a goal go. @throws Refused `VERSION_CONFLICT`, then `STATE_NOT_POSSIBLE` */
export async function dropGoal(work: Work, input: GoalDropInput, goal: Goal): Promise<Result> {
  await endGoal(work, input, goal, 'DROPPED');
  work.event('goal.drop', goal.id, { participantId: goal.participant.id });
  return { goal: goal.id };
}

async function endGoal(work: Work, input: GoalDropInput, goal: Goal, status: 'ACHIEVED' | 'DROPPED'): Promise<void> {
  expectVersion(goal, input.expectedVersion);
  refuseIf(goalStepRefusals(goal.status, status, ['input', 'goalId']));
  const endNote = input.note?.trim() || null;
  work.em.assign(goal, { status, endedOn: work.today, endNote, version: goal.version + 1 });
}
