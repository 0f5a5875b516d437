import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { CycleMoment, MeasurementCycle, MeasurementMoment } from '../instrument/vocabulary.js';
import { compareMeasurements, type DatedMeasurement } from './latest.js';

/**
 * A finalized matrix of one trajectory. In one list stand matrices of one rater only, without superseded and imported
 * ones: raters are never merged.
 */
export interface CycleMeasurement extends DatedMeasurement {
  readonly moments: readonly CycleMoment[];
}

/** A fall-back of the trajectory that was not revoked. */
export interface FallBack {
  readonly on: Day;
  /** Instant as ISO text in UTC. Without it a final of that day counts as taken before. */
  readonly recordedAt?: string | null;
}

/** What a measurement counts as now; a final may have become an interim. */
export interface EffectiveMoment extends CycleMoment {
  readonly measurementId: string;
  readonly measuredOn: Day;
}

interface Entry {
  readonly measurement: CycleMeasurement;
  readonly cycle: MeasurementCycle;
  readonly moment: MeasurementMoment;
}

/**
 * What every measurement counts as: a fall-back (in both cycles) or a newer final makes an earlier final an interim
 * (domain.md §4). So there is at most one final per cycle.
 */
export function effectiveMoments(
  measurements: readonly CycleMeasurement[],
  fallBacks: readonly FallBack[],
): EffectiveMoment[] {
  const entries = measurements.flatMap((measurement) =>
    measurement.moments.map(({ cycle, moment }): Entry => ({ measurement, cycle, moment })),
  );
  return entries.map((entry) => ({
    cycle: entry.cycle,
    moment: counts(entry, entries, fallBacks),
    measurementId: entry.measurement.id,
    measuredOn: entry.measurement.measuredOn,
  }));
}

function counts(entry: Entry, entries: readonly Entry[], fallBacks: readonly FallBack[]): MeasurementMoment {
  if (entry.moment !== 'FINAL') return entry.moment;
  const newer = entries.some(
    ({ measurement, cycle, moment }) =>
      cycle === entry.cycle && moment === 'FINAL' && compareMeasurements(measurement, entry.measurement) > 0,
  );
  return newer || fallBacks.some((fallBack) => isBefore(entry.measurement, fallBack)) ? 'INTERIM' : 'FINAL';
}

function isBefore({ measuredOn, finalizedAt }: CycleMeasurement, { on, recordedAt }: FallBack): boolean {
  if (measuredOn !== on) return measuredOn < on;
  return !recordedAt || (finalizedAt ?? '') <= recordedAt;
}

/**
 * Why a measurement cannot take its moments, judged on finalizing (domain.md §4): `MOMENT_TAKEN` for a second baseline
 * of a cycle, `CYCLE_ORDER` when baseline ≤ every interim ≤ final would no longer hold by date.
 * @param candidate as it will be finalized.
 * @param others the other measurements of the same rater and trajectory, without the one that the candidate corrects.
 */
export function cycleRefusals(
  candidate: CycleMeasurement,
  others: readonly CycleMeasurement[],
  fallBacks: readonly FallBack[],
  path: readonly string[] = ['input', 'moments'],
): Refusal[] {
  const taken = effectiveMoments(others, fallBacks);
  const own = effectiveMoments([candidate], fallBacks);
  return own.flatMap((mine, i) => {
    const inCycle = taken.filter(({ cycle }) => cycle === mine.cycle);
    const place = [...path, String(i)];
    const baseline = inCycle.find(({ moment }) => moment === 'BASELINE');
    if (mine.moment === 'BASELINE' && baseline) {
      return [refusal('MOMENT_TAKEN', place, { day: baseline.measuredOn })];
    }
    const clash = inCycle.find((other) => !isInOrder(mine, other));
    return clash ? [refusal('CYCLE_ORDER', place, { day: mine.measuredOn, other: clash.measuredOn })] : [];
  });
}

const RANK = { BASELINE: 0, INTERIM: 1, FINAL: 2 } as const;

/** A new final may follow an older one, which then becomes an interim; so two finals are judged like interim and final. */
function isInOrder(mine: EffectiveMoment, other: EffectiveMoment): boolean {
  if (mine.moment === 'FINAL') return other.measuredOn <= mine.measuredOn;
  const before = RANK[mine.moment] - RANK[other.moment];
  if (before === 0) return true;
  return before < 0 ? mine.measuredOn <= other.measuredOn : mine.measuredOn >= other.measuredOn;
}
