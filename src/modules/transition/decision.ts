import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { withTailoring } from '../trajectory/tailoring.js';
import { phaseNumber, phaseOf } from '../trajectory/vocabulary.js';
import type { FallBackCommand, StepCommand } from './command.js';
import { recordedAgreement, requestCounts } from './criteria/agreement.js';
import type { Case } from './criteria/case.js';
import { type Criterion, decisionOf, judge } from './criteria.js';
import { currentPeriod, dayRefusals, returnRefusals, type Setting, versionRefusals } from './day-of-step.js';
import { type Effects, effectsOf, lostContract, type Taken, warningsOf } from './effects.js';
import type { Evidence, TrajectoryFacts } from './evidence.js';
import { type Step, stepOf } from './table.js';
import { motivationsOf, waiverRefusals } from './waivers.js';

/** A step that may be taken, with every criterion as decided. */
export interface Decided extends Taken {
  readonly criteria: readonly Criterion[];
  /** The agreement recorded beforehand that serves this step; `null` when it came with the request or is not asked. */
  readonly agreementId: string | null;
  readonly effects: Effects;
  readonly warnings: readonly Refusal[];
}

/** The answer to a request for a step. */
export type Ruling =
  | { readonly allowed: true; readonly decided: Decided }
  | { readonly allowed: false; readonly refusals: readonly Refusal[] };

const refused = (refusals: readonly Refusal[]): Ruling => ({ allowed: false, refusals });

/**
 * Decides on a step in the order of checks of domain.md §6; the first check that fails answers: `VERSION_CONFLICT`,
 * `TRAJECTORY_PAUSED`, `TRANSITION_NOT_POSSIBLE`, the day (`DATE_IN_FUTURE`, `DATE_TOO_OLD`, `BEFORE_PERIOD`, `DAY_PAUSED`),
 * what the request lacks (`WAIVER_NOT_POSSIBLE`, `MOTIVATION_MISSING`, `NOTE_MISSING`, …), `CRITERIA_UNMET` with all criteria.
 */
export function decide(command: StepCommand, evidence: Evidence, setting: Setting): Ruling {
  const { trajectory } = evidence;
  const standing = first(
    versionRefusals(command.expectedVersion, trajectory),
    pausedRefusals(command.kind, trajectory),
  );
  if (standing.length > 0) return refused(standing);
  const taken = takenStep(command, trajectory);
  if (!taken) return refused([refusal('TRANSITION_NOT_POSSIBLE', ['input'])]);
  const request = first(daysRefusals(command, trajectory, setting), requestRefusals(taken, evidence, setting));
  return request.length > 0 ? refused(request) : judged(taken, evidence, setting);
}

/** The refusals of the first check that fails; none when all hold. */
function first(...checks: readonly Refusal[][]): Refusal[] {
  return checks.find((refusals) => refusals.length > 0) ?? [];
}

/** `TRAJECTORY_PAUSED`: a pause allows a fall-back and a stop only. */
export function pausedRefusals(kind: Step['kind'], { status }: TrajectoryFacts): Refusal[] {
  const possible = status !== 'PAUSED' || kind === 'FALL_BACK' || kind === 'STOP';
  return possible ? [] : [refusal('TRAJECTORY_PAUSED', ['input'])];
}

/** The cell of the table that is asked for, from where the trajectory is now. */
function takenStep(command: StepCommand, trajectory: TrajectoryFacts): Taken | undefined {
  const period = currentPeriod(trajectory);
  const step = period && stepOf(command.kind, period.phase, ...targetOf(command, phaseNumber(period.phase)));
  return step && { command, step, period };
}

function targetOf(command: StepCommand, from: number): [Step['to'], Step['outcomes'][number] | null] {
  switch (command.kind) {
    case 'ADVANCE':
      return [phaseOf(from + 1) ?? null, null];
    case 'OUTPLACE':
      return command.work === 'REGULAR_WORK' ? ['AFTERCARE', null] : [null, 'SHELTERED_WORK'];
    case 'COMPLETE':
      return [null, 'REGULAR_WORK'];
    case 'FALL_BACK':
      return [command.to, null];
    case 'STOP':
      return [null, command.outcome];
  }
}

