import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { CycleMoment, MeasurementStatus, Rater } from '../instrument/vocabulary.js';

/** The measurement that is corrected. */
export interface CorrectedMeasurement {
  readonly id: string;
  readonly status: MeasurementStatus;
  readonly rater: Rater;
  readonly measuredOn: Day;
  readonly moments: readonly CycleMoment[];
}

/** What the person who corrects says; moments that are not named are taken over. */
export interface CorrectionRequest {
  readonly reason: string | null;
  readonly moments?: readonly CycleMoment[] | null;
}

/** What a correction takes over from the measurement that it supersedes (domain.md §4). */
export interface CorrectionStart {
  readonly supersedes: string;
  readonly rater: Rater;
  readonly measuredOn: Day;
  readonly moments: readonly CycleMoment[];
}

/** The beginning of a correction: a new measurement with rater, day and moments of the old one. */
export function correctionOf(original: CorrectedMeasurement, request: CorrectionRequest): CorrectionStart {
  const { id, rater, measuredOn, moments } = original;
  return { supersedes: id, rater, measuredOn, moments: request.moments ?? moments };
}

/**
 * Why a measurement cannot be corrected (domain.md §4): `ALREADY_SUPERSEDED`, `NOT_FINALIZED` (a draft is simply
 * changed), `REASON_MISSING`. There is no limit of days.
 */
export function correctionRefusals(
  original: CorrectedMeasurement,
  request: CorrectionRequest,
  path: readonly string[] = ['input'],
): Refusal[] {
  const refusals: Refusal[] = [];
  if (original.status === 'SUPERSEDED') refusals.push(refusal('ALREADY_SUPERSEDED', path));
  if (original.status === 'DRAFT') refusals.push(refusal('NOT_FINALIZED', path));
  if (!request.reason?.trim()) refusals.push(refusal('REASON_MISSING', [...path, 'reason']));
  return refusals;
}
