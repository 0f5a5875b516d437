import { Resolver } from 'type-graphql';
import { Rows } from '../../plan/spec.js';
import { sql } from '../../plan/sql.js';
import { FollowUp, StepRequest } from './follow-up.entity.js';
import { StepRequestsArgs } from './follow-up.inputs.js';
import { Trajectory } from './trajectory.entity.js';

@Resolver(() => Trajectory)
export class TrajectoryFollowUps {
  @Rows(() => [FollowUp], {
    nullable: true,
    orderBy: [['months', 'asc']],
    description:
      'How the participant is doing after the end, at most once per 3, 6 and 12 months; what is not listed is unknown.',
  })
  followUps!: never;

  @Rows(() => [StepRequest], {
    nullable: true,
    args: () => StepRequestsArgs,
    where: (row, { open }) => (open == null ? undefined : sql`(${row('answeredOn')} is null) = ${open}::boolean`),
    orderBy: [
      ['requestedOn', 'desc'],
      ['id', 'desc'],
    ],
    description: 'The steps that the participant asked for, latest first; answered ones too.',
  })
  stepRequests!: never;
}

export const followUpResolvers = [TrajectoryFollowUps];
