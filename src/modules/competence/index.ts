import type { Module } from '../../graph/module.js';
import { CompetenceProfile, CompetenceScore } from './competence-profile.entity.js';

/** Competence profiles and the fit with workplaces. */
export const competence: Module = {
  name: 'competence',
  entities: [CompetenceProfile, CompetenceScore],
  resolvers: [],
  messages: {},
};
