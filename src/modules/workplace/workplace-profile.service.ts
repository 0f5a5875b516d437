import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { Location } from '../organization/location.entity.js';
import { Sector, WorkArea } from '../reference/reference.entity.js';
import { codeRefusals } from '../reference/reference.find.js';
import { figureRefusals } from './profile-rules.js';
import { requirementsChange, writeRequirements } from './requirements.service.js';
import { cardRefusals, useCards, usedCards } from './workplace-cards.service.js';
import { WorkplaceProfile } from './workplace-profile.entity.js';
import type { WorkplaceProfileSaveInput } from './workplace-profile-save.inputs.js';
import { useRefusals } from './workplace-use.service.js';

/** The workplace to change, locked; undefined when a new one is to be added. The location must exist. */
export async function workplaceToSave(
  work: Work,
  input: WorkplaceProfileSaveInput,
): Promise<WorkplaceProfile | undefined> {
  const id = input.workplaceProfileId;
  const found = id ? await work.lock(WorkplaceProfile, id, ['input', 'workplaceProfileId']) : undefined;
  await work.find(Location, input.locationId, ['input', 'locationId']);
  return found;
}

/**
 * Adds or changes a workplace; requirements that differ from the present ones become a new version (domain.md §9).
 * @throws Refused with every reason at once: `VALUE_MISSING`, `VALUE_OUT_OF_RANGE`, `CODE_UNKNOWN`, those of cards and
 * requirements, `PLACES_IN_USE`, `LINE_NOT_ASCENDING`; before them `VERSION_CONFLICT`
 */
export async function saveWorkplaceProfile(
  work: Work,
  input: WorkplaceProfileSaveInput,
  found: WorkplaceProfile | undefined,
): Promise<Result> {
  if (found) expectVersion(found, input.expectedVersion);
  const { locationId, workArea, sector = null, name, tasks, active } = input;
  const { guidance, shelter, rung, places, hoursPerWeek, requirements } = input;
  const cardIds = input.cardIds ?? (found ? await usedCards(work, found.id) : []);
  const asked = requirements ? await requirementsChange(work, requirements, found) : { refusals: [] };
  refuseIf([
    ...figureRefusals(input, ['input']),
    ...(await codeRefusals(work, WorkArea, workArea, ['input', 'workArea'])),
    ...(await codeRefusals(work, Sector, sector, ['input', 'sector'])),
    ...(await cardRefusals(work, cardIds, locationId)),
    ...asked.refusals,
    ...(found ? await useRefusals(work, found, input) : []),
  ]);
  const figures = { name, tasks, guidance, shelter, rung, places, hoursPerWeek, active };
  const now = { ...figures, location: locationId, workArea, sector };
  const profile = found ?? work.em.create(WorkplaceProfile, { ...now, requirementsVersion: 0 });
  if (found) work.em.assign(found, { ...now, version: found.version + 1 });
  if (asked.change) writeRequirements(work, profile, asked.change);
  await useCards(work, profile.id, cardIds);
  return { workplaceProfile: profile.id };
}
