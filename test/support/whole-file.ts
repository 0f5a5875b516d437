import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays, type Day } from '../../src/graph/day.js';
import { CompetenceProfile } from '../../src/modules/competence/competence-profile.entity.js';
import { Instrument } from '../../src/modules/instrument/instrument.entity.js';
import { MatrixMeasurement } from '../../src/modules/matrix/matrix-measurement.entity.js';
import { SupportNeed } from '../../src/modules/matrix/support-need.entity.js';
import { Location } from '../../src/modules/organization/location.entity.js';
import { Professional } from '../../src/modules/organization/professional.entity.js';
import { WorkInstructionCard } from '../../src/modules/organization/work-instruction-card.entity.js';
import { Consent } from '../../src/modules/participant/consent.entity.js';
import { EmergencyAccess } from '../../src/modules/participant/emergency-access.entity.js';
import { Participant } from '../../src/modules/participant/participant.entity.js';
import { Registration } from '../../src/modules/participant/registration.entity.js';
import { InterestResult, Report } from '../../src/modules/participant/result.entity.js';
import { TalentProfile } from '../../src/modules/participant/talent-profile.entity.js';
import { Contract } from '../../src/modules/placement/contract.entity.js';
import { Placement } from '../../src/modules/placement/placement.entity.js';
import {
  AftercareAgreement,
  EmployerIntake,
  PlacementReview,
} from '../../src/modules/placement/placement-parts.entity.js';
import { Goal } from '../../src/modules/portfolio/goal.entity.js';
import { Certificate, OkCard } from '../../src/modules/portfolio/proof.entity.js';
import { Remark } from '../../src/modules/timeline/remark.entity.js';
import { Agreement, StabilityAnswer } from '../../src/modules/trajectory/agreement.entity.js';
import { Funding, Orientation, Tailoring } from '../../src/modules/trajectory/arrangement.entity.js';
import { FollowUp, StepRequest } from '../../src/modules/trajectory/follow-up.entity.js';
import { PhasePeriod, TrajectoryPause } from '../../src/modules/trajectory/phase-period.entity.js';
import { Trajectory } from '../../src/modules/trajectory/trajectory.entity.js';
import { PhaseTransition } from '../../src/modules/transition/phase-transition.entity.js';
import { uuid, type World } from './world.js';

/** What hangs on a file: rows as their entity takes them. */
type Row = Record<string, unknown>;

/**
 * Fills a participant's file with something of every kind that has a day, one a day from `first` on, and drafts that have
 * none. The story makes no sense; only its days do. The trajectory is there already.
 */
export async function fillFile(world: World, trajectoryId: string, first: Day): Promise<void> {
  const em = world.db.em.fork();
  const trajectory = await em.findOneOrFail(Trajectory, uuid(trajectoryId));
  const participant = await em.findOneOrFail(Participant, trajectory.participant.id);
  const file = new WholeFile(em, { participant, recordedAt: world.clock.now() }, first);
  file.person();
  await file.trajectory(trajectory);
  await file.measurements();
  await file.work(trajectory);
  await em.flush();
}

class WholeFile {
  #day = 0;

  constructor(
    readonly em: SqlEntityManager,
    readonly of: Row,
    readonly first: Day,
  ) {}

