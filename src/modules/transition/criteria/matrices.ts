import type { Day } from '../../../graph/day.js';
import type { MatrixDomain, MeasurementCycle, MeasurementMoment } from '../../instrument/vocabulary.js';
import { phaseNumber } from '../../trajectory/vocabulary.js';
import type { DomainScoreFact, Evidence, MatrixFact, PeriodFact } from '../evidence.js';

/** Compares by `measuredOn`, then `finalizedAt`, then id (domain.md §4, *latest*). */
function byTime(a: MatrixFact, b: MatrixFact): number {
  const left = [a.measuredOn, a.finalizedAt, a.id];
  const right = [b.measuredOn, b.finalizedAt, b.id];
  const place = left.findIndex((value, index) => value !== right[index]);
  if (place < 0) return 0;
  return String(left[place]) < String(right[place]) ? -1 : 1;
}

/** The matrices measured up to a day, earliest first. */
function measuredBy(evidence: Evidence, on: Day): MatrixFact[] {
  return evidence.matrices.filter((matrix) => matrix.measuredOn <= on).toSorted(byTime);
}

/** The latest matrix on a day. */
export function latestMatrix(evidence: Evidence, on: Day): MatrixFact | undefined {
  return measuredBy(evidence, on).at(-1);
}

/** What a matrix says about a domain; `undefined` when its instrument does not have it. */
export function scoreOf(matrix: MatrixFact, domain: MatrixDomain): DomainScoreFact | undefined {
  return matrix.scores.find((score) => score.domain === domain);
}

/** The matrices of a cycle on a day by what they count as, earliest first; at most one `FINAL`. */
export type CycleMatrices = Readonly<Record<MeasurementMoment, readonly MatrixFact[]>>;

/**
 * What the matrices of a cycle count as on a day. A fall-back, and a newer final, make an earlier final count as an
 * interim from then on (domain.md §4). A final of the day of a fall-back itself stays one: on that day the new phase counts.
 */
export function cycleOn(evidence: Evidence, cycle: MeasurementCycle, on: Day): CycleMatrices {
  const measured = measuredBy(evidence, on);
  const as = (moment: MeasurementMoment) =>
    measured.filter((matrix) => matrix.moments.some((m) => m.cycle === cycle && m.moment === moment));
  const fellBackOn = lastFallBack(evidence.trajectory.periods, on);
  const finals = as('FINAL');
  const final = finals.filter((matrix) => !fellBackOn || matrix.measuredOn >= fellBackOn).at(-1);
  const interims = [...as('INTERIM'), ...finals.filter((matrix) => matrix !== final)];
  return { BASELINE: as('BASELINE'), INTERIM: interims.toSorted(byTime), FINAL: final ? [final] : [] };
}

/** The day of the last fall-back up to a day: a period in an earlier phase than the one before it began. */
function lastFallBack(periods: readonly PeriodFact[], on: Day): Day | undefined {
  return periods.findLast((period, index) => {
    const before = periods[index - 1];
    return before && period.startedOn <= on && phaseNumber(period.phase) < phaseNumber(before.phase);
  })?.startedOn;
}
