import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Clock } from '../../src/context.js';
import type { Db } from '../../src/database.js';
import { addDays, type Day, dayOf } from '../../src/graph/day.js';
import { encodeId } from '../../src/graph/ids.js';
import { Instrument, InstrumentItem } from '../../src/modules/instrument/instrument.entity.js';
import type { CycleMoment, MatrixDomain } from '../../src/modules/instrument/vocabulary.js';
import * as matrixEntities from '../../src/modules/matrix/matrix-measurement.entity.js';
import { Organization } from '../../src/modules/organization/organization.entity.js';
import { Professional } from '../../src/modules/organization/professional.entity.js';
import { LadderAssessment } from '../../src/modules/participant/ladder-assessment.entity.js';
import { Participant } from '../../src/modules/participant/participant.entity.js';
import type { LadderStep } from '../../src/modules/participant/vocabulary.js';
import { PhasePeriod } from '../../src/modules/trajectory/phase-period.entity.js';
import { Trajectory } from '../../src/modules/trajectory/trajectory.entity.js';
import type { Phase } from '../../src/modules/trajectory/vocabulary.js';

/** Levels by domain; every other domain scores 3. */
export type Levels = Partial<Record<MatrixDomain, number>>;

/**
 * Puts what a story begins with straight into the database; what the story is about goes through the API.
 * Ids are as clients see them.
 */
export class World {
  #count = 0;

  constructor(
    readonly db: Db,
    readonly clock: Clock,
  ) {}

  get today(): Day {
    return dayOf(this.clock.now());
  }

  /** An organization, a care provider. */
  async organization(name = 'De Werkplaats'): Promise<string> {
    const n = this.#next();
    return this.#write('org', (em) =>
      em.create(Organization, { kind: 'CARE_PROVIDER', name, kvkNumber: String(80000000 + n) }),
    );
  }

  /** A job coach of an organization. */
  async coach(organizationId: string): Promise<string> {
    return this.#write('pro', (em) =>
      em.create(Professional, {
        organization: uuid(organizationId),
        givenName: 'Coach',
        familyName: `Jansma ${this.#next()}`,
        roles: ['JOB_COACH'],
        active: true,
      }),
    );
  }

  /** A participant, 20 years old today unless told otherwise, on a rung assessed a week ago (none with `null`). */
  async participant(of: { organizationId?: string; birthDate?: Day; step?: LadderStep | null } = {}): Promise<string> {
    const organization = of.organizationId ?? (await this.organization());
    const n = this.#next();
    const id = await this.#write('par', (em) =>
      em.create(Participant, {
        organization: uuid(organization),
        clientNumber: `WM-${String(n).padStart(6, '0')}`,
        givenName: 'Deelnemer',
        familyName: `Teststra ${String(n).padStart(3, '0')}`,
        birthDate: of.birthDate ?? `${Number(this.today.slice(0, 4)) - 20}-05-17`,
        municipality: 'GM0141',
        recordedAt: this.clock.now(),
      }),
    );
    if (of.step !== null) await this.ladder(id, of.step ?? 'STEP_2', addDays(this.today, -7));
    return id;
  }

  /** A ladder assessment. */
  async ladder(participantId: string, step: LadderStep, assessedOn: Day): Promise<string> {
    return this.#write('ass', (em) =>
      em.create(LadderAssessment, {
        participant: uuid(participantId),
        step,
        assessedOn,
        recordedAt: this.clock.now(),
      }),
    );
  }

  /** A trajectory that came to a phase step by step, a week in each, and entered the last today minus `since` days. */
  async trajectory(of: { participantId?: string; phase?: Phase; since?: number } = {}): Promise<string> {
    const participantId = of.participantId ?? (await this.participant());
    const { phase = 'CARE_AND_ACTIVATION', since = 0 } = of;
    const phases = PHASES_IN_ORDER.slice(0, PHASES_IN_ORDER.indexOf(phase) + 1);
    const startOf = (i: number) => addDays(this.today, -since - 7 * (phases.length - 1 - i));
    const em = this.db.em.fork();
    const participant = await em.findOneOrFail(Participant, uuid(participantId));
    const trajectory = em.create(Trajectory, {
      participant,
      organization: participant.organization,
      status: 'ACTIVE',
      phase,
      startedOn: startOf(0),
      question: 'Ik wil een ritme en iets met mijn handen.',
      recordedAt: this.clock.now(),
    });
    for (const [i, p] of phases.entries()) {
      const endedOn = i + 1 < phases.length ? startOf(i + 1) : null;
      em.create(PhasePeriod, { trajectory, phase: p, startedOn: startOf(i), endedOn, position: i + 1 });
    }
    await em.flush();
    return encodeId('tra', trajectory.id);
  }

  /** A finalized professional matrix of a trajectory, level 3 in every domain unless told otherwise. */
  async matrix(
    trajectoryId: string,
    of: { measuredOn?: Day; levels?: Levels; moments?: readonly CycleMoment[] } = {},
  ): Promise<string> {
    const em = this.db.em.fork();
    const trajectory = await em.findOneOrFail(Trajectory, uuid(trajectoryId));
    const instrument = await em.findOneOrFail(Instrument, { code: 'ZRM', version: '2017' });
    const { CycleMoment: Moment, DomainScore, MatrixMeasurement } = matrixEntities;
    const measurement = em.create(MatrixMeasurement, {
      participant: trajectory.participant,
      trajectory,
      instrument,
      status: 'FINALIZED',
      rater: 'PROFESSIONAL',
      measuredOn: of.measuredOn ?? this.today,
      finalizedAt: this.clock.now(),
      source: 'RECORDED',
      recordedAt: this.clock.now(),
    });
    for (const moment of of.moments ?? [{ cycle: 'TRAJECTORY', moment: 'BASELINE' } as const]) {
      em.create(Moment, { measurement, ...moment });
    }
    for (const domain of await em.find(InstrumentItem, { instrument }, { orderBy: { position: 'asc' } })) {
      const level = of.levels?.[domain.code as MatrixDomain] ?? 3;
      em.create(DomainScore, { measurement, domain, position: domain.position, level });
    }
    await em.flush();
    return encodeId('mat', measurement.id);
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }

  async #write(prefix: Parameters<typeof encodeId>[0], create: (em: SqlEntityManager) => { id: string }) {
    const em = this.db.em.fork();
    const { id } = create(em);
    await em.flush();
    return encodeId(prefix, id);
  }
}

const PHASES_IN_ORDER: readonly Phase[] = [
  'CARE_AND_ACTIVATION',
  'TALENT_DEVELOPMENT',
  'WORKPLACE_LEARNING',
  'AFTERCARE',
];

/** The UUID of an id as clients see it. */
export function uuid(id: string): string {
  return id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
