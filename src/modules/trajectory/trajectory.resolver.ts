import { FieldResolver, Resolver, Root } from 'type-graphql';
import { viewerSeesOf } from '../../access/viewer-sees.js';
import { Expr, Rows } from '../../plan/spec.js';
import { sql } from '../../plan/sql.js';
import { Agreement, StabilityAnswer } from './agreement.entity.js';
import { Funding, Orientation, Tailoring } from './arrangement.entity.js';
import { PhasePeriod, TrajectoryPause } from './phase-period.entity.js';
import { Trajectory } from './trajectory.entity.js';
import { OutcomeGroupEnum } from './trajectory.enums.js';
import { type OutcomeGroup, outcomeGroupOf } from './vocabulary.js';

@Resolver(() => Trajectory)
export class TrajectoryCourse {
  @Rows(() => [PhasePeriod], {
    nullable: true,
    where: (row) => sql`${row('revokedAt')} is null`,
    orderBy: [['position', 'asc']],
    description: 'The stays in phases in their order; those of revoked steps are left out.',
  })
  phasePeriods!: never;

  @Rows(() => [TrajectoryPause], {
    nullable: true,
    orderBy: [['from', 'asc']],
    description: 'The times in which the trajectory rested or rests, earliest first.',
  })
  pauses!: never;

  @FieldResolver(() => OutcomeGroupEnum, {
    nullable: true,
    description: 'The group of the outcome; null while the trajectory has not ended.',
  })
  outcomeGroup(@Root() { outcome }: Trajectory): OutcomeGroup | null {
    return outcome ? outcomeGroupOf(outcome) : null;
  }
}

@Resolver(() => Trajectory)
export class TrajectoryAgreements {
  @Rows(() => [Agreement], {
    nullable: true,
    orderBy: [
      ['on', 'desc'],
      ['recordedAt', 'desc'],
    ],
    description: 'The participant’s agreements to steps, latest first; withdrawn ones too.',
  })
  agreements!: never;

  @Rows(() => [StabilityAnswer], {
    nullable: true,
    on: (row, trajectory) =>
      sql`${row('phasePeriod')} in (select p.id from phase_period p where p.trajectory_id = ${trajectory})`,
    orderBy: [
      ['on', 'desc'],
      ['recordedAt', 'desc'],
    ],
    description: 'The participant’s answers to whether the block feels stable enough, latest first.',
  })
  stabilityAnswers!: never;
}

@Resolver(() => Agreement)
export class AgreementUse {
  @Expr(() => Boolean, {
    sql: (row) => sql`exists (select from phase_transition s
      where s.id = ${row('servedTransitionId')} and s.revoked_at is null)`,
    description: 'Whether a step that stands was taken on it; an agreement serves once.',
  })
  served!: never;
}

@Resolver(() => PhasePeriod)
export class PeriodAnswers {
  @Rows(() => [StabilityAnswer], {
    nullable: true,
    orderBy: [
      ['on', 'desc'],
      ['recordedAt', 'desc'],
    ],
    description: 'The participant’s answers in this stay to whether the block feels stable enough, latest first.',
  })
  stabilityAnswers!: never;
}

@Resolver(() => Trajectory)
export class TrajectoryArrangements {
  @Rows(() => Orientation, { nullable: true, description: 'The four questions of orientation; null before the first.' })
  orientation!: never;

  @Rows(() => [Funding], {
    nullable: true,
    orderBy: [['from', 'asc']],
    description: 'Who pays, earliest first.',
  })
  funding!: never;

  @Rows(() => [Tailoring], {
    nullable: true,
    orderBy: [
      ['agreedOn', 'asc'],
      ['recordedAt', 'asc'],
    ],
    description: 'What was agreed instead of the programme’s figures, earliest first; the latest counts.',
  })
  tailoring!: never;
}

export const trajectoryResolvers = [
  TrajectoryCourse,
  TrajectoryAgreements,
  AgreementUse,
  PeriodAnswers,
  TrajectoryArrangements,
  viewerSeesOf(() => Trajectory),
];
