import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';
import { InstrumentInput } from '../instrument/instrument.find.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { MatrixDomainEnum } from '../matrix/matrix.enums.js';
import { GoalStatusEnum } from './goal.entity.js';
import type { GoalStatus } from './vocabulary.js';

@InputType({ description: 'The competence that a goal is about.' })
export class GoalItemInput {
  @Field(() => InstrumentInput, { description: 'The competence instrument.' })
  instrument!: InstrumentInput;

  @Field(() => String, { description: 'The code of the item in it, such as A1.' })
  item!: string;
}

@InputType({ description: 'A step towards a goal.' })
export class GoalStepInput {
  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done, when it was.' })
  doneOn?: string | null;
}

@InputType({
  description:
    'A goal (doel) to add, or to change when its id is given. In a change, what is left out stays, and null takes it away.',
})
export class GoalSetInput extends MutationInput {
  @IdField('goa', { nullable: true, description: 'The goal to change; a new one is added without it.' })
  goalId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you looked at; needed for a change.' })
  expectedVersion?: number | null;

  @IdField('par', { description: 'Whose goal it is.' })
  participantId!: string;

  @Field(() => String, { nullable: true, description: 'The goal in words; needed for a new one.' })
  text?: string | null;

  @Field(() => GoalItemInput, {
    nullable: true,
    description: 'The competence that it is about. A goal is about a competence, a domain, a need, or none of these.',
  })
  item?: GoalItemInput | null;

  @Field(() => MatrixDomainEnum, { nullable: true, description: 'The domain that it is about.' })
  domain?: MatrixDomain | null;

  @IdField('ned', { nullable: true, description: 'The need that it answers.' })
  supportNeedId?: string | null;

  @IdField('pla', {
    nullable: true,
    description:
      'The placement in which it is trained: the cards of its location that train the competence are linked. For a new goal the placement that runs today, when it is left out.',
  })
  placementId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The level to reach, on the scale of the competence or of the matrix.',
  })
  targetLevel?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it should be reached, today or later.' })
  dueOn?: string | null;

  @Field(() => GoalStatusEnum, {
    nullable: true,
    description: 'PLANNED (the default of a new goal) or ACTIVE; it ends with `goalAchieve` or `goalDrop`.',
  })
  status?: GoalStatus | null;

  @Field(() => [GoalStepInput], {
    nullable: true,
    description: 'The steps in their order, at most 50; they take the place of all steps that it has.',
  })
  steps?: GoalStepInput[] | null;
}

@InputType({ description: 'The learning goals of a fit to take over.' })
export class GoalsFromFitInput extends MutationInput {
  @IdField('par', { description: 'Who learns.' })
  participantId!: string;

  @IdField('wpp', { description: 'The workplace that is compared with what the participant can do.' })
  workplaceProfileId!: string;

  @IdField('pla', {
    nullable: true,
    description: 'The placement at that workplace; the one that runs there today when it is left out.',
  })
  placementId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which all should be reached, today or later.' })
  dueOn?: string | null;
}

/** A goal that ends. */
@InputType()
abstract class GoalEndInput extends MutationInput {
  @IdField('goa', { description: 'The goal.' })
  goalId!: string;

  @Field(() => Int, { description: 'The version of the goal that you looked at.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;
}

@InputType({ description: 'A goal that a professional confirms to be achieved, today.' })
export class GoalAchieveInput extends GoalEndInput {}

@InputType({ description: 'A goal to let go, today.' })
export class GoalDropInput extends GoalEndInput {}
