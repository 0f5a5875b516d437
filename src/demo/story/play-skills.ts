import { dayText } from '../calendar.js';
import { SKILL_CODES } from '../instrument-keys.js';
import { ORDER } from './agenda.js';
import type { PlannedSkills } from './run.js';
import type { TrajectoryState } from './trajectory-state.js';

/** Competence profiles go into the agenda; they belong to the participant. */
export function noteSkills(state: TrajectoryState): void {
  for (const plan of state.run.skills) state.life.agenda.note(plan.on, ORDER.EVIDENCE, () => measure(state, plan));
}

function measure(state: TrajectoryState, { on, rater, answers }: PlannedSkills): void {
  const { life } = state;
  if (!state.open) return;
  const { records, source } = life;
  const { id: instrument, items } = source.instruments.skills;
  const measuredOn = dayText(on);
  const professional = rater === 'PROFESSIONAL' ? state.row.coach : null;
  const who = { participant: source.participant, instrument, rater, professional };
  const recordedAt = life.instant();
  const row = {
    id: records.id(),
    version: 2,
    ...who,
    status: 'FINALIZED',
    measuredOn,
    finalizedAt: life.instant(),
    recordedAt,
  };
  const { id: profile } = records.add('CompetenceProfile', row);
  for (const [i, code] of SKILL_CODES.entries()) {
    const answer = answers[code];
    const level = typeof answer === 'number' ? answer : null;
    const notAssessed = typeof answer === 'number' ? null : answer;
    records.add('CompetenceScore', {
      id: records.id(),
      profile,
      item: items[code],
      position: i + 1,
      level,
      notAssessed,
      note: null,
    });
  }
  life.competences.push({ id: profile, measuredOn, rater });
  if (rater !== 'SELF') life.skills.push({ id: profile, measuredOn, rater, answers });
}
