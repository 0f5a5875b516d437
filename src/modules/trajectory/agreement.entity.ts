import { defineEntity, p } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { AgreementGiverEnum, AgreementWayEnum } from '../participant/consent.enums.js';
import {
  AGREEMENT_GIVERS,
  AGREEMENT_WAYS,
  type AgreementGiver,
  type AgreementWay,
} from '../participant/consent-words.js';
import { PhasePeriod } from './phase-period.entity.js';
import { Trajectory } from './trajectory.entity.js';
import { PhaseEnum, StabilityAnswerEnum, TrajectoryOutcomeEnum, TransitionKindEnum } from './trajectory.enums.js';
import {
  type StabilityAnswer as Answer,
  PHASES,
  type Phase,
  STABILITY_ANSWERS,
  TRAJECTORY_OUTCOMES,
  TRANSITION_KINDS,
  type TrajectoryOutcome,
  type TransitionKind,
} from './vocabulary.js';

const AgreementSchema = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    kind: p.enum(Object.keys(TRANSITION_KINDS) as TransitionKind[]),
    to: p.enum(Object.keys(PHASES) as Phase[]).nullable(),
    outcome: p.enum(Object.keys(TRAJECTORY_OUTCOMES) as TrajectoryOutcome[]).nullable(),
    givenBy: p.enum(Object.keys(AGREEMENT_GIVERS) as AgreementGiver[]),
    how: p.enum(Object.keys(AGREEMENT_WAYS) as AgreementWay[]),
    on: p.date(),
    words: p.text().nullable(),
    withdrawnOn: p.date().nullable(),
    /** The transition that it served; an agreement serves once. */
    servedTransitionId: p.uuid().nullable(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['trajectory', 'on', 'id'] }],
});

@Extensions({ prefix: 'agr' })
@ObjectType({
  implements: Node,
  description: 'The participant’s agreement to a step, kept as a record: who gave it, how, when and in which words.',
})
export class Agreement extends AgreementSchema.class {
  @Field(() => ID, { description: 'The id, `agr_…`.' })
  declare id: string;

  @Field(() => TransitionKindEnum, { description: 'The kind of step that is agreed to.' })
  declare kind: TransitionKind;

  @Field(() => PhaseEnum, {
    nullable: true,
    description: 'The phase that the step leads to; null when it ends the trajectory.',
  })
  declare to: Phase | null | undefined;

  @Field(() => TrajectoryOutcomeEnum, {
    nullable: true,
    description: 'The outcome, when the step ends the trajectory.',
  })
  declare outcome: TrajectoryOutcome | null | undefined;

  @Field(() => AgreementGiverEnum, { description: 'Who gave it.' })
  declare givenBy: AgreementGiver;

  @Field(() => AgreementWayEnum, { description: 'How it was given.' })
  declare how: AgreementWay;

  @Field(() => DateScalar, { description: 'The day on which it was given.' })
  declare on: string;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  declare words: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was withdrawn; null when it was not.' })
  declare withdrawnOn: string | null | undefined;
}
AgreementSchema.setClass(Agreement);

const StabilityAnswerSchema = defineEntity({
  name: 'StabilityAnswer',
  tableName: 'stability_answer',
  properties: {
    id: idColumn(),
    phasePeriod: () => p.manyToOne(PhasePeriod).ref(),
    answer: p.enum(Object.keys(STABILITY_ANSWERS) as Answer[]),
    on: p.date(),
    words: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['phasePeriod', 'on', 'recordedAt', 'id'] }],
});

@Extensions({ prefix: 'sta' })
@ObjectType({
  implements: Node,
  description: 'The participant’s own answer to the question "does this block feel stable enough?".',
})
export class StabilityAnswer extends StabilityAnswerSchema.class {
  @Field(() => ID, { description: 'The id, `sta_…`.' })
  declare id: string;

  @Field(() => StabilityAnswerEnum, { description: 'The answer.' })
  declare answer: Answer;

  @Field(() => DateScalar, { description: 'The day of the answer.' })
  declare on: string;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  declare words: string | null | undefined;
}
StabilityAnswerSchema.setClass(StabilityAnswer);
