import type { Module } from '../../graph/module.js';
import { LearningLine, LearningLineStep } from './learning-line.entity.js';
import { learningLineMutations } from './learning-line.mutations.js';
import { learningLineResolvers } from './learning-line.resolver.js';
import { locationResolvers } from './location.resolver.js';
import { MESSAGES } from './messages.js';
import { occupancyResolvers } from './occupancy.resolver.js';
import { Requirement, WorkplaceCard, WorkplaceProfile, WorkplaceRequirements } from './workplace-profile.entity.js';
import { workplaceMutations } from './workplace-profile.mutations.js';
import { workplaceResolvers } from './workplace-profile.resolver.js';

/** Workplaces with what they ask and their places, the learning lines over them, and the search for locations by them. */
export const workplace: Module = {
  name: 'workplace',
  entities: [WorkplaceProfile, WorkplaceRequirements, Requirement, WorkplaceCard, LearningLine, LearningLineStep],
  resolvers: [
    ...locationResolvers,
    ...workplaceResolvers,
    ...workplaceMutations,
    ...occupancyResolvers,
    ...learningLineResolvers,
    ...learningLineMutations,
  ],
  messages: MESSAGES,
};