  /** The next day. */
  get day(): Day {
    this.#day += 1;
    return addDays(this.first, this.#day - 1);
  }

  person(): void {
    const { participant } = this.of;
    const { organization } = participant as Participant;
    this.#add(Registration, {
      organization,
      registrant: 'SELF',
      name: 'Sanne',
      phone: '06',
      question: 'Werk?',
      status: 'ACCEPTED',
      receivedOn: this.day,
      since: this.first,
    });
    this.#add(TalentProfile, { talents: 'Geduldig.', recordedOn: this.day });
    this.#add(InterestResult, { takenOn: this.day });
    this.#add(Report, { kind: 'CAREER_ADVICE', on: this.day, summary: 'Buiten werken.' });
    const about = { aboutType: 'par', aboutId: (participant as Participant).id };
    const given = { kind: 'PHOTO', givenBy: 'PARTICIPANT', how: 'SPOKEN' };
    this.#add(Consent, { ...given, givenOn: this.day, withdrawnOn: this.day });
    const openedAt = new Date(`${this.day}T12:00:00Z`);
    const until = new Date(openedAt.getTime() + 1000);
    this.#add(EmergencyAccess, { viewerKey: 'x', role: 'JOB_COACH', reason: 'Crisis thuis.', openedAt, until });
    this.#add(Remark, { ...about, text: 'Dat klopt niet.', on: this.day });
  }

  async trajectory(trajectory: Trajectory): Promise<void> {
    const phasePeriod = await this.em.findOneOrFail(PhasePeriod, { trajectory: trajectory.id });
    const step = { trajectory, kind: 'ADVANCE', to: 'TALENT_DEVELOPMENT' };
    this.#add(PhaseTransition, { ...step, kind: 'START', to: 'CARE_AND_ACTIVATION', position: 1, on: this.day });
    const revoked = { on: this.day, revokedAt: new Date(`${this.day}T12:00:00Z`), revokeReason: 'Te vroeg.' };
    this.#add(PhaseTransition, { ...step, position: 2, ...revoked });
    this.#add(TrajectoryPause, { trajectory, reason: 'Ziek.', from: this.day, until: this.day });
    this.#add(Agreement, { ...step, givenBy: 'PARTICIPANT', how: 'SPOKEN', on: this.day, withdrawnOn: this.day });
    this.#add(StabilityAnswer, { phasePeriod, answer: 'ALMOST', on: this.day });
    this.#add(StepRequest, { ...step, requestedOn: this.day, answeredOn: this.day, answer: 'Ja.' });
    this.#add(Orientation, { trajectory, recordedOn: this.day });
    const agreed = { givenBy: 'PARTICIPANT', how: 'SPOKEN', reason: 'Maatwerk.', guidelineMonths: 6 };
    this.#add(Tailoring, { trajectory, phase: 'AFTERCARE', agreedOn: this.day, ...agreed });
    this.#add(Funding, { trajectory, frame: 'WMO', commissioner: trajectory.organization, from: this.day });
    this.#add(FollowUp, { trajectory, months: 3, askedOn: this.day, agreed: true, result: 'AT_WORK' });
    this.#add(AftercareAgreement, { trajectory, phasePeriod, agreedOn: this.day, text: 'Elke week bellen.' });
    this.#add(EmployerIntake, { trajectory, employer: trajectory.organization, on: this.day });
  }

  async measurements(): Promise<void> {
    const matrix = await this.em.findOneOrFail(Instrument, { code: 'ZRM', version: '2017' });
    const skills = await this.em.findOneOrFail(Instrument, { code: 'WERKNEMERSVAARDIGHEDEN' });
    const final = { status: 'FINALIZED', rater: 'PROFESSIONAL', finalizedAt: this.of.recordedAt };
    const draft = { status: 'DRAFT', rater: 'SELF', measuredOn: this.first };
    this.#add(MatrixMeasurement, { instrument: matrix, source: 'RECORDED', ...final, measuredOn: this.day });
    this.#add(MatrixMeasurement, { instrument: matrix, source: 'RECORDED', ...draft });
    this.#add(CompetenceProfile, { instrument: skills, ...final, measuredOn: this.day });
    this.#add(CompetenceProfile, { instrument: skills, ...draft });
    const need = { domain: 'FINANCES', kind: 'DEBT', urgency: 'NORMAL', urgentSince: this.first, improved: false };
    this.#add(SupportNeed, { ...need, status: 'RESOLVED', openedOn: this.day, since: this.day });
  }

  async work(trajectory: Trajectory): Promise<void> {
    const location = await this.em.findOneOrFail(Location, { organization: trajectory.organization.id });
    const [workplaceProfile] = (await this.em.execute('select id from workplace_profile where location_id = ?', [
      location.id,
    ])) as { id: string }[];
    const placed = { trajectory, workplaceProfile: workplaceProfile?.id, agreedOn: this.first, schedule: [] };
    const terms = { hoursPerWeek: 72, income: 'NONE', trainingRoute: 'NONE', reason: 'Past goed.' };
    const trial = { ...placed, ...terms, kind: 'TRIAL' };
    const [startsOn, reviewedOn, endsOn] = [this.day, this.day, this.day];
    const placement = this.#add(Placement, { ...trial, startsOn, endsOn });
    this.#add(PlacementReview, { placement, on: reviewedOn, text: 'Gaat goed.' });
    this.#add(Placement, { ...trial, startsOn: endsOn, cancelledOn: this.day });
    const contract = { employer: trajectory.organization, hoursPerWeek: 96, subsidized: false };
    this.#add(Contract, { ...contract, signedOn: this.day, startsOn: this.day, endsOn: this.day });
    this.#add(Goal, { text: 'Op tijd komen.', status: 'ACHIEVED', endedOn: this.day });
    this.#add(Goal, { text: 'Snoeien.', status: 'PLANNED' });
    const professional = await this.em.findOneOrFail(Professional, { organization: trajectory.organization.id });
    const card = this.#add(WorkInstructionCard, { location, title: 'Heggen snoeien', instruction: 'Van boven.' });
    this.#add(OkCard, { card, signedBy: professional, signedOn: this.day });
    this.#add(Certificate, { kind: 'MBO_CERTIFICATE', title: 'Groen', issuer: 'Zone', earnedOn: this.day });
  }

  #add(entity: new () => object, row: Row): object {
    return this.em.create(entity, { ...this.of, ...row } as never);
  }
}
