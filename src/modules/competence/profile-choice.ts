import type { Day } from '../../graph/day.js';
import type { Rater } from '../instrument/vocabulary.js';
import { latest, type RatedMeasurement } from '../matrix/latest.js';

/** A competence profile that may be compared with a workplace. */
export interface CandidateProfile extends RatedMeasurement {
  readonly rater: Rater;
  /** Names instrument and version. */
  readonly instrument: string;
}

/**
 * The profile that a fit is computed from: the latest finalized one by a professional or a workplace, never a
 * self-rating, in the instrument and version of the requirements (domain.md §7). Null when there is none.
 * @param asOf only what was measured by this day.
 */
export function profileForFit<P extends CandidateProfile>(
  profiles: readonly P[],
  instrument: string,
  asOf: Day,
): P | null {
  return latest(
    profiles.filter(
      (profile) => profile.rater !== 'SELF' && profile.instrument === instrument && profile.measuredOn <= asOf,
    ),
  );
}