/** The day of the step, then the other days of the request, which are facts and so not in the future. */
function daysRefusals(command: StepCommand, trajectory: TrajectoryFacts, setting: Setting): Refusal[] {
  const ofStep = dayRefusals(command.on, trajectory, setting, ['input', 'on']);
  if (ofStep.length > 0) return ofStep;
  if (command.kind === 'STOP') return [];
  return command.kind === 'FALL_BACK'
    ? futureRefusals(command.contractEndedOn, setting.today, ['input', 'contractEndedOn'])
    : futureRefusals(command.agreement?.on, setting.today, ['input', 'agreement', 'on']);
}

function futureRefusals(day: Day | null | undefined, today: Day, path: readonly string[]): Refusal[] {
  return day && day > today ? [refusal('DATE_IN_FUTURE', path, { day })] : [];
}

/** What the request itself lacks: waivers without words, a reason `OTHER` without a note, a day that cannot be. */
function requestRefusals({ command, step }: Taken, evidence: Evidence, setting: Setting): Refusal[] {
  switch (command.kind) {
    case 'STOP':
      return command.outcome === 'OTHER' ? missing('NOTE_MISSING', command.note, 'note') : [];
    case 'FALL_BACK':
      return [
        ...(command.reason === 'OTHER' ? missing('NOTE_MISSING', command.note, 'note') : []),
        ...(command.view === 'DISAGREES' ? missing('WORDS_MISSING', command.viewWords, 'viewWords') : []),
        ...returnRefusals(command.plannedReturnOn, command.on, ['input', 'plannedReturnOn']),
        ...contractEndRefusals(command, evidence),
        ...holdRefusals(command, setting),
      ];
    default:
      return waiverRefusals(command.waivers, step);
  }
}

function missing(code: string, words: string | null, field: string): Refusal[] {
  return words?.trim() ? [] : [refusal(code, ['input', field])];
}

/** `CONTRACT_END_INVALID`: the last day named for a lost job lies outside its contract. */
function contractEndRefusals(command: FallBackCommand, evidence: Evidence): Refusal[] {
  const { contractEndedOn: day } = command;
  const lost = lostContract(command, evidence.contracts);
  if (!lost || !day) return [];
  const within = day >= lost.startsOn && (lost.endsOn === null || day <= lost.endsOn);
  const params = { day, start: lost.startsOn };
  return within ? [] : [refusal('CONTRACT_END_INVALID', ['input', 'contractEndedOn'], params)];
}

/** `HOLD_OUT_OF_RANGE`: a place is kept from the day after the step, for as many days as the rules allow. */
function holdRefusals({ holdPlaceUntil: until, on }: FallBackCommand, { rules }: Setting): Refusal[] {
  const last = addDays(on, rules.placeHeldDays);
  if (!until || (until > on && until <= last)) return [];
  return [refusal('HOLD_OUT_OF_RANGE', ['input', 'holdPlaceUntil'], { first: addDays(on, 1), last })];
}

/** The last check: the criteria. */
function judged(taken: Taken, evidence: Evidence, setting: Setting): Ruling {
  const { command, step, period } = taken;
  const withCriteria = command.kind !== 'FALL_BACK' && command.kind !== 'STOP' ? command : undefined;
  const { on } = command;
  const rules = withTailoring(setting.rules, evidence.tailorings, on);
  const asked: Case = { evidence, period, step, on, rules, agreement: withCriteria?.agreement ?? null };
  const criteria = judge(asked, motivationsOf(withCriteria?.waivers ?? []));
  if (decisionOf(criteria) !== 'ALLOWED') {
    return refused([{ ...refusal('CRITERIA_UNMET', ['input']), extra: { criteria } }]);
  }
  const recorded = withCriteria && !requestCounts(asked) ? recordedAgreement(asked) : undefined;
  const effects = effectsOf(taken, evidence);
  const warnings = warningsOf(taken, evidence, effects);
  return { allowed: true, decided: { ...taken, criteria, agreementId: recorded?.id ?? null, effects, warnings } };
}
