import type { Day } from '../../graph/day.js';
import type { Presence } from './vocabulary.js';

/** Days that count and days present: present when any line is PRESENT, absent when none is and one is ABSENT (domain.md §9). */
export function countDays(lines: readonly { readonly on: Day; readonly presence: Presence }[]): {
  present: number;
  counted: number;
} {
  const present = new Set(lines.filter((line) => line.presence === 'PRESENT').map((line) => line.on));
  const absent = lines.filter((line) => line.presence === 'ABSENT').map((line) => line.on);
  const counted = new Set([...present, ...absent]);
  return { present: present.size, counted: counted.size };
}
