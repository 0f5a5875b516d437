import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Known } from './attending.js';
import { DayBook, type Entry } from './day-book.js';
import { dayRefusals, type HoursPerson } from './hour-days.js';
import { hoursText, linePath } from './hour-lines.js';
import type { Supported, SupportKind } from './vocabulary.js';

/** A line of support hours to record; hours in whole quarters, the professional `null` when that is not known here. */
export interface SupportLine {
  readonly participantId: string;
  readonly professionalId: string | null;
  readonly on: Day;
  readonly kind: SupportKind;
  readonly hours: number;
  readonly supported: Supported;
  readonly note: string | null;
}

/** A line that counts on one of the days at hand. */
export type RecordedSupport = Omit<SupportLine, 'note'> & { readonly id: string };

/** Where the refusals of lines point, and the fewest quarters that a line can have. */
export interface SupportEntry {
  readonly pathOf: (index: number) => readonly string[];
  readonly fewest: number;
}

/** Recording asks at least a quarter of an hour. */
export const RECORDING: SupportEntry = { pathOf: linePath, fewest: 1 };

/** A line that should not be there is corrected to no hours at all. */
export const CORRECTING: SupportEntry = { pathOf: () => ['input', 'supportHours'], fewest: 0 };

/**
 * Everything wrong with lines of support hours (domain.md §9), line by line: the day as with attendance;
 * `VALUE_OUT_OF_RANGE` for no hours; `DAY_TOO_FULL` for all hours of one professional for one participant on a day;
 * `HOURS_EXIST` for a second line of the same participant, professional, day and kind for the same side.
 */
export function supportRefusals(
  lines: readonly SupportLine[],
  { persons, recorded, today }: Known<RecordedSupport>,
  { pathOf, fewest }: SupportEntry = RECORDING,
): Refusal[] {
  const book = new DayBook(recorded.map((line) => entryOf(line, line.id)));
  return lines.flatMap((line, index) => {
    const person = persons.get(line.participantId);
    const path = pathOf(index);
    if (!person) return [refusal('NOT_FOUND', [...path, 'participantId'])];
    const most = person.rules.quartersADay;
    return [
      ...dayRefusals(person, line.on, today, [...path, 'on']),
      ...fewRefusals(line, fewest, person, path),
      ...book.add(entryOf(line, null), { most, path }),
    ];
  });
}

function fewRefusals(
  { hours }: SupportLine,
  fewest: number,
  { rules }: HoursPerson,
  path: readonly string[],
): Refusal[] {
  if (hours >= fewest) return [];
  const params = { min: hoursText(fewest), max: hoursText(rules.quartersADay) };
  return [refusal('VALUE_OUT_OF_RANGE', [...path, 'hours'], params)];
}

const entryOf = (line: Omit<RecordedSupport, 'id'>, id: string | null): Entry => ({
  id,
  on: line.on,
  quarters: line.hours,
  whose: `${line.participantId} ${line.professionalId}`,
  what: `${line.kind} ${line.supported}`,
});
