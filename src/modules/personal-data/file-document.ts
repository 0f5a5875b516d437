import type { Day } from '../../graph/day.js';
import type { FileColumn, FileRows, FileShape, Row, Shapes } from './file-shape.js';
import { type FileEntity, fileTable } from './file-tables.js';

/** The version of the form; a change that readers would stumble over gets the next number. */
export const FORM_VERSION = 1;

/** What the document is made of. */
export interface FileContent {
  readonly shapes: Shapes;
  readonly rows: FileRows;
  /** What stands around the file, by entity and key. */
  readonly around: ReadonlyMap<string, ReadonlyMap<string, Row>>;
  /** Who looked, as the access log has it; null for a reader who may not know. */
  readonly looks: readonly Row[] | null;
}

/**
 * Everything that is kept about one participant as a document of its own (domain.md §15), in the form of
 * docs/personal-file.schema.json: what hangs on a row stands inside it. Ids are UUIDs, days and instants ISO texts, hours
 * texts with two decimals; no field is ever left out.
 */
export function fileDocument(content: FileContent, exportedOn: Day): object {
  const [root] = content.rows.get('Participant') ?? [];
  if (!root) throw new Error('A file without a participant cannot be written.');
  return {
    form: 'personal-file',
    version: FORM_VERSION,
    exportedOn,
    participant: rowDocument('Participant', root, content),
    accessLog: content.looks,
  };
}

function rowDocument(entity: FileEntity, row: Row, content: FileContent): object {
  const shape = shapeOf(entity, content.shapes);
  const own = shownColumns(shape).map((column) => [column.property, shownValue(column, row[column.column], content)]);
  const lists = childrenOf(entity, content.shapes).map((child) => {
    const hanging = (content.rows.get(child.entity) ?? []).filter((one) => one[parentColumn(child)] === row.id);
    return [fileTable(child.entity).as, hanging.map((one) => rowDocument(child.entity, one, content))];
  });
  return Object.fromEntries([...own, ...lists]);
}

/** The columns that a row shows; what it hangs on is told by where it stands. */
export function shownColumns({ entity, columns }: FileShape): readonly FileColumn[] {
  return columns.filter(({ property }) => property !== fileTable(entity).of);
}

/** The tables that hang on an entity. */
export function childrenOf(entity: FileEntity, { file }: Shapes): readonly FileShape[] {
  return file.filter((shape) => parentOf(shape) === entity);
}

/** The entity that a table of the file hangs on; undefined for the participant. */
export function parentOf({ entity, columns }: FileShape): string | undefined {
  const { of } = fileTable(entity);
  return columns.find(({ property }) => property === of)?.to;
}

/** The column that leads to what a row hangs on. @throws for the participant, who hangs on nothing */
export function parentColumn({ entity, columns }: FileShape): string {
  const { of } = fileTable(entity);
  const found = columns.find(({ property }) => property === of);
  if (!found) throw new Error(`${entity} hangs on nothing.`);
  return found.column;
}

/** The shape of an entity of the file. */
export function shapeOf(entity: FileEntity, { file }: Shapes): FileShape {
  const shape = file.find((one) => one.entity === entity);
  if (!shape) throw new Error(`${entity} has no shape.`);
  return shape;
}

function shownValue({ to, form }: FileColumn, value: unknown, { shapes, around }: FileContent): unknown {
  if (value === null || value === undefined) return null;
  if (to && shapes.around.has(to)) return around.get(to)?.get(String(value)) ?? null;
  return written(form, value);
}

/** A value as the document writes it. */
export function written(form: FileColumn['form'], value: unknown): unknown {
  if (form === 'instant') return new Date(String(value)).toISOString();
  if (form === 'hours') return (Number(value) / 4).toFixed(2);
  return value;
}
