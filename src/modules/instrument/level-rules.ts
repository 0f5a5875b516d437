import { ageOn, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { AgeRange, Scale } from './definition.js';
import type { InstrumentKind, NotAssessedReason, Rater } from './vocabulary.js';

/** What is said about one item: a level, or why there is none; exactly one of both. */
export interface ItemAnswer {
  /** Item code, as in `InstrumentItem.code`. */
  readonly item: string;
  readonly level?: number | null;
  readonly notAssessed?: NotAssessedReason | null;
}

/** What an answer is held against. */
export interface AnswerSheet {
  /** Item codes of the instrument version. */
  readonly items: readonly string[];
  readonly scale: Scale;
}

/** A level is a whole number on the scale: `LEVEL_OUTSIDE_SCALE` (domain.md §4). */
export function levelRefusals(level: number, scale: Scale, path: readonly string[]): Refusal[] {
  const { min, max } = scale;
  const fits = Number.isInteger(level) && level >= min && level <= max;
  return fits ? [] : [refusal('LEVEL_OUTSIDE_SCALE', path, { level, min, max })];
}

/**
 * Everything wrong with a set of answers, a draft's as well: `ITEM_UNKNOWN`, `ITEM_TWICE`, `LEVEL_OR_REASON` (both a
 * level and a reason, or neither) and `LEVEL_OUTSIDE_SCALE` (domain.md §4). Missing items are judged on finalizing.
 * @param path where the list stands; the index of the answer is appended.
 */
export function answerRefusals(
  answers: readonly ItemAnswer[],
  sheet: AnswerSheet,
  path: readonly string[] = ['input', 'scores'],
): Refusal[] {
  const known = new Set(sheet.items);
  const seen = new Set<string>();
  return answers.flatMap((answer, index) => {
    const place = [...path, String(index)];
    const { item } = answer;
    if (!known.has(item)) return [refusal('ITEM_UNKNOWN', place, { item })];
    if (seen.has(item)) return [refusal('ITEM_TWICE', place, { item })];
    seen.add(item);
    return oneAnswerRefusals(answer, sheet.scale, place);
  });
}

function oneAnswerRefusals(answer: ItemAnswer, scale: Scale, place: readonly string[]): Refusal[] {
  const level = answer.level ?? null;
  if ((level === null) === ((answer.notAssessed ?? null) === null)) {
    return [refusal('LEVEL_OR_REASON', place, { item: answer.item })];
  }
  return level === null ? [] : levelRefusals(level, scale, [...place, 'level']);
}

/** What the choice of an instrument is judged by. */
export interface InstrumentChoice {
  readonly instrument: {
    readonly code: string;
    readonly version: string;
    readonly kind: InstrumentKind;
    readonly ages: AgeRange | null;
    readonly retired: boolean;
  };
  /** The kind that this measurement is. */
  readonly kind: InstrumentKind;
  readonly rater: Rater;
  readonly birthDate: Day;
  readonly measuredOn: Day;
}

/**
 * Why a new measurement cannot be taken in an instrument (domain.md §4): `INSTRUMENT_KIND_DIFFERS`,
 * `INSTRUMENT_RETIRED`, `INSTRUMENT_NOT_FOR_AGE` (age on the day of measuring), `RATER_NOT_POSSIBLE` (a workplace
 * judges competences only). Imports are exempt from age and retirement: do not call this for them.
 */
export function instrumentRefusals(choice: InstrumentChoice, path: readonly string[] = ['input']): Refusal[] {
  const { code, version, kind, retired } = choice.instrument;
  const refusals: Refusal[] = [];
  const place = [...path, 'instrument'];
  if (kind !== choice.kind) refusals.push(refusal('INSTRUMENT_KIND_DIFFERS', place, { code, version }));
  if (retired) refusals.push(refusal('INSTRUMENT_RETIRED', place, { code, version }));
  refusals.push(...ageRefusals(choice, place));
  if (choice.rater === 'WORKPLACE' && choice.kind !== 'COMPETENCE') {
    refusals.push(refusal('RATER_NOT_POSSIBLE', [...path, 'rater'], { rater: choice.rater }));
  }
  return refusals;
}

/** `INSTRUMENT_NOT_FOR_AGE` alone, for a day that changes while the instrument stays (domain.md §4). */
export function ageRefusals(
  { instrument, birthDate, measuredOn }: Pick<InstrumentChoice, 'instrument' | 'birthDate' | 'measuredOn'>,
  place: readonly string[],
): Refusal[] {
  const { code, version, ages } = instrument;
  const age = ageOn(birthDate, measuredOn);
  const fits = !ages || (age >= ages.min && age <= (ages.max ?? Number.POSITIVE_INFINITY));
  return fits ? [] : [refusal('INSTRUMENT_NOT_FOR_AGE', place, { code, version, age })];
}
