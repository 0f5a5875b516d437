import type { Day } from '../../graph/day.js';
import type { Result } from '../../graph/mutate.js';
import { refusal, refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { findFit } from '../competence/fit.find.js';
import type { FitItem } from '../competence/fit-items.js';
import { InstrumentItem } from '../instrument/instrument.entity.js';
import type { Participant } from '../participant/participant.entity.js';
import type { Placement } from '../placement/placement.entity.js';
import { PlacementAdjustment } from '../placement/placement-parts.entity.js';
import { Goal } from './goal.entity.js';
import { type Learner, runningPlacement } from './goal.find.js';
import type { GoalsFromFitInput } from './goal.inputs.js';
import { linkNewGoals, proposeAchievement } from './goal-cards.service.js';
import { dueRefusals } from './goal-content.js';
import { goalsFromFit } from './goals-from-fit.js';

/**
 * Turns the learning goals of a fit into goals, in their order, with the cards of the location that train them
 * (domain.md §7, §10). What an adapted place no longer asks is none of them.
 * @throws Refused `PLACEMENT_AT_OTHER_WORKPLACE`, `DUE_DATE_PASSED`
 */
export async function takeGoalsFromFit(work: Work, input: GoalsFromFitInput, learner: Learner): Promise<Result> {
  const { participant, workplace } = learner;
  const elsewhere = learner.placement && learner.placement.workplaceProfile.id !== workplace.id;
  refuseIf([
    ...(elsewhere ? [refusal('PLACEMENT_AT_OTHER_WORKPLACE', ['input', 'placementId'])] : []),
    ...dueRefusals(input.dueOn ?? null, work.today),
  ]);
  const placement = learner.placement ?? (await runningPlacement(work, participant.id, workplace.id));
  const learning = await learningGoals(work, { ...learner, placement });
  const { wanted, open } = goalsFromFit(learning, await openItems(work, participant.id));
  const goals = await createGoals(work, wanted, { participant, placement, dueOn: input.dueOn });
  await linkNewGoals(work, goals, workplace.location.id);
  await proposeAchievement(work, goals);
  return { goals: goals.map(({ id }) => id), warnings: warningsOf(learning.length, open) };
}

/** What there is to learn at the workplace today, in the order of the fit. */
async function learningGoals(work: Work, { participant, workplace, placement }: Learner): Promise<readonly FitItem[]> {
  const adjustments = placement ? await work.em.find(PlacementAdjustment, { placement: placement.id }) : [];
  const adjusted = new Set(adjustments.map(({ item }) => item.id));
  const asked = { participantId: participant.id, workplaceProfileId: workplace.id, asOf: work.today };
  return (await findFit(work, asked, adjusted))?.fit.learningGoals ?? [];
}

/** Stores new goals; the name of the competence is the text, in Dutch, for participants read it. */
async function createGoals(
  work: Work,
  wanted: readonly FitItem[],
  of: { participant: Participant; placement: Placement | undefined; dueOn: Day | null | undefined },
): Promise<Goal[]> {
  const items = await work.em.find(InstrumentItem, { id: { $in: wanted.map(({ itemId }) => itemId) } });
  const labels = new Map(items.map(({ id, labelNl }) => [id, labelNl]));
  return wanted.map(({ itemId: item, required: targetLevel }) => {
    const learning = { text: labels.get(item) ?? '', item, targetLevel, status: 'PLANNED' } as const;
    const goal = work.em.create(Goal, { ...of, ...learning, recordedAt: work.now });
    work.event('goal.set', goal.id, { participantId: of.participant.id });
    return goal;
  });
}

function warningsOf(learning: number, open: number) {
  if (learning === 0) return [{ code: 'NO_LEARNING_GOALS' }];
  return open > 0 ? [{ code: 'GOALS_OPEN_ALREADY', params: { count: open } }] : [];
}

/** The items of the participant's goals that have not ended. */
async function openItems(work: Work, participant: string): Promise<ReadonlySet<string>> {
  const goals = await work.em.find(Goal, { participant, endedOn: null, item: { $ne: null } });
  return new Set(goals.map(({ item }) => String(item?.id)));
}
