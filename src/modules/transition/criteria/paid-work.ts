import { addDays, addMonths, type Day, daysBetween, later } from '../../../graph/day.js';
import type { ContractFact } from '../evidence.js';
import { type Case, type Finding, outcomeOf, refs } from './case.js';

/** Whether something with a last day, or without one, has not ended before a day. */
const notEnded = (fact: { readonly endsOn: Day | null }, on: Day): boolean => fact.endsOn === null || fact.endsOn >= on;

/** Whether a contract, signed by then, runs on a day. */
export function runsOn(contract: ContractFact, on: Day): boolean {
  return contract.signedOn <= on && contract.startsOn <= on && notEnded(contract, on);
}

/** `CONTRACT_SIGNED`: a contract signed by the day, not ended, starting soon or running. Last first day asked, first day found. */
export function contractSigned({ evidence, on, rules }: Case): Finding {
  const limit = addDays(on, rules.work.startsWithinDays);
  const signed = evidence.contracts.filter((contract) => contract.signedOn <= on && notEnded(contract, on));
  const fitting = signed.filter((contract) => contract.startsOn <= limit);
  const met = fitting.length > 0;
  const shown = met ? fitting : signed;
  return {
    outcome: outcomeOf(met),
    required: limit,
    actual: firstStart(shown),
    explanation: met ? 'CONTRACT_SIGNED' : signed.length > 0 ? 'CONTRACT_STARTS_LATE' : 'CONTRACT_MISSING',
    params: { day: firstStart(shown) ?? '', limit },
    evidence: refs('con', shown),
  };
}

/** `SHELTERED_PLACE_AGREED`: a placement in sheltered work, not ended, starting soon or running. */
export function shelteredPlaceAgreed({ evidence, on, rules }: Case): Finding {
  const limit = addDays(on, rules.work.startsWithinDays);
  const agreed = evidence.shelteredPlacements.filter((place) => place.agreedOn <= on && notEnded(place, on));
  const fitting = agreed.filter((place) => place.startsOn <= limit);
  const met = fitting.length > 0;
  const shown = met ? fitting : agreed;
  return {
    outcome: outcomeOf(met),
    required: limit,
    actual: firstStart(shown),
    explanation: met ? 'SHELTERED_AGREED' : agreed.length > 0 ? 'SHELTERED_STARTS_LATE' : 'SHELTERED_MISSING',
    params: { day: firstStart(shown) ?? '', limit },
    evidence: refs('pla', shown),
  };
}

function firstStart(facts: readonly { readonly startsOn: Day }[]): Day | null {
  return facts.map((fact) => fact.startsOn).toSorted()[0] ?? null;
}

/**
 * `JOB_RETAINED`: a contract runs on the day, and has done so for long enough. The count begins when the phase began, or on
 * the first day of a contract in it when that is later; short gaps between contracts do not restart it.
 */
export function jobRetained({ evidence, period, on, rules }: Case): Finding {
  const { retainedMonths, gapDays } = rules.work;
  const inPhase = evidence.contracts.filter(
    (contract) => contract.signedOn <= on && contract.startsOn <= on && notEnded(contract, period.startedOn),
  );
  const chain = chainTo(inPhase, on, gapDays);
  const first = firstStart(chain);
  const required = `months=${retainedMonths}`;
  const params = { months: retainedMonths };
  if (first === null) {
    return { outcome: 'UNMET', required, actual: null, explanation: 'JOB_NOT_RUNNING', params, evidence: [] };
  }
  const since = later(period.startedOn, first);
  const reached = addMonths(since, retainedMonths);
  const met = on >= reached;
  return {
    outcome: outcomeOf(met),
    required,
    actual: `since=${since}`,
    explanation: met ? 'JOB_KEPT' : 'JOB_TOO_SHORT',
    params: { ...params, since, reached },
    evidence: refs('con', chain),
  };
}

/** The contracts that run on a day with those before them, as far back as no gap between them is too long. */
function chainTo(contracts: readonly ContractFact[], on: Day, gapDays: number): ContractFact[] {
  let chain = contracts.filter((contract) => runsOn(contract, on));
  for (;;) {
    const first = firstStart(chain);
    const longer = first === null ? chain : contracts.filter((c) => chain.includes(c) || reaches(c, first, gapDays));
    if (longer.length === chain.length) return chain;
    chain = longer;
  }
}

/** Whether a contract reaches a first day: the days without a contract in between are few enough. */
function reaches(contract: ContractFact, first: Day, gapDays: number): boolean {
  return contract.endsOn === null || daysBetween(contract.endsOn, first) - 1 <= gapDays;
}
