import type { Module } from '../../graph/module.js';
import { Location } from './location.entity.js';
import { locationMutations } from './location.mutations.js';
import { MESSAGES } from './messages.js';
import { Organization } from './organization.entity.js';
import { organizationMutations } from './organization.mutations.js';
import { organizationResolvers } from './organization.resolver.js';
import { Professional } from './professional.entity.js';
import { professionalMutations } from './professional.mutations.js';
import { ProfessionalLocation } from './professional-location.entity.js';
import { WorkInstructionCard } from './work-instruction-card.entity.js';
import { cardMutations } from './work-instruction-card.mutations.js';

/** Organizations with their professionals, locations and work instruction cards. */
export const organization: Module = {
  name: 'organization',
  entities: [Organization, Professional, Location, ProfessionalLocation, WorkInstructionCard],
  resolvers: [
    ...organizationResolvers,
    ...organizationMutations,
    ...professionalMutations,
    ...locationMutations,
    ...cardMutations,
  ],
  messages: MESSAGES,
};
