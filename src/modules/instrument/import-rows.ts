import { type Refusal, refusal } from '../../graph/refusal.js';
import type { CsvLine } from './csv.js';
import { type ImportColumn, REQUIRED_COLUMNS } from './import-header.js';
import { SENSITIVITIES } from './vocabulary.js';

/** Codes and labels are names, not stories. */
const MAX_VALUE = 200;

/** One item of the file; a column that the file lacks is an empty text. */
export interface ImportRow {
  readonly line: number;
  /** Column → its number in the file, from 1. */
  readonly places: Readonly<Partial<Record<ImportColumn, number>>>;
  readonly values: Readonly<Record<ImportColumn, string>>;
}

const EMPTY: Record<ImportColumn, string> = {
  group: '',
  code: '',
  label_nl: '',
  label_en: '',
  group_label_nl: '',
  group_label_en: '',
  sensitivity: '',
};

/** NUL and lone surrogates cannot be stored; U+FFFD is what a file that is not UTF-8 leaves behind. */
const isBadText = (text: string) => text.includes('\0') || text.includes('\uFFFD') || !text.isWellFormed();

/** What is wrong with one cell, as a code, or null. */
function cellCode(column: ImportColumn, value: string): string | null {
  if (value === '' && REQUIRED_COLUMNS.includes(column)) return 'IMPORT_VALUE_MISSING';
  if (isBadText(value)) return 'IMPORT_BAD_TEXT';
  if (value.length > MAX_VALUE) return 'IMPORT_VALUE_TOO_LONG';
  return column === 'sensitivity' && value !== '' && !Object.hasOwn(SENSITIVITIES, value)
    ? 'IMPORT_VALUE_UNKNOWN'
    : null;
}

/** One line as an item. A line with too few or too many cells is `IMPORT_LINE_BROKEN` at the first cell amiss. */
export function readRow(
  { line, cells }: CsvLine,
  columns: readonly ImportColumn[],
  path: readonly string[],
): { row: ImportRow; refusals: readonly Refusal[] } {
  const places = Object.fromEntries(columns.map((name, i) => [name, i + 1]));
  const values = { ...EMPTY, ...Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])) };
  const row = { line, places, values };
  if (cells.length !== columns.length) {
    const column = Math.min(cells.length, columns.length) + 1;
    return { row, refusals: [refusal('IMPORT_LINE_BROKEN', path, { line, column })] };
  }
  const refusals = columns.flatMap((name, i) => {
    const code = cellCode(name, values[name]);
    return code ? [refusal(code, path, { line, column: i + 1, name, max: MAX_VALUE })] : [];
  });
  return { row, refusals };
}

/** What only shows over lines: `IMPORT_CODE_TWICE`, and `IMPORT_GROUP_DIFFERS` for a group with two labels. */
export function checkRows(rows: readonly ImportRow[], path: readonly string[]): Refusal[] {
  const labelsDiffer = (name: ImportColumn) =>
    clashes(rows, 'group', (a, b) => a.values[name] !== b.values[name]).map((clash) =>
      refusal('IMPORT_GROUP_DIFFERS', path, placeOf(clash, 'group', name)),
    );
  return [
    ...clashes(rows, 'code', () => true).map((clash) =>
      refusal('IMPORT_CODE_TWICE', path, placeOf(clash, 'code', 'code')),
    ),
    ...labelsDiffer('group_label_nl'),
    ...labelsDiffer('group_label_en'),
  ];
}

/** A row and the earlier one that it clashes with. */
type Clash = readonly [row: ImportRow, first: ImportRow];

function placeOf([row, first]: Clash, value: ImportColumn, place: ImportColumn) {
  return { line: row.line, column: row.places[place] ?? 1, value: row.values[value], first: first.line };
}

/** Every row that holds the same value in a column as an earlier one, and clashes with it. */
function clashes(
  rows: readonly ImportRow[],
  column: ImportColumn,
  clash: (row: ImportRow, first: ImportRow) => boolean,
): Clash[] {
  const firsts = new Map<string, ImportRow>();
  return rows.flatMap((row): Clash[] => {
    const value = row.values[column];
    const first = firsts.get(value);
    if (!first) firsts.set(value, row);
    return first && value !== '' && clash(row, first) ? [[row, first]] : [];
  });
}
