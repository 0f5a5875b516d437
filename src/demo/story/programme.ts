import { DEFAULT_RULES } from '../../modules/trajectory/programme-rules.js';
import { type DayNumber, dayNumber } from '../calendar.js';
import type { Random } from '../random.js';
import { weekday } from './day-of-attendance.js';
import type { TrajectoryState } from './trajectory-state.js';

/** The talent programme of one stay in phase 2. */
export interface Programme {
  readonly periodId: string;
  readonly from: DayNumber;
  readonly weeks: number;
  /** Two half days a week: 0 is Monday. */
  readonly days: readonly number[];
  readonly inGroup: boolean;
}

/** Groups begin within two weeks; 8, 10 or 12 weeks, two thirds in a small group (demo-data.md §5). */
export function drawProgramme(random: Random, periodId: string, on: DayNumber): Programme {
  const weeks = random.weighted([
    [8, 35],
    [10, 40],
    [12, 25],
  ]);
  const days = random.sample([0, 1, 2, 3, 4], 2);
  return { periodId, from: on + random.whole(0, 4), weeks, days, inGroup: random.chance(0.64) };
}

/** Half of the six hours a week. */
const QUARTERS = DEFAULT_RULES.talentProgramme.quartersPerWeek / 2;
const AGREED = DEFAULT_RULES.talentProgramme.quartersPerWeek * DEFAULT_RULES.talentProgramme.weeks;
/** What was missed is made up for, in so many weeks at most. */
const EXTRA_WEEKS = 6;

/** The quarters of the programme on a day; 0 when there is none, or when enough was done. */
export function programmeOn(state: TrajectoryState, { from, weeks, days }: Programme, on: DayNumber): number {
  const week = Math.floor((on - from) / 7);
  if (on < from || week >= weeks + EXTRA_WEEKS || !days.includes(weekday(on))) return 0;
  return week < weeks || presentQuarters(state) < AGREED * 0.85 ? QUARTERS : 0;
}

function presentQuarters({ attendance, periods }: TrajectoryState): number {
  const since = (periods[0] as { startedOn: string }).startedOn;
  return attendance
    .filter(
      ({ kind, presence, on }) =>
        kind === 'TALENT_PROGRAMME' && presence === 'PRESENT' && dayNumber(on) >= dayNumber(since),
    )
    .reduce((sum, { quarters }) => sum + quarters, 0);
}
