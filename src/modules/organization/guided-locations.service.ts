import type { Work } from '../../graph/unit-of-work.js';
import { Location } from './location.entity.js';
import type { Professional } from './professional.entity.js';
import { ProfessionalLocation } from './professional-location.entity.js';

/** The locations at which a professional will guide people: those given, none for null, those of now when left out. */
export async function locationsToGuideAt(
  work: Work,
  ids: readonly string[] | null | undefined,
  professional: Professional | undefined,
): Promise<Location[]> {
  if (ids) return Promise.all(ids.map((id, i) => work.find(Location, id, ['input', 'locationIds', String(i)])));
  if (ids === null || !professional) return [];
  const held = await work.em.find(ProfessionalLocation, { professional: professional.id });
  return Promise.all(held.map(({ location }) => location.loadOrFail()));
}

/** Makes these the locations at which a professional, who is locked or new, guides people. */
export async function guideAt(work: Work, professional: string, locations: readonly Location[]): Promise<void> {
  const wanted = new Set(locations.map(({ id }) => id));
  for (const held of await work.em.find(ProfessionalLocation, { professional })) {
    if (!wanted.delete(held.location.id)) work.em.remove(held);
  }
  for (const location of wanted) work.em.create(ProfessionalLocation, { professional, location });
}
