import { type Refusal, refusal } from '../../graph/refusal.js';

/** So many lines fit in one entry of hours (domain.md §9). */
const MAX_LINES = 1000;

/** More reasons than this help nobody; the rest shows when these are mended. */
export const MAX_REASONS = 100;

/** The path of a line of a bulk entry. */
export const linePath = (index: number): readonly string[] => ['input', 'lines', String(index)];

/** `VALUE_OUT_OF_RANGE` when an entry has no lines, or too many. */
export function lineCountRefusals(count: number): Refusal[] {
  if (count >= 1 && count <= MAX_LINES) return [];
  return [refusal('VALUE_OUT_OF_RANGE', ['input', 'lines'], { min: 1, max: MAX_LINES })];
}

/** The first hundred reasons. */
export const firstReasons = (refusals: readonly Refusal[]): readonly Refusal[] => refusals.slice(0, MAX_REASONS);

/** Quarters of an hour as hours with two decimals, `38.25`. */
export const hoursText = (quarters: number): string => (quarters / 4).toFixed(2);
