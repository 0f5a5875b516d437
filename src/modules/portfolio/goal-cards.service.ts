import type { Day } from '../../graph/day.js';
import type { Work } from '../../graph/unit-of-work.js';
import { sql, typed } from '../../plan/sql.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { type Goal, GoalCard } from './goal.entity.js';
import { proposedOn } from './goals.js';

/** Makes the cards of a location that train its item those of the goal; none without an item or a location (domain.md §10). */
export async function linkCards(work: Work, goal: Goal, location: string | null): Promise<void> {
  const trains = goal.item?.id;
  const cards = trains && location ? await work.em.find(WorkInstructionCard, { location, trains }) : [];
  const linked = await work.em.find(GoalCard, { goal: goal.id });
  for (const link of linked) if (!cards.some(({ id }) => id === link.card.id)) work.em.remove(link);
  for (const card of cards) {
    if (!linked.some((link) => link.card.id === card.id)) work.em.create(GoalCard, { goal, card });
  }
}

/** Links new goals with the cards of a location that train their items, in one statement. */
export async function linkNewGoals(work: Work, goals: readonly Goal[], location: string): Promise<void> {
  const items = goals.flatMap(({ item }) => item?.id ?? []);
  const cards = await work.em.find(WorkInstructionCard, { location, trains: { $in: items } });
  for (const goal of goals) {
    for (const card of cards) if (card.trains?.id === goal.item?.id) work.em.create(GoalCard, { goal, card });
  }
}

/** Per linked card of each goal the day on which it was signed, null when it was not; by the key of the goal. */
export async function signaturesOf(work: Work, goals: readonly string[]): Promise<Map<string, (Day | null)[]>> {
  await work.em.flush();
  const rows = await work.read<{ goal: string; signed: (Day | null)[] }>(sql`
    select g.id as goal, json_agg(o.signed_on) as signed
    from goal g join goal_card c on c.goal_id = g.id
      left join ok_card o on o.card_id = c.card_id and o.participant_id = g.participant_id
    where g.id = any(${typed(goals, 'uuid[]')}) group by g.id`);
  return new Map(rows.map(({ goal, signed }) => [goal, signed]));
}

/** Sets or takes away the proposal that goals are achieved, by their cards as they are now (domain.md §10). */
export async function proposeAchievement(work: Work, goals: readonly Goal[]): Promise<void> {
  const ids = goals.map(({ id }) => id);
  const signatures = await signaturesOf(work, ids);
  for (const goal of goals) work.em.assign(goal, { achievementProposedOn: proposedOn(signatures.get(goal.id) ?? []) });
}
