import type { Module } from '../../graph/module.js';
import { Criterion } from './criterion.entity.js';
import { MESSAGES } from './messages.js';
import { PhaseTransition } from './phase-transition.entity.js';
import { stepRequestMutations } from './step-request.mutations.js';
import { StepRequestAnswered } from './step-request.resolver.js';
import { transitionMutations } from './transition.mutations.js';
import { transitionResolvers } from './transition.resolver.js';

/** Steps between phases: criteria, decision, and the mutations that take them. */
export const transition: Module = {
  name: 'transition',
  entities: [PhaseTransition, Criterion],
  resolvers: [...transitionResolvers, StepRequestAnswered, ...transitionMutations, ...stepRequestMutations],
  messages: MESSAGES,
};
