import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { missingTexts, missingWhen } from '../../graph/required.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { inOrder } from '../../graph/words.js';
import { locationRefusals } from './guided-locations.js';
import { guideAt, locationsToGuideAt } from './guided-locations.service.js';
import type { Location } from './location.entity.js';
import { Organization } from './organization.entity.js';
import { Professional } from './professional.entity.js';
import type { ProfessionalSaveInput } from './professional.inputs.js';
import { PROFESSIONAL_ROLES } from './vocabulary.js';

/** What saving a professional is about. */
interface ProfessionalToSave {
  /** The professional to change, locked; undefined when a new one is to be added. */
  readonly found: Professional | undefined;
  /** Where the professional will guide people. */
  readonly locations: readonly Location[];
}

/** The professional to change, and what the input names, which must exist. @throws Refused `NOT_FOUND` */
export async function professionalToSave(work: Work, input: ProfessionalSaveInput): Promise<ProfessionalToSave> {
  const found = input.professionalId
    ? await work.lock(Professional, input.professionalId, ['input', 'professionalId'])
    : undefined;
  await work.find(Organization, input.organizationId, ['input', 'organizationId']);
  return { found, locations: await locationsToGuideAt(work, input.locationIds, found) };
}

/** Adds or changes a professional. @throws Refused `VERSION_CONFLICT`, then `VALUE_MISSING`, `LOCATION_OF_OTHER_ORGANIZATION` */
export async function saveProfessional(
  work: Work,
  input: ProfessionalSaveInput,
  { found, locations }: ProfessionalToSave,
): Promise<Result> {
  if (found) expectVersion(found, input.expectedVersion);
  const { givenName, familyName, organizationId, active } = input;
  refuseIf([
    ...missingTexts({ givenName, familyName }, ['input']),
    ...missingWhen(input.roles.length === 0, ['input', 'roles']),
    ...locationRefusals(
      locations.map(({ organization }) => organization.id),
      organizationId,
    ),
  ]);
  const now = {
    organization: organizationId,
    givenName,
    infix: input.infix?.trim() || null,
    familyName,
    email: input.email ?? null,
    roles: inOrder(PROFESSIONAL_ROLES, input.roles),
    active,
  };
  const professional = found ?? work.em.create(Professional, now);
  if (found) work.em.assign(found, { ...now, version: found.version + 1 });
  await guideAt(work, professional.id, locations);
  return { professional: professional.id };
}
