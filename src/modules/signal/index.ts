import type { Module } from '../../graph/module.js';
import { signalResolvers } from './signal.resolver.js';

/** What asks for attention, for one participant and for a caseload. Nothing is stored. */
export const signal: Module = { name: 'signal', entities: [], resolvers: signalResolvers, messages: {} };
