import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { CycleMoment } from '../instrument/vocabulary.js';
import type { MeasuringRules } from '../trajectory/programme-rules.js';
import type { Phase, TrajectoryStatus } from '../trajectory/vocabulary.js';

/** The only phase with a cycle of its own (domain.md §4). */
const CYCLE_PHASE: Phase = 'WORKPLACE_LEARNING';

/** The trajectory in which a matrix is recorded, as far as measuring looks at it. */
export interface MeasuredTrajectory {
  readonly status: TrajectoryStatus;
  readonly startedOn: Day;
  /** Stays in phases, [startedOn, endedOn); those of revoked transitions left out. */
  readonly periods: readonly { readonly phase: Phase; readonly startedOn: Day; readonly endedOn: Day | null }[];
}

/** A matrix and what it is for. */
export interface MomentsOfMatrix {
  readonly measuredOn: Day;
  readonly moments: readonly CycleMoment[];
  /** Null when the participant has none that is not ended. */
  readonly trajectory: MeasuredTrajectory | null;
}

/** A new matrix asks an open trajectory, paused or not: `NO_OPEN_TRAJECTORY`. Not for corrections and imports. */
export function openTrajectoryRefusals(
  trajectory: MeasuredTrajectory | null,
  path: readonly string[] = ['input'],
): Refusal[] {
  return !trajectory || trajectory.status === 'ENDED' ? [refusal('NO_OPEN_TRAJECTORY', path)] : [];
}

/**
 * What is wrong with day and moments of a matrix in its trajectory (domain.md §4), for records, changes and corrections:
 * `MOMENT_TWICE` (one moment in each cycle), `MOMENT_WITHOUT_TRAJECTORY`, `BEFORE_TRAJECTORY` (only the baseline of the
 * trajectory may be dated up to 30 days before its start), `NO_PHASE_CYCLE` (measured outside phase 3; the last day of
 * a stay belongs to it as well).
 */
export function momentRefusals(
  { measuredOn, moments, trajectory }: MomentsOfMatrix,
  rules: MeasuringRules,
  path: readonly string[] = ['input'],
): Refusal[] {
  const refusals = momentsTwice(moments, path);
  if (!trajectory) {
    const lost = moments.length > 0 ? [refusal('MOMENT_WITHOUT_TRAJECTORY', [...path, 'moments'])] : [];
    return [...refusals, ...lost];
  }
  const baseline = moments.some(({ cycle, moment }) => cycle === 'TRAJECTORY' && moment === 'BASELINE');
  const { startedOn } = trajectory;
  const first = baseline ? addDays(startedOn, -rules.baselineBeforeStartDays) : startedOn;
  if (measuredOn < first) {
    refusals.push(refusal('BEFORE_TRAJECTORY', [...path, 'measuredOn'], { day: measuredOn, first }));
  }
  const ofPhase = moments.findIndex(({ cycle }) => cycle === 'PHASE');
  if (ofPhase >= 0 && !isInCyclePhase(trajectory, measuredOn)) {
    refusals.push(refusal('NO_PHASE_CYCLE', [...path, 'moments', String(ofPhase)], { day: measuredOn }));
  }
  return refusals;
}

function momentsTwice(moments: readonly CycleMoment[], path: readonly string[]): Refusal[] {
  return moments.flatMap(({ cycle }, i) =>
    moments.findIndex((other) => other.cycle === cycle) < i
      ? [refusal('MOMENT_TWICE', [...path, 'moments', String(i)])]
      : [],
  );
}

function isInCyclePhase({ periods }: MeasuredTrajectory, day: Day): boolean {
  return periods.some(
    ({ phase, startedOn, endedOn }) =>
      phase === CYCLE_PHASE && startedOn <= day && (endedOn === null || day <= endedOn),
  );
}
