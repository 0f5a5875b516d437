import type { Day } from '../../src/graph/day.js';
import type { SignalFacts } from '../../src/modules/signal/facts.js';
import { type Signal, signalsOf } from '../../src/modules/signal/signals.js';
import type { SignalCode } from '../../src/modules/signal/vocabulary.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';
import type { Phase } from '../../src/modules/trajectory/vocabulary.js';
import type { Evidence } from '../../src/modules/transition/evidence.js';
import { ready } from './ready-evidence.js';

/** A trajectory in a phase of which everything is in order, with nothing that ends; `changes` to its evidence apart. */
export function facts(
  phase: Phase,
  changes: Partial<Omit<SignalFacts, 'evidence'>> & { evidence?: Partial<Evidence> } = {},
): SignalFacts {
  const { evidence, ...rest } = changes;
  return {
    participantId: 'participant',
    trajectoryId: 'trajectory',
    evidence: ready(phase, evidence),
    openNeeds: [],
    placements: [],
    contracts: [],
    fundings: [],
    fallBack: null,
    stepRequests: [],
    ...rest,
  };
}

/** The signals on a day by the usual rules, in no order. */
export const told = (of: SignalFacts, today: Day): Signal[] => signalsOf(of, { today, rules: DEFAULT_RULES });

/** Those with one code, as `2026-12-01 WARNING`. */
export const toldAs = (code: SignalCode, of: SignalFacts, today: Day): string[] =>
  told(of, today)
    .filter((signal) => signal.code === code)
    .map(({ dueOn, severity }) => `${dueOn} ${severity}`);
