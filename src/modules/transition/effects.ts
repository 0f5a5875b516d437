import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { outcomeGroupOf, type Phase, type TrajectoryOutcome } from '../trajectory/vocabulary.js';
import type { FallBackCommand, StepCommand } from './command.js';
import { runsOn } from './criteria/paid-work.js';
import { currentPause } from './day-of-step.js';
import type { ContractFact, Evidence, PeriodFact } from './evidence.js';
import type { Step } from './table.js';

/** What a transition changes, all on its day; the version is raised by one besides. */
export interface Effects {
  readonly closes: { readonly periodId: string; readonly endedOn: Day };
  /** `null` when the trajectory ends. */
  readonly opens: { readonly phase: Phase; readonly startedOn: Day } | null;
  readonly status: 'ACTIVE' | 'ENDED';
  readonly endedOn: Day | null;
  readonly outcome: TrajectoryOutcome | null;
  /** The pause that a fall-back or a stop ends. */
  readonly endsPause: { readonly id: string; readonly until: Day } | null;
  /** The contract that ends with a job that was lost, and its last day as recorded before, which a revocation restores. */
  readonly endsContract: { readonly id: string; readonly endsOn: Day; readonly endedBefore: Day | null } | null;
}

/** A step on its day, as asked and found in the table. */
export interface Taken {
  readonly command: StepCommand;
  readonly step: Step;
  /** The period being left. */
  readonly period: PeriodFact;
}

/** What a step changes (domain.md §6, Effects). */
export function effectsOf({ command, step, period }: Taken, evidence: Evidence): Effects {
  const { on } = command;
  const ended = step.to === null;
  const pause = currentPause(evidence.trajectory);
  const lost = command.kind === 'FALL_BACK' ? lostContract(command, evidence.contracts) : undefined;
  return {
    closes: { periodId: period.id, endedOn: on },
    opens: step.to && { phase: step.to, startedOn: on },
    status: ended ? 'ENDED' : 'ACTIVE',
    endedOn: ended ? on : null,
    outcome: outcomeOfStep(command, step),
    endsPause: pause ? { id: pause.id, until: on } : null,
    endsContract: lost && command.kind === 'FALL_BACK' ? lastDay(command, lost) : null,
  };
}

/** How the trajectory ends by a step; `null` when it goes on. */
function outcomeOfStep(command: StepCommand, step: Step): TrajectoryOutcome | null {
  return command.kind === 'STOP' ? command.outcome : (step.outcomes[0] ?? null);
}

/** The running contract that ends because the job was lost: of several the one that began last. */
export function lostContract(command: FallBackCommand, contracts: readonly ContractFact[]): ContractFact | undefined {
  if (command.reason !== 'JOB_LOST') return undefined;
  return contracts
    .filter((contract) => runsOn(contract, command.on))
    .reduce<ContractFact | undefined>((last, c) => (last && last.startsOn > c.startsOn ? last : c), undefined);
}

function lastDay({ contractEndedOn, on }: FallBackCommand, { id, endsOn }: ContractFact): Effects['endsContract'] {
  return { id, endsOn: contractEndedOn ?? on, endedBefore: endsOn };
}

/**
 * `CONTRACT_STILL_RUNS`: a contract runs on, and the step is not one that builds on it (domain.md §6, Effects). `extra` has
 * the UUIDs.
 */
export function warningsOf({ command, step }: Taken, evidence: Evidence, effects: Effects): Refusal[] {
  const builtOn = step.asks.includes('CONTRACT_SIGNED') || step.asks.includes('JOB_RETAINED');
  if (builtOn || (effects.outcome && outcomeGroupOf(effects.outcome) === 'WORK')) return [];
  const running = evidence.contracts.filter((c) => runsOn(c, command.on) && c.id !== effects.endsContract?.id);
  if (running.length === 0) return [];
  return [{ ...refusal('CONTRACT_STILL_RUNS', ['input']), extra: { contractIds: running.map(({ id }) => id) } }];
}
