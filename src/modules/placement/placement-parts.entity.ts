import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';
import { InstrumentItem } from '../instrument/instrument.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { Professional } from '../organization/professional.entity.js';
import { PhasePeriod } from '../trajectory/phase-period.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { Placement } from './placement.entity.js';

const PlacementReviewSchema = defineEntity({
  name: 'PlacementReview',
  tableName: 'placement_review',
  properties: {
    id: idColumn(),
    placement: () => p.manyToOne(Placement).ref(),
    on: p.date(),
    text: p.text(),
    professional: () => p.manyToOne(Professional).ref().nullable(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['placement', 'on', 'id'] }],
});

@ObjectType({ description: 'A talk about how a placement goes, and what is adjusted (bijsturing).' })
export class PlacementReview extends PlacementReviewSchema.class {
  @Field(() => DateScalar, { description: 'The day of the talk.' })
  declare on: string;

  @Field(() => String, { description: 'What was said and agreed.' })
  declare text: string;

  @Field(() => Professional, { nullable: true, description: 'Who reviewed; null when that is not known here.' })
  declare professional: Ref<Professional> | null | undefined;
}
PlacementReviewSchema.setClass(PlacementReview);

const PlacementAdjustmentSchema = defineEntity({
  name: 'PlacementAdjustment',
  tableName: 'placement_adjustment',
  properties: {
    id: idColumn(),
    placement: () => p.manyToOne(Placement).ref(),
    item: () => p.manyToOne(InstrumentItem).ref(),
    measure: p.text(),
    recordedAt: recordedAtColumn(),
  },
  uniques: [{ properties: ['placement', 'item'] }],
});

@ObjectType({
  description: 'A measure that adapts the place, so that a competence is no longer asked of this participant.',
})
export class PlacementAdjustment extends PlacementAdjustmentSchema.class {
  @Field(() => InstrumentItem, { description: 'The competence that is no longer asked.' })
  declare item: Ref<InstrumentItem>;

  @Field(() => String, { description: 'How the place was adapted.' })
  declare measure: string;
}
PlacementAdjustmentSchema.setClass(PlacementAdjustment);

const EmployerIntakeSchema = defineEntity({
  name: 'EmployerIntake',
  tableName: 'employer_intake',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    employer: () => p.manyToOne(Organization).ref(),
    on: p.date(),
    note: p.text().nullable(),
    professional: () => p.manyToOne(Professional).ref().nullable(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['trajectory', 'on', 'id'] }],
});

@ObjectType({ description: 'The talk with an employer before somebody learns or tries out there (werkgeversintake).' })
export class EmployerIntake extends EmployerIntakeSchema.class {
  @Field(() => Organization, { description: 'The employer.' })
  declare employer: Ref<Organization>;

  @Field(() => DateScalar, { description: 'The day of the talk.' })
  declare on: string;

  @Field(() => String, { nullable: true, description: 'What was agreed.' })
  declare note: string | null | undefined;

  @Field(() => Professional, { nullable: true, description: 'Who held it; null when that is not known here.' })
  declare professional: Ref<Professional> | null | undefined;
}
EmployerIntakeSchema.setClass(EmployerIntake);

const AftercareAgreementSchema = defineEntity({
  name: 'AftercareAgreement',
  tableName: 'aftercare_agreement',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    phasePeriod: () => p.manyToOne(PhasePeriod).ref(),
    agreedOn: p.date(),
    agreedHours: p.integer().name('agreed_quarters').nullable(),
    text: p.text(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'aftercare_agreement_hours_check', expression: 'agreed_quarters > 0' }],
  indexes: [{ properties: ['trajectory', 'agreedOn', 'id'] }],
});

@ObjectType({
  description: 'What was agreed with employer and participant about aftercare (nazorg) in a stay in phase 4.',
})
export class AftercareAgreement extends AftercareAgreementSchema.class {
  @Field(() => DateScalar, { description: 'The day on which it was agreed.' })
  declare agreedOn: string;

  @Field(() => HoursScalar, {
    nullable: true,
    description: 'The hours that were agreed; null keeps the programme’s figure.',
  })
  declare agreedHours: number | null | undefined;

  @Field(() => String, { description: 'What was agreed.' })
  declare text: string;
}
AftercareAgreementSchema.setClass(AftercareAgreement);
