import { addMonths } from '../../graph/day.js';
import type { FollowUpResult } from '../../modules/trajectory/follow-ups.js';
import { outcomeGroupOf, type TrajectoryOutcome } from '../../modules/trajectory/vocabulary.js';
import { dayNumber, dayText } from '../calendar.js';
import type { Weighted } from '../random.js';
import { ORDER } from './agenda.js';
import type { PlacedStay } from './run.js';
import type { TrajectoryState } from './trajectory-state.js';

/** At work and unknown after 3, 6 and 12 months, in percent of those who went to work (demo-data.md §5). */
const RETAINED = [
  { months: 3, atWork: 84, unknown: 5 },
  { months: 6, atWork: 71, unknown: 12 },
  { months: 12, atWork: 58, unknown: 22 },
] as const;
/** How many agree to be asked after the end. */
const AGREED = 0.88;
/** Of the rounds that are due, so many are recorded. */
const ASKED = 0.85;

/** After the last stay, people are asked how they do. */
export function noteFollowUps(state: TrajectoryState, last: PlacedStay): void {
  const { life } = state;
  const random = life.stream('follow-ups');
  const agreed = random.chance(AGREED);
  for (const { months, atWork, unknown } of RETAINED) {
    const due = dayNumber(addMonths(dayText(last.to), months)) + random.whole(0, 20);
    if (!random.chance(ASKED)) continue;
    life.agenda.note(due, ORDER.AFTER, () => {
      const { outcome } = state.row;
      if (outcome && outcome !== 'DECEASED') ask(state, { months, atWork, unknown, agreed, outcome });
    });
  }
}

interface Asked {
  readonly months: number;
  readonly atWork: number;
  readonly unknown: number;
  readonly agreed: boolean;
  readonly outcome: TrajectoryOutcome;
}

function ask({ life, row }: TrajectoryState, { months, agreed, ...asked }: Asked): void {
  const result = agreed ? life.stream('follow-ups').weighted(resultsOf(asked)) : 'UNKNOWN';
  const said = { months, askedOn: life.day, agreed, result, note: null };
  life.records.add('FollowUp', { id: life.records.id(), trajectory: row.id, ...said, recordedAt: life.instant() });
}

/** How somebody does who left for work, school or something else. */
function resultsOf({
  outcome,
  atWork,
  unknown,
}: Pick<Asked, 'outcome' | 'atWork' | 'unknown'>): Weighted<FollowUpResult> {
  const group = outcomeGroupOf(outcome);
  const rest = (100 - atWork - unknown) / 2;
  const kept: FollowUpResult =
    group === 'WORK'
      ? 'AT_WORK'
      : group === 'EDUCATION'
        ? 'IN_EDUCATION'
        : group === 'PARTICIPATION'
          ? 'TAKING_PART'
          : 'AT_HOME';
  const unreached = outcome === 'LOST_CONTACT' ? 60 : unknown;
  return [
    [kept, atWork],
    ['UNKNOWN', unreached],
    ['AT_HOME', rest],
    ['TAKING_PART', rest],
  ];
}
