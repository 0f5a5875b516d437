import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { Trajectory } from './trajectory.entity.js';
import { PhaseEnum } from './trajectory.enums.js';
import { PHASES, type Phase } from './vocabulary.js';

const PhasePeriodSchema = defineEntity({
  name: 'PhasePeriod',
  tableName: 'phase_period',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    phase: p.enum(Object.keys(PHASES) as Phase[]),
    startedOn: p.date(),
    endedOn: p.date().nullable(),
    /** The place in the trajectory, from 1: two periods can begin on one day. */
    position: p.smallint(),
    /** Set when the step that opened it was revoked; such a period counts nowhere. */
    revokedAt: p.datetime(3).nullable(),
  },
  checks: [{ name: 'phase_period_days_check', expression: 'ended_on >= started_on' }],
  uniques: [{ properties: ['trajectory', 'position'] }],
  indexes: [
    {
      name: 'phase_period_one_open',
      expression:
        'create unique index phase_period_one_open on phase_period (trajectory_id) where ended_on is null and revoked_at is null',
    },
  ],
});

@Extensions({ prefix: 'php' })
@ObjectType({
  implements: Node,
  description: 'A stay in a phase (faseperiode): from its first day up to, not including, its end.',
})
export class PhasePeriod extends PhasePeriodSchema.class {
  @Field(() => ID, { description: 'The id, `php_…`.' })
  declare id: string;

  @Field(() => Trajectory, { description: 'The trajectory that it is part of.' })
  declare trajectory: Ref<Trajectory>;

  @Field(() => PhaseEnum, { description: 'The phase.' })
  declare phase: Phase;

  @Field(() => DateScalar, { description: 'The first day.' })
  declare startedOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it ended, which belongs to the next; null while it runs.',
  })
  declare endedOn: string | null | undefined;
}
PhasePeriodSchema.setClass(PhasePeriod);

const TrajectoryPauseSchema = defineEntity({
  name: 'TrajectoryPause',
  tableName: 'trajectory_pause',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    reason: p.text(),
    from: p.date(),
    until: p.date().nullable(),
    expectedReturnOn: p.date().nullable(),
  },
  checks: [{ name: 'trajectory_pause_days_check', expression: '"until" >= "from"' }],
  indexes: [
    { properties: ['trajectory', 'from', 'id'] },
    {
      name: 'trajectory_pause_one_open',
      expression:
        'create unique index trajectory_pause_one_open on trajectory_pause (trajectory_id) where "until" is null',
    },
  ],
});

@ObjectType({
  description: 'A time in which a trajectory rests (pauze): from its first day up to, not including, its end.',
})
export class TrajectoryPause extends TrajectoryPauseSchema.class {
  @Field(() => String, { nullable: true, description: 'Why it rests.' })
  declare reason: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  declare from: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was taken up again; null while it rests.',
  })
  declare until: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the participant was expected back.' })
  declare expectedReturnOn: string | null | undefined;
}
TrajectoryPauseSchema.setClass(TrajectoryPause);
