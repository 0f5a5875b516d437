import { v7 } from 'uuid';
import type { DayNumber } from './calendar.js';
import { Random } from './random.js';

/** Entities in an order in which every row follows the rows that it refers to. */
export const WRITTEN = [
  'Organization',
  'Professional',
  'Location',
  'ProfessionalLocation',
  'StandIn',
  'WorkInstructionCard',
  'WorkplaceProfile',
  'WorkplaceRequirements',
  'Requirement',
  'WorkplaceCard',
  'LearningLine',
  'LearningLineStep',
  'Participant',
  'ChosenWorkArea',
  'Consent',
  'LadderAssessment',
  'Trajectory',
  'PhasePeriod',
  'TrajectoryPause',
  'StabilityAnswer',
  'Orientation',
  'Funding',
  'Tailoring',
  'MatrixMeasurement',
  'CycleMoment',
  'DomainScore',
  'MatrixTarget',
  'SupportNeed',
  'SupportNeedChange',
  'CompetenceProfile',
  'CompetenceScore',
  'Contract',
  'Placement',
  'Briefing',
  'PlacementReview',
  'PlacementAdjustment',
  'EmployerIntake',
  'AftercareAgreement',
  'Attendance',
  'SupportHours',
  'Goal',
  'GoalStep',
  'GoalCard',
  'OkCard',
  'Certificate',
  'TalentProfile',
  'InterestResult',
  'InterestScore',
  'Registration',
  'FollowUp',
  'StepRequest',
  'PhaseTransition',
  'Criterion',
  'Agreement',
] as const;
export type Written = (typeof WRITTEN)[number];

/** A row: property of the entity → value; a relation holds the key of the other row, an instant is ISO text in UTC. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows that belong together, by entity. */
export type Rows = ReadonlyMap<Written, readonly Row[]>;

/** All rows of several in one. */
export function joined(parts: readonly Rows[]): Rows {
  return new Map(WRITTEN.map((entity) => [entity, parts.flatMap((rows) => rows.get(entity) ?? [])]));
}

/**
 * Collects rows and gives them their ids: UUIDs of version 7 that follow from the seed, in the order of making. Their
 * instant is that of the writing: midnight of the last day, plus one millisecond per subject.
 */
export class Records {
  readonly rows = new Map<Written, Row[]>(WRITTEN.map((entity) => [entity, []]));
  readonly #msecs: number;
  readonly #random: Uint8Array;
  #seq = 0;

  /** @param subject a number of its own for everything that makes records. */
  constructor(seed: string, today: DayNumber, subject: number) {
    this.#msecs = today * 86_400_000 + subject;
    const random = new Random(seed, 'ids', subject);
    this.#random = Uint8Array.from({ length: 16 }, () => random.bits() & 0xff);
  }

  id(): string {
    this.#seq += 1;
    return v7({ msecs: this.#msecs, seq: this.#seq, random: this.#random });
  }

  /** Keeps a row; it may still be changed until it is written. */
  add<R extends object>(entity: Written, row: R): R {
    this.rows.get(entity)?.push(row as unknown as Row);
    return row;
  }
}
