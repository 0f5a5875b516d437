import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Scale } from '../instrument/definition.js';
import { levelRefusals } from '../instrument/level-rules.js';
import type { InstrumentKind } from '../instrument/vocabulary.js';

/** What a workplace asks on one item; `item` is its code, the weight 1 to 3 (domain.md §7). */
export interface AskedItem {
  readonly item: string;
  readonly level: number;
  readonly weight: number;
  readonly essential: boolean;
}

/** The instrument version that requirements are held against. */
export interface RequirementsSheet {
  readonly code: string;
  readonly version: string;
  readonly kind: InstrumentKind;
  readonly retired: boolean;
  readonly scale: Scale;
  /** Item code → its place in the instrument. */
  readonly items: ReadonlyMap<string, { readonly position: number }>;
}

/** Weights that count in the fit score (domain.md §7). */
const WEIGHTS = { min: 1, max: 3 };

/** `VALUE_OUT_OF_RANGE` for a number outside `min` to `max`. */
export function rangeRefusals(value: number, { min, max }: Scale, path: readonly string[]): Refusal[] {
  return value >= min && value <= max ? [] : [refusal('VALUE_OUT_OF_RANGE', path, { min, max })];
}

/**
 * Everything wrong with requirements that are to be a new version: `INSTRUMENT_KIND_DIFFERS`, `INSTRUMENT_RETIRED`, and by
 * item `ITEM_UNKNOWN`, `ITEM_TWICE`, `LEVEL_OUTSIDE_SCALE`, `VALUE_OUT_OF_RANGE` for the weight (domain.md §9).
 */
export function requirementsRefusals(
  asked: readonly AskedItem[],
  sheet: RequirementsSheet,
  path: readonly string[],
): Refusal[] {
  const { code, version } = sheet;
  const place = [...path, 'instrument'];
  if (sheet.kind !== 'COMPETENCE') return [refusal('INSTRUMENT_KIND_DIFFERS', place, { code, version })];
  const retired = sheet.retired ? [refusal('INSTRUMENT_RETIRED', place, { code, version })] : [];
  return [
    ...retired,
    ...asked.flatMap((one, i) => itemRefusals(one, asked.slice(0, i), sheet, [...path, 'items', String(i)])),
  ];
}

function itemRefusals(
  { item, level, weight }: AskedItem,
  before: readonly AskedItem[],
  sheet: RequirementsSheet,
  place: readonly string[],
): Refusal[] {
  if (!sheet.items.has(item)) return [refusal('ITEM_UNKNOWN', [...place, 'item'], { item })];
  if (before.some((other) => other.item === item)) return [refusal('ITEM_TWICE', [...place, 'item'], { item })];
  return [
    ...levelRefusals(level, sheet.scale, [...place, 'level']),
    ...rangeRefusals(weight, WEIGHTS, [...place, 'weight']),
  ];
}

/** In the order of the instrument, so that the order in which a client sends them means nothing. */
export function inInstrumentOrder(asked: readonly AskedItem[], sheet: Pick<RequirementsSheet, 'items'>): AskedItem[] {
  const place = ({ item }: AskedItem) => sheet.items.get(item)?.position ?? 0;
  return [...asked].sort((a, b) => place(a) - place(b));
}

/** Whether two lists in instrument order ask the same; only a difference makes a new version (domain.md §9). */
export function asksTheSame(a: readonly AskedItem[], b: readonly AskedItem[]): boolean {
  const same = (x: AskedItem, y: AskedItem | undefined) =>
    y !== undefined && x.item === y.item && x.level === y.level && x.weight === y.weight && x.essential === y.essential;
  return a.length === b.length && a.every((one, i) => same(one, b[i]));
}
