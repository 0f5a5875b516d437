import Holidays from 'date-holidays';
import { addDays, type Day } from '../../graph/day.js';

const dutch = new Holidays('NL', { types: ['public'] });
const byYear = new Map<string, ReadonlySet<Day>>();

/** Dutch public holidays of a year, looked up once: the library takes milliseconds for a year. */
function holidaysOf(year: string): ReadonlySet<Day> {
  const known = byYear.get(year);
  if (known) return known;
  const days = new Set(dutch.getHolidays(Number(year)).map(({ date }) => date.slice(0, 10)));
  byYear.set(year, days);
  return days;
}

/** Monday to Friday without Dutch public holidays (domain.md §5). */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(day.slice(0, 4)).has(day);
}

/** The first working day after a day. */
export function nextWorkingDay(day: Day): Day {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}
