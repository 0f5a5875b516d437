import { type Refusal, refusal } from '../../graph/refusal.js';
import type { TableRow, TableSpec } from './csv-table.js';
import { SENSITIVITIES } from './vocabulary.js';

/** Columns of the import of an instrument. */
export type ImportColumn =
  | 'group'
  | 'code'
  | 'label_nl'
  | 'label_en'
  | 'group_label_nl'
  | 'group_label_en'
  | 'sensitivity';

/** What the file of an instrument looks like (domain.md §4); a longer list does not measure a person any more. */
export const INSTRUMENT_FILE: TableSpec<ImportColumn> = {
  names: ['group', 'code', 'label_nl', 'label_en', 'group_label_nl', 'group_label_en', 'sensitivity'],
  required: ['group', 'code', 'label_nl', 'label_en'],
  maxLines: 1000,
  cellCode: (column, value) =>
    column === 'sensitivity' && !Object.hasOwn(SENSITIVITIES, value) ? 'IMPORT_VALUE_UNKNOWN' : null,
};

/** One item of the file. */
export type ImportRow = TableRow<ImportColumn>;

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
