import { registerEnumType } from 'type-graphql';
import { enumType } from '../graph/enums.js';
import { MAY_DO } from './permissions.js';
import { PARTICIPANT_SECTIONS, ROLES } from './vocabulary.js';

export const RoleEnum = enumType('Role', 'What somebody is for those whose file is kept here.', ROLES);

export const ParticipantSectionEnum = enumType(
  'ParticipantSection',
  'A part of the file of a participant that can be shown or kept from a viewer as a whole.',
  PARTICIPANT_SECTIONS,
);

/** `trajectoryAdvance` → `TRAJECTORY_ADVANCE`. */
export const permissionOf = (mutation: string): string => mutation.replace(/[A-Z]/g, '_$&').toUpperCase();

const mutations = Object.keys(MAY_DO);

export const PermissionEnum = Object.fromEntries(mutations.map((m) => [permissionOf(m), permissionOf(m)]));
registerEnumType(PermissionEnum, {
  name: 'Permission',
  description: 'The permission to use a mutation; what it is about can still be out of sight, or refuse.',
  valuesConfig: Object.fromEntries(
    mutations.map((m) => [permissionOf(m), { description: `The mutation \`${m}\` may be used.` }]),
  ),
});
