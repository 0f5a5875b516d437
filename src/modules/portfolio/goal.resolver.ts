import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Row } from '../../plan/load.js';
import { Rows } from '../../plan/spec.js';
import { sql } from '../../plan/sql.js';
import { MatrixDomainEnum } from '../matrix/matrix.enums.js';
import { SupportNeed } from '../matrix/support-need.entity.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { Placement } from '../placement/placement.entity.js';
import { Goal, GoalStep } from './goal.entity.js';
import { hidesGoal } from './goal-hidden.loader.js';
import { OkCard } from './proof.entity.js';

/** A value of a goal, or null when what the goal is about is hidden from the viewer. */
async function unlessHidden<V>({ loaders }: Context, goal: unknown, value: V): Promise<V | null> {
  return (await hidesGoal(loaders, goal as string)) ? null : value;
}

@Resolver(() => Goal)
export class GoalWords {
  @FieldResolver(() => Boolean, {
    description:
      'Whether it is about a domain that you may not see: then its words, its domain or need and its level are null. Whom to ask is the job coach.',
  })
  hidden(@Root() { id }: Row, @Ctx() { loaders }: Context): Promise<boolean> {
    return hidesGoal(loaders, id as string);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The goal in words; null when hidden from you.' })
  text(@Root() { id, text }: Row, @Ctx() context: Context): Promise<unknown> {
    return unlessHidden(context, id, text);
  }

  @FieldResolver(() => MatrixDomainEnum, {
    nullable: true,
    description: 'The domain that it is about; null when it is about something else, or hidden from you.',
  })
  domain(@Root() { id, domain }: Row, @Ctx() context: Context): Promise<unknown> {
    return unlessHidden(context, id, domain);
  }

  @FieldResolver(() => SupportNeed, {
    nullable: true,
    description: 'The need that it answers; null when it is about something else, or hidden from you.',
  })
  need(@Root() { id, need }: Row, @Ctx() context: Context): Promise<unknown> {
    return unlessHidden(context, id, need);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The level to reach, on the scale of the competence or of the matrix; null when none is set, or hidden from you.',
  })
  targetLevel(@Root() { id, targetLevel }: Row, @Ctx() context: Context): Promise<unknown> {
    return unlessHidden(context, id, targetLevel);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was said when it was achieved or dropped; null when nothing was, or hidden from you.',
  })
  endNote(@Root() { id, endNote }: Row, @Ctx() context: Context): Promise<unknown> {
    return unlessHidden(context, id, endNote);
  }
}

@Resolver(() => GoalStep)
export class StepWords {
  @FieldResolver(() => String, { nullable: true, description: 'What is to be done; null when hidden from you.' })
  text(@Root() { goal, text }: Row, @Ctx() context: Context): Promise<unknown> {
    return unlessHidden(context, goal, text);
  }
}

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
    orderBy: [['recordedAt', 'asc']],
    description: 'The goals that are trained in it, in the order in which they were set.',
  })
  goals!: never;
}

export const goalResolvers = [GoalWords, StepWords, GoalParts, PlacementGoals];
