import { dayNumber, dayText } from '../calendar.js';
import type { SkillCode } from '../instrument-keys.js';
import type { Employer } from '../places/block.js';
import type { PlacementRow } from '../places/placement-row.js';
import { DROPPED_NOTES, goalTexts, STEP_TEXTS } from '../texts/portfolio.js';
import { ORDER } from './agenda.js';
import { askedOn, fitWith } from './known-skills.js';
import type { TrajectoryState } from './trajectory-state.js';

/** The row of a goal, which changes until it ends. */
export interface GoalRow {
  readonly id: string;
  version: number;
  status: 'PLANNED' | 'ACTIVE' | 'ACHIEVED' | 'DROPPED';
  achievementProposedOn: string | null;
  endedOn: string | null;
  endNote: string | null;
}

/** A goal with the card that trains its competence. */
export interface GoalState {
  readonly row: GoalRow;
  readonly item: SkillCode;
  readonly cardId: string | null;
}

/** Goals in a plan (demo-data.md §5). */
const GOALS = 4;

/** What the fit still asks becomes goals; of one competence there is one open goal at most. */
export function setGoals(state: TrajectoryState, placement: PlacementRow, at: Employer): void {
  const { life } = state;
  const open = new Set(life.goals.filter(({ row }) => row.endedOn === null).map(({ item }) => item));
  const learning = fitWith(life.skills, askedOn(at.versions, life.now))?.fit.learningGoals ?? [];
  for (const { itemId, required } of learning.slice(0, GOALS)) {
    const item = itemId as SkillCode;
    if (!open.has(item)) setGoal(state, placement, at, { item, required });
  }
}

interface Aim {
  readonly item: SkillCode;
  readonly required: number;
}

function setGoal(state: TrajectoryState, { id: placement, startsOn }: PlacementRow, at: Employer, aim: Aim): void {
  const { life } = state;
  const { records, source } = life;
  const random = life.stream('portfolio');
  const card = at.cards.find(({ id, item }) => item === aim.item && !life.signedCards.has(id));
  const due = dayNumber(startsOn) + random.whole(40, 100);
  const row: GoalRow = records.add('Goal', {
    ...{ id: records.id(), version: 2, participant: source.participant, text: random.pick(goalTexts(aim.item)) },
    ...{ item: source.instruments.skills.items[aim.item], domain: null, need: null, placement },
    ...{ targetLevel: aim.required, dueOn: dayText(due), status: 'ACTIVE' as const },
    ...{ achievementProposedOn: null, endedOn: null, endNote: null, recordedAt: life.instant() },
  });
  if (card) records.add('GoalCard', { goal: row.id, card: card.id });
  life.goals.push({ row, item: aim.item, cardId: card?.id ?? null });
  const end = random.weighted([
    ['ACHIEVED', 58],
    ['DROPPED', 15],
    [null, 27],
  ]);
  addSteps(state, row.id, due);
  if (end) life.agenda.note(due - random.whole(0, 20), ORDER.EVIDENCE, () => endGoal(state, row, end));
}

/** Small steps, done on the way as far as the story comes. */
function addSteps({ life }: TrajectoryState, goal: string, due: number): void {
  const random = life.stream('portfolio');
  for (const [i, text] of random.sample(STEP_TEXTS, random.whole(1, 3)).entries()) {
    const step = { id: life.records.id(), goal, position: i + 1, text, doneOn: null as string | null };
    life.records.add('GoalStep', step);
    const on = life.now + Math.floor(((due - life.now) * (i + 1)) / 4);
    if (random.chance(0.75)) life.agenda.note(on, ORDER.EVIDENCE, () => doStep(step, life.day));
  }
}

function doStep(step: { doneOn: string | null }, day: string): void {
  step.doneOn = day;
}

function endGoal({ life, row: { status } }: TrajectoryState, row: GoalRow, end: 'ACHIEVED' | 'DROPPED'): void {
  if (status === 'ENDED') return;
  row.status = end;
  row.endedOn = life.day;
  row.endNote = end === 'DROPPED' ? life.stream('portfolio').pick(DROPPED_NOTES) : null;
  row.version += 1;
}
