import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { name, raw, type Sql, sql } from '../plan/sql.js';
import { type Row, type Rows, WRITTEN } from './records.js';

/** Rows per statement: enough to make the statement's own cost vanish, few enough to keep it small. */
const BATCH = 5000;

/** Inserts rows of any entities, in the order of their foreign keys. */
export async function writeRows(em: SqlEntityManager, rows: Rows): Promise<void> {
  for (const entity of WRITTEN) {
    const all = rows.get(entity) ?? [];
    for (let i = 0; i < all.length; i += BATCH) await insert(em, entity, all.slice(i, i + BATCH));
  }
}

/** The tables that are written. */
export function tablesOf(em: SqlEntityManager): string[] {
  return WRITTEN.map((entity) => metaOf(em, entity).tableName);
}

const metaOf = (em: SqlEntityManager, entity: string): EntityMetadata =>
  em.getMetadata().getByClassName(entity as never) as EntityMetadata;

/** One statement with one text per column, an array: far fewer parameters than rows times columns. */
async function insert(em: SqlEntityManager, entity: string, rows: readonly Row[]): Promise<void> {
  const meta = metaOf(em, entity);
  const props = (meta.props as EntityProperty[]).filter(
    (prop) => prop.fieldNames && rows.some((row) => prop.name in row),
  );
  const columns = props.map((prop) => name(prop.fieldNames[0] as string));
  const arrays = props.map((prop) => arrayOf(rows, prop));
  const values = props.map((prop, i) => cast(`c${i}`, typeOf(prop)));
  const names = props.map((_, i) => name(`c${i}`));
  const statement = sql`insert into ${name(meta.tableName)} (${sql.join(columns)})
    select ${sql.join(values)} from unnest(${sql.join(arrays)}) as r(${sql.join(names)})`;
  await statement.execute(em.getKysely());
}

const typeOf = (prop: EntityProperty): string => prop.columnTypes[0] as string;

/** An array of arrays would be taken apart by `unnest`, so lists travel as text. */
const isList = (type: string): boolean => type.endsWith('[]');

const cast = (column: string, type: string): Sql => (isList(type) ? sql`${name(column)}::${raw(type)}` : name(column));

/** The values of one column as one parameter. */
function arrayOf(rows: readonly Row[], prop: EntityProperty): Sql {
  const type = typeOf(prop);
  const written = /text|json/.test(type) ? quoted : String;
  const text = `{${rows.map((row) => elementText(row[prop.name], written)).join(',')}}`;
  return sql`${sql.val(text)}::text::${raw(isList(type) ? 'text' : type)}[]`;
}

const elementText = (value: unknown, written: (value: unknown) => string): string =>
  value === null || value === undefined ? 'NULL' : written(value);

/** An element of PostgreSQL's text for an array, when it may hold what has a meaning there. */
function quoted(value: unknown): string {
  const text = Array.isArray(value)
    ? `{${value.map(quoted).join(',')}}`
    : value instanceof Object
      ? JSON.stringify(value)
      : String(value);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
