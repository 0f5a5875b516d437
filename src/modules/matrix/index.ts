import type { Module } from '../../graph/module.js';
import { correctionResolvers } from './correction-reason.resolver.js';
import { momentResolvers } from './cycle-moment.resolver.js';
import { scoreResolvers } from './domain-score.resolver.js';
import { lifeAreaResolvers } from './life-area.resolver.js';
import { CycleMoment, DomainScore, MatrixMeasurement, MatrixTarget } from './matrix-measurement.entity.js';
import { measurementMutations } from './matrix-measurement.mutations.js';
import { measurementResolvers } from './matrix-measurement.resolver.js';
import { progressResolvers } from './matrix-progress.resolver.js';
import { targetMutations } from './matrix-target.mutations.js';
import { MESSAGES } from './messages.js';
import { SupportNeed, SupportNeedChange } from './support-need.entity.js';
import { needMutations } from './support-need.mutations.js';
import { needResolvers } from './support-need.resolver.js';

/** Matrix measurements, targets, progress and support needs. */
export const matrix: Module = {
  name: 'matrix',
  entities: [MatrixMeasurement, CycleMoment, DomainScore, MatrixTarget, SupportNeed, SupportNeedChange],
  resolvers: [
    ...measurementResolvers,
    ...correctionResolvers,
    ...scoreResolvers,
    ...momentResolvers,
    ...progressResolvers,
    ...lifeAreaResolvers,
    ...needResolvers,
    ...measurementMutations,
    ...targetMutations,
    ...needMutations,
  ],
  messages: MESSAGES,
};
