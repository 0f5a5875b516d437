import { addDays, type Day, daysBetween } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { ItemAnswer } from '../instrument/level-rules.js';
import type { MeasurementStatus } from '../instrument/vocabulary.js';
import type { MeasuringRules } from '../trajectory/programme-rules.js';

/** Where refusals of measuring point when the caller names no other place. */
const INPUT = ['input'] as const;

/** The days that a measurement is judged by. */
export interface MeasuringDays {
  readonly measuredOn: Day;
  /** The day on which the draft was first saved; `today` for a new one. */
  readonly firstSavedOn: Day;
  readonly today: Day;
}

/**
 * `DATE_IN_FUTURE`; `DATE_TOO_OLD` when measured more than 30 days before the draft was first saved (domain.md §4).
 * For matrices and competence profiles; corrections take their day over and imports are exempt: do not call it for them.
 */
export function measuredOnRefusals(
  { measuredOn, firstSavedOn, today }: MeasuringDays,
  rules: MeasuringRules,
  path: readonly string[] = INPUT,
): Refusal[] {
  const place = [...path, 'measuredOn'];
  if (measuredOn > today) return [refusal('DATE_IN_FUTURE', place, { day: measuredOn })];
  const tooOld = daysBetween(measuredOn, firstSavedOn) > rules.backDays;
  return tooOld ? [refusal('DATE_TOO_OLD', place, { day: measuredOn, days: rules.backDays })] : [];
}

/** A measurement that somebody wants to finalize on `today`. */
export interface Finalizing {
  readonly status: MeasurementStatus;
  readonly measuredOn: Day;
  readonly today: Day;
  /** Whether it supersedes another measurement: then there is no limit of days. */
  readonly correction: boolean;
  /** Item codes of the instrument version. */
  readonly items: readonly string[];
  readonly answers: readonly ItemAnswer[];
}

/**
 * Every reason not to finalize (domain.md §4): `NOT_A_DRAFT`, `DRAFT_EXPIRED` (more than 30 days after measuring),
 * `ITEMS_INCOMPLETE` (an item neither scored nor not assessed), `NOTHING_SCORED`.
 */
export function finalizingRefusals(
  measurement: Finalizing,
  rules: MeasuringRules,
  path: readonly string[] = INPUT,
): Refusal[] {
  const { status, measuredOn, today, correction, items, answers } = measurement;
  if (status !== 'DRAFT') return [refusal('NOT_A_DRAFT', path)];
  const refusals: Refusal[] = [];
  const days = rules.finalizeWithinDays;
  if (!correction && daysBetween(measuredOn, today) > days) {
    const last = addDays(measuredOn, days);
    refusals.push(refusal('DRAFT_EXPIRED', path, { day: measuredOn, days, last }));
  }
  const answered = new Set(answers.filter(isAnswered).map(({ item }) => item));
  const missing = items.filter((item) => !answered.has(item));
  const place = [...path, 'scores'];
  if (missing.length > 0) refusals.push(refusal('ITEMS_INCOMPLETE', place, { items: missing.join(', ') }));
  if (!answers.some(({ level }) => level != null)) refusals.push(refusal('NOTHING_SCORED', place));
  return refusals;
}

/** Whether an item has a level, or a reason why it has none. */
export const isAnswered = ({ level, notAssessed }: ItemAnswer) => level != null || notAssessed != null;
