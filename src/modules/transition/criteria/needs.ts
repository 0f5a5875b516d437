import type { Day } from '../../../graph/day.js';
import type { MatrixDomain } from '../../instrument/vocabulary.js';
import type { Evidence, MatrixFact, NeedFact, NeedStateFact } from '../evidence.js';
import { type Case, type Finding, outcomeOf, refs } from './case.js';
import { latestMatrix, scoreOf } from './matrices.js';

/** The state of a need on a day; `undefined` before it was opened. */
function stateOn(need: NeedFact, on: Day): NeedStateFact | undefined {
  return need.states.findLast((state) => state.since <= on);
}

/** The newest need of a domain that existed on a day: opened, or reopened, last. */
function newestNeed(evidence: Evidence, domain: MatrixDomain, on: Day): NeedFact | undefined {
  return evidence.needs
    .filter((need) => need.domain === domain && stateOn(need, on))
    .reduce<NeedFact | undefined>(
      (newest, need) => (newest && newest.openedOn > need.openedOn ? newest : need),
      undefined,
    );
}

/** An acute domain is attended to when its newest need is no longer open, and was not resolved before the measurement. */
function attended(need: NeedFact | undefined, matrix: MatrixFact, on: Day): boolean {
  const state = need && stateOn(need, on);
  if (!state || state.status === 'OPEN') return false;
  return state.status !== 'RESOLVED' || state.since >= matrix.measuredOn;
}

/** `ACUTE_DOMAINS_ATTENDED`: how many domains are acute in the latest matrix, and how many of those are attended to. */
export function acuteDomainsAttended({ evidence, on, rules }: Case): Finding {
  const matrix = latestMatrix(evidence, on);
  const acute = matrix?.scores.filter((score) => score.level === rules.acuteLevel) ?? [];
  const needs = acute.map(({ domain }) => newestNeed(evidence, domain, on));
  const missing = acute.filter((_, index) => matrix && !attended(needs[index], matrix, on));
  const met = missing.length === 0;
  return {
    outcome: outcomeOf(met),
    required: String(acute.length),
    actual: String(acute.length - missing.length),
    explanation: !met ? 'ACUTE_OPEN' : acute.length > 0 ? 'ACUTE_ATTENDED' : 'ACUTE_NONE',
    domains: (met ? acute : missing).map((score) => score.domain),
    counted: acute.map((score) => score.domain),
    evidence: [
      ...refs('mat', matrix ? [matrix] : []),
      ...refs(
        'ned',
        needs.filter((need) => !!need),
      ),
    ],
  };
}

/** A domain of the foundation holds by its level, by help under way at one level lower, or when measuring it was not necessary. */
function holds(c: Case, matrix: MatrixFact, domain: MatrixDomain): boolean {
  const { stableLevel, supportedLevel } = c.rules.foundation;
  const score = scoreOf(matrix, domain);
  if (!score) return false;
  if (score.level === null) return score.notAssessed === 'NOT_NECESSARY';
  return score.level >= stableLevel || (score.level >= supportedLevel && helped(c, domain).length > 0);
}

/** The needs of a domain for which help is under way. */
function helped({ evidence, on }: Case, domain: MatrixDomain): NeedFact[] {
  return evidence.needs.filter((need) => {
    const status = stateOn(need, on)?.status;
    return need.domain === domain && (status === 'IN_PROGRESS' || status === 'ELSEWHERE');
  });
}

/** `FOUNDATION_STABLE`: how many domains carry the rest, and how many of those hold in the latest matrix. */
export function foundationStable(c: Case): Finding {
  const { domains } = c.rules.foundation;
  const matrix = latestMatrix(c.evidence, c.on);
  const required = String(domains.length);
  if (!matrix) return { outcome: 'UNMET', required, actual: null, explanation: 'MATRIX_MISSING', evidence: [] };
  const shaky = domains.filter((domain) => !holds(c, matrix, domain));
  const met = shaky.length === 0;
  return {
    outcome: outcomeOf(met),
    required,
    actual: String(domains.length - shaky.length),
    explanation: met ? 'FOUNDATION_HOLDS' : 'FOUNDATION_SHAKY',
    domains: met ? domains : shaky,
    evidence: [
      ...refs('mat', [matrix]),
      ...refs(
        'ned',
        domains.flatMap((domain) => helped(c, domain)),
      ),
    ],
  };
}
