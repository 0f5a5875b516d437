import { dayNumber } from '../calendar.js';
import type { Employer } from '../places/block.js';
import type { PlacementRow } from '../places/placement-row.js';
import { MEASURES, REVIEW_TEXTS } from '../texts/placing.js';
import { ORDER } from './agenda.js';
import { askedOn, fitWith } from './known-skills.js';
import type { TrajectoryState } from './trajectory-state.js';

/** Somebody reviews every month and a half; in some places the work is adapted. */
export function notePlacementTalks(state: TrajectoryState, row: PlacementRow, at: Employer): void {
  if (row.kind === 'ORIENTATION') return;
  noteReview(state, row, dayNumber(row.startsOn));
  if (row.kind === 'LEARNING_PLACE' && state.life.stream('placements').chance(0.1)) adaptOne(state, row, at);
}

function noteReview(state: TrajectoryState, row: PlacementRow, after: number): void {
  const { life } = state;
  const random = life.stream('placements');
  const on = after + random.whole(25, 55);
  life.agenda.note(on, ORDER.EVIDENCE, () => {
    const runs = row.cancelledOn === null && (row.endsOn === null || row.endsOn >= life.day);
    if (!runs || state.row.status !== 'ACTIVE') return;
    if (random.chance(0.75)) review(state, row);
    noteReview(state, row, on);
  });
}

function review({ life, row: { coach } }: TrajectoryState, { id: placement }: PlacementRow): void {
  const text = life.stream('placements').pick(REVIEW_TEXTS);
  const row = { id: life.records.id(), placement, on: life.day, text, professional: coach };
  life.records.add('PlacementReview', { ...row, recordedAt: life.instant() });
}

/** What still has to be learned is no longer asked of this participant. */
function adaptOne(state: TrajectoryState, row: PlacementRow, at: Employer): void {
  const { life } = state;
  const goal = fitWith(life.skills, askedOn(at.versions, life.now))?.fit.learningGoals[0];
  if (goal) adjust(state, row, goal.itemId, life.stream('placements').pick(MEASURES));
}

/** A place is adapted on an item that the workplace asks. */
export function adjust(
  { life }: TrajectoryState,
  { id: placement }: PlacementRow,
  code: string,
  measure: string,
): void {
  const items: Readonly<Record<string, string>> = life.source.instruments.skills.items;
  const row = { id: life.records.id(), placement, item: items[code], measure };
  life.records.add('PlacementAdjustment', { ...row, recordedAt: life.instant() });
}
