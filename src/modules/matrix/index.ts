import type { Module } from '../../graph/module.js';
import { CycleMoment, DomainScore, MatrixMeasurement, MatrixTarget } from './matrix-measurement.entity.js';
import { MESSAGES } from './messages.js';
import { SupportNeed, SupportNeedChange } from './support-need.entity.js';

/** Matrix measurements, targets, progress and support needs. */
export const matrix: Module = {
  name: 'matrix',
  entities: [MatrixMeasurement, CycleMoment, DomainScore, MatrixTarget, SupportNeed, SupportNeedChange],
  resolvers: [],
  messages: MESSAGES,
};
