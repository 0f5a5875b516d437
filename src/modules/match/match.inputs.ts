import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { Forward } from '../../graph/connection.js';
import { enumType } from '../../graph/enums.js';
import { DateScalar, MunicipalityCode, PositiveInt } from '../../graph/scalars.js';
import { FitVerdictEnum } from '../competence/fit-score.type.js';
import type { FitVerdict } from '../competence/vocabulary.js';
import { LadderStepEnum } from '../participant/ladder-assessment.entity.js';
import type { LadderStep } from '../participant/vocabulary.js';
import { PhaseEnum } from '../trajectory/trajectory.enums.js';
import type { Phase } from '../trajectory/vocabulary.js';
import { MATCH_ORDERS, type MatchOrder } from './vocabulary.js';

export const MatchOrderEnum = enumType('MatchOrder', 'In which order matches are listed.', MATCH_ORDERS);

/** What both directions can ask. */
@InputType()
class MatchFilter {
  @Field(() => DateScalar, { nullable: true, description: 'The day on which a place must be free; today by default.' })
  on?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a place must be free on that day. Left out: yes, save in the area of the dream job.',
  })
  free?: boolean | null;

  @Field(() => [FitVerdictEnum], {
    nullable: true,
    description: 'Only these verdicts. Left out: all but UNSUITABLE, save in the area of the dream job; null: all.',
  })
  verdict?: FitVerdict[] | null;

  @Field(() => PositiveInt, {
    nullable: true,
    description: 'At most this many kilometers from the center of the home municipality, in a straight line.',
  })
  withinKm?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the area of the dream job is shown whatever the conditions that were left out say; yes by default.',
  })
  dreamArea?: boolean | null;
}

@InputType({
  description:
    'Which workplaces to match; all conditions hold together. A condition that is left out stands as usual, null lifts it.',
})
export class WorkplaceMatchFilter extends MatchFilter {
  @Field(() => [Int], {
    nullable: true,
    description: 'Only these rungs (treden). Left out: that of the participant and the next, or all without one.',
  })
  rung?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only these work areas, by code. Left out: those that the participant chose, or all without any.',
  })
  workArea?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only those in these sectors, by code.' })
  sector?: string[] | null;

  @Field(() => [MunicipalityCode], { nullable: true, description: 'Only those at locations in these municipalities.' })
  municipality?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Only those with these degrees of guidance, 1 to 5.' })
  guidance?: number[] | null;

  @Field(() => [Int], { nullable: true, description: 'Only those with these degrees of shelter, 1 to 5.' })
  shelter?: number[] | null;
}

@InputType({
  description:
    'Which candidates to match; all conditions hold together. A condition that is left out stands as usual, null lifts it.',
})
export class CandidateMatchFilter extends MatchFilter {
  @Field(() => [LadderStepEnum], {
    nullable: true,
    description:
      'Only those on these rungs (treden). Left out: the rung of the workplace, the one below, and those without one.',
  })
  ladderStep?: LadderStep[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the participant must have chosen the work area, or none. Left out: yes, save when it is that of the dream job.',
  })
  choseWorkArea?: boolean | null;

  @Field(() => [PhaseEnum], { nullable: true, description: 'Only those with a trajectory in one of these phases now.' })
  phase?: Phase[] | null;
}

@ArgsType()
export class WorkplaceMatchesArgs extends Forward {
  @Field(() => WorkplaceMatchFilter, { nullable: true, description: 'Which to match.' })
  filter?: WorkplaceMatchFilter | null;

  @Field(() => MatchOrderEnum, { nullable: true, description: 'In which order; BEST_FIT by default.' })
  orderBy?: MatchOrder | null;
}

@ArgsType()
export class CandidateMatchesArgs extends Forward {
  @Field(() => CandidateMatchFilter, { nullable: true, description: 'Which to match.' })
  filter?: CandidateMatchFilter | null;

  @Field(() => MatchOrderEnum, { nullable: true, description: 'In which order; BEST_FIT by default.' })
  orderBy?: MatchOrder | null;
}
