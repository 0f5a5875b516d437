import { consentHolds } from '../modules/participant/consent.sql.js';
import type { Column } from '../plan/spec.js';
import { type Sql, sql } from '../plan/sql.js';
import {
  byParticipant,
  byPhasePeriod,
  byPlacement,
  byTrajectory,
  byTransition,
  isParticipant,
  isTrajectory,
  type Path,
} from './paths.js';
import { atOwnLocation, atOwnWorkplace, isNear, type TieName } from './ties.js';
import type { ViewerValues } from './viewer-values.js';
import type { ParticipantSection } from './vocabulary.js';

/** A further condition that a tie puts on the row. */
type Narrow = (row: Column, viewer: ViewerValues) => Sql;

/** Which part of the file the rows of a type belong to; `ANY`: whoever is tied to the participant at all. */
export interface Wall {
  readonly path: Path;
  readonly section: ParticipantSection | 'ANY';
  /** What some ties show of it is less. */
  readonly narrow?: Partial<Record<TieName, Narrow>>;
}

const of = (path: Path, section: Wall['section'], narrow: Wall['narrow'] = {}): Wall => ({ path, section, narrow });
const participant = byParticipant();

/** Placements at the own place, and only while they count; in `p` stands the placement. */
const here =
  (where: typeof atOwnLocation, key: (row: Column) => Sql): Narrow =>
  (row, viewer) =>
    sql`exists (select from placement np
    where ${key(row)} and ${isNear('np', viewer)} and ${where('np', viewer)})`;

const sameRow = (row: Column) => sql`np.id = ${row('id')}`;
/** What was attended on a day of the placement, but not the care of that day. */
const sameDay = (row: Column) => sql`np.trajectory_id = ${row('trajectory')} and ${row('kind')} <> 'CARE'
  and ${row('on')} >= np.starts_on and (np.ends_on is null or ${row('on')} <= np.ends_on)`;
const OWN_PLACE = (key: (row: Column) => Sql): Wall['narrow'] => ({
  WORKPLACE: here(atOwnLocation, key),
  EMPLOYER: here(atOwnWorkplace, key),
});

/** A goal on a competence item is one for the workplace; others are about a person's life. */
const onItem: Narrow = (row) => sql`${row('item')} is not null and ${row('need')} is null`;
const signedByMyself: Narrow = (row, viewer) => sql`${row('signedBy')} = ${viewer.professional}`;
/** Of the criteria of a step a team lead sees which ones were waived. */
const waived: Narrow = (row) => sql`${row('outcome')} = 'WAIVED'`;

/** What was agreed with itself, a commissioner holds the hours against. */
const ownFunding: Narrow = (row, viewer) => sql`${row('commissioner')} = ${viewer.organization}`;

/** An employer reads a briefing of an own placement while the participant consents to it. */
const consented: Narrow = (row, viewer) => sql`exists (select from placement np
  where np.id = ${row('placement')} and ${isNear('np', viewer)} and ${atOwnWorkplace('np', viewer)}
    and ${consentHolds(sql`np.participant_id`, viewer.organization, 'BRIEFING', viewer.today)})`;

/** Every type that is about a participant, and the part of the file that it belongs to (domain.md §13). */
export const WALLS: Readonly<Record<string, Wall>> = {
  Participant: of(isParticipant, 'ANY'),
  LadderAssessment: of(participant, 'TRAJECTORY'),
  TalentProfile: of(participant, 'TALENTS'),
  InterestResult: of(participant, 'TALENTS'),
  Report: of(participant, 'TRAJECTORY'),
  Remark: of(participant, 'TRAJECTORY'),
  Consent: of(participant, 'CONSENTS'),
  EmergencyAccess: of(participant, 'CONSENTS'),

  Trajectory: of(isTrajectory, 'PHASE'),
  PhasePeriod: of(byTrajectory, 'STEPS'),
  TrajectoryPause: of(byTrajectory, 'STEPS'),
  PhaseTransition: of(byTrajectory, 'STEPS'),
  Criterion: of(byTransition, 'STEPS', { LEAD: waived }),
  Agreement: of(byTrajectory, 'TRAJECTORY'),
  StabilityAnswer: of(byPhasePeriod, 'TRAJECTORY'),
  Orientation: of(byTrajectory, 'TRAJECTORY'),
  Funding: of(byTrajectory, 'HOURS', { COMMISSIONER: ownFunding }),
  Tailoring: of(byTrajectory, 'TRAJECTORY'),
  StepRequest: of(byTrajectory, 'TRAJECTORY'),
  FollowUp: of(byTrajectory, 'TRAJECTORY'),
  AftercareAgreement: of(byTrajectory, 'TRAJECTORY'),
  EmployerIntake: of(byTrajectory, 'TRAJECTORY'),

  MatrixMeasurement: of(participant, 'MATRIX'),
  MatrixTarget: of(participant, 'MATRIX'),
  SupportNeed: of(participant, 'SUPPORT_NEEDS'),
  CompetenceProfile: of(participant, 'COMPETENCES'),

  Placement: of(participant, 'PLACEMENTS', OWN_PLACE(sameRow)),
  Briefing: of(byPlacement, 'BRIEFING', { EMPLOYER: consented }),
  PlacementReview: of(byPlacement, 'TRAJECTORY'),
  PlacementAdjustment: of(byPlacement, 'FIT'),
  Contract: of(participant, 'CONTRACTS'),
  Attendance: of(participant, 'ATTENDANCE', OWN_PLACE(sameDay)),
  SupportHours: of(byTrajectory, 'TRAJECTORY'),

  Goal: of(participant, 'GOALS', { WORKPLACE: onItem }),
  OkCard: of(participant, 'GOALS', { WORKPLACE: signedByMyself }),
  Certificate: of(participant, 'PORTFOLIO'),
  PortfolioShare: of(participant, 'PORTFOLIO'),
};

/** What is seen by whoever sees the row that it is a part of; nothing else leads to it. */
export const PARTS: ReadonlySet<string> = new Set([
  'InterestScore',
  'CycleMoment',
  'DomainScore',
  'SupportNeedChange',
  'CompetenceScore',
  'GoalStep',
]);
