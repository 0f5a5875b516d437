import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';

/** Whole quarters of an hour a week; 60 hours is the most that the law on working hours (Arbeidstijdenwet) allows. */
const QUARTERS = { min: 1, max: 60 * 4 };

/** The days and hours of a contract; hours in whole quarters. */
export interface ContractTerms {
  readonly signedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly hoursPerWeek: number;
}

/** Quarters → hours as clients write them. */
const hours = (quarters: number): string => (quarters / 4).toFixed(2);

/**
 * Everything wrong with a contract to record (domain.md §9): `DATE_IN_FUTURE` for the signature, `PERIOD_INVALID`,
 * `VALUE_OUT_OF_RANGE` for the hours. It may be signed after the first day, and recorded long after both.
 */
export function contractRefusals({ signedOn, startsOn, endsOn, hoursPerWeek }: ContractTerms, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (signedOn > today) refusals.push(refusal('DATE_IN_FUTURE', ['input', 'signedOn'], { day: signedOn }));
  if (endsOn !== null && endsOn < startsOn) {
    refusals.push(refusal('PERIOD_INVALID', ['input', 'endsOn'], { from: startsOn, until: endsOn }));
  }
  if (hoursPerWeek < QUARTERS.min || hoursPerWeek > QUARTERS.max) {
    const params = { min: hours(QUARTERS.min), max: hours(QUARTERS.max) };
    refusals.push(refusal('VALUE_OUT_OF_RANGE', ['input', 'hoursPerWeek'], params));
  }
  return refusals;
}

/**
 * Why a contract cannot get a last day: `CONTRACT_ALREADY_ENDED` when its last day has passed; `CONTRACT_END_INVALID`
 * for a day before its first or after the last that it has. The day may lie ahead.
 */
export function contractEndRefusals(
  { startsOn, endsOn }: Pick<ContractTerms, 'startsOn' | 'endsOn'>,
  day: Day,
  today: Day,
): Refusal[] {
  const path = ['input', 'endsOn'];
  if (endsOn !== null && endsOn < today) {
    return [refusal('CONTRACT_ALREADY_ENDED', ['input', 'contractId'], { day: endsOn })];
  }
  const within = day >= startsOn && (endsOn === null || day <= endsOn);
  return within ? [] : [refusal('CONTRACT_END_INVALID', path, { day, start: startsOn })];
}
