import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';
import { CompetenceProfile } from '../competence/competence-profile.entity.js';
import { FitVerdictEnum } from '../competence/fit-score.type.js';
import { FIT_VERDICTS, type FitVerdict } from '../competence/vocabulary.js';
import { Organization } from '../organization/organization.entity.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';
import { Contract } from './contract.entity.js';
import { HalfDayEnum, IncomeEnum, PlacementKindEnum, TrainingRouteEnum } from './placement.enums.js';
import {
  type HalfDay,
  INCOMES,
  type Income,
  PLACEMENT_KINDS,
  type PlacementKind,
  TRAINING_ROUTES,
  type TrainingRoute,
} from './vocabulary.js';

const PlacementSchema = defineEntity({
  name: 'Placement',
  tableName: 'placement',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    workplaceProfile: () => p.manyToOne(WorkplaceProfile).ref(),
    kind: p.enum(Object.keys(PLACEMENT_KINDS) as PlacementKind[]),
    agreedOn: p.date(),
    startsOn: p.date(),
    /** The last day; null when none is set. */
    endsOn: p.date().nullable(),
    /** Set when it ended before it began: it never occupied a place. */
    cancelledOn: p.date().nullable(),
    endReason: p.text().nullable(),
    /** During a fall back the place is kept for the participant's return until this day. */
    heldUntil: p.date().nullable(),
    /** The last day that it had before a fall back ended it; only of a placement whose place is held, or was. */
    plannedEndsOn: p.date().nullable(),
    /** The placement whose held place it takes up again. */
    continuesId: p.uuid().nullable(),
    schedule: p.array().$type<HalfDay[]>(),
    hoursPerWeek: p.integer().name('quarters_per_week'),
    contact: p.text().nullable(),
    income: p.enum(Object.keys(INCOMES) as Income[]),
    trainingRoute: p.enum(Object.keys(TRAINING_ROUTES) as TrainingRoute[]),
    school: () => p.manyToOne(Organization).ref().nullable(),
    contract: () => p.manyToOne(Contract).ref().nullable(),
    reason: p.text(),
    motivation: p.text().nullable(),
    decidedBy: () => p.manyToOne(Professional).ref().nullable(),
    fitVerdict: p.enum(Object.keys(FIT_VERDICTS) as FitVerdict[]).nullable(),
    fitScore: p.smallint().nullable(),
    fitCoverage: p.smallint().nullable(),
    fitProfile: () => p.manyToOne(CompetenceProfile).ref().nullable(),
    fitRequirementsVersion: p.integer().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'placement_days_check', expression: 'ends_on >= starts_on' },
    { name: 'placement_hours_check', expression: 'quarters_per_week between 1 and 240' },
  ],
  indexes: [
    { properties: ['participant', 'startsOn', 'id'] },
    { properties: ['workplaceProfile', 'startsOn', 'id'] },
    { properties: ['startsOn', 'id'] },
  ],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'pla' })
@ObjectType({ implements: Node, description: 'A participant at a workplace (plaatsing).' })
export class Placement extends PlacementSchema.class {
  @Field(() => ID, { description: 'The id, `pla_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Participant, { description: 'Who works there.' })
  declare participant: Ref<Participant>;

  @Field(() => Trajectory, { nullable: true, description: 'The trajectory that it is part of.' })
  declare trajectory: Ref<Trajectory>;

  @Field(() => WorkplaceProfile, { description: 'The workplace.' })
  declare workplaceProfile: Ref<WorkplaceProfile>;

  @Field(() => PlacementKindEnum, { description: 'The kind.' })
  declare kind: PlacementKind;

  @Field(() => DateScalar, { description: 'The day on which it was agreed.' })
  declare agreedOn: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  declare startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null when none is set.' })
  declare endsOn: string | null | undefined;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was canceled, before it began; null when it was not.',
  })
  declare cancelledOn: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'Why it ended, in words.' })
  declare endReason: string | null | undefined;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when the place is kept for a return after a fall back; null when it is not.',
  })
  declare heldUntil: string | null | undefined;

  @Field(() => [HalfDayEnum], { description: 'The half days on which the participant works.' })
  declare schedule: HalfDay[];

  @Field(() => HoursScalar, { description: 'The hours a week.' })
  declare hoursPerWeek: number;

  @Field(() => String, { nullable: true, description: 'Whom to ask at the workplace.' })
  declare contact: string | null | undefined;

  @Field(() => IncomeEnum, { nullable: true, description: 'What the participant lives on meanwhile.' })
  declare income: Income;

  @Field(() => TrainingRouteEnum, { nullable: true, description: 'How the participant learns there.' })
  declare trainingRoute: TrainingRoute;

  @Field(() => Organization, { nullable: true, description: 'The school, with practice learning; null otherwise.' })
  declare school: Ref<Organization> | null | undefined;

  @Field(() => Contract, { nullable: true, description: 'The contract of regular work that it points to.' })
  declare contract: Ref<Contract> | null | undefined;

  @Field(() => String, { nullable: true, description: 'Why this place, in a sentence by a professional.' })
  declare reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why a rule of thumb was left: a rung too far, or a fit that is not there yet.',
  })
  declare motivation: string | null | undefined;

  @Field(() => Professional, { nullable: true, description: 'Who decided; null when that is not known here.' })
  declare decidedBy: Ref<Professional> | null | undefined;

  @Field(() => FitVerdictEnum, {
    nullable: true,
    description: 'What the fit said when it was decided, before any adjustment; null without a competence profile.',
  })
  declare fitVerdict: FitVerdict | null | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'The fit score when it was decided, 0 to 100 percent; null when nothing was known.',
  })
  declare fitScore: number | null | undefined;
}
PlacementSchema.setClass(Placement);
