import { Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Organization } from './organization.entity.js';

/**
 * The organization that is to take somebody in, locked: the one that the viewer works for, so that nobody learns whom
 * another organization knows (domain.md §13). @throws Refused `NOT_FOUND`, `OTHER_ORGANIZATION`
 */
export async function ownOrganization(work: Work, id: string, path: readonly string[]): Promise<Organization> {
  const organization = await work.lock(Organization, id, path);
  const { everywhere, organizationId } = work.viewer;
  if (!everywhere && organizationId !== organization.id) throw new Refused([refusal('OTHER_ORGANIZATION', path)]);
  return organization;
}
