import { Resolver } from 'type-graphql';
import { Rows } from '../../plan/spec.js';
import { sql } from '../../plan/sql.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { Placement } from '../placement/placement.entity.js';
import { Goal, GoalStep } from './goal.entity.js';
import { OkCard } from './proof.entity.js';

@Resolver(() => Goal)
export class GoalParts {
  @Rows(() => [GoalStep], { orderBy: [['position', 'asc']], description: 'The steps towards it, in their order.' })
  steps!: never;

  @Rows(() => [WorkInstructionCard], {
    on: (card, goal) => sql`exists (select from goal_card l where l.goal_id = ${goal} and l.card_id = ${card('id')})`,
    orderBy: [
      ['title', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The work instruction cards that train what it is about, by title.',
  })
  cards!: never;

  @Rows(() => [OkCard], {
    on: (okCard, goal) =>
      sql`exists (select from goal_card l join goal g on g.id = l.goal_id
        where g.id = ${goal} and l.card_id = ${okCard('card')} and g.participant_id = ${okCard('participant')})`,
    orderBy: [['signedOn', 'asc']],
    description: 'Those of its cards that were signed, in the order of signing.',
  })
  okCards!: never;
}

@Resolver(() => Placement)
export class PlacementGoals {
  @Rows(() => [Goal], {
    nullable: true,
    orderBy: [['recordedAt', 'asc']],
    description: 'The goals that are trained in it, in the order in which they were set.',
  })
  goals!: never;
}

export const goalResolvers = [GoalParts, PlacementGoals];
