import { isDay } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { TableRow, TableSpec } from '../instrument/csv-table.js';
import type { Scale } from '../instrument/definition.js';
import { NOT_ASSESSED_REASONS, type NotAssessedReason } from '../instrument/vocabulary.js';

/** Columns of measurements from before; a line is the score of one domain in one measurement. */
export type HistoryColumn = 'client_number' | 'measured_on' | 'instrument' | 'version' | 'domain' | 'level';

const COLUMNS: readonly HistoryColumn[] = ['client_number', 'measured_on', 'instrument', 'version', 'domain', 'level'];

/** What the file looks like: a level is a whole number, or the reason why the domain was not assessed. */
export const HISTORY_FILE: TableSpec<HistoryColumn> = {
  names: COLUMNS,
  required: COLUMNS,
  maxLines: 200_000,
  cellCode: (column, value) => (column === 'measured_on' && !isDay(value) ? 'IMPORT_DATE_INVALID' : null),
};

export type HistoryRow = TableRow<HistoryColumn>;

/** The score of a domain: a level, or a reason why there is none. */
export interface HistoryScore {
  readonly level: number | null;
  readonly notAssessed: NotAssessedReason | null;
}

/** `"3"` → level 3, `"DECLINED"` → that reason; null when it is neither or not on the scale. */
export function scoreOf(text: string, { min, max }: Scale): HistoryScore | null {
  if (Object.hasOwn(NOT_ASSESSED_REASONS, text)) return { level: null, notAssessed: text as NotAssessedReason };
  const level = /^-?\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return level >= min && level <= max ? { level, notAssessed: null } : null;
}

/** A refusal at a cell of a row. */
export function atCell(
  code: string,
  row: HistoryRow,
  name: HistoryColumn,
  more: Readonly<Record<string, string | number>> = {},
): Refusal {
  return refusal(code, ['csv'], { line: row.line, column: row.places[name] ?? 1, name, ...more });
}
