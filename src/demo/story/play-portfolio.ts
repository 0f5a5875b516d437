import { dayNumber, dayText } from '../calendar.js';
import type { Employer } from '../places/block.js';
import type { PlacementRow } from '../places/placement-row.js';
import type { Card } from '../places/workplace-rows.js';
import { CERTIFICATES } from '../texts/portfolio.js';
import { ORDER } from './agenda.js';
import { setGoals } from './play-goals.js';
import type { PlacedStay } from './run.js';
import type { TrajectoryState } from './trajectory-state.js';

/** At a place where somebody learns, goals are set and cards of the location are signed one after the other. */
export function notePortfolio(state: TrajectoryState, row: PlacementRow, at: Employer): void {
  if (row.kind !== 'LEARNING_PLACE' && row.kind !== 'DAY_ACTIVITY') return;
  const random = state.life.stream('portfolio');
  if (row.kind === 'LEARNING_PLACE' || random.chance(0.4)) setGoals(state, row, at);
  for (const card of at.cards) {
    if (!random.chance(0.8)) continue;
    const on = dayNumber(row.startsOn) + random.whole(10, 75);
    state.life.agenda.note(on, ORDER.EVIDENCE, () => sign(state, row, at, card));
  }
}

/** A supervisor or trade specialist of the place signs, once, while the participant works there. */
function sign({ life, row: { status } }: TrajectoryState, placement: PlacementRow, at: Employer, card: Card): void {
  const { records, day, source } = life;
  const works = placement.cancelledOn === null && (placement.endsOn === null || placement.endsOn >= day);
  if (!works || status !== 'ACTIVE' || life.signedCards.has(card.id)) return;
  life.signedCards.add(card.id);
  const signedBy = life.stream('portfolio').pick(at.staff);
  const row = { id: records.id(), participant: source.participant, card: card.id, signedBy, signedOn: day, note: null };
  records.add('OkCard', { ...row, recordedAt: life.instant() });
  for (const goal of life.goals) {
    if (goal.cardId !== card.id || goal.row.endedOn !== null) continue;
    goal.row.achievementProposedOn = day;
    goal.row.version += 1;
  }
}

/** Who leaves phase 3 for work or school takes something along, mostly (demo-data.md §5). */
export function noteCertificates(state: TrajectoryState, stay: PlacedStay): void {
  const { exit, phase, from, to } = stay;
  const well = exit.kind === 'ADVANCE' || (exit.kind === 'STOP' && exit.outcome === 'EDUCATION');
  if (phase !== 'WORKPLACE_LEARNING' || !well) return;
  const random = state.life.stream('certificates');
  for (const { percent, titles, ...earned } of CERTIFICATES) {
    if (!random.chance(percent / 100)) continue;
    const on = Math.max(from, to - random.whole(1, 12));
    const title = random.pick(titles);
    state.life.agenda.note(on, ORDER.EVIDENCE, () => award(state, { ...earned, title }));
  }
}

function award({ life, open }: TrajectoryState, earned: object): void {
  if (!open) return;
  const { records, source, now } = life;
  const earnedOn = dayText(now);
  const row = { id: records.id(), participant: source.participant, ...earned, earnedOn, recordedAt: life.instant() };
  life.certificates.push(records.add('Certificate', row));
}
