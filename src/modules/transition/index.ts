import type { Module } from '../../graph/module.js';
import { Criterion } from './criterion.entity.js';
import { PhaseTransition } from './phase-transition.entity.js';

/** Steps between phases: criteria, decision, and the mutations that take them. */
export const transition: Module = {
  name: 'transition',
  entities: [PhaseTransition, Criterion],
  resolvers: [],
  messages: {},
};
