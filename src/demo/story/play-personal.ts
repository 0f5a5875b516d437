import type { WorkAreaCode } from '../../modules/reference/vocabulary.js';
import { WORK_AREAS } from '../../modules/reference/vocabulary.js';
import type { Decided } from '../../modules/transition/decision.js';
import { ATTENTION, DREAMS, DRIVES, REQUEST_WORDS, TALENTS } from '../texts/personal.js';
import { ORDER } from './agenda.js';
import { targetOf } from './play-agreements.js';
import type { PlacedStay } from './run.js';
import type { TrajectoryState } from './trajectory-state.js';

/** In phase 2 people tell their talents, most take an interest test, and some ask for the next step themselves. */
export function notePersonal(state: TrajectoryState, stay: PlacedStay): void {
  const { agenda } = state.life;
  const random = state.life.stream('personal');
  const days = stay.to - stay.from;
  if (stay.phase === 'TALENT_DEVELOPMENT' && days > 20) {
    if (random.chance(0.7)) agenda.note(stay.from + random.whole(5, 18), ORDER.EVIDENCE, () => tellTalents(state));
    if (random.chance(0.6)) agenda.note(stay.from + random.whole(5, 18), ORDER.EVIDENCE, () => testInterest(state));
  }
  if (stay.exit.kind === 'ADVANCE' && days > 30 && random.chance(0.12))
    agenda.note(stay.to - random.whole(2, 25), ORDER.AFTER, () => askForStep(state, stay));
}

function tellTalents({ life, open }: TrajectoryState): void {
  if (!open) return;
  const { records, source, day } = life;
  const random = life.stream('personal');
  const told = { talents: random.pick(TALENTS), drives: random.pick(DRIVES), dreams: random.pick(DREAMS) };
  const row = { id: records.id(), participant: source.participant, ...told, pointsOfAttention: random.pick(ATTENTION) };
  records.add('TalentProfile', { ...row, recordedOn: day, recordedAt: life.instant() });
}

/** A wished area scores high; the others as they come. */
function testInterest({ life, open }: TrajectoryState): void {
  if (!open) return;
  const { records, source, day } = life;
  const random = life.stream('personal');
  const taken = { id: records.id(), participant: source.participant, takenOn: day, recordedAt: life.instant() };
  const { id: result } = records.add('InterestResult', taken);
  for (const workArea of Object.keys(WORK_AREAS) as WorkAreaCode[]) {
    const score = source.person.areas.includes(workArea) ? random.whole(65, 98) : random.whole(5, 75);
    records.add('InterestScore', { id: records.id(), result, workArea, score });
  }
}

/** The request waits for the step, which answers it. */
function askForStep(state: TrajectoryState, stay: PlacedStay): void {
  const { life, row, requests } = state;
  const { kind } = stay.exit;
  if (row.status !== 'ACTIVE' || row.phase !== stay.phase || kind !== 'ADVANCE') return;
  const to = targetOf(stay);
  if (requests.some((one) => one.answeredOn === null && one.kind === kind && one.to === to)) return;
  const asked = { kind, to, requestedOn: life.day, words: life.stream('personal').pick(REQUEST_WORDS) };
  const open = { answeredOn: null as string | null, answer: null, answeredTransitionId: null as string | null };
  const request = { id: life.records.id(), trajectory: row.id, ...asked, ...open, recordedAt: life.instant() };
  requests.push(life.records.add('StepRequest', request));
}

/** The step itself is the answer. */
export function answerRequests({ life, requests }: TrajectoryState, { step }: Decided, transition: string): void {
  for (const request of requests) {
    if (request.answeredOn !== null || request.kind !== step.kind || request.to !== step.to) continue;
    request.answeredOn = life.day;
    request.answeredTransitionId = transition;
  }
}

/** A step that is taken back is no answer any more. */
export function reopenRequests({ requests }: TrajectoryState, transition: string): void {
  for (const request of requests) {
    if (request.answeredTransitionId !== transition) continue;
    request.answeredOn = null;
    request.answeredTransitionId = null;
  }
}
