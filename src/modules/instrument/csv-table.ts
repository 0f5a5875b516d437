import { type Refusal, refusal } from '../../graph/refusal.js';
import { type CsvLine, readCsv } from './csv.js';
import { type Columns, readHeader } from './csv-header.js';

/** Cells hold names, codes and numbers, not stories. */
const MAX_VALUE = 200;

/** What a file looks like. */
export interface TableSpec<C extends string> extends Columns<C> {
  readonly maxLines: number;
  /** What is wrong with a cell that is filled, as a code, or null. */
  readonly cellCode: (column: C, value: string) => string | null;
}

/** One line of a file; a column that the file lacks is an empty text. */
export interface TableRow<C extends string> {
  readonly line: number;
  /** Column → its number in the file, from 1. */
  readonly places: Readonly<Partial<Record<C, number>>>;
  readonly values: Readonly<Record<C, string>>;
}

/** The rows of a file, and everything wrong with them by themselves; broken rows are among the rows. */
export interface Table<C extends string> {
  readonly rows: readonly TableRow<C>[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a CSV text with the names of its columns in the first line. Refusals carry `line` and `column`, from 1:
 * `IMPORT_EMPTY`, `IMPORT_TOO_LONG`, `IMPORT_LINE_BROKEN`, `IMPORT_COLUMN_…`, `IMPORT_VALUE_MISSING`,
 * `IMPORT_VALUE_TOO_LONG`, `IMPORT_BAD_TEXT` and what `cellCode` says.
 */
export function readTable<C extends string>(csv: string, spec: TableSpec<C>, path: readonly string[]): Table<C> {
  const { lines, refusals: broken } = readCsv(csv, path);
  const [first, ...rest] = lines;
  if (!first) return { rows: [], refusals: broken.length > 0 ? broken : [refusal('IMPORT_EMPTY', path)] };
  const header = readHeader(first, spec, path);
  if (header.refusals.length > 0) return { rows: [], refusals: [...header.refusals, ...broken] };
  if (rest.length === 0 && broken.length === 0) return { rows: [], refusals: [refusal('IMPORT_EMPTY', path)] };
  if (rest.length > spec.maxLines) {
    return { rows: [], refusals: [refusal('IMPORT_TOO_LONG', path, { lines: rest.length, max: spec.maxLines })] };
  }
  const read = rest.map((line) => readRow(line, header.columns, spec, path));
  return { rows: read.map(({ row }) => row), refusals: [...broken, ...read.flatMap((one) => one.refusals)] };
}

/** Refusals in the order of the lines of the file. */
export const byLine = (refusals: readonly Refusal[]): Refusal[] =>
  [...refusals].sort((a, b) => Number(a.params?.line) - Number(b.params?.line));

/** One line. One with too few or too many cells is `IMPORT_LINE_BROKEN` at the first cell amiss. */
function readRow<C extends string>(
  { line, cells }: CsvLine,
  columns: readonly C[],
  spec: TableSpec<C>,
  path: readonly string[],
): { row: TableRow<C>; refusals: readonly Refusal[] } {
  const at = (name: C) => columns.indexOf(name);
  const values = Object.fromEntries(spec.names.map((name) => [name, cells[at(name)] ?? ''])) as Record<C, string>;
  const places = Object.fromEntries(columns.map((name, i) => [name, i + 1])) as Partial<Record<C, number>>;
  const row = { line, places, values };
  if (cells.length !== columns.length) {
    const column = Math.min(cells.length, columns.length) + 1;
    return { row, refusals: [refusal('IMPORT_LINE_BROKEN', path, { line, column })] };
  }
  const refusals = columns.flatMap((name, i) => {
    const code = cellCode(name, values[name], spec);
    return code ? [refusal(code, path, { line, column: i + 1, name, max: MAX_VALUE })] : [];
  });
  return { row, refusals };
}

/** NUL and lone surrogates cannot be stored; U+FFFD is what a file that is not UTF-8 leaves behind. */
const isBadText = (text: string) => text.includes('\0') || text.includes('\uFFFD') || !text.isWellFormed();

function cellCode<C extends string>(column: C, value: string, spec: TableSpec<C>): string | null {
  if (value === '') return spec.required.includes(column) ? 'IMPORT_VALUE_MISSING' : null;
  if (isBadText(value)) return 'IMPORT_BAD_TEXT';
  if (value.length > MAX_VALUE) return 'IMPORT_VALUE_TOO_LONG';
  return spec.cellCode(column, value);
}
