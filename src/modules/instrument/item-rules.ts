import { type Refusal, refusal } from '../../graph/refusal.js';
import type { InstrumentKind } from './vocabulary.js';

/** A competence as a client names it. */
export interface NamedItem {
  readonly instrument: { readonly code: string; readonly version?: string | null };
  /** The code of the item in the instrument. */
  readonly item: string;
}

/** The instrument that was found under the name, as far as the rule looks at it. */
interface Found {
  readonly code: string;
  readonly version: string;
  readonly kind: InstrumentKind;
  readonly items: ReadonlyMap<string, unknown>;
}

/**
 * Why something cannot be about a competence: `INSTRUMENT_UNKNOWN`, `INSTRUMENT_KIND_DIFFERS`, `ITEM_UNKNOWN`.
 * @param path where the named item stands.
 */
export function competenceItemRefusals(named: NamedItem, found: Found | undefined, path: readonly string[]): Refusal[] {
  const { code, version } = found ?? named.instrument;
  const params = { code, version: version ?? '' };
  if (!found) return [refusal('INSTRUMENT_UNKNOWN', [...path, 'instrument'], params)];
  if (found.kind !== 'COMPETENCE') return [refusal('INSTRUMENT_KIND_DIFFERS', [...path, 'instrument'], params)];
  return found.items.has(named.item) ? [] : [refusal('ITEM_UNKNOWN', [...path, 'item'], { item: named.item })];
}
