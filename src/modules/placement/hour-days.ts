import { ageOn, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { HoursRules } from '../trajectory/programme-rules.js';

/** A trajectory in which hours can be recorded, [startedOn, endedOn]; `own`: of the organization that is responsible now. */
export interface HoursTrajectory {
  readonly id: string;
  readonly own: boolean;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  /** Pauses [from, until): on the day `until` it runs again. */
  readonly pauses: readonly { readonly from: Day; readonly until: Day | null }[];
}

/** A participant, and what decides on which days hours can be recorded. */
export interface HoursPerson {
  readonly id: string;
  readonly birthDate: Day;
  readonly trajectories: readonly HoursTrajectory[];
  readonly rules: HoursRules;
}

/**
 * The trajectory that the hours of a day belong to. The day of the end is its last day; when the next one starts on that
 * day, the next one counts (domain.md §6, Days). One of the responsible organization goes first.
 */
export function trajectoryOn({ trajectories }: HoursPerson, day: Day): HoursTrajectory | undefined {
  const running = trajectories.filter(
    ({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day <= endedOn),
  );
  const [first] = running.toSorted(
    (a, b) => Number(b.own) - Number(a.own) || compare(b.startedOn, a.startedOn) || compare(b.id, a.id),
  );
  return first;
}

/** `DATE_IN_FUTURE`, `NO_TRAJECTORY_ON_DAY` or `DAY_PAUSED`: why hours cannot be recorded on a day (domain.md §6, §9). */
export function dayRefusals(person: HoursPerson, day: Day, today: Day, path: readonly string[]): Refusal[] {
  if (day > today) return [refusal('DATE_IN_FUTURE', path, { day })];
  const trajectory = trajectoryOn(person, day);
  if (!trajectory) return [refusal('NO_TRAJECTORY_ON_DAY', path, { day })];
  const pause = trajectory.pauses.find(({ from, until }) => from <= day && (until === null || day < until));
  return pause ? [refusal('DAY_PAUSED', path, { day, from: pause.from })] : [];
}

/** The quarters that a participant can be there on a day: fewer for who is not yet an adult on it. */
export function mostQuarters({ birthDate, rules }: HoursPerson, day: Day): number {
  return ageOn(birthDate, day) >= rules.adultAge ? rules.quartersADay : rules.minorQuartersADay;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
