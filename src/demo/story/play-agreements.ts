import type { Day } from '../../graph/day.js';
import { DEFAULT_RULES } from '../../modules/trajectory/programme-rules.js';
import { type Phase, phaseNumber, phaseOf } from '../../modules/trajectory/vocabulary.js';
import type { Decided } from '../../modules/transition/decision.js';
import { dayNumber } from '../calendar.js';
import { AGREEMENT_WORDS } from '../texts/flow.js';
import type { PlacedStay } from './run.js';
import type { AgreementRow, TrajectoryState } from './trajectory-state.js';

/** An agreement recorded beforehand serves; one that came with the request becomes a record. */
export function serve(state: TrajectoryState, decided: Decided, transition: string): void {
  const { agreementId, command, step, effects } = decided;
  const recorded = state.agreements.find(({ id }) => id === agreementId);
  if (recorded) {
    recorded.servedTransitionId = transition;
    return;
  }
  if (!('agreement' in command) || !command.agreement) return;
  const { on } = command.agreement;
  const { kind, to } = step;
  addAgreement(state, {
    kind,
    to,
    on,
    how: state.life.random.weighted([
      ['SPOKEN', 70],
      ['SIGNED', 30],
    ]),
    outcome: effects.outcome,
    transition,
  });
}

interface GivenAgreement {
  readonly kind: Decided['step']['kind'];
  readonly to: Decided['step']['to'];
  readonly outcome: Decided['effects']['outcome'];
  readonly on: Day;
  readonly how: 'PORTAL' | 'SPOKEN' | 'SIGNED';
  /** The step that it came with. */
  readonly transition: string | null;
}

/** An agreement; for somebody under age a representative gives it. */
function addAgreement({ life, row, agreements }: TrajectoryState, given: GivenAgreement): void {
  const { kind, to, outcome, on, how, transition } = given;
  const agreement = life.records.add('Agreement', {
    id: life.records.id(),
    trajectory: row.id,
    ...{ kind, to, outcome, on, servedTransitionId: transition },
    givenBy: life.giver,
    how: life.giver === 'REPRESENTATIVE' ? ('SIGNED' as const) : how,
    words: life.random.chance(0.35) ? life.random.pick(AGREEMENT_WORDS) : null,
    withdrawnOn: null,
    recordedAt: life.instant(),
  });
  agreements.push(agreement);
}

/** Where the step that ends a stay leads; `null` is the end. */
export function targetOf({ phase, exit }: PlacedStay): Phase | null {
  if (exit.kind === 'ADVANCE') return phaseOf(phaseNumber(phase) + 1) ?? null;
  return exit.kind === 'OUTPLACE' && exit.work === 'REGULAR_WORK' ? 'AFTERCARE' : null;
}

/** How the trajectory ends by the step that ends a stay, when somebody agrees to that; `null` when it goes on. */
export function endOf({ exit }: PlacedStay): 'REGULAR_WORK' | 'SHELTERED_WORK' | null {
  if (exit.kind === 'COMPLETE') return 'REGULAR_WORK';
  return exit.kind === 'OUTPLACE' && exit.work === 'SHELTERED_WORK' ? exit.work : null;
}

/** Whether an agreement was given to the step that ends a stay, and recently. */
export function serves({ kind, to, on: given }: AgreementRow, stay: PlacedStay, on: Day): boolean {
  const recent = dayNumber(on) - dayNumber(given) <= DEFAULT_RULES.agreementAgeDays;
  return kind === stay.exit.kind && to === targetOf(stay) && given <= on && recent;
}

/** The agreement to the step that will end a stay, given beforehand. */
export function agreeBeforehand(state: TrajectoryState, stay: PlacedStay, how: GivenAgreement['how']): void {
  const { kind } = stay.exit;
  if (kind === 'STOP' || kind === 'FALL_BACK') return;
  addAgreement(state, { kind, to: targetOf(stay), outcome: endOf(stay), on: state.life.day, how, transition: null });
}
