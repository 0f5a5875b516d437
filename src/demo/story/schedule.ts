import type { HalfDay } from '../../modules/placement/vocabulary.js';
import type { Random } from '../random.js';

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;

/** The half days of so many hours a week: mornings when the days are short, else whole days. */
export function drawSchedule(random: Random, hoursPerWeek: number): HalfDay[] {
  const count = hoursPerWeek <= 4 ? 1 : Math.min(5, Math.max(2, Math.ceil(hoursPerWeek / 7)));
  const chosen = new Set(random.sample(DAYS, count));
  const whole = hoursPerWeek / count > 4.5;
  return DAYS.filter((day) => chosen.has(day)).flatMap((day): HalfDay[] =>
    whole ? [`${day}_MORNING`, `${day}_AFTERNOON`] : [`${day}_MORNING`],
  );
}

/** The days of a schedule: 0 is Monday. */
export function daysOfSchedule(schedule: readonly HalfDay[]): number[] {
  return DAYS.flatMap((day, i) => (schedule.some((half) => half.startsWith(day)) ? [i] : []));
}
