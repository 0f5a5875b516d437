import { Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { SupportNeed } from '../matrix/support-need.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { Placement } from '../placement/placement.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';
import { Goal } from './goal.entity.js';
import type { GoalSetInput, GoalsFromFitInput } from './goal.inputs.js';

/** Whose goal is set, the goal to change, and what the input names. */
export interface GoalToSet {
  readonly participant: Participant;
  readonly goal: Goal | undefined;
  readonly need: SupportNeed | undefined;
  readonly placement: Placement | undefined;
}

/** @throws Refused `NOT_FOUND` for what belongs to another participant */
function requireOwn(row: { participant: { id: string } }, participant: Participant, path: readonly string[]): void {
  if (row.participant.id !== participant.id) throw new Refused([refusal('NOT_FOUND', path)]);
}

/** A placement of the participant. @throws Refused `NOT_FOUND` */
async function ownPlacement(
  work: Work,
  id: string | null | undefined,
  participant: Participant,
): Promise<Placement | undefined> {
  if (!id) return undefined;
  const path = ['input', 'placementId'];
  const placement = await work.find(Placement, id, path);
  requireOwn(placement, participant, path);
  return placement;
}

/** A need of the participant. @throws Refused `NOT_FOUND` */
async function ownNeed(
  work: Work,
  id: string | null | undefined,
  participant: Participant,
): Promise<SupportNeed | undefined> {
  if (!id) return undefined;
  const path = ['input', 'supportNeedId'];
  const need = await work.find(SupportNeed, id, path);
  requireOwn(need, participant, path);
  return need;
}

/** What setting a goal is about; the participant is locked, so that goals and signed cards come one after the other. */
export async function goalToSet(work: Work, input: GoalSetInput): Promise<GoalToSet> {
  const participant = await work.lock(Participant, input.participantId, ['input', 'participantId']);
  const path = ['input', 'goalId'];
  const goal = input.goalId ? await work.lock(Goal, input.goalId, path) : undefined;
  if (goal) requireOwn(goal, participant, path);
  const need = await ownNeed(work, input.supportNeedId, participant);
  return { participant, goal, need, placement: await ownPlacement(work, input.placementId, participant) };
}

/** The goal that ends, locked after its participant. @throws Refused `NOT_FOUND` */
export async function goalToEnd(work: Work, { goalId }: { goalId: string }): Promise<Goal> {
  const path = ['input', 'goalId'];
  await work.lock(Participant, await work.participantOf(Goal, goalId, path), path);
  return work.lock(Goal, goalId, path);
}

/** Who learns, where. */
export interface Learner {
  readonly participant: Participant;
  readonly workplace: WorkplaceProfile;
  readonly placement: Placement | undefined;
}

/** What taking over learning goals is about; the participant is locked, so that no goal is made twice. */
export async function learnerToSet(work: Work, input: GoalsFromFitInput): Promise<Learner> {
  const participant = await work.lock(Participant, input.participantId, ['input', 'participantId']);
  const workplace = await work.find(WorkplaceProfile, input.workplaceProfileId, ['input', 'workplaceProfileId']);
  return { participant, workplace, placement: await ownPlacement(work, input.placementId, participant) };
}

/** The placement of a participant that runs today, at one workplace or at any; the latest begun when there are more. */
export async function runningPlacement(
  work: Work,
  participant: string,
  workplaceProfile?: string,
): Promise<Placement | undefined> {
  const [latest] = await work.em.find(
    Placement,
    {
      participant,
      ...(workplaceProfile ? { workplaceProfile } : {}),
      cancelledOn: null,
      startsOn: { $lte: work.today },
      $or: [{ endsOn: null }, { endsOn: { $gte: work.today } }],
    },
    { orderBy: { startsOn: 'desc', id: 'desc' }, limit: 1 },
  );
  return latest;
}
