import type { MetadataStorage } from '@mikro-orm/core';
import { join, name, type Sql, sql, typed } from '../../plan/sql.js';
import type { Sensitivity } from '../instrument/vocabulary.js';
import { parentColumn, parentOf, written } from './file-document.js';
import type { AroundShape, FileRows, FileShape, Row, Shapes } from './file-shape.js';
import { shapesOf } from './file-shape.metadata.js';
import type { FileEntity } from './file-tables.js';

/** Runs one statement: the work of a mutation, or the loaders of a request. */
export type Read = (statement: Sql) => Promise<Row[]>;

const known = new WeakMap<MetadataStorage, Shapes>();

/** The shapes of a database, made once. */
export function fileShapes(metadata: MetadataStorage): Shapes {
  const shapes = known.get(metadata) ?? shapesOf(metadata);
  known.set(metadata, shapes);
  return shapes;
}

/** Every row of a participant's file, by entity, oldest first; one statement for each table that something hangs on. */
export async function readFile(read: Read, participant: string, shapes: Shapes): Promise<FileRows> {
  const rows = new Map<FileEntity, readonly Row[]>();
  for (const shape of shapes.file) {
    const parent = parentOf(shape) as FileEntity | undefined;
    const ids = parent ? (rows.get(parent) ?? []).map(({ id }) => id as string) : [participant];
    rows.set(shape.entity, ids.length > 0 ? (await read(rowsUnder(shape, ids))).map(({ row }) => row as Row) : []);
  }
  return rows;
}

/** The rows of a table as JSON has them, so that both databases say the same. */
function rowsUnder(shape: FileShape, ids: readonly string[]): Sql {
  const order = shape.keys.map((key) => name('r', columnOf(shape, key)));
  return sql`select to_jsonb(r) as row from ${name(shape.table)} as r
    where ${hangsOn(shape, ids)} order by ${join(order, ', ')}`;
}

const columnOf = ({ columns }: FileShape, key: string): string =>
  columns.find(({ property }) => property === key)?.column ?? key;

/** The condition on alias `r` for the rows that hang on these. */
export function hangsOn(shape: FileShape, ids: readonly string[]): Sql {
  const column = parentOf(shape) ? parentColumn(shape) : 'id';
  return sql`${name('r', column)} = any(${typed(ids, 'uuid[]')})`;
}

/** What stands around these rows, by entity and key. */
export async function readAround(read: Read, rows: FileRows, { file, around }: Shapes) {
  const told = new Map<string, ReadonlyMap<string, Row>>();
  for (const shape of around.values()) {
    const wanted = [...keysAround(rows, file, shape.entity)];
    if (wanted.length > 0) told.set(shape.entity, await readNames(read, shape, wanted));
  }
  return told;
}

async function readNames(read: Read, { table, key, columns }: AroundShape, wanted: readonly string[]) {
  const keyColumn = columns.find(({ property }) => property === key)?.column ?? key;
  const shown = columns.map(({ column, property }) => sql`r.${name(column)} as ${name(property)}`);
  const rows = await read(sql`select ${join(shown, ', ')} from ${name(table)} as r
    where r.${name(keyColumn)}::text = any(${typed(wanted, 'text[]')})`);
  return new Map(rows.map((row) => [String(row[key]), writtenRow(row, columns)]));
}

const writtenRow = (row: Row, columns: AroundShape['columns']): Row =>
  Object.fromEntries(columns.map(({ property, form }) => [property, written(form, row[property])]));

/** How sensitive each item of an instrument is that the file names, by its key. */
export async function readItems(read: Read, rows: FileRows, { file }: Shapes): Promise<Map<string, Sensitivity>> {
  const items = [...keysAround(rows, file, 'InstrumentItem')];
  if (items.length === 0) return new Map();
  const found = await read(sql`select id, sensitivity from instrument_item where id = any(${typed(items, 'uuid[]')})`);
  return new Map(found.map(({ id, sensitivity }) => [id as string, sensitivity as Sensitivity]));
}

/** The keys of one entity around the file that its rows name. */
function keysAround(rows: FileRows, file: Shapes['file'], entity: string): Set<string> {
  const named = file.flatMap((shape) =>
    shape.columns
      .filter(({ to }) => to === entity)
      .flatMap(({ column }) => (rows.get(shape.entity) ?? []).map((row) => row[column])),
  );
  return new Set(named.filter((key) => key !== null).map(String));
}
