import { defineEntity, p } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { DateScalar } from '../../graph/scalars.js';
import type { Vocabulary } from '../../graph/words.js';
import { Trajectory } from './trajectory.entity.js';
import { PhaseEnum, TransitionKindEnum } from './trajectory.enums.js';
import { PHASES, type Phase, TRANSITION_KINDS, type TransitionKind } from './vocabulary.js';

/** How somebody is doing some months after the end. */
const FOLLOW_UP_RESULTS = {
  AT_WORK: { nl: 'aan het werk', en: 'at work' },
  IN_EDUCATION: { nl: 'in opleiding', en: 'in education' },
  TAKING_PART: { nl: 'doet mee', en: 'taking part', description: 'day activity or voluntary work.' },
  AT_HOME: { nl: 'thuis', en: 'at home' },
  UNKNOWN: { nl: 'onbekend', en: 'unknown' },
} satisfies Vocabulary;
export type FollowUpResult = keyof typeof FOLLOW_UP_RESULTS;
export const FollowUpResultEnum = enumType('FollowUpResult', 'How somebody is doing after the end.', FOLLOW_UP_RESULTS);

const FollowUpSchema = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    months: p.smallint(),
    askedOn: p.date(),
    result: p.enum(Object.keys(FOLLOW_UP_RESULTS) as FollowUpResult[]),
    note: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'follow_up_months_check', expression: 'months in (3, 6, 12)' }],
  uniques: [{ properties: ['trajectory', 'months'] }],
});

@ObjectType({ description: 'How somebody is doing 3, 6 or 12 months after the end, when they agreed to be asked.' })
export class FollowUp extends FollowUpSchema.class {
  @Field(() => Int, { description: 'How many months after the end: 3, 6 or 12.' })
  declare months: number;

  @Field(() => DateScalar, { description: 'The day on which was asked.' })
  declare askedOn: string;

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
    /** Set when a step was taken since, or the request was answered otherwise. */
    answeredOn: p.date().nullable(),
    answer: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['trajectory', 'requestedOn', 'id'] }],
});

@ObjectType({ description: 'A step that a participant asks for (stapverzoek).' })
export class StepRequest extends StepRequestSchema.class {
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

  @Field(() => String, { nullable: true, description: 'The answer.' })
  declare answer: string | null | undefined;
}
StepRequestSchema.setClass(StepRequest);
