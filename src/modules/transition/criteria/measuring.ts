import { daysBetween } from '../../../graph/day.js';
import { type Case, type Finding, latest, outcomeOf, refs } from './case.js';
import { type CycleMatrices, cycleOn, latestMatrix } from './matrices.js';

/** `BASELINE_MEASURED`: the trajectory cycle has a baseline. */
export function baselineMeasured({ evidence, on }: Case): Finding {
  const { BASELINE: found } = cycleOn(evidence, 'TRAJECTORY', on);
  const met = found.length > 0;
  return {
    outcome: outcomeOf(met),
    required: '1',
    actual: String(found.length),
    explanation: met ? 'BASELINE_DONE' : 'BASELINE_MISSING',
    params: { day: found.at(-1)?.measuredOn ?? '' },
    evidence: refs('mat', found),
  };
}

/** `MATRIX_RECENT`: the age of the latest matrix in days. */
export function matrixRecent({ evidence, on, rules }: Case): Finding {
  const matrix = latestMatrix(evidence, on);
  const required = String(rules.matrixAgeDays);
  if (!matrix) return { outcome: 'UNMET', required, actual: null, explanation: 'MATRIX_MISSING', evidence: [] };
  const age = daysBetween(matrix.measuredOn, on);
  const met = age <= rules.matrixAgeDays;
  return {
    outcome: outcomeOf(met),
    required,
    actual: String(age),
    explanation: met ? 'MATRIX_RECENT' : 'MATRIX_OUTDATED',
    params: { day: matrix.measuredOn, days: rules.matrixAgeDays },
    evidence: refs('mat', [matrix]),
  };
}

/** `FINAL_MEASURED`: the trajectory cycle has a final, taken since the current phase began. First day asked, day found. */
export function finalMeasured({ evidence, period, on }: Case): Finding {
  const [final] = cycleOn(evidence, 'TRAJECTORY', on).FINAL;
  const met = !!final && final.measuredOn >= period.startedOn;
  return {
    outcome: outcomeOf(met),
    required: period.startedOn,
    actual: final?.measuredOn ?? null,
    explanation: met ? 'FINAL_DONE' : 'FINAL_MISSING',
    params: { day: final?.measuredOn ?? '', start: period.startedOn },
    evidence: refs('mat', final ? [final] : []),
  };
}

/** `PHASE_CYCLE_MEASURED`: baseline, interim and final on three different days, the final in the current period. */
export function phaseCycleMeasured({ evidence, period, on }: Case): Finding {
  const cycle = cycleOn(evidence, 'PHASE', on);
  const [final] = cycle.FINAL;
  const finalNow = !!final && final.measuredOn >= period.startedOn;
  const complete = cycle.BASELINE.length > 0 && cycle.INTERIM.length > 0 && finalNow;
  const met = complete && onThreeDays(cycle);
  const present = [cycle.BASELINE.length && 'BASELINE', cycle.INTERIM.length && 'INTERIM', finalNow && 'FINAL'];
  const days = new Set(
    [...cycle.BASELINE, ...cycle.INTERIM, ...(finalNow ? cycle.FINAL : [])].map((m) => m.measuredOn),
  );
  return {
    outcome: outcomeOf(met),
    required: 'moments=BASELINE,INTERIM,FINAL days=3',
    actual: `moments=${present.filter(Boolean).join(',')} days=${days.size}`,
    explanation: met ? 'PHASE_CYCLE_DONE' : complete ? 'PHASE_CYCLE_SAME_DAY' : 'PHASE_CYCLE_INCOMPLETE',
    evidence: refs('mat', [...cycle.BASELINE, ...cycle.INTERIM, ...cycle.FINAL]),
  };
}

function onThreeDays({ BASELINE, INTERIM, FINAL }: CycleMatrices): boolean {
  return BASELINE.some((first) =>
    INTERIM.some((second) =>
      FINAL.some((last) => new Set([first.measuredOn, second.measuredOn, last.measuredOn]).size === 3),
    ),
  );
}

/** `COMPETENCES_MEASURED`: the age in days of the latest profile that the participant did not fill in alone. */
export function competencesMeasured({ evidence, on, rules }: Case): Finding {
  const judged = evidence.competenceProfiles.filter((profile) => profile.rater !== 'SELF');
  const profile = latest(judged, (p) => p.measuredOn, on);
  const required = String(rules.competenceAgeDays);
  if (!profile) return { outcome: 'UNMET', required, actual: null, explanation: 'COMPETENCES_MISSING', evidence: [] };
  const age = daysBetween(profile.measuredOn, on);
  const met = age <= rules.competenceAgeDays;
  return {
    outcome: outcomeOf(met),
    required,
    actual: String(age),
    explanation: met ? 'COMPETENCES_DONE' : 'COMPETENCES_OUTDATED',
    params: { day: profile.measuredOn, days: rules.competenceAgeDays },
    evidence: refs('cpr', [profile]),
  };
}
