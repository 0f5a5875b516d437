import type { Result } from '../../graph/mutate.js';
import { Refused, refusal } from '../../graph/refusal.js';
import { requireText } from '../../graph/required.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { Organization } from './organization.entity.js';
import type { OrganizationSaveInput } from './organization.inputs.js';

/** The organization to change, locked; undefined when a new one is to be added. */
export async function organizationToSave(work: Work, input: OrganizationSaveInput): Promise<Organization | undefined> {
  if (!input.organizationId) return undefined;
  return work.lock(Organization, input.organizationId, ['input', 'organizationId']);
}

/** Adds or changes an organization. @throws Refused `VALUE_MISSING`, `VERSION_CONFLICT`, `KVK_NUMBER_TAKEN` */
export async function saveOrganization(
  work: Work,
  { kind, name, kvkNumber, expectedVersion }: OrganizationSaveInput,
  found: Organization | undefined,
): Promise<Result> {
  if (found) expectVersion(found, expectedVersion);
  requireText(name, ['input', 'name']);
  await work.queue(`kvk ${kvkNumber}`);
  const holder = await work.em.findOne(Organization, { kvkNumber });
  if (holder && holder !== found) {
    throw new Refused([refusal('KVK_NUMBER_TAKEN', ['input', 'kvkNumber'], { kvkNumber })]);
  }
  const organization = found ?? work.em.create(Organization, { kind, name, kvkNumber });
  if (found) work.em.assign(found, { kind, name, kvkNumber, version: found.version + 1 });
  return { organization: organization.id };
}
