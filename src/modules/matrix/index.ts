import type { Module } from '../../graph/module.js';
import { CycleMoment, DomainScore, MatrixMeasurement, MatrixTarget } from './matrix-measurement.entity.js';
import { measurementMutations } from './matrix-measurement.mutations.js';
import { measurementResolvers } from './matrix-measurement.resolver.js';
import { MESSAGES } from './messages.js';
import { SupportNeed, SupportNeedChange } from './support-need.entity.js';

/** Matrix measurements, targets, progress and support needs. */
export const matrix: Module = {
  name: 'matrix',
  entities: [MatrixMeasurement, CycleMoment, DomainScore, MatrixTarget, SupportNeed, SupportNeedChange],
  resolvers: [...measurementResolvers, ...measurementMutations],
  messages: MESSAGES,
};
