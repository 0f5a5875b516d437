import { Fault } from '../graph/fault.js';
import { columnsOf, type Table } from './mapping.js';
import type { Order } from './spec.js';
import { join, name, raw, type Sql, sql, typed } from './sql.js';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/** What a client asked of a connection. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page: how many rows, from which row on, and in which direction the list is walked. */
export interface Page {
  readonly size: number;
  /** The key of the row to start after (backward: before). */
  readonly from: string | undefined;
  readonly backward: boolean;
}

/** The page that the arguments ask for. @throws Fault `BAD_PAGE`, `BAD_CURSOR` */
export function pageOf({ first, after, last, before }: PageArgs): Page {
  const backward = last != null;
  const mixed = (backward && (first != null || after != null)) || (!backward && before != null);
  const size = last ?? first ?? DEFAULT_SIZE;
  if (mixed || size < 1 || size > MAX_SIZE) throw new Fault('BAD_PAGE', { max: MAX_SIZE });
  const cursor = backward ? before : after;
  return { size, from: cursor == null ? undefined : decodeCursor(cursor), backward };
}

/** A cursor holds the key of its row only, so it reveals nothing; the statement looks the sort values up. */
export const encodeCursor = (key: string): string => Buffer.from(key.replaceAll('-', ''), 'hex').toString('base64url');

function decodeCursor(cursor: string): string {
  const hex = Buffer.from(cursor, 'base64url').toString('hex');
  const key = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (hex.length !== 32 || encodeCursor(key) !== cursor) throw new Fault('BAD_CURSOR');
  return key;
}

/** The order closed with the key, in the direction of its last term, so that it is total. */
export function closed(table: Table, order: Order): Order {
  if (order.some(([property]) => property === table.key)) return order;
  return [...order, [table.key, order.at(-1)?.[1] ?? 'asc']];
}

/** The same order, walked from the end. */
export const reversed = (order: Order): Order => order.map(([p, d]) => [p, d === 'asc' ? 'desc' : 'asc'] as const);

/** `a.x, a.y desc`; a nullable column sorts last, and only there it is said, or a descending index would not serve. */
export function orderTerms(table: Table, alias: string, order: Order): Sql {
  const column = columnsOf(table, alias);
  const term = (property: string, direction: string) =>
    sql`${column(property)}${raw(direction === 'desc' ? ' desc' : '')}${raw(table.nullable.has(property) ? ' nulls last' : '')}`;
  return join(
    order.map(([property, direction]) => term(property, direction)),
    ', ',
  );
}

/**
 * The rows after the row with this key. The sort values of that row are scalar subqueries, so that the comparison can
 * be an index condition. Connections order by columns that are never null.
 */
export function after(table: Table, alias: string, key: string, order: Order): Sql {
  const column = columnsOf(table, alias);
  const id = typed(key, table.keyType);
  const there = (property: string) =>
    property === table.key
      ? id
      : sql`(select ${columnsOf(table, 'c')(property)} from ${name(table.name)} as c where ${columnsOf(table, 'c')(table.key)} = ${id})`;
  const sign = (direction: string) => raw(direction === 'desc' ? '<' : '>');
  const [first] = order;
  if (first && order.every(([, direction]) => direction === first[1])) {
    const [here, beyond] = [order.map(([p]) => column(p)), order.map(([p]) => there(p))];
    return sql`(${join(here, ', ')}) ${sign(first[1])} (${join(beyond, ', ')})`;
  }
  const expand = ([term, ...rest]: Order): Sql => {
    if (!term) return raw('false');
    const [property, direction] = term;
    const further = sql`${column(property)} ${sign(direction)} ${there(property)}`;
    return sql`(${further} or (${column(property)} = ${there(property)} and ${expand(rest)}))`;
  };
  return expand(order);
}
