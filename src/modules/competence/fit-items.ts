import type { FitItemOutcome } from './vocabulary.js';

/** What a workplace asks in one item (domain.md §7). */
export interface Requirement {
  readonly itemId: string;
  /** Place of the item in the instrument; orders equal learning goals. */
  readonly itemOrder: number;
  /** A level on the instrument's scale; at the scale's minimum nothing is asked. */
  readonly level: number;
  /** 1 to 3. */
  readonly weight: number;
  readonly essential: boolean;
}

/** One requirement beside what is known; levels on the instrument's scale. */
export interface FitItem {
  readonly itemId: string;
  readonly itemOrder: number;
  readonly required: number;
  /** Null when not known. */
  readonly present: number | null;
  /** required − present; null when not known. */
  readonly gap: number | null;
  readonly weight: number;
  readonly essential: boolean;
  readonly outcome: FitItemOutcome;
}

/** What the items are compared with. */
export interface Comparison {
  /** The scale's minimum. */
  readonly min: number;
  /** Item → level; an item that is absent or null was not assessed. */
  readonly levels: ReadonlyMap<string, number | null>;
  /** Items for which the place was adapted. */
  readonly adjusted: ReadonlySet<string>;
}

/** Compares every requirement above the scale's minimum, in the order of the instrument. */
export function fitItems(requirements: readonly Requirement[], comparison: Comparison): FitItem[] {
  return requirements
    .filter(({ level }) => level > comparison.min)
    .toSorted((a, b) => a.itemOrder - b.itemOrder || Number(a.itemId > b.itemId) - Number(a.itemId < b.itemId))
    .map((requirement) => fitItem(requirement, comparison));
}

function fitItem({ level, ...asked }: Requirement, { levels, adjusted }: Comparison): FitItem {
  const present = levels.get(asked.itemId) ?? null;
  const gap = present === null ? null : level - present;
  const outcome = adjusted.has(asked.itemId) ? 'ADJUSTED' : outcomeOf(gap);
  return { ...asked, required: level, present, gap, outcome };
}

/** Unknown, more, the same, one less, or two or more less than asked (domain.md §7). */
function outcomeOf(gap: number | null): FitItemOutcome {
  if (gap === null) return 'UNKNOWN';
  if (gap < 0) return 'SURPLUS';
  if (gap === 0) return 'MATCH';
  return gap === 1 ? 'TRAINABLE' : 'SHORTFALL';
}

/** Items whose gap is known and counts. */
export function isKnown({ outcome }: FitItem): boolean {
  return outcome !== 'UNKNOWN' && outcome !== 'ADJUSTED';
}

/** Known items below what is asked: essential first, then gap × weight descending, then instrument order. */
export function learningGoalsOf(items: readonly FitItem[]): FitItem[] {
  const size = ({ gap, weight }: FitItem) => (gap ?? 0) * weight;
  return items
    .filter((item) => isKnown(item) && (item.gap ?? 0) >= 1)
    .sort((a, b) => Number(b.essential) - Number(a.essential) || size(b) - size(a) || a.itemOrder - b.itemOrder);
}
