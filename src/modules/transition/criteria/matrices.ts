import type { Day } from '../../../graph/day.js';
import type { MatrixDomain, MeasurementCycle, MeasurementMoment } from '../../instrument/vocabulary.js';
import { effectiveMoments } from '../../matrix/cycles.js';
import { compareMeasurements } from '../../matrix/latest.js';
import type { DomainScoreFact, Evidence, MatrixFact } from '../evidence.js';

/** The matrices measured up to a day, earliest first. */
function measuredBy(evidence: Evidence, on: Day): MatrixFact[] {
  return evidence.matrices.filter((matrix) => matrix.measuredOn <= on).toSorted(compareMeasurements);
}

/** The latest matrix on a day (domain.md §4). */
export function latestMatrix(evidence: Evidence, on: Day): MatrixFact | undefined {
  return measuredBy(evidence, on).at(-1);
}

/** What a matrix says about a domain; `undefined` when its instrument does not have it. */
export function scoreOf(matrix: MatrixFact, domain: MatrixDomain): DomainScoreFact | undefined {
  return matrix.scores.find((score) => score.domain === domain);
}

/** The matrices of a cycle by what they count as, earliest first; at most one `FINAL`. */
export type CycleMatrices = Readonly<Record<MeasurementMoment, readonly MatrixFact[]>>;

/**
 * What the matrices of a cycle count as on a day, from all that was measured and fell back by then: a fall-back or a newer
 * final makes an earlier final an interim from then on (domain.md §4).
 */
export function cycleOn(evidence: Evidence, cycle: MeasurementCycle, on: Day): CycleMatrices {
  const measured = measuredBy(evidence, on);
  const fallBacks = evidence.fallBacks.filter((fallBack) => fallBack.on <= on);
  const moments = effectiveMoments(measured, fallBacks).filter((moment) => moment.cycle === cycle);
  const counting = (moment: MeasurementMoment) =>
    measured.filter(({ id }) => moments.some((m) => m.measurementId === id && m.moment === moment));
  return { BASELINE: counting('BASELINE'), INTERIM: counting('INTERIM'), FINAL: counting('FINAL') };
}
