import type { Result } from '../../graph/mutate.js';
import { refusal, refuseIf } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { findInstrument } from '../instrument/instrument.find.js';
import { competenceItemRefusals } from '../instrument/item-rules.js';
import { Location } from './location.entity.js';
import { WorkInstructionCard } from './work-instruction-card.entity.js';
import type { WorkInstructionCardSaveInput } from './work-instruction-card.inputs.js';

/** The card to change, locked; undefined when a new one is to be added. The location must exist. */
export async function cardToSave(
  work: Work,
  input: WorkInstructionCardSaveInput,
): Promise<WorkInstructionCard | undefined> {
  const found = input.cardId ? await work.lock(WorkInstructionCard, input.cardId, ['input', 'cardId']) : undefined;
  await work.find(Location, input.locationId, ['input', 'locationId']);
  return found;
}

/**
 * Adds or changes a card. Workplaces of its location may use it, so it never moves to another location.
 * @throws Refused `VERSION_CONFLICT`, `VALUE_MISSING`, `CARD_OF_OTHER_LOCATION`, those of the item that it trains
 */
export async function saveCard(
  work: Work,
  { locationId, title, instruction, trains, expectedVersion }: WorkInstructionCardSaveInput,
  found: WorkInstructionCard | undefined,
): Promise<Result> {
  if (found) expectVersion(found, expectedVersion);
  const moved = found && found.location.id !== locationId;
  const instrument = trains ? await findInstrument(work, trains.instrument) : undefined;
  refuseIf([
    ...missingTexts({ title, instruction }, ['input']),
    ...(moved ? [refusal('CARD_OF_OTHER_LOCATION', ['input', 'locationId'])] : []),
    ...(trains ? competenceItemRefusals(trains, instrument, ['input', 'trains']) : []),
  ]);
  const now = { title, instruction, trains: (trains && instrument?.items.get(trains.item)?.id) ?? null };
  const card = found ?? work.em.create(WorkInstructionCard, { ...now, location: locationId });
  if (found) work.em.assign(found, { ...now, version: found.version + 1 });
  return { workInstructionCard: card.id };
}
