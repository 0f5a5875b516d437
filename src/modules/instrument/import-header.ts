import { type Refusal, refusal } from '../../graph/refusal.js';
import type { CsvLine } from './csv.js';

/** Columns of the import; the first four must be there (domain.md §4). */
export const IMPORT_COLUMNS = [
  'group',
  'code',
  'label_nl',
  'label_en',
  'group_label_nl',
  'group_label_en',
  'sensitivity',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Columns without which there is no item. */
export const REQUIRED_COLUMNS: readonly ImportColumn[] = ['group', 'code', 'label_nl', 'label_en'];

/** Which column stands where, and what is wrong with the first line. */
export interface ImportHeader {
  readonly columns: readonly ImportColumn[];
  readonly refusals: readonly Refusal[];
}

const isColumn = (name: string): name is ImportColumn => (IMPORT_COLUMNS as readonly string[]).includes(name);

/** Reads the line with the names: `IMPORT_COLUMN_UNKNOWN`, `IMPORT_COLUMN_TWICE`, `IMPORT_COLUMN_MISSING`. */
export function readHeader({ line, cells }: CsvLine, path: readonly string[]): ImportHeader {
  const names = cells.map((cell) => cell.toLowerCase());
  const refusals = names.flatMap((name, i) => {
    const place = { line, column: i + 1, name };
    if (!isColumn(name)) return [refusal('IMPORT_COLUMN_UNKNOWN', path, place)];
    return names.indexOf(name) < i ? [refusal('IMPORT_COLUMN_TWICE', path, place)] : [];
  });
  const missing = REQUIRED_COLUMNS.filter((name) => !names.includes(name)).map((name) =>
    refusal('IMPORT_COLUMN_MISSING', path, { line, column: names.length + 1, name }),
  );
  return { columns: names.filter(isColumn), refusals: [...refusals, ...missing] };
}
