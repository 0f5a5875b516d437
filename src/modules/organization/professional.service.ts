import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { missingTexts, missingWhen } from '../../graph/required.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { inOrder } from '../../graph/words.js';
import { Organization } from './organization.entity.js';
import { Professional } from './professional.entity.js';
import type { ProfessionalSaveInput } from './professional.inputs.js';
import { PROFESSIONAL_ROLES } from './vocabulary.js';

/** The professional to change, locked; undefined when a new one is to be added. The employer must exist. */
export async function professionalToSave(work: Work, input: ProfessionalSaveInput): Promise<Professional | undefined> {
  const found = input.professionalId
    ? await work.lock(Professional, input.professionalId, ['input', 'professionalId'])
    : undefined;
  await work.find(Organization, input.organizationId, ['input', 'organizationId']);
  return found;
}

/** Adds or changes a professional. @throws Refused `VERSION_CONFLICT`, `VALUE_MISSING` */
export async function saveProfessional(
  work: Work,
  input: ProfessionalSaveInput,
  found: Professional | undefined,
): Promise<Result> {
  if (found) expectVersion(found, input.expectedVersion);
  const { givenName, familyName, organizationId, active } = input;
  refuseIf([
    ...missingTexts({ givenName, familyName }, ['input']),
    ...missingWhen(input.roles.length === 0, ['input', 'roles']),
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
  return { professional: professional.id };
}
