import type { Module } from '../../graph/module.js';
import { Instrument, InstrumentGroup, InstrumentItem, ScaleLevel } from './instrument.entity.js';
import { instrumentMutations } from './instrument.mutations.js';
import { instrumentResolvers } from './instrument.resolver.js';
import { MESSAGES } from './messages.js';

/** Instruments: versioned lists of items with a scale. */
export const instrument: Module = {
  name: 'instrument',
  entities: [Instrument, InstrumentGroup, InstrumentItem, ScaleLevel],
  resolvers: [...instrumentResolvers, ...instrumentMutations],
  messages: MESSAGES,
};
