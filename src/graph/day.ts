import { Temporal } from 'temporal-polyfill';

/** A calendar day in Europe/Amsterdam as ISO text, `2026-11-21`. Such texts compare in calendar order. */
export type Day = string;

const AMSTERDAM = 'Europe/Amsterdam';

/** ISO days are read as midnight in UTC, where every day is as long; that makes counting them cheap. */
const DAY_MS = 86_400_000;

/** The calendar day in Amsterdam on which an instant falls. */
export function dayOf(instant: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(AMSTERDAM)
    .toPlainDate()
    .toString();
}

/** Whether a text is a calendar day, written as `2026-11-21`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** `day` plus `n` days (negative: minus). */
export function addDays(day: Day, n: number): Day {
  return new Date(Date.parse(day) + n * DAY_MS).toISOString().slice(0, 10);
}

/** `day` plus `n` months; keeps the day of the month or takes the month's last (domain.md §6, Days). */
export function addMonths(day: Day, n: number): Day {
  return Temporal.PlainDate.from(day).add({ months: n }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** Age in whole years on a day; someone born on 29 February has a birthday on 1 March in other years. */
export function ageOn(birthDate: Day, day: Day): number {
  return Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(day), { largestUnit: 'years' }).years;
}

/** ISO week with its year, `2026-W47`; sorts in order of time. */
export function isoWeek(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
