import type { Words } from '../../graph/words.js';
import type { InstrumentKind, Sensitivity } from './vocabulary.js';

/** Whole numbers from `min` to `max`, both included (domain.md §4). */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** One step of a scale with its words. */
export interface ScaleLevel {
  readonly level: number;
  readonly label: Words;
}

/** One thing that is measured; `code` is unique in the instrument version. */
export interface InstrumentItem {
  readonly code: string;
  readonly label: Words;
  readonly sensitivity: Sensitivity;
}

/** Items that belong together, in the order of the instrument. */
export interface InstrumentGroup {
  readonly code: string;
  readonly label: Words;
  readonly items: readonly InstrumentItem[];
}

/** Whole years; `max` null means no upper limit. */
export interface AgeRange {
  readonly min: number;
  readonly max: number | null;
}

/** What names one version of an instrument. */
export interface InstrumentHead {
  readonly code: string;
  readonly version: string;
  readonly kind: InstrumentKind;
  readonly label: Words;
  /** Null: for every age. */
  readonly ages: AgeRange | null;
  /** A retired version comes in by import only. */
  readonly retired: boolean;
}

/** One version of an instrument as data; a new version is a new one, nothing finalized changes (domain.md §4). */
export interface InstrumentDefinition extends InstrumentHead {
  /** Lowest first, without holes. */
  readonly levels: readonly ScaleLevel[];
  readonly groups: readonly InstrumentGroup[];
}

/** The items of an instrument in its order, over its groups. */
export function itemsOf(instrument: Pick<InstrumentDefinition, 'groups'>): readonly InstrumentItem[] {
  return instrument.groups.flatMap((group) => group.items);
}
