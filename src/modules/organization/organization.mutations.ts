import { Int } from 'type-graphql';
import { mutation } from '../../graph/mutation.js';
import { Organization } from './organization.entity.js';
import { OrganizationSaveInput } from './organization.inputs.js';
import { organizationToSave, saveOrganization } from './organization.service.js';

export const organizationMutations = [
  mutation({
    name: 'organizationSave',
    description: 'Adds or changes an organization.',
    input: () => OrganizationSaveInput,
    payload: { organization: [() => Organization, 'The organization as it is now; null when refused.'] },
    codes: ['VERSION_CONFLICT', 'KVK_NUMBER_TAKEN'],
    errorFields: { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] },
    find: organizationToSave,
    service: saveOrganization,
  }),
];
