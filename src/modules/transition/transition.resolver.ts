import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { enumType } from '../../graph/enums.js';
import { DateScalar } from '../../graph/scalars.js';
import type { Row } from '../../plan/load.js';
import { Rows } from '../../plan/spec.js';
import { rulesFor } from '../trajectory/programme.files.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { PhaseEnum, TrajectoryOutcomeEnum, TransitionKindEnum } from '../trajectory/trajectory.enums.js';
import type { Phase, TrajectoryOutcome, TransitionKind } from '../trajectory/vocabulary.js';
import { Criterion } from './criterion.entity.js';
import { criterionResolvers } from './criterion.resolver.js';
import { nextTransitions } from './options.js';
import { PhaseTransition } from './phase-transition.entity.js';
import { type EvidenceRow, evidenceOf } from './transition.evidence.js';
import { DECISIONS, type TransitionDecision } from './vocabulary.js';

const DecisionEnum = enumType('TransitionDecision', 'Whether a step can be taken, asked beforehand.', DECISIONS);

@ObjectType({ description: 'A step that can be asked for, with what it asks and whether it can be taken.' })
class TransitionOption {
  @Field(() => TransitionKindEnum, { description: 'The kind of step.' })
  kind!: TransitionKind;

  @Field(() => PhaseEnum, {
    nullable: true,
    description: 'The phase that it leads to; null when the trajectory would end.',
  })
  to?: Phase | null;

  @Field(() => TrajectoryOutcomeEnum, {
    nullable: true,
    description: 'How the trajectory would end; null when it goes on, and for STOP, which asks an outcome.',
  })
  outcome?: TrajectoryOutcome | null;

  @Field(() => DecisionEnum, { description: 'Whether it can be taken.' })
  decision!: TransitionDecision;

  @Field(() => [Criterion], { description: 'What is asked, in the order in which it is told.' })
  criteria!: object[];
}

@Resolver(() => Trajectory)
export class TrajectoryTransitions {
  @Rows(() => [PhaseTransition], {
    nullable: true,
    orderBy: [['position', 'asc']],
    description: 'The steps that were taken, oldest first; revoked ones too.',
  })
  transitions!: never;

  @FieldResolver(() => [TransitionOption], {
    nullable: true,
    description:
      'The steps that can be asked for: forward, out, back (nearest first), stop; empty when the trajectory has ended.',
  })
  async nextTransitions(
    @Root() { id, participant }: Row,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day of the step; today by default. A day to come is a preview.',
    })
    on: string | null,
    @Ctx() context: Context,
  ): Promise<TransitionOption[] | null> {
    const { loaders, today } = context;
    const row = await loaders
      .batch<string, EvidenceRow | null>('evidence', async (ids) => {
        const rows = (await loaders.query(evidenceOf(ids))) as unknown as EvidenceRow[];
        const found = new Map(rows.map((r) => [r.trajectoryId, r]));
        return ids.map((key) => found.get(key) ?? null);
      })
      .load(id as string);
    if (!row) return null;
    const options = nextTransitions(row.evidence, on ?? today, { today, rules: rulesFor(row.kvkNumber) });
    const participantId = participant as string;
    return options.map((option) => ({
      ...option,
      criteria: option.criteria.map((one) => ({ ...one, participantId })),
    }));
  }
}

@Resolver(() => PhaseTransition)
export class PhaseTransitionCriteria {
  @Rows(() => [Criterion], {
    orderBy: [['position', 'asc']],
    description: 'Every criterion of the step as it was decided then, also after rules or data have changed.',
  })
  criteria!: never;
}

export const transitionResolvers = [TrajectoryTransitions, PhaseTransitionCriteria, ...criterionResolvers];
