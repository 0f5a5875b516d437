import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Professional } from '../organization/professional.entity.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { Placement } from '../placement/placement.entity.js';
import { Goal, GoalCard } from './goal.entity.js';
import { proposeAchievement } from './goal-cards.service.js';
import { okCardRefusals, type Stay, signatureRefusals } from './ok-cards.js';
import { OkCard } from './proof.entity.js';
import type { OkCardSignInput } from './proof.inputs.js';

/** Who mastered which task, and who says so. */
export interface CardToSign {
  readonly participant: Participant;
  readonly card: WorkInstructionCard;
  readonly signer: Professional | null;
}

/** What signing is about; the participant is locked, so that a card is signed once. @throws Refused `NOT_FOUND` */
export async function cardToSign(work: Work, input: OkCardSignInput): Promise<CardToSign> {
  const participant = await work.lock(Participant, input.participantId, ['input', 'participantId']);
  const card = await work.find(WorkInstructionCard, input.cardId, ['input', 'cardId']);
  const who = input.professionalId ?? work.viewer.professionalId;
  return { participant, card, signer: who ? await work.find(Professional, who, ['input', 'professionalId']) : null };
}

/**
 * Signs a card: the proof that a task is mastered. Open goals that the card trains become active, and are proposed to be
 * achieved when it was their last (domain.md §10). @throws Refused `NOT_YOUR_SIGNATURE`; then see `okCardRefusals`
 */
export async function signCard(work: Work, input: OkCardSignInput, found: CardToSign): Promise<Result> {
  const { participant, card, signer } = found;
  refuseIf(signatureRefusals(signer?.id, work.viewer));
  const signedOn = input.signedOn ?? work.today;
  refuseIf(
    okCardRefusals({
      signedOn,
      today: work.today,
      birthDate: participant.birthDate,
      locationId: card.location.id,
      stays: await staysOf(work, participant),
      signedBefore: (await work.em.count(OkCard, { participant: participant.id, card: card.id })) > 0,
      signer,
    }),
  );
  const note = input.note?.trim() || null;
  const signed = { participant, card, signedBy: signer as Professional, signedOn, note };
  const okCard = work.em.create(OkCard, { ...signed, recordedAt: work.now });
  work.event('okCard.sign', okCard.id, { participantId: participant.id, cardId: card.id });
  return { okCard: okCard.id, goals: await bringNearer(work, participant, card) };
}

async function staysOf(work: Work, { id: participant }: Participant): Promise<Stay[]> {
  const placements = await work.em.find(
    Placement,
    { participant, cancelledOn: null },
    { populate: ['workplaceProfile'] },
  );
  return placements.map(({ startsOn, workplaceProfile }) => ({ startsOn, locationId: workplaceProfile.$.location.id }));
}

/** The open goals that the card trains, after it was signed. @returns their keys */
async function bringNearer(work: Work, { id: participant }: Participant, { id: card }: WorkInstructionCard) {
  const links = await work.em.find(GoalCard, { card, goal: { participant, endedOn: null } });
  const ids = links.map(({ goal }) => goal.id);
  const goals = await work.em.find(Goal, { id: { $in: ids } }, { orderBy: { recordedAt: 'asc', id: 'asc' } });
  for (const goal of goals) work.em.assign(goal, { status: 'ACTIVE', version: goal.version + 1 });
  await proposeAchievement(work, goals);
  return goals.map(({ id }) => id);
}
