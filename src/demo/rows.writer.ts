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

/** One statement with one text per column, an array: far fewer parameters than rows times columns. */
async function insert(em: SqlEntityManager, entity: string, rows: readonly Row[]): Promise<void> {
  const meta = em.getMetadata().getByClassName(entity as never) as EntityMetadata;
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
  const text = listText(rows.map((row) => row[prop.name]));
  return sql`${sql.val(text)}::text::${raw(isList(type) ? 'text' : type)}[]`;
}

/** PostgreSQL's text for an array. */
function listText(values: readonly unknown[]): string {
  return `{${values.map(elementText).join(',')}}`;
}

const PLAIN = /^[\w-][\w:.-]*$/;

function elementText(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value)
    ? listText(value)
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
  const plain = PLAIN.test(text) && text.toUpperCase() !== 'NULL';
  return plain ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
