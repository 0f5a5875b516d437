import type { Module } from '../../graph/module.js';
import { MESSAGES } from './messages.js';
import { Remark } from './remark.entity.js';
import { remarkMutations } from './remark.mutations.js';
import { remarkResolvers } from './remark.resolver.js';
import { timelineResolvers } from './timeline.resolver.js';

/** Everything dated in a participant's file, and the remarks of the participant on it. */
export const timeline: Module = {
  name: 'timeline',
  entities: [Remark],
  resolvers: [...timelineResolvers, ...remarkResolvers, ...remarkMutations],
  messages: MESSAGES,
};
