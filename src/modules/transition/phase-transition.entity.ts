import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar, DateTimeScalar } from '../../graph/scalars.js';
import { Professional } from '../organization/professional.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import {
  FallBackReasonEnum,
  ParticipantViewEnum,
  PhaseEnum,
  TrajectoryOutcomeEnum,
  TransitionKindEnum,
} from '../trajectory/trajectory.enums.js';
import {
  FALL_BACK_REASONS,
  type FallBackReason,
  PARTICIPANT_VIEWS,
  type ParticipantView,
  PHASES,
  type Phase,
  TRAJECTORY_OUTCOMES,
  TRANSITION_KINDS,
  type TrajectoryOutcome,
  type TrajectoryStatus,
  type TransitionKind,
} from '../trajectory/vocabulary.js';

/** What a transition changed, so that its revocation can restore it. */
export interface StateBefore {
  readonly status: TrajectoryStatus;
  readonly phase: Phase | null;
  readonly closedPeriodId: string | null;
  readonly openedPeriodId: string | null;
  readonly endedPauseId: string | null;
  readonly endedContract: { readonly id: string; readonly endsOn: string | null } | null;
  readonly servedAgreementId: string | null;
  /** The placements that it ended, canceled or no longer held, as they were; left out when there were none. */
  readonly placements?: readonly PlacementBefore[];
  /** The placements in which a held one went on. */
  readonly resumedPlacementIds?: readonly string[];
}

/** What a transition changes of a placement, as it was before. */
export interface PlacementBefore {
  readonly id: string;
  readonly endsOn: string | null;
  readonly cancelledOn: string | null;
  readonly heldUntil: string | null;
  readonly plannedEndsOn: string | null;
}

const PhaseTransitionSchema = defineEntity({
  name: 'PhaseTransition',
  tableName: 'phase_transition',
  properties: {
    id: idColumn(),
    trajectory: () => p.manyToOne(Trajectory).ref(),
    /** The place in the trajectory, from 1. */
    position: p.smallint(),
    kind: p.enum(Object.keys(TRANSITION_KINDS) as TransitionKind[]),
    from: p.enum(Object.keys(PHASES) as Phase[]).nullable(),
    to: p.enum(Object.keys(PHASES) as Phase[]).nullable(),
    outcome: p.enum(Object.keys(TRAJECTORY_OUTCOMES) as TrajectoryOutcome[]).nullable(),
    on: p.date(),
    note: p.text().nullable(),
    reason: p.enum(Object.keys(FALL_BACK_REASONS) as FallBackReason[]).nullable(),
    participantView: p.enum(Object.keys(PARTICIPANT_VIEWS) as ParticipantView[]).nullable(),
    participantWords: p.text().nullable(),
    plannedReturnOn: p.date().nullable(),
    decidedBy: () => p.manyToOne(Professional).ref().nullable(),
    before: p.json<StateBefore>().nullable(),
    recordedAt: recordedAtColumn(),
    revokedAt: p.datetime(3).nullable(),
    revokeReason: p.text().nullable(),
  },
  checks: [{ name: 'phase_transition_revoke_check', expression: '(revoked_at is null) = (revoke_reason is null)' }],
  uniques: [{ properties: ['trajectory', 'position'] }],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'ptr' })
@ObjectType({
  implements: Node,
  description: 'A step of a trajectory as it was decided (faseovergang). It never changes; it can be revoked.',
})
export class PhaseTransition extends PhaseTransitionSchema.class {
  @Field(() => ID, { description: 'The id, `ptr_…`.' })
  declare id: string;

  @Field(() => Trajectory, { description: 'The trajectory.' })
  declare trajectory: Ref<Trajectory>;

  @Field(() => TransitionKindEnum, { description: 'The kind of step.' })
  declare kind: TransitionKind;

  @Field(() => PhaseEnum, { nullable: true, description: 'The phase that was left; null for the start.' })
  declare from: Phase | null | undefined;

  @Field(() => PhaseEnum, {
    nullable: true,
    description: 'The phase that was entered; null when the trajectory ended.',
  })
  declare to: Phase | null | undefined;

  @Field(() => TrajectoryOutcomeEnum, {
    nullable: true,
    description: 'How the trajectory ended; null when it went on.',
  })
  declare outcome: TrajectoryOutcome | null | undefined;

  @Field(() => DateScalar, { description: 'The day of the step; it belongs to the new phase.' })
  declare on: string;

  @Field(() => String, { nullable: true, description: 'A note on the step.' })
  declare note: string | null | undefined;

  @Field(() => FallBackReasonEnum, {
    nullable: true,
    description: 'Why the participant fell back; null for other steps.',
  })
  declare reason: FallBackReason | null | undefined;

  @Field(() => ParticipantViewEnum, {
    nullable: true,
    description: 'What the participant thinks of the fall back; null for other steps.',
  })
  declare participantView: ParticipantView | null | undefined;

  @Field(() => String, { nullable: true, description: 'The participant’s own words on the fall back.' })
  declare participantWords: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the participant plans to be back.' })
  declare plannedReturnOn: string | null | undefined;

  @Field(() => Professional, { nullable: true, description: 'Who decided; null when that is not known here.' })
  declare decidedBy: Ref<Professional> | null | undefined;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  declare recordedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null when it stands.' })
  declare revokedAt: Date | null | undefined;

  @Field(() => String, { nullable: true, description: 'Why it was revoked.' })
  declare revokeReason: string | null | undefined;
}
PhaseTransitionSchema.setClass(PhaseTransition);
