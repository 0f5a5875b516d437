import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';
import { HalfDayEnum, IncomeEnum, PlacementKindEnum, TrainingRouteEnum } from './placement.enums.js';
import type { HalfDay, Income, PlacementKind, TrainingRoute } from './vocabulary.js';

@InputType({ description: 'A placement (plaatsing) to begin.' })
export class PlacementStartInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory that it is part of.' })
  trajectoryId!: string;

  @IdField('wpp', { description: 'The workplace.' })
  workplaceProfileId!: string;

  @Field(() => PlacementKindEnum, { description: 'The kind; the phase must allow it.' })
  kind!: PlacementKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was agreed; today by default, or the first day when that is earlier.',
  })
  agreedOn?: string | null;

  @Field(() => DateScalar, { description: 'The first day, at most 30 days back; it may lie ahead.' })
  startsOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day; left out when none is set. An orientation and a trial have one.',
  })
  endsOn?: string | null;

  @Field(() => [HalfDayEnum], { defaultValue: [], description: 'The half days on which the participant works.' })
  schedule!: HalfDay[];

  @Field(() => HoursScalar, { description: 'The hours a week; with all other work at most 40.' })
  hoursPerWeek!: number;

  @Field(() => String, { nullable: true, description: 'Whom to ask at the workplace.' })
  contact?: string | null;

  @Field(() => IncomeEnum, { description: 'What the participant lives on meanwhile.' })
  income!: Income;

  @Field(() => TrainingRouteEnum, { defaultValue: 'NONE', description: 'How the participant learns there.' })
  trainingRoute!: TrainingRoute;

  @IdField('org', { nullable: true, description: 'The school, with practice learning.' })
  schoolId?: string | null;

  @IdField('con', {
    nullable: true,
    description: 'The contract of the regular work; the placement then adds no hours of its own to the week.',
  })
  contractId?: string | null;

  @Field(() => String, { description: 'Why this place, in a sentence.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why all the same, when the rung is out of range or the fit is not there yet.',
  })
  motivation?: string | null;
}

@InputType()
abstract class PlacementChangeInput extends MutationInput {
  @IdField('pla', { description: 'The placement.' })
  placementId!: string;

  @Field(() => Int, { description: 'The version of the placement that you looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A placement that ends, or will end, and its last day.' })
export class PlacementEndInput extends PlacementChangeInput {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day; today by default. A day before the first cancels what has not begun; of a place that is held it is the last day of that.',
  })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ends, in words.' })
  reason?: string | null;
}

@InputType({ description: 'A placement that lasts longer.' })
export class PlacementExtendInput extends PlacementChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'The new last day; none when left out.' })
  endsOn?: string | null;
}

@InputType({ description: 'A talk about how a placement goes (bijsturing).' })
export class PlacementReviewInput extends MutationInput {
  @IdField('pla', { description: 'The placement.' })
  placementId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the talk; today by default.' })
  on?: string | null;

  @Field(() => String, { description: 'What was said and agreed.' })
  text!: string;
}

@InputType({ description: 'How a place is adapted on one competence.' })
export class AdjustmentInput {
  @Field(() => String, { description: 'The code of the item that the workplace asks.' })
  item!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the place is adapted, so that the item is no longer asked; null takes an adjustment back.',
  })
  measure?: string | null;
}

@InputType({ description: 'A place that is adapted to the participant.' })
export class PlacementAdjustInput extends PlacementChangeInput {
  @Field(() => [AdjustmentInput], {
    description: 'Adjustments; each takes the place of the one on the same item, the others stay.',
  })
  adjustments!: AdjustmentInput[];
}
