import { inOrder } from '../../graph/words.js';
import { ROLES, type Role } from '../vocabulary.js';
import { type LookingGround, OF_ROLE, PURPOSES, type Purpose } from './words.js';

/** Why somebody looks, and by what right. */
export interface Reason {
  readonly purpose: Purpose;
  readonly ground: LookingGround;
}

/** Whether the header `x-purpose` says something that we know; a header that is not there says nothing wrong. */
export const isPurpose = (header: string | undefined): boolean =>
  header === undefined || Object.hasOwn(PURPOSES, header);

/**
 * The purpose that the header names, or the one that goes with the first of the roles, in the order of their table; the
 * ground goes with the role, and in an emergency it is the vital interest of whoever the file is about.
 */
export function reasonOf(header: string | undefined, roles: readonly Role[], emergency: boolean): Reason {
  const [role] = inOrder(ROLES, roles);
  const usual = OF_ROLE[role ?? 'ADMIN'];
  const said = header !== undefined && isPurpose(header) ? (header as Purpose) : undefined;
  if (emergency) return { purpose: said ?? 'EMERGENCY', ground: 'VITAL_INTEREST' };
  return { purpose: said ?? usual.purpose, ground: usual.ground };
}
