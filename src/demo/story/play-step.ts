import type { Day } from '../../graph/day.js';
import { encodeId, type IdPrefix } from '../../graph/ids.js';
import { statusOn } from '../../modules/placement/placement-days.js';
import { DEFAULT_RULES } from '../../modules/trajectory/programme-rules.js';
import type { StepCommand, Waiver } from '../../modules/transition/command.js';
import type { Criterion } from '../../modules/transition/criteria.js';
import { type Decided, decide } from '../../modules/transition/decision.js';
import type { StateBefore } from '../../modules/transition/phase-transition.entity.js';
import { stepOf } from '../../modules/transition/table.js';
import { dayText } from '../calendar.js';
import type { Random } from '../random.js';
import { FALL_BACK_NOTES, MOTIVATIONS, STOP_NOTES, VIEW_WORDS } from '../texts/flow.js';
import { endOf, serve, serves, targetOf } from './play-agreements.js';
import { attendAcute, closeImproved } from './play-needs.js';
import { answerRequests } from './play-personal.js';
import type { PlacedStay } from './run.js';
import { changeTrajectory } from './step-effects.js';
import type { TrajectoryState } from './trajectory-state.js';

/** A row of a transition that can be revoked. */
export interface StepRow {
  readonly id: string;
  readonly before: StateBefore;
  revokedAt: string | null;
  revokeReason: string | null;
}

/** A step that was taken. */
export interface TakenStep {
  readonly row: StepRow;
  readonly decided: Decided;
}

/**
 * The step that ends a stay is asked for and decided by the rules of the project; what can be waived is waived with a
 * motivation.
 * @throws Error when the rules refuse it: then the story is wrong
 */
export function takeStep(state: TrajectoryState, stay: PlacedStay, on: Day = dayText(stay.to)): TakenStep {
  const taken = tryStep(state, stay, on);
  if ('refused' in taken) throw new Error(`The demo asks a step that is refused: ${taken.refused}`);
  return taken;
}

/** As `takeStep`, but says why not when the rules refuse. */
export function tryStep(state: TrajectoryState, stay: PlacedStay, on: Day): TakenStep | { readonly refused: string } {
  const { life } = state;
  if (stay.exit.kind !== 'FALL_BACK' && stay.exit.kind !== 'STOP') attendAcute(life);
  const command = commandOf(state, stay, on);
  const evidence = state.evidence();
  const setting = { today: life.day, rules: DEFAULT_RULES };
  const ruling = decide(command, evidence, setting);
  if (!ruling.allowed) {
    return { refused: `${command.kind} ${JSON.stringify(ruling.refusals)}` };
  }
  const note = command.kind === 'FALL_BACK' || command.kind === 'STOP' ? command.note : (stay.note ?? null);
  const taken = record(state, ruling.decided, note);
  if (command.kind === 'COMPLETE') closeImproved(life);
  return taken;
}

/** Motivations for everything that the step asks and that may be waived; the rules ignore those of what is met. */
function waiversOf(random: Random, stay: PlacedStay): Waiver[] {
  const step = stepOf(stay.exit.kind, stay.phase, targetOf(stay), endOf(stay));
  return (step?.asks ?? []).flatMap((criterion) => {
    const words = MOTIVATIONS[criterion];
    return words ? [{ criterion, motivation: random.pick(words) }] : [];
  });
}

function commandOf(state: TrajectoryState, stay: PlacedStay, on: Day): StepCommand {
  const { exit, note } = stay;
  const { random } = state.life;
  const asked = { expectedVersion: state.row.version, on };
  if (exit.kind === 'STOP') {
    const notes = STOP_NOTES[exit.outcome] ?? ['In overleg gestopt.'];
    return { kind: 'STOP', ...asked, outcome: exit.outcome, note: note ?? random.pick(notes) };
  }
  if (exit.kind === 'FALL_BACK') {
    const view = random.weighted([
      ['AGREES', 70],
      ['DISAGREES', 15],
      ['NOT_REACHED', 15],
    ]);
    const { to, reason, returnInDays } = exit;
    const plannedReturnOn = returnInDays === null ? null : dayText(state.life.now + returnInDays);
    const viewWords = view === 'NOT_REACHED' ? null : random.pick(VIEW_WORDS[view]);
    const words = note ?? (reason === 'OTHER' || random.chance(0.5) ? FALL_BACK_NOTES[reason] : null);
    return {
      kind: 'FALL_BACK',
      ...asked,
      to,
      reason,
      note: words,
      view,
      viewWords,
      plannedReturnOn,
      contractEndedOn: null,
      holdPlaceUntil: holdFor(state, returnInDays),
    };
  }
  const agreed = state.agreements.some((one) => serves(one, stay, on) && !state.isUsed(one));
  const withRequest = { ...asked, agreement: agreed ? null : { on }, waivers: waiversOf(random, stay) };
  return exit.kind === 'OUTPLACE'
    ? { kind: 'OUTPLACE', work: exit.work, ...withRequest }
    : { kind: exit.kind, ...withRequest };
}

/** Who means to return within some weeks often finds the place still there. */
function holdFor({ life, placements }: TrajectoryState, returnInDays: number | null): Day | null {
  const there = placements.find((one) => one.kind === 'LEARNING_PLACE' && statusOn(one, life.day) === 'ACTIVE');
  if (!there || returnInDays === null || returnInDays + 3 > DEFAULT_RULES.placeHeldDays) return null;
  const until = dayText(life.now + returnInDays + 3);
  const planned = there.endsOn === null || there.endsOn >= until;
  return planned && life.stream('placements').chance(0.75) ? until : null;
}

/** The step as a row with its criteria; everything that it changes is changed. */
function record(state: TrajectoryState, decided: Decided, note: string | null): TakenStep {
  const { life } = state;
  const { records } = life;
  const { command, step, effects } = decided;
  const before = changeTrajectory(state, decided, note);
  const back = command.kind === 'FALL_BACK' ? command : undefined;
  state.steps += 1;
  const row = records.add('PhaseTransition', {
    id: records.id(),
    trajectory: state.row.id,
    position: state.steps,
    ...{ kind: command.kind, from: step.from, to: step.to, outcome: effects.outcome, on: command.on, note },
    ...{ reason: back?.reason ?? null, participantView: back?.view ?? null, participantWords: back?.viewWords ?? null },
    plannedReturnOn: back?.plannedReturnOn ?? null,
    decidedBy: state.row.coach,
    before,
    recordedAt: life.instant(),
    revokedAt: null,
    revokeReason: null,
  });
  if (back) state.fallBacks.push({ on: command.on, recordedAt: row.recordedAt });
  for (const [i, criterion] of decided.criteria.entries()) addCriterion(state, row.id, criterion, i + 1);
  serve(state, decided, row.id);
  answerRequests(state, decided, row.id);
  return { row, decided };
}

function addCriterion({ life }: TrajectoryState, transition: string, criterion: Criterion, position: number): void {
  const {
    code,
    severity,
    outcome,
    required,
    actual,
    explanation,
    params = {},
    domains = [],
    evidence,
    motivation,
  } = criterion;
  const found = { code, severity, outcome, required, actual, explanation, params, domains, motivation };
  const refs = evidence.map(({ prefix, id }) => encodeId(prefix as IdPrefix, id));
  life.records.add('Criterion', { id: life.records.id(), transition, position, ...found, evidence: refs });
}
