import type { AttendanceKind, Presence } from '../../modules/placement/vocabulary.js';
import type { Phase } from '../../modules/trajectory/vocabulary.js';
import { type DayNumber, monthOf } from '../calendar.js';
import type { Random, Weighted } from '../random.js';

/** Present, sick, absent, on leave, in percent by phase (demo-data.md §5); who asks leave late is recorded on leave. */
const SHARES: Readonly<Record<Phase, readonly [present: number, sick: number, absent: number, leave: number]>> = {
  CARE_AND_ACTIVATION: [72, 8, 12, 8],
  TALENT_DEVELOPMENT: [79, 7, 7, 7],
  WORKPLACE_LEARNING: [86, 6, 4, 4],
  AFTERCARE: [91, 5, 1, 3],
};
const MONDAY = 4;
const DECEMBER = 5;
/** The deviation of what a person adds to or takes from being there, on the scale of log odds. */
const PERSON = 0.45;

/** How reliably somebody comes, for as long as the story lasts. */
export const drawReliability = (random: Random): number => PERSON * random.normal();

/** The day of the week of a day: 0 is Monday. */
export const weekday = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;

/** Whether somebody is there on a day on which they are expected. */
export function drawPresence(random: Random, phase: Phase, on: DayNumber, reliability: number): Presence {
  const [present, sick, absent, leave] = SHARES[phase];
  const share = present - (weekday(on) === 0 ? MONDAY : 0) - (monthOf(on) === 12 ? DECEMBER : 0);
  const odds = (share / (100 - share)) * Math.exp(reliability);
  if (random.chance(odds / (1 + odds))) return 'PRESENT';
  const away: Weighted<Presence> = [
    ['SICK', sick],
    ['ABSENT', absent],
    ['LEAVE', leave],
  ];
  return random.weighted(away);
}

/** Something that somebody is expected at on a day. */
export interface Session {
  readonly kind: AttendanceKind;
  /** In quarters of an hour. */
  readonly quarters: number;
}
