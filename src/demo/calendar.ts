import type { Day } from '../graph/day.js';

/**
 * A calendar day as the number of days since 1970: stories are planned in whole days, and the rules speak in `Day`.
 */
export type DayNumber = number;

const MILLISECONDS = 86_400_000;
const texts = new Map<DayNumber, Day>();

/** The day as the rules and the columns know it. */
export function dayText(day: DayNumber): Day {
  let text = texts.get(day);
  if (!text) {
    text = new Date(day * MILLISECONDS).toISOString().slice(0, 10);
    texts.set(day, text);
  }
  return text;
}

/** The number of a day. */
export function dayNumber(day: Day): DayNumber {
  return Date.parse(day) / MILLISECONDS;
}

/** An instant in working hours, the same day in Amsterdam and in UTC. @param minute counts from eight o'clock UTC. */
export function instantText(day: DayNumber, minute: number): string {
  const hours = String(8 + (Math.floor(minute / 60) % 8)).padStart(2, '0');
  return `${dayText(day)}T${hours}:${String(minute % 60).padStart(2, '0')}:00.000Z`;
}

/** The month of a day, 1 to 12. */
export function monthOf(day: DayNumber): number {
  return Number(dayText(day).slice(5, 7));
}
