import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';

/** Whoever was born before this day is not a participant: the year was mistyped. */
const FIRST_BIRTH_DATE: Day = '1900-01-01';

/** Farther than this, in kilometres, nobody travels to work every day. */
const MAX_TRAVEL_KM = 200;

/** `DATE_IN_FUTURE` or `BIRTH_DATE_IMPLAUSIBLE` for a day of birth; none for one that is not given. */
export function birthRefusals(birthDate: Day | null | undefined, today: Day): Refusal[] {
  const path = ['input', 'birthDate'];
  if (birthDate == null) return [];
  if (birthDate > today) return [refusal('DATE_IN_FUTURE', path, { day: birthDate })];
  if (birthDate >= FIRST_BIRTH_DATE) return [];
  return [refusal('BIRTH_DATE_IMPLAUSIBLE', path, { day: birthDate, first: FIRST_BIRTH_DATE })];
}

/** `TRAVEL_OUT_OF_RANGE` for a distance in whole kilometres; none for one that is not given. */
export function travelRefusals(travelKm: number | null | undefined): Refusal[] {
  if (travelKm == null || (travelKm >= 0 && travelKm <= MAX_TRAVEL_KM)) return [];
  return [refusal('TRAVEL_OUT_OF_RANGE', ['input', 'travelKm'], { max: MAX_TRAVEL_KM })];
}

/**
 * `DATE_IN_FUTURE` or `BEFORE_BIRTH` for the day of a ladder assessment. An old one is history and may be recorded;
 * a start asks a recent one (domain.md §3, §6).
 */
export function assessmentDayRefusals(assessedOn: Day, birthDate: Day, today: Day): Refusal[] {
  return dayInLifeRefusals(assessedOn, birthDate, today, ['input', 'assessedOn']);
}

/** `DATE_IN_FUTURE` or `BEFORE_BIRTH` for the day of something that is recorded about a person. */
export function dayInLifeRefusals(day: Day, birthDate: Day, today: Day, path: readonly string[]): Refusal[] {
  if (day > today) return [refusal('DATE_IN_FUTURE', path, { day })];
  return day < birthDate ? [refusal('BEFORE_BIRTH', path, { day })] : [];
}
