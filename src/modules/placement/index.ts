import type { Module } from '../../graph/module.js';
import { Contract } from './contract.entity.js';

/** Contracts. */
export const placement: Module = {
  name: 'placement',
  entities: [Contract],
  resolvers: [],
  messages: {},
};
