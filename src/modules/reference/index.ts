import type { Module } from '../../graph/module.js';
import { MESSAGES } from './messages.js';
import { Municipality, Sector, WorkArea } from './reference.entity.js';
import { referenceResolvers } from './reference.resolver.js';

/** Reference data: municipalities, work areas, sectors. */
export const reference: Module = {
  name: 'reference',
  entities: [Municipality, WorkArea, Sector],
  resolvers: referenceResolvers,
  messages: MESSAGES,
};
