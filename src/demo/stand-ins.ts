import { type DayNumber, dayText, instantText } from './calendar.js';
import type { Records } from './records.js';

/** Who stands in for whom in a block, as places among its coaches, and when, in days from today. */
const STAND_INS = [
  { coach: 1, standIn: 0, from: -7, until: 14 },
  { coach: 4, standIn: 3, from: -120, until: -92 },
  { coach: 7, standIn: 6, from: 10, until: 31 },
] as const;

/** A stand-in that runs, one that is over and one that was arranged for later. */
export function addStandIns(records: Records, coaches: readonly string[], today: DayNumber): void {
  for (const { coach, standIn, from, until } of STAND_INS) {
    records.add('StandIn', {
      ...{ id: records.id(), coach: coaches[coach], standIn: coaches[standIn] },
      from: dayText(today + from),
      until: dayText(today + until),
      recordedAt: instantText(Math.min(today, today + from) - 7, 30),
    });
  }
}
