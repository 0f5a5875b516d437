import type { Module } from '../../graph/module.js';
import { Briefing } from './briefing.entity.js';
import { briefingMutations } from './briefing.mutations.js';
import { briefingResolvers } from './briefing.resolver.js';
import { Contract } from './contract.entity.js';
import { contractMutations } from './contract.mutations.js';
import { contractResolvers } from './contract.resolver.js';
import { hourSummaryResolvers } from './hour-summary.resolver.js';
import { Attendance, SupportHours } from './hours.entity.js';
import { hoursMutations } from './hours.mutations.js';
import { hoursResolvers } from './hours.resolver.js';
import { lineStandingResolvers } from './line-standing.resolver.js';
import { MESSAGES } from './messages.js';
import { Placement } from './placement.entity.js';
import { placementMutations } from './placement.mutations.js';
import { placementResolvers } from './placement.resolver.js';
import { PLACEMENT_MESSAGES } from './placement-messages.js';
import { AftercareAgreement, EmployerIntake, PlacementAdjustment, PlacementReview } from './placement-parts.entity.js';
import { placementsResolvers } from './placements.resolver.js';

/** Placements and contracts, what is agreed about them, and hours. */
export const placement: Module = {
  name: 'placement',
  entities: [
    Contract,
    Placement,
    PlacementReview,
    PlacementAdjustment,
    EmployerIntake,
    AftercareAgreement,
    Attendance,
    SupportHours,
    Briefing,
  ],
  resolvers: [
    ...contractResolvers,
    ...contractMutations,
    ...placementResolvers,
    ...placementsResolvers,
    ...placementMutations,
    ...briefingResolvers,
    ...briefingMutations,
    ...lineStandingResolvers,
    ...hoursResolvers,
    ...hourSummaryResolvers,
    ...hoursMutations,
  ],
  messages: { ...MESSAGES, ...PLACEMENT_MESSAGES },
};
