import { feelsStable, participantAgrees } from './criteria/agreement.js';
import { appointmentsKept, practiceHoursDone, talentProgrammeDone } from './criteria/attendance.js';
import type { Case, Finding, Rule } from './criteria/case.js';
import {
  baselineMeasured,
  competencesMeasured,
  finalMeasured,
  matrixRecent,
  phaseCycleMeasured,
} from './criteria/measuring.js';
import { acuteDomainsAttended, foundationStable } from './criteria/needs.js';
import { contractSigned, jobRetained, shelteredPlaceAgreed } from './criteria/paid-work.js';
import { durationGuideline, ladderExpected, orientationAnswered, qualificationEarned } from './criteria/progress.js';
import { aftercareAgreed, aftercareGiven, workplaceSupportGiven } from './criteria/support.js';
import {
  type CriterionCode,
  type CriterionOutcome,
  type CriterionSeverity,
  SEVERITY_OF,
  type TransitionDecision,
} from './vocabulary.js';

/** A criterion as it was decided; stored with the transition, so it holds all that its explanation needs. */
export interface Criterion extends Omit<Finding, 'outcome'> {
  readonly code: CriterionCode;
  readonly severity: CriterionSeverity;
  readonly outcome: CriterionOutcome;
  /** Why it was waived; `null` when it was not. */
  readonly motivation: string | null;
}

/** How many pieces of evidence a criterion lists at most (graph.md). */
const EVIDENCE_LISTED = 20;

const RULES: Readonly<Record<CriterionCode, Rule>> = {
  PARTICIPANT_AGREES: participantAgrees,
  FEELS_STABLE: feelsStable,
  BASELINE_MEASURED: baselineMeasured,
  ACUTE_DOMAINS_ATTENDED: acuteDomainsAttended,
  MATRIX_RECENT: matrixRecent,
  FOUNDATION_STABLE: foundationStable,
  APPOINTMENTS_KEPT: appointmentsKept,
  ORIENTATION_ANSWERED: orientationAnswered,
  TALENT_PROGRAMME_DONE: talentProgrammeDone,
  COMPETENCES_MEASURED: competencesMeasured,
  PHASE_CYCLE_MEASURED: phaseCycleMeasured,
  PRACTICE_HOURS_DONE: practiceHoursDone,
  WORKPLACE_SUPPORT_GIVEN: workplaceSupportGiven,
  QUALIFICATION_EARNED: qualificationEarned,
  CONTRACT_SIGNED: contractSigned,
  SHELTERED_PLACE_AGREED: shelteredPlaceAgreed,
  JOB_RETAINED: jobRetained,
  FINAL_MEASURED: finalMeasured,
  AFTERCARE_AGREED: aftercareAgreed,
  AFTERCARE_GIVEN: aftercareGiven,
  LADDER_EXPECTED: ladderExpected,
  DURATION_GUIDELINE: durationGuideline,
};

/** Motivations by the criterion that they waive. */
export type Motivations = ReadonlyMap<CriterionCode, string>;

/** Judges every criterion that the step asks, in the order of the table. A waiver of a met criterion is ignored. */
export function judge(c: Case, motivations: Motivations = new Map()): Criterion[] {
  return c.step.asks.map((code) => {
    const finding = RULES[code](c);
    const severity = SEVERITY_OF[code];
    const motivation = motivations.get(code);
    const waived = motivation !== undefined && severity === 'WAIVABLE' && finding.outcome === 'UNMET';
    const evidence = finding.evidence.slice(0, EVIDENCE_LISTED);
    return waived
      ? { ...finding, evidence, code, severity, outcome: 'WAIVED', motivation: motivation.trim() }
      : { ...finding, evidence, code, severity, motivation: null };
  });
}

/** What criteria, asked beforehand, allow: unmet required ones block, unmet waivable ones ask a motivation. */
export function decisionOf(criteria: readonly Criterion[]): TransitionDecision {
  const unmet = criteria.filter((criterion) => criterion.outcome === 'UNMET');
  if (unmet.some((criterion) => criterion.severity === 'REQUIRED')) return 'BLOCKED';
  return unmet.some((criterion) => criterion.severity === 'WAIVABLE') ? 'ALLOWED_WITH_WAIVERS' : 'ALLOWED';
}
