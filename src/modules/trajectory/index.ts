import type { Module } from '../../graph/module.js';
import { Agreement, StabilityAnswer } from './agreement.entity.js';
import { Funding, Orientation, Tailoring } from './arrangement.entity.js';
import { FollowUp, StepRequest } from './follow-up.entity.js';
import { followUpMutations } from './follow-up.mutations.js';
import { followUpResolvers } from './follow-up.resolver.js';
import { MESSAGES } from './messages.js';
import { participantsResolvers } from './participants.resolver.js';
import { PhasePeriod, TrajectoryPause } from './phase-period.entity.js';
import { StandIn } from './stand-in.entity.js';
import { standInMutations } from './stand-in.mutations.js';
import { standInResolvers } from './stand-in.resolver.js';
import { trajectoriesResolvers } from './trajectories.resolver.js';
import { Trajectory } from './trajectory.entity.js';
import { trajectoryMutations } from './trajectory.mutations.js';
import { trajectoryResolvers } from './trajectory.resolver.js';

/** Trajectories, their periods and pauses, and what is agreed in them. */
export const trajectory: Module = {
  name: 'trajectory',
  entities: [
    Trajectory,
    PhasePeriod,
    TrajectoryPause,
    Agreement,
    StabilityAnswer,
    Orientation,
    Funding,
    Tailoring,
    FollowUp,
    StepRequest,
    StandIn,
  ],
  resolvers: [
    ...participantsResolvers,
    ...trajectoriesResolvers,
    ...trajectoryResolvers,
    ...followUpResolvers,
    ...standInResolvers,
    ...trajectoryMutations,
    ...followUpMutations,
    ...standInMutations,
  ],
  messages: MESSAGES,
};
