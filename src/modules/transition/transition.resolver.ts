import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { enumType } from '../../graph/enums.js';
import { encodeId, type IdPrefix } from '../../graph/ids.js';
import { LocaleEnum } from '../../graph/locale.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import type { Locale } from '../../graph/words.js';
import { Rows } from '../../plan/spec.js';
import { DOMAIN_SENSITIVITIES } from '../instrument/vocabulary.js';
import { rulesFor } from '../trajectory/programme.files.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { PhaseEnum, TrajectoryOutcomeEnum, TransitionKindEnum } from '../trajectory/trajectory.enums.js';
import type { Phase, TrajectoryOutcome, TransitionKind } from '../trajectory/vocabulary.js';
import type { EvidenceRef } from './criteria/case.js';
import { Criterion } from './criterion.entity.js';
import { type Explained, explain } from './explain.js';
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
    @Root() { id }: Trajectory,
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
      .load(id);
    return (
      row &&
      (nextTransitions(row.evidence, on ?? today, { today, rules: rulesFor(row.kvkNumber) }) as TransitionOption[])
    );
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

/** A criterion, computed or stored. */
type AnyCriterion = Explained & { readonly evidence: readonly (EvidenceRef | string)[] };

@Resolver(() => Criterion)
export class CriterionResolver {
  @FieldResolver(() => String, { description: 'What was found and what is asked, in a sentence.' })
  explanation(
    @Root() criterion: AnyCriterion,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: 'The language; that of the request by default.' })
    locale: Locale | null,
    @Ctx() { locale: spoken, viewer }: Context,
  ): string {
    const mayCriminal = viewer.scopes.includes('matrix:criminal');
    return explain(criterion, locale ?? spoken, (d) => !mayCriminal && DOMAIN_SENSITIVITIES[d] === 'CRIMINAL');
  }

  @FieldResolver(() => [Node], {
    nullable: 'items',
    description: 'What it rests on, at most 20, newest first; null in the place of what is invisible or gone.',
  })
  evidence(@Root() { evidence }: AnyCriterion): string[] {
    return evidence.map((e) => (typeof e === 'string' ? e : encodeId(e.prefix as IdPrefix, e.id)));
  }
}

export const transitionResolvers = [TrajectoryTransitions, PhaseTransitionCriteria, CriterionResolver];
