import { Resolver } from 'type-graphql';
import { Rows } from '../../plan/spec.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { Contract } from './contract.entity.js';

@Resolver(() => Participant)
export class ParticipantContracts {
  @Rows(() => [Contract], {
    nullable: true,
    orderBy: [['startsOn', 'desc']],
    description: 'The employment contracts of the participant, latest first.',
  })
  contracts!: never;
}

@Resolver(() => Trajectory)
export class TrajectoryContracts {
  @Rows(() => [Contract], {
    nullable: true,
    orderBy: [['startsOn', 'desc']],
    description:
      'The employment contracts that were recorded in the trajectory, latest first; they count for its steps.',
  })
  contracts!: never;
}

export const contractResolvers = [ParticipantContracts, TrajectoryContracts];
