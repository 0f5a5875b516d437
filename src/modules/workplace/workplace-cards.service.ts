import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { WorkplaceCard } from './workplace-profile.entity.js';

/** A workplace uses cards of its own location: `NOT_FOUND`, `CARD_OF_OTHER_LOCATION`. */
export async function cardRefusals(work: Work, cardIds: readonly string[], locationId: string): Promise<Refusal[]> {
  const cards = await work.em.find(WorkInstructionCard, { id: { $in: [...cardIds] } });
  const locations = new Map(cards.map((card) => [card.id, card.location.id]));
  return cardIds.flatMap((id, i) => {
    const path = ['input', 'cardIds', String(i)];
    const location = locations.get(id);
    if (!location) return [refusal('NOT_FOUND', path)];
    return location === locationId ? [] : [refusal('CARD_OF_OTHER_LOCATION', path)];
  });
}

/** The cards that a workplace uses now. */
export async function usedCards(work: Work, workplaceProfile: string): Promise<string[]> {
  const uses = await work.em.find(WorkplaceCard, { workplaceProfile });
  return uses.map(({ card }) => card.id);
}

/** Makes these the cards of the workplace. */
export async function useCards(work: Work, workplaceProfile: string, cardIds: readonly string[]): Promise<void> {
  const used = await usedCards(work, workplaceProfile);
  await work.em.nativeDelete(WorkplaceCard, { workplaceProfile, card: { $nin: [...cardIds] } });
  for (const card of new Set(cardIds)) {
    if (!used.includes(card)) work.em.create(WorkplaceCard, { workplaceProfile, card });
  }
}
