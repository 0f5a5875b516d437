import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { FOLLOW_UP_RESULTS, type FollowUpResult } from './follow-ups.js';
import { Trajectory } from './trajectory.entity.js';
import { PhaseEnum, TransitionKindEnum } from './trajectory.enums.js';
import { PHASES, type Phase, TRANSITION_KINDS, type TransitionKind } from './vocabulary.js';

export const FollowUpResultEnum = enumType('FollowUpResult', 'How somebody is doing after the end.', FOLLOW_UP_RESULTS);

const FollowUpSchema = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    months: p.smallint(),
    askedOn: p.date(),
    agreed: p.boolean(),
    result: p.enum(Object.keys(FOLLOW_UP_RESULTS) as FollowUpResult[]),
    note: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'follow_up_months_check', expression: 'months in (3, 6, 12)' },
    { name: 'follow_up_agreed_check', expression: "agreed or result = 'UNKNOWN'" },
  ],
  uniques: [{ properties: ['trajectory', 'months'] }],
});

@Extensions({ prefix: 'fol' })
@ObjectType({
  implements: Node,
  description: 'How somebody is doing 3, 6 or 12 months after the end (nameting), when they agreed to be asked.',
})
export class FollowUp extends FollowUpSchema.class {
  @Field(() => ID, { description: 'The id, `fol_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'How many months after the end: 3, 6 or 12.' })
  declare months: number;

  @Field(() => DateScalar, { description: 'The day on which was asked.' })
  declare askedOn: string;

  @Field(() => Boolean, { description: 'Whether the participant agreed to be asked; without that it is unknown.' })
  declare agreed: boolean;

  @Field(() => FollowUpResultEnum, { description: 'How somebody is doing.' })
  declare result: FollowUpResult;

  @Field(() => String, { nullable: true, description: 'A note.' })
  declare note: string | null | undefined;
}
FollowUpSchema.setClass(FollowUp);

const StepRequestSchema = defineEntity({
  name: 'StepRequest',
  tableName: 'step_request',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    kind: p.enum(Object.keys(TRANSITION_KINDS) as TransitionKind[]),
    to: p.enum(Object.keys(PHASES) as Phase[]).nullable(),
    requestedOn: p.date(),
    words: p.text().nullable(),
    /** Set when the step was taken, or the request was answered in words. */
    answeredOn: p.date().nullable(),
    answer: p.text().nullable(),
    /** The transition that answered it; its revocation opens the request again. */
    answeredTransitionId: p.uuid().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    {
      name: 'step_request_answer_check',
      expression: '(answered_on is null) = (answer is null and answered_transition_id is null)',
    },
  ],
  indexes: [
    { properties: ['trajectory', 'requestedOn', 'id'] },
    {
      name: 'step_request_one_open',
      expression:
        'create unique index step_request_one_open on step_request (trajectory_id, kind, "to") nulls not distinct where answered_on is null',
    },
  ],
});

@Extensions({ prefix: 'srq' })
@ObjectType({ implements: Node, description: 'A step that a participant asks for (stapverzoek).' })
export class StepRequest extends StepRequestSchema.class {
  @Field(() => ID, { description: 'The id, `srq_…`.' })
  declare id: string;

  @Field(() => Trajectory, { description: 'The trajectory.' })
  declare trajectory: Ref<Trajectory>;

  @Field(() => TransitionKindEnum, { description: 'The kind of step.' })
  declare kind: TransitionKind;

  @Field(() => PhaseEnum, {
    nullable: true,
    description: 'The phase that it leads to; null when it would end the trajectory.',
  })
  declare to: Phase | null | undefined;

  @Field(() => DateScalar, { description: 'The day on which was asked.' })
  declare requestedOn: string;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  declare words: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was answered; null while it is not.' })
  declare answeredOn: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The answer in words; null when the step itself is the answer.' })
  declare answer: string | null | undefined;
}
StepRequestSchema.setClass(StepRequest);
