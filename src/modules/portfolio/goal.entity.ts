import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { InstrumentItem } from '../instrument/instrument.entity.js';
import { MATRIX_DOMAINS, type MatrixDomain } from '../instrument/vocabulary.js';
import { MatrixDomainEnum } from '../matrix/matrix.enums.js';
import { SupportNeed } from '../matrix/support-need.entity.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { Placement } from '../placement/placement.entity.js';
import { GOAL_STATUSES, type GoalStatus } from './vocabulary.js';

export const GoalStatusEnum = enumType('GoalStatus', 'How a goal stands.', GOAL_STATUSES);

const GoalSchema = defineEntity({
  name: 'Goal',
  tableName: 'goal',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    text: p.text(),
    item: () => p.manyToOne(InstrumentItem).ref().nullable(),
    domain: p.enum(Object.keys(MATRIX_DOMAINS) as MatrixDomain[]).nullable(),
    need: () => p.manyToOne(SupportNeed).ref().nullable(),
    placement: () => p.manyToOne(Placement).ref().nullable(),
    targetLevel: p.smallint().nullable(),
    dueOn: p.date().nullable(),
    status: p.enum(Object.keys(GOAL_STATUSES) as GoalStatus[]),
    achievementProposedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    endNote: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'goal_subject_check', expression: 'num_nonnulls(item_id, domain, need_id) <= 1' },
    { name: 'goal_end_check', expression: "(status in ('ACHIEVED', 'DROPPED')) = (ended_on is not null)" },
  ],
  indexes: [{ properties: ['participant', 'recordedAt', 'id'] }],
});

@Extensions({ prefix: 'goa' })
@ObjectType({ implements: Node, description: 'A goal (doel) of the action plan, with steps.' })
export class Goal extends GoalSchema.class {
  @Field(() => ID, { description: 'The id, `goa_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Participant, { description: 'Whose goal it is.' })
  declare participant: Ref<Participant>;

  @Field(() => String, { description: 'The goal in words.' })
  declare text: string;

  @Field(() => InstrumentItem, {
    nullable: true,
    description: 'The competence that it is about; null when it is about something else.',
  })
  declare item: Ref<InstrumentItem> | null | undefined;

  @Field(() => MatrixDomainEnum, {
    nullable: true,
    description: 'The domain that it is about; null when it is about something else.',
  })
  declare domain: MatrixDomain | null | undefined;

  @Field(() => SupportNeed, {
    nullable: true,
    description: 'The need that it answers; null when it is about something else, or invisible.',
  })
  declare need: Ref<SupportNeed> | null | undefined;

  @Field(() => Placement, {
    nullable: true,
    description: 'The placement in which it is trained; null when there is none.',
  })
  declare placement: Ref<Placement> | null | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'The level to reach, on the scale of the competence or of the matrix; null when none is set.',
  })
  declare targetLevel: number | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it should be reached.' })
  declare dueOn: string | null | undefined;

  @Field(() => GoalStatusEnum, { description: 'How it stands.' })
  declare status: GoalStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which every linked card was signed; a professional confirms.',
  })
  declare achievementProposedOn: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was achieved or dropped.' })
  declare endedOn: string | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'What was said when it was achieved or dropped; null when nothing was.',
  })
  declare endNote: string | null | undefined;
}
GoalSchema.setClass(Goal);

const GoalStepSchema = defineEntity({
  name: 'GoalStep',
  tableName: 'goal_step',
  properties: {
    id: idColumn(),
    goal: () => p.manyToOne(Goal).ref(),
    position: p.smallint(),
    text: p.text(),
    doneOn: p.date().nullable(),
  },
  uniques: [{ properties: ['goal', 'position'] }],
});

@ObjectType({ description: 'A step towards a goal.' })
export class GoalStep extends GoalStepSchema.class {
  @Field(() => Int, { description: 'The place in the goal, from 1.' })
  declare position: number;

  @Field(() => String, { description: 'What is to be done.' })
  declare text: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done; null while it is not.' })
  declare doneOn: string | null | undefined;
}
GoalStepSchema.setClass(GoalStep);

const GoalCardSchema = defineEntity({
  name: 'GoalCard',
  tableName: 'goal_card',
  properties: {
    goal: () => p.manyToOne(Goal).primary().ref(),
    card: () => p.manyToOne(WorkInstructionCard).primary().ref(),
  },
});

/** A work instruction card that trains what a goal is about. */
export class GoalCard extends GoalCardSchema.class {}
GoalCardSchema.setClass(GoalCard);
