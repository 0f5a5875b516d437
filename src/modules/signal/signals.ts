import { withTailoring } from '../trajectory/tailoring.js';
import { currentPeriod, type Setting } from '../transition/day-of-step.js';
import { aftercareAgreementDue, baselineDue, competencesOutdated, interimDue } from './due.js';
import { contractEnding, fundingEnding, placementEnding } from './ending.js';
import type { SignalFacts } from './facts.js';
import type { Found, SignalRule } from './look.js';
import { needUnattended } from './needs.js';
import { phaseOverGuideline, readyToAdvance, returnDatePassed, stepRequested } from './steps.js';
import { SIGNAL_CODES, SIGNAL_SEVERITIES, type SignalCode, type SignalSeverity } from './vocabulary.js';

/** Something that asks for attention (domain.md §11). */
export interface Signal extends Found {
  readonly code: SignalCode;
  readonly severity: SignalSeverity;
  readonly participantId: string;
  readonly trajectoryId: string;
}

interface SignalRow {
  readonly severity: SignalSeverity;
  readonly whilePaused: boolean;
  readonly rule: SignalRule;
}

/** The table of domain.md §11. */
const SIGNALS: Readonly<Record<SignalCode, SignalRow>> = {
  BASELINE_DUE: { severity: 'WARNING', whilePaused: false, rule: baselineDue },
  INTERIM_DUE: { severity: 'WARNING', whilePaused: false, rule: interimDue },
  NEED_UNATTENDED: { severity: 'WARNING', whilePaused: true, rule: needUnattended },
  PHASE_OVER_GUIDELINE: { severity: 'WARNING', whilePaused: false, rule: phaseOverGuideline },
  AFTERCARE_AGREEMENT_DUE: { severity: 'WARNING', whilePaused: false, rule: aftercareAgreementDue },
  PLACEMENT_ENDING: { severity: 'INFO', whilePaused: false, rule: placementEnding },
  CONTRACT_ENDING: { severity: 'INFO', whilePaused: true, rule: contractEnding },
  FUNDING_ENDING: { severity: 'INFO', whilePaused: true, rule: fundingEnding },
  COMPETENCES_OUTDATED: { severity: 'INFO', whilePaused: false, rule: competencesOutdated },
  RETURN_DATE_PASSED: { severity: 'WARNING', whilePaused: false, rule: returnDatePassed },
  READY_TO_ADVANCE: { severity: 'INFO', whilePaused: false, rule: readyToAdvance },
  STEP_REQUESTED: { severity: 'WARNING', whilePaused: false, rule: stepRequested },
};

const CODES = Object.keys(SIGNAL_CODES) as SignalCode[];
const SEVERITIES = Object.keys(SIGNAL_SEVERITIES);

/** The signals of a trajectory today; none when it has ended, and only some while it is paused. In no order. */
export function signalsOf(facts: SignalFacts, { today, rules }: Setting): Signal[] {
  const { participantId, trajectoryId, evidence } = facts;
  const period = currentPeriod(evidence.trajectory);
  if (!period) return [];
  const look = { facts, period, today, rules: withTailoring(rules, evidence.tailorings, today) };
  const paused = evidence.trajectory.status === 'PAUSED';
  return CODES.filter((code) => !paused || SIGNALS[code].whilePaused).flatMap((code) =>
    SIGNALS[code]
      .rule(look)
      .map((found) => ({ severity: SIGNALS[code].severity, ...found, code, participantId, trajectoryId })),
  );
}

/** What decides the place of a signal in a list; no two signals have all of it in common. */
export type SignalPlace = Pick<Signal, 'dueOn' | 'severity' | 'code'> & { readonly about: { readonly id: string } };

/** By due date, then severity, then code, each in the order of its table; then by the row that it is about. */
export function compareSignals(a: SignalPlace, b: SignalPlace): number {
  return (
    textOrder(a.dueOn, b.dueOn) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CODES.indexOf(a.code) - CODES.indexOf(b.code) ||
    textOrder(a.about.id, b.about.id)
  );
}

const textOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Signals in order. What two trajectories of a participant have in common, such as a need, is told once. */
export function inOrder(signals: readonly Signal[]): Signal[] {
  const sorted = signals.toSorted(compareSignals);
  return sorted.filter((signal, i) => i === 0 || compareSignals(sorted[i - 1] as Signal, signal) !== 0);
}
