import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { Organization } from '../organization/organization.entity.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { PhaseEnum, ProcessingGroundEnum, TrajectoryOutcomeEnum, TrajectoryStatusEnum } from './trajectory.enums.js';
import {
  PHASES,
  type Phase,
  PROCESSING_GROUNDS,
  type ProcessingGround,
  TRAJECTORY_OUTCOMES,
  TRAJECTORY_STATUSES,
  type TrajectoryOutcome,
  type TrajectoryStatus,
} from './vocabulary.js';

const TrajectorySchema = defineEntity({
  name: 'Trajectory',
  tableName: 'trajectory',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    status: p.enum(Object.keys(TRAJECTORY_STATUSES) as TrajectoryStatus[]),
    startedOn: p.date(),
    endedOn: p.date().nullable(),
    question: p.text(),
    coach: () => p.manyToOne(Professional).ref().nullable(),
    phase: p.enum(Object.keys(PHASES) as Phase[]).nullable(),
    outcome: p.enum(Object.keys(TRAJECTORY_OUTCOMES) as TrajectoryOutcome[]).nullable(),
    outcomeNote: p.text().nullable(),
    processingGround: p
      .enum(Object.keys(PROCESSING_GROUNDS) as ProcessingGround[])
      .default('PUBLIC_TASK')
      .onCreate(() => 'PUBLIC_TASK'),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'trajectory_end_check', expression: "(status = 'ENDED') = (ended_on is not null)" },
    { name: 'trajectory_outcome_end_check', expression: "(status = 'ENDED') = (outcome is not null)" },
    { name: 'trajectory_phase_end_check', expression: "(status = 'ENDED') = (phase is null)" },
    { name: 'trajectory_days_check', expression: 'ended_on >= started_on' },
  ],
  indexes: [
    { properties: ['startedOn', 'id'] },
    { properties: ['participant', 'startedOn', 'id'] },
    { properties: ['organization', 'startedOn', 'id'] },
    { properties: ['coach', 'startedOn', 'id'] },
    {
      name: 'trajectory_one_open',
      expression:
        "create unique index trajectory_one_open on trajectory (participant_id, organization_id) where status <> 'ENDED'",
    },
  ],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'tra' })
@ObjectType({ implements: Node, description: 'One run (traject) of a participant through the phases.' })
export class Trajectory extends TrajectorySchema.class {
  @Field(() => ID, { description: 'The id, `tra_…`.' })
  declare id: string;

  @Field(() => Int, {
    description: 'Raised by one with every step, revocation, pause, resumption, change of coach or orientation.',
  })
  declare version: Opt<number>;

  @Field(() => Participant, { description: 'Whose trajectory it is.' })
  declare participant: Ref<Participant>;

  @Field(() => TrajectoryStatusEnum, { description: 'Whether it runs, is paused or has ended.' })
  declare status: TrajectoryStatus;

  @Field(() => DateScalar, { description: 'The day on which it started.' })
  declare startedOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it ended; null while it has not.' })
  declare endedOn: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The participant’s question (hulpvraag) with which it began.' })
  declare question: string;

  @Field(() => Organization, { nullable: true, description: 'The organization that runs it.' })
  declare organization: Ref<Organization>;

  @Field(() => Professional, { nullable: true, description: 'The job coach; null when none is assigned.' })
  declare coach: Ref<Professional> | null | undefined;

  @Field(() => PhaseEnum, { nullable: true, description: 'The phase now; null after the end.' })
  declare phase: Phase | null | undefined;

  @Field(() => TrajectoryOutcomeEnum, { nullable: true, description: 'How it ended; null while it has not.' })
  declare outcome: TrajectoryOutcome | null | undefined;

  @Field(() => ProcessingGroundEnum, {
    nullable: true,
    description: 'The ground (grondslag) on which the personal data of this trajectory are kept.',
  })
  declare processingGround: Opt<ProcessingGround>;
}
TrajectorySchema.setClass(Trajectory);
