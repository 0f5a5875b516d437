import type { EntityClass } from '@mikro-orm/core';
import type { IdPrefix } from '../../graph/ids.js';
import { type Sql, sql } from '../../plan/sql.js';
import { CompetenceProfile } from '../competence/competence-profile.entity.js';
import { MatrixMeasurement } from '../matrix/matrix-measurement.entity.js';
import { SupportNeed } from '../matrix/support-need.entity.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { Consent } from '../participant/consent.entity.js';
import { EmergencyAccess } from '../participant/emergency-access.entity.js';
import { LadderAssessment } from '../participant/ladder-assessment.entity.js';
import { Registration } from '../participant/registration.entity.js';
import { InterestResult, Report } from '../participant/result.entity.js';
import { TalentProfile } from '../participant/talent-profile.entity.js';
import { Contract } from '../placement/contract.entity.js';
import { Placement } from '../placement/placement.entity.js';
import { AftercareAgreement, EmployerIntake, PlacementReview } from '../placement/placement-parts.entity.js';
import { Goal } from '../portfolio/goal.entity.js';
import { Certificate, OkCard } from '../portfolio/proof.entity.js';
import { Agreement, StabilityAnswer } from '../trajectory/agreement.entity.js';
import { Funding, Orientation, Tailoring } from '../trajectory/arrangement.entity.js';
import { FollowUp, StepRequest } from '../trajectory/follow-up.entity.js';
import { PhasePeriod, TrajectoryPause } from '../trajectory/phase-period.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { PhaseTransition } from '../transition/phase-transition.entity.js';
import { Remark } from './remark.entity.js';
import type { TimelineKind } from './vocabulary.js';

/** The tables of a source: the record itself as `r`, and what it is joined with on the way to the participant `k`. */
interface From {
  readonly tables: Readonly<Record<string, EntityClass<object>>>;
  readonly joins: Sql;
  readonly ofParticipant: Sql;
}

/** Where the entries of one kind come from. */
export interface Source extends From {
  /** The prefix of the id of what an entry shows, and its key. */
  readonly prefix: IdPrefix;
  readonly node: Sql;
  readonly on: Sql;
  readonly code: Sql;
  readonly target: Sql;
  readonly title: Sql;
  readonly where: Sql | undefined;
}

const NOTHING = sql`null::text`;
const [ON, KEY, KIND] = [sql`r."on"`, sql`r.id`, sql`r.kind`];

const own = (entity: EntityClass<object>): From => ({
  tables: { r: entity },
  joins: sql``,
  ofParticipant: sql`r.participant_id = k.id`,
});

const within = (entity: EntityClass<object>): From => ({
  tables: { r: entity, t: Trajectory },
  joins: sql`join trajectory t on t.id = r.trajectory_id`,
  ofParticipant: sql`t.participant_id = k.id`,
});

const answers: From = {
  tables: { r: StabilityAnswer, p: PhasePeriod, t: Trajectory },
  joins: sql`join phase_period p on p.id = r.phase_period_id join trajectory t on t.id = p.trajectory_id`,
  ofParticipant: sql`t.participant_id = k.id`,
};

const reviews: From = {
  tables: { r: PlacementReview, p: Placement },
  joins: sql`join placement p on p.id = r.placement_id`,
  ofParticipant: sql`p.participant_id = k.id`,
};

const cards: From = {
  tables: { r: OkCard, c: WorkInstructionCard },
  joins: sql`join work_instruction_card c on c.id = r.card_id`,
  ofParticipant: sql`r.participant_id = k.id`,
};

type Told = Partial<Pick<Source, 'on' | 'node' | 'code' | 'target' | 'title' | 'where'>>;

function source(prefix: IdPrefix, from: From, told: Told): Source {
  return {
    ...from,
    prefix,
    node: told.node ?? KEY,
    on: told.on ?? ON,
    code: told.code ?? NOTHING,
    target: told.target ?? NOTHING,
    title: told.title ?? NOTHING,
    where: told.where,
  };
}

const STEP = { code: KIND, target: sql`coalesce(r.outcome, r."to")` };
const FINAL = { on: sql`r.measured_on`, code: sql`r.rater`, where: sql`r.status = 'FINALIZED'` };
const IN_TRAJECTORY = { node: sql`t.id` };
const HELD = sql`r.cancelled_on is null`;

