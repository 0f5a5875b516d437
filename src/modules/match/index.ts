import type { Module } from '../../graph/module.js';
import { matchResolvers } from './match.resolver.js';

/** Which workplaces could suit a participant, and which participants a workplace. Nothing is stored. */
export const match: Module = { name: 'match', entities: [], resolvers: matchResolvers, messages: {} };
