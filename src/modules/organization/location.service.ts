import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { inOrder } from '../../graph/words.js';
import { Municipality } from '../reference/reference.entity.js';
import { codeRefusals } from '../reference/reference.find.js';
import { Location } from './location.entity.js';
import type { LocationSaveInput } from './location.inputs.js';
import { Organization } from './organization.entity.js';
import { METHODS } from './vocabulary.js';
import { WorkInstructionCard } from './work-instruction-card.entity.js';

/** The location to change, locked; undefined when a new one is to be added. The organization must exist. */
export async function locationToSave(work: Work, input: LocationSaveInput): Promise<Location | undefined> {
  const found = input.locationId ? await work.lock(Location, input.locationId, ['input', 'locationId']) : undefined;
  await work.find(Organization, input.organizationId, ['input', 'organizationId']);
  return found;
}

/**
 * Adds or changes a location; one without work instruction cards gets a warning (domain.md §9).
 * @throws Refused `VERSION_CONFLICT`, `VALUE_MISSING`, `CODE_UNKNOWN`
 */
export async function saveLocation(work: Work, input: LocationSaveInput, found: Location | undefined): Promise<Result> {
  if (found) expectVersion(found, input.expectedVersion);
  const { organizationId, municipality, name, latitude, longitude, active } = input;
  refuseIf([
    ...missingTexts({ name }, ['input']),
    ...(await codeRefusals(work, Municipality, municipality, ['input', 'municipality'])),
  ]);
  const methods = inOrder(METHODS, input.methods);
  const now = { organization: organizationId, municipality, name, latitude, longitude, methods, active };
  const location = found ?? work.em.create(Location, now);
  if (found) work.em.assign(found, { ...now, version: found.version + 1 });
  const cards = found ? await work.em.count(WorkInstructionCard, { location: found.id }) : 0;
  return { location: location.id, warnings: cards > 0 ? [] : [{ code: 'LOCATION_WITHOUT_CARDS' }] };
}
