import { CsvError, parse } from 'csv-parse/sync';
import { type Refusal, refusal } from '../../graph/refusal.js';

/** One line of a file: its number counted from 1, and its cells without surrounding blanks. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lines that could be read, and `IMPORT_LINE_BROKEN` with `line` and `column` (from 1) for every other one. */
export interface CsvLines {
  readonly lines: readonly CsvLine[];
  readonly refusals: readonly Refusal[];
}

/** Spreadsheets in a Dutch locale separate by semicolon; the header tells. */
function delimiterOf(header: string): string {
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}

/**
 * Reads a file line by line, so that a broken quote costs one line and its number is exact; a cell therefore cannot
 * hold a line end. Takes a byte order mark and every kind of line end; blank lines are skipped.
 */
export function readCsv(text: string, path: readonly string[]): CsvLines {
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const delimiter = delimiterOf(rows.find((row) => row.trim() !== '') ?? '');
  const lines: CsvLine[] = [];
  const refusals: Refusal[] = [];
  for (const [index, row] of rows.entries()) {
    const line = index + 1;
    if (row.trim() === '') continue;
    try {
      const cells = parse(row, { delimiter, trim: true })[0] ?? [];
      lines.push({ line, cells: cells.map((cell) => cell.trim()) });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      refusals.push(refusal('IMPORT_LINE_BROKEN', path, { line, column: Number(error.column) + 1 }));
    }
  }
  return { lines, refusals };
}
