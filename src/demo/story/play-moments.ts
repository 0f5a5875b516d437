import { STABILITY_WORDS } from '../texts/flow.js';
import { ORDER } from './agenda.js';
import type { PlannedAnswer } from './run.js';
import type { TrajectoryState } from './trajectory-state.js';

/** The participant's own answers, and another coach when one takes over. */
export function noteMoments(state: TrajectoryState): void {
  const { life, run } = state;
  for (const plan of run.answers) life.agenda.note(plan.on, ORDER.EVIDENCE, () => answer(state, plan));
  if (run.newCoachOn !== null) life.agenda.note(run.newCoachOn, ORDER.AFTER, () => changeCoach(state));
}

function answer(state: TrajectoryState, { answer: said }: PlannedAnswer): void {
  const { life } = state;
  if (!state.open) return;
  const words = life.random.chance(0.5) ? life.random.pick(STABILITY_WORDS[said]) : null;
  const phasePeriod = state.period.id;
  const row = { id: life.records.id(), phasePeriod, answer: said, on: life.day, words, recordedAt: life.instant() };
  life.records.add('StabilityAnswer', row);
  state.answers.push({ id: row.id, phasePeriodId: phasePeriod, on: life.day, answer: said });
}

function changeCoach(state: TrajectoryState): void {
  if (!state.open) return;
  const { random, source } = state.life;
  state.row.coach = random.pick(source.coaches.filter((coach) => coach !== state.row.coach));
  state.row.version += 1;
}
