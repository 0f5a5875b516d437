import type { Day } from '../../graph/day.js';
import type { MeasurementStatus, Rater } from '../instrument/vocabulary.js';
import type { MeasurementSource } from './vocabulary.js';

/** What decides which of two finalized measurements is the later one. */
export interface DatedMeasurement {
  readonly id: string;
  readonly measuredOn: Day;
  /** Instant as ISO text in UTC, so that texts compare in order of time; null for a draft. */
  readonly finalizedAt: string | null;
}

/** A measurement that may be the latest; drafts and superseded ones never are. */
export interface RatedMeasurement extends DatedMeasurement {
  readonly status: MeasurementStatus;
}

const order = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Earliest first: `measuredOn`, then `finalizedAt`, then id (domain.md §4). */
export function compareMeasurements(a: DatedMeasurement, b: DatedMeasurement): number {
  return order(a.measuredOn, b.measuredOn) || order(a.finalizedAt ?? '', b.finalizedAt ?? '') || order(a.id, b.id);
}

/** Finalized measurements, earliest first; drafts and superseded ones left out. */
export function inOrder<M extends RatedMeasurement>(measurements: readonly M[]): M[] {
  return measurements.filter(({ status }) => status === 'FINALIZED').sort(compareMeasurements);
}

/** The latest finalized measurement, or null (domain.md §4). Choose rater and instrument before. */
export function latest<M extends RatedMeasurement>(measurements: readonly M[]): M | null {
  return inOrder(measurements).at(-1) ?? null;
}

/**
 * Whether a matrix speaks for criteria, needs and figures: finalized, by a professional, recorded here
 * (domain.md §4: imports are never evidence).
 */
export function isEvidence(matrix: {
  readonly status: MeasurementStatus;
  readonly rater: Rater;
  readonly source: MeasurementSource;
}): boolean {
  return matrix.status === 'FINALIZED' && matrix.rater === 'PROFESSIONAL' && matrix.source === 'RECORDED';
}
