import type { Module } from '../../graph/module.js';
import { LearningLine, LearningLineStep } from './learning-line.entity.js';
import { Requirement, WorkplaceCard, WorkplaceProfile, WorkplaceRequirements } from './workplace-profile.entity.js';
import { workplaceMutations } from './workplace-profile.mutations.js';
import { workplaceResolvers } from './workplace-profile.resolver.js';

/** Workplaces and what they ask. */
export const workplace: Module = {
  name: 'workplace',
  entities: [WorkplaceProfile, WorkplaceRequirements, Requirement, WorkplaceCard, LearningLine, LearningLineStep],
  resolvers: [...workplaceResolvers, ...workplaceMutations],
  messages: {},
};
