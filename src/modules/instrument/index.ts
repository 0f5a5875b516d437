import type { Module } from '../../graph/module.js';
import { Instrument, InstrumentGroup, InstrumentItem, ScaleLevel } from './instrument.entity.js';
import { MESSAGES } from './messages.js';

/** Instruments: versioned lists of items with a scale. */
export const instrument: Module = {
  name: 'instrument',
  entities: [Instrument, InstrumentGroup, InstrumentItem, ScaleLevel],
  resolvers: [],
  messages: MESSAGES,
};
