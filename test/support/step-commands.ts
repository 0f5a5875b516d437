import type {
  AdvanceCommand,
  CompleteCommand,
  FallBackCommand,
  OutplaceCommand,
  StepCommand,
  StopCommand,
} from '../../src/modules/transition/command.js';
import { decide, type Ruling } from '../../src/modules/transition/decision.js';
import type { Evidence } from '../../src/modules/transition/evidence.js';
import { ON, SETTING } from './ready-evidence.js';

const asked = { expectedVersion: 7, on: ON, agreement: { on: ON }, waivers: [] };

export const advance = (changes: Partial<AdvanceCommand> = {}): AdvanceCommand => {
  return { kind: 'ADVANCE', ...asked, ...changes };
};
export const outplace = (changes: Partial<OutplaceCommand> = {}): OutplaceCommand => {
  return { kind: 'OUTPLACE', work: 'REGULAR_WORK', ...asked, ...changes };
};
export const complete = (changes: Partial<CompleteCommand> = {}): CompleteCommand => {
  return { kind: 'COMPLETE', ...asked, ...changes };
};
export const fallBack = (changes: Partial<FallBackCommand> = {}): FallBackCommand => ({
  kind: 'FALL_BACK',
  expectedVersion: 7,
  on: ON,
  to: 'CARE_AND_ACTIVATION',
  reason: 'HEALTH',
  note: null,
  view: 'AGREES',
  viewWords: null,
  plannedReturnOn: null,
  contractEndedOn: null,
  ...changes,
});
export const stop = (changes: Partial<StopCommand> = {}): StopCommand => {
  return { kind: 'STOP', expectedVersion: 7, on: ON, outcome: 'CARE', note: null, ...changes };
};

/** The codes of the refusals, empty when the step is allowed. */
export function codesOf(ruling: Ruling): string[] {
  return ruling.allowed ? [] : ruling.refusals.map((refusal) => refusal.code);
}

/** Decides, and gives the codes of the refusals. */
export const refusalsOf = (command: StepCommand, evidence: Evidence): string[] =>
  codesOf(decide(command, evidence, SETTING));

/** Decides on a step that must be allowed. */
export function decided(command: StepCommand, evidence: Evidence) {
  const ruling = decide(command, evidence, SETTING);
  if (!ruling.allowed) throw new Error(`Refused: ${codesOf(ruling)}`);
  return ruling.decided;
}
