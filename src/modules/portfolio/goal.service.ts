import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { hiddenRefusals } from '../instrument/hidden.js';
import type { Placement } from '../placement/placement.entity.js';
import { Goal } from './goal.entity.js';
import { type GoalToSet, runningPlacement } from './goal.find.js';
import type { GoalSetInput } from './goal.inputs.js';
import { linkCards, proposeAchievement } from './goal-cards.service.js';
import { goalContentRefusals } from './goal-content.js';
import { writeSteps } from './goal-steps.store.js';
import { type Subject, subjectOf } from './goal-subject.find.js';
import { goalSettingRefusals } from './goals.js';

/**
 * Adds or changes a goal (domain.md §10).
 * @throws Refused `VERSION_CONFLICT`; then with every reason at once, see `goalSettingRefusals`, `hiddenRefusals`,
 * `competenceItemRefusals` and `goalContentRefusals`
 */
export async function setGoal(work: Work, input: GoalSetInput, found: GoalToSet): Promise<Result> {
  const { goal, participant } = found;
  if (goal) expectVersion(goal, input.expectedVersion);
  const subject = await subjectOf(work, input, found);
  const now = contentAfter(input, goal);
  refuseIf([
    ...goalSettingRefusals(goal?.status ?? null, input.status),
    ...hiddenRefusals(input.domain, { viewer: work.viewer, participantId: participant.id }, ['input', 'domain']),
    ...subject.refusals,
    ...goalContentRefusals(judged(input, found, { ...now, ...subject }), participant, work.today),
  ]);
  const saved = await saveGoal(
    work,
    { ...found, where: await placeOf(work, input, found, subject) },
    { ...now, subject },
  );
  if (input.steps !== undefined) await writeSteps(work, saved, input.steps ?? []);
  work.event('goal.set', saved.id, { participantId: found.participant.id });
  return { goal: saved.id };
}

/** The values after the change that need no looking up. */
function contentAfter(input: GoalSetInput, goal: Goal | undefined) {
  const { text = goal?.text, targetLevel = goal?.targetLevel, dueOn = goal?.dueOn } = input;
  return {
    text: text?.trim() ?? '',
    targetLevel: targetLevel ?? null,
    dueOn: dueOn ?? null,
    status: input.status ?? goal?.status ?? 'PLANNED',
  };
}

type After = ReturnType<typeof contentAfter>;

/** What the rules look at. */
function judged(input: GoalSetInput, { goal }: GoalToSet, { text, targetLevel, dueOn, scale }: After & Subject) {
  const subjects = [input.item, input.domain, input.supportNeedId].filter((one) => one != null).length;
  const newDueOn = dueOn === (goal?.dueOn ?? null) ? null : dueOn;
  return { text, subjects, scale, targetLevel, newDueOn, steps: input.steps ?? null };
}

/** The placement after the change: what the input says; else what it was; for a new goal about a competence, what runs. */
async function placeOf(
  work: Work,
  { placementId }: GoalSetInput,
  { participant, goal, placement }: GoalToSet,
  { item }: Subject,
): Promise<Placement | undefined> {
  if (placement || placementId === null) return placement;
  if (goal) return goal.placement?.loadOrFail();
  return item ? runningPlacement(work, participant.id) : undefined;
}

/** Stores a goal that was not refused; its cards follow when it is about something else, or trained elsewhere. */
async function saveGoal(
  work: Work,
  { participant, goal, where }: GoalToSet & { where: Placement | undefined },
  { subject: { item, domain, need }, ...now }: After & { subject: Subject },
): Promise<Goal> {
  const moved = goal?.item?.id !== (item ?? undefined) || goal?.placement?.id !== where?.id;
  const values = { ...now, item, domain, need, placement: where ?? null };
  const saved = goal
    ? work.em.assign(goal, { ...values, version: goal.version + 1 })
    : work.em.create(Goal, { ...values, participant, recordedAt: work.now });
  if (moved) {
    const workplace = await where?.workplaceProfile.loadOrFail();
    await linkCards(work, saved, workplace?.location.id ?? null);
    await proposeAchievement(work, [saved]);
  }
  return saved;
}