/** Every kind of entry; what has no day of its own, such as a draft, is not told, and hours would drown the rest. */
export const SOURCES: Readonly<Record<TimelineKind, Source>> = {
  REGISTRATION: source('reg', own(Registration), { on: sql`r.received_on` }),
  LADDER_ASSESSMENT: source('ass', own(LadderAssessment), { on: sql`r.assessed_on`, code: sql`r.step` }),
  TALENT_PROFILE: source('prf', own(TalentProfile), { on: sql`r.recorded_on` }),
  INTEREST_TEST: source('itr', own(InterestResult), { on: sql`r.taken_on` }),
  REPORT: source('rep', own(Report), { code: KIND }),
  CONSENT: source('cns', own(Consent), { on: sql`r.given_on`, code: KIND }),
  CONSENT_WITHDRAWN: source('cns', own(Consent), {
    on: sql`r.withdrawn_on`,
    code: KIND,
    where: sql`r.withdrawn_on is not null`,
  }),
  EMERGENCY_ACCESS: source('emg', own(EmergencyAccess), {
    on: sql`(r.opened_at at time zone 'Europe/Amsterdam')::date`,
    code: sql`r.role`,
  }),
  STEP: source('ptr', within(PhaseTransition), STEP),
  STEP_REVOKED: source('ptr', within(PhaseTransition), {
    ...STEP,
    on: sql`(r.revoked_at at time zone 'Europe/Amsterdam')::date`,
    where: sql`r.revoked_at is not null`,
  }),
  PAUSE_STARTED: source('tra', within(TrajectoryPause), { ...IN_TRAJECTORY, on: sql`r."from"` }),
  PAUSE_ENDED: source('tra', within(TrajectoryPause), {
    ...IN_TRAJECTORY,
    on: sql`r."until"`,
    where: sql`r."until" is not null`,
  }),
  AGREEMENT: source('agr', within(Agreement), STEP),
  AGREEMENT_WITHDRAWN: source('agr', within(Agreement), {
    ...STEP,
    on: sql`r.withdrawn_on`,
    where: sql`r.withdrawn_on is not null`,
  }),
  STABILITY_ANSWER: source('sta', answers, { code: sql`r.answer` }),
  STEP_REQUEST: source('srq', within(StepRequest), { on: sql`r.requested_on`, code: KIND, target: sql`r."to"` }),
  STEP_REQUEST_ANSWERED: source('srq', within(StepRequest), {
    on: sql`r.answered_on`,
    code: KIND,
    target: sql`r."to"`,
    where: sql`r.answered_on is not null`,
  }),
  ORIENTATION: source('tra', within(Orientation), { ...IN_TRAJECTORY, on: sql`r.recorded_on` }),
  TAILORING: source('tra', within(Tailoring), { ...IN_TRAJECTORY, on: sql`r.agreed_on`, code: sql`r.phase` }),
  FUNDING: source('fun', within(Funding), { on: sql`r."from"`, code: sql`r.frame` }),
  FOLLOW_UP: source('fol', within(FollowUp), { on: sql`r.asked_on`, code: sql`r.result` }),
  MATRIX_MEASUREMENT: source('mat', own(MatrixMeasurement), FINAL),
  SUPPORT_NEED_OPENED: source('ned', own(SupportNeed), { on: sql`r.opened_on`, code: sql`r.domain` }),
  SUPPORT_NEED_RESOLVED: source('ned', own(SupportNeed), {
    on: sql`r.since`,
    code: sql`r.domain`,
    where: sql`r.status = 'RESOLVED'`,
  }),
  COMPETENCE_PROFILE: source('cpr', own(CompetenceProfile), FINAL),
  EMPLOYER_INTAKE: source('tra', within(EmployerIntake), IN_TRAJECTORY),
  PLACEMENT_STARTED: source('pla', own(Placement), { on: sql`r.starts_on`, code: KIND, where: HELD }),
  PLACEMENT_REVIEW: source('pla', reviews, { node: sql`p.id`, code: sql`p.kind` }),
  PLACEMENT_ENDED: source('pla', own(Placement), {
    on: sql`r.ends_on`,
    code: KIND,
    where: sql`${HELD} and r.ends_on is not null`,
  }),
  PLACEMENT_CANCELLED: source('pla', own(Placement), {
    on: sql`r.cancelled_on`,
    code: KIND,
    where: sql`r.cancelled_on is not null`,
  }),
  CONTRACT_SIGNED: source('con', own(Contract), { on: sql`r.signed_on` }),
  CONTRACT_STARTED: source('con', own(Contract), { on: sql`r.starts_on` }),
  CONTRACT_ENDED: source('con', own(Contract), { on: sql`r.ends_on`, where: sql`r.ends_on is not null` }),
  AFTERCARE_AGREEMENT: source('tra', within(AftercareAgreement), { ...IN_TRAJECTORY, on: sql`r.agreed_on` }),
  GOAL_ACHIEVED: source('goa', own(Goal), { on: sql`r.ended_on`, where: sql`r.status = 'ACHIEVED'` }),
  OK_CARD: source('okc', cards, { on: sql`r.signed_on`, title: sql`c.title` }),
  CERTIFICATE: source('crt', own(Certificate), { on: sql`r.earned_on`, code: KIND, title: sql`r.title` }),
  REMARK: source('rem', own(Remark), {}),
};
