import type { Module } from '../../graph/module.js';
import { Contract } from './contract.entity.js';
import { contractMutations } from './contract.mutations.js';
import { contractResolvers } from './contract.resolver.js';
import { MESSAGES } from './messages.js';

/** Contracts. */
export const placement: Module = {
  name: 'placement',
  entities: [Contract],
  resolvers: [...contractResolvers, ...contractMutations],
  messages: MESSAGES,
};
