import type { Module } from '../../graph/module.js';
import { CompetenceProfile, CompetenceScore } from './competence-profile.entity.js';
import { competenceProfileMutations } from './competence-profile.mutations.js';
import { competenceProfileResolvers } from './competence-profile.resolver.js';
import { fitScoreResolvers } from './fit-score.resolver.js';
import { MESSAGES } from './messages.js';

/** Competence profiles and the fit with workplaces. */
export const competence: Module = {
  name: 'competence',
  entities: [CompetenceProfile, CompetenceScore],
  resolvers: [...competenceProfileResolvers, ...fitScoreResolvers, ...competenceProfileMutations],
  messages: MESSAGES,
};
