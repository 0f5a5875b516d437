import { type Refusal, refusal } from '../../graph/refusal.js';
import type { CsvLine } from './csv.js';

/** Which columns a file may have, and which of them it must have. */
export interface Columns<C extends string> {
  readonly names: readonly C[];
  readonly required: readonly C[];
}

/** Which column stands where, and what is wrong with the first line. */
export interface Header<C extends string> {
  readonly columns: readonly C[];
  readonly refusals: readonly Refusal[];
}

/** Reads the line with the names: `IMPORT_COLUMN_UNKNOWN`, `IMPORT_COLUMN_TWICE`, `IMPORT_COLUMN_MISSING`. */
export function readHeader<C extends string>(
  { line, cells }: CsvLine,
  known: Columns<C>,
  path: readonly string[],
): Header<C> {
  const isColumn = (name: string): name is C => (known.names as readonly string[]).includes(name);
  const names = cells.map((cell) => cell.toLowerCase());
  const refusals = names.flatMap((name, i) => {
    const place = { line, column: i + 1, name };
    if (!isColumn(name)) return [refusal('IMPORT_COLUMN_UNKNOWN', path, place)];
    return names.indexOf(name) < i ? [refusal('IMPORT_COLUMN_TWICE', path, place)] : [];
  });
  const missing = known.required
    .filter((name) => !names.includes(name))
    .map((name) => refusal('IMPORT_COLUMN_MISSING', path, { line, column: names.length + 1, name }));
  return { columns: names.filter(isColumn), refusals: [...refusals, ...missing] };
}
