import { daysBetween } from '../../../graph/day.js';
import type { AgreementFact } from '../evidence.js';
import { type Case, type Finding, latest, outcomeOf, refs } from './case.js';

/**
 * The recorded agreement that serves this step: given for it, not withdrawn, not used, and recent enough. It serves one
 * step once (domain.md §6, Agreement).
 */
export function recordedAgreement({ evidence, step, on, rules }: Case): AgreementFact | undefined {
  const given = evidence.agreements.filter((a) => a.kind === step.kind && a.to === step.to && !a.withdrawn && !a.used);
  const agreement = latest(given, (a) => a.on, on);
  return agreement && daysBetween(agreement.on, on) <= rules.agreementAgeDays ? agreement : undefined;
}

/** Whether the agreement that came with the request counts: judged by its own date, as any evidence. */
export function requestCounts({ agreement, on, rules }: Case): boolean {
  return !!agreement && agreement.on <= on && daysBetween(agreement.on, on) <= rules.agreementAgeDays;
}

/** `PARTICIPANT_AGREES`: the agreement comes with the request or was recorded shortly before. In days. */
export function participantAgrees(c: Case): Finding {
  const required = String(c.rules.agreementAgeDays);
  if (c.agreement && requestCounts(c)) {
    const actual = String(daysBetween(c.agreement.on, c.on));
    return { outcome: 'MET', required, actual, explanation: 'AGREED', params: { day: c.agreement.on }, evidence: [] };
  }
  const recorded = recordedAgreement(c);
  if (recorded) {
    const actual = String(daysBetween(recorded.on, c.on));
    const evidence = refs('agr', [recorded]);
    return { outcome: 'MET', required, actual, explanation: 'AGREED', params: { day: recorded.on }, evidence };
  }
  const params = { days: c.rules.agreementAgeDays };
  return c.agreement === undefined
    ? { outcome: 'ASKED_WITH_REQUEST', required, actual: null, explanation: 'AGREEMENT_ASKED', params, evidence: [] }
    : { outcome: 'UNMET', required, actual: null, explanation: 'NOT_AGREED', params, evidence: [] };
}

/** `FEELS_STABLE`: the participant's last own answer in this phase period, when it is recent, is not "no". */
export function feelsStable({ evidence, period, on, rules }: Case): Finding {
  const answers = evidence.stabilityAnswers.filter((answer) => answer.phasePeriodId === period.id);
  const answer = latest(answers, (a) => a.on, on);
  const required = 'YES|ALMOST';
  const limit = { days: rules.stabilityAgeDays };
  if (!answer) {
    return { outcome: 'UNMET', required, actual: null, explanation: 'NOT_ASKED_STABLE', params: limit, evidence: [] };
  }
  const found = { required, actual: answer.answer, evidence: refs('sta', [answer]) };
  const params = { ...limit, day: answer.on };
  if (answer.answer === 'NO') return { ...found, outcome: 'UNMET', explanation: 'NOT_STABLE', params };
  const met = daysBetween(answer.on, on) <= rules.stabilityAgeDays;
  return { ...found, outcome: outcomeOf(met), explanation: met ? 'STABLE' : 'STABLE_OUTDATED', params };
}
