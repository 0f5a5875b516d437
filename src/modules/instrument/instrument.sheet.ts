import { Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/work.js';
import { type Sql, sql } from '../../plan/sql.js';
import type { AgeRange } from './definition.js';
import type { AnswerSheet } from './level-rules.js';
import type { InstrumentKind, Sensitivity } from './vocabulary.js';

/** One item of a stored instrument version. */
export interface SheetItem {
  readonly id: string;
  readonly code: string;
  /** From 1. */
  readonly position: number;
  readonly sensitivity: Sensitivity;
}

/** A stored instrument version with all that answers in it are judged by; items in the order of the instrument. */
export interface InstrumentSheet extends AnswerSheet {
  readonly id: string;
  readonly code: string;
  readonly version: string;
  readonly kind: InstrumentKind;
  readonly ages: AgeRange | null;
  readonly retired: boolean;
  readonly rows: readonly SheetItem[];
}

interface SheetRow extends Omit<InstrumentSheet, 'ages' | 'items' | 'scale'> {
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly min: number;
  readonly max: number;
}

/** The instrument version with this code and version. @throws Refused `NOT_FOUND` with the path when there is none */
export function sheetNamed(
  work: Work,
  { code, version }: { readonly code: string; readonly version: string },
  path: readonly string[],
): Promise<InstrumentSheet> {
  return readSheet(work, sql`i.code = ${code}::text and i.version = ${version}::text`, path);
}

/** The instrument version of something that was stored. */
export function sheetOf(work: Work, instrumentId: string): Promise<InstrumentSheet> {
  return readSheet(work, sql`i.id = ${instrumentId}::uuid`, ['input']);
}

async function readSheet(work: Work, condition: Sql, path: readonly string[]): Promise<InstrumentSheet> {
  const [row] = await work.read<SheetRow>(sql`
    select i.id, i.code, i.version, i.kind, i.retired, i.min_age as "minAge", i.max_age as "maxAge",
      (select min(s.level)::int from scale_level s where s.instrument_id = i.id) as min,
      (select max(s.level)::int from scale_level s where s.instrument_id = i.id) as max,
      (select json_agg(json_build_object('id', t.id, 'code', t.code, 'position', t.position, 'sensitivity', t.sensitivity)
        order by t.position) from instrument_item t where t.instrument_id = i.id) as rows
    from instrument i where ${condition}`);
  if (!row) throw new Refused([refusal('NOT_FOUND', path)]);
  const { minAge, maxAge, min, max, ...sheet } = row;
  const ages = minAge === null && maxAge === null ? null : { min: minAge ?? 0, max: maxAge };
  return { ...sheet, ages, scale: { min, max }, items: sheet.rows.map(({ code }) => code) };
}
