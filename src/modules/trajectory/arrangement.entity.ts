import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';
import { Organization } from '../organization/organization.entity.js';
import { AgreementGiverEnum, AgreementWayEnum } from '../participant/consent.enums.js';
import {
  AGREEMENT_GIVERS,
  AGREEMENT_WAYS,
  type AgreementGiver,
  type AgreementWay,
} from '../participant/consent-words.js';
import { Trajectory } from './trajectory.entity.js';
import { LegalFrameEnum, PhaseEnum } from './trajectory.enums.js';
import { LEGAL_FRAMES, type LegalFrame, PHASES, type Phase } from './vocabulary.js';

const OrientationSchema = defineEntity({
  name: 'Orientation',
  tableName: 'orientation',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref().unique(),
    want: p.text().nullable(),
    can: p.text().nullable(),
    goal: p.text().nullable(),
    need: p.text().nullable(),
    recordedOn: p.date(),
  },
});

@ObjectType({ description: 'The four questions of orientation (oriëntatie) with the participant’s answers so far.' })
export class Orientation extends OrientationSchema.class {
  @Field(() => String, { nullable: true, description: 'What do I want? (Wat wil ik?)' })
  declare want: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'What can I do? (Wat kan ik?)' })
  declare can: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'Where do I want to go? (Waar wil ik naartoe?)' })
  declare goal: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'What do I need for that? (Wat heb ik daarvoor nodig?)' })
  declare need: string | null | undefined;

  @Field(() => DateScalar, { description: 'The day of the last answer.' })
  declare recordedOn: string;
}
OrientationSchema.setClass(Orientation);

const FundingSchema = defineEntity({
  name: 'Funding',
  tableName: 'funding',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    frame: p.enum(Object.keys(LEGAL_FRAMES) as LegalFrame[]),
    commissioner: () => p.manyToOne(Organization).ref(),
    reference: p.text().nullable(),
    from: p.date(),
    until: p.date().nullable(),
    agreedHours: p.integer().name('agreed_quarters').nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'funding_days_check', expression: '"until" >= "from"' }],
  indexes: [{ properties: ['trajectory', 'from', 'id'] }],
});

@Extensions({ prefix: 'fun' })
@ObjectType({
  implements: Node,
  description: 'Who pays for a trajectory (financiering), under which law and for how long.',
})
export class Funding extends FundingSchema.class {
  @Field(() => ID, { description: 'The id, `fun_…`.' })
  declare id: string;

  @Field(() => LegalFrameEnum, { description: 'The law.' })
  declare frame: LegalFrame;

  @Field(() => Organization, { description: 'The organization that commissions it, often a municipality.' })
  declare commissioner: Ref<Organization>;

  @Field(() => String, { nullable: true, description: 'The reference of the commissioner.' })
  declare reference: string | null | undefined;

  @Field(() => DateScalar, { description: 'The first day.' })
  declare from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null when none is set.' })
  declare until: string | null | undefined;

  @Field(() => HoursScalar, { nullable: true, description: 'The hours that were agreed in all; null when none were.' })
  declare agreedHours: number | null | undefined;
}
FundingSchema.setClass(Funding);

const TailoringSchema = defineEntity({
  name: 'Tailoring',
  tableName: 'tailoring',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    phase: p.enum(Object.keys(PHASES) as Phase[]),
    hoursPerWeek: p.integer().name('quarters_per_week').nullable(),
    programmeWeeks: p.smallint().nullable(),
    guidelineMonths: p.smallint().nullable(),
    reason: p.text(),
    agreedOn: p.date(),
    givenBy: p.enum(Object.keys(AGREEMENT_GIVERS) as AgreementGiver[]),
    how: p.enum(Object.keys(AGREEMENT_WAYS) as AgreementWay[]),
    words: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'tailoring_hours_check', expression: 'quarters_per_week > 0' },
    { name: 'tailoring_weeks_check', expression: 'programme_weeks > 0' },
    { name: 'tailoring_months_check', expression: 'guideline_months > 0' },
  ],
  indexes: [{ properties: ['trajectory', 'agreedOn', 'id'] }],
});

@ObjectType({
  description: 'What was agreed with one participant instead of the programme’s figures (maatwerk) for a phase.',
})
export class Tailoring extends TailoringSchema.class {
  @Field(() => PhaseEnum, { description: 'The phase that it is about.' })
  declare phase: Phase;

  @Field(() => HoursScalar, { nullable: true, description: 'Hours a week; null keeps the programme’s figure.' })
  declare hoursPerWeek: number | null | undefined;

  @Field(() => Int, { nullable: true, description: 'Weeks of the programme; null keeps the programme’s figure.' })
  declare programmeWeeks: number | null | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'The guideline for the stay, in months; null keeps the programme’s figure.',
  })
  declare guidelineMonths: number | null | undefined;

  @Field(() => String, { description: 'Why it was agreed.' })
  declare reason: string;

  @Field(() => DateScalar, { description: 'The day on which the participant agreed; it counts from then on.' })
  declare agreedOn: string;

  @Field(() => AgreementGiverEnum, { description: 'Who agreed.' })
  declare givenBy: AgreementGiver;

  @Field(() => AgreementWayEnum, { description: 'How the agreement was given.' })
  declare how: AgreementWay;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  declare words: string | null | undefined;
}
TailoringSchema.setClass(Tailoring);
