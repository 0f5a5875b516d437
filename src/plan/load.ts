import type { SqlEntityManager } from '@mikro-orm/sql';
import DataLoader from 'dataloader';
import type { GraphQLArgument } from 'graphql';
import type { Viewer } from '../access/viewer.js';
import { subjectOf, visible, visibleSection } from '../access/visibility.js';
import type { Day } from '../graph/day.js';
import { sqlArguments } from './arguments.js';
import { columnsOf, keyOf, type Listing, type Table } from './mapping.js';
import { after, closed, orderTerms, type Page, reversed } from './paging.js';
import { seen } from './seen.js';
import type { Asker, ExprSpec, Order } from './spec.js';
import { join, name, raw, type Sql, sql, typed, where } from './sql.js';

/** A plain row: property → value; a relation holds the key of the other row. */
export type Row = Record<string, unknown>;

/** The participant whom a row is about, by key; the access log wants to know. */
export const SUBJECT = '$subject';

/** The type of a row, for interfaces. */
export const TYPE: unique symbol = Symbol('type');

type Values = Record<string, unknown>;

/** A list field at hand: where it stands, its definition and the client's arguments. */
export interface Asked {
  readonly listing: Listing;
  readonly id: string;
  readonly definition: readonly GraphQLArgument[];
  readonly values: Values;
}

const ALIAS = 'r';

/**
 * The batch loaders of one request. Each takes one statement for all keys of a level, with the visibility condition
 * on every table; the N+1 problem cannot be written.
 */
export class Loaders {
  readonly #cache = new Map<string, unknown>();

  constructor(
    readonly em: SqlEntityManager,
    readonly viewer: Viewer,
    readonly today: Day,
  ) {}

  /** Forgets what was read, after a change. */
  clear(): void {
    this.#cache.clear();
  }

  /** Runs one statement. */
  async query(statement: Sql): Promise<Row[]> {
    return (await statement.execute(this.em.getKysely())).rows as Row[];
  }

  /** A loader of one's own with one statement for all keys; for what the specifications cannot say. */
  batch<K, V>(id: string, load: (keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V> {
    return this.#once(id, () => new DataLoader<K, V>(load));
  }

  /** Rows by a unique property, the primary key by default; null where unknown or invisible. */
  one(table: Table, property = table.key): DataLoader<string, Row | null> {
    return this.batch(`one ${table.type}.${property}`, async (keys) => {
      const column = columnsOf(table, ALIAS)(property);
      const wanted = sql`${column} = any(${typed(keys, property === table.key ? `${table.keyType}[]` : 'text[]')})`;
      const rows = await this.query(
        sql`select ${columns(table)} from ${name(table.name)} as ${name(ALIAS)}${where([wanted, this.#visible(table)])}`,
      );
      const found = new Map(tagged(table, rows).map((row) => [row[property], row]));
      return keys.map((key) => found.get(key) ?? null);
    });
  }

  /** A value computed by the database, by the key of its row. */
  expr(table: Table, spec: ExprSpec, asked: Omit<Asked, 'listing'>): DataLoader<string, unknown> {
    return this.batch(`expr ${asked.id} ${JSON.stringify(asked.values)}`, async (keys) => {
      const row = columnsOf(table, ALIAS);
      const value = spec.sql(row, sqlArguments(asked.definition, asked.values));
      const rows = await this.query(
        sql`select ${keyOf(table, ALIAS)} as key, ${value} as value from ${name(table.name)} as ${name(ALIAS)}
          where ${keyOf(table, ALIAS)} = any(${typed(keys, `${table.keyType}[]`)})`,
      );
      const found = new Map(rows.map((r) => [r.key, r.value]));
      return keys.map((key) => found.get(key) ?? null);
    });
  }

  /** The rows of a list, by the key of the parent; with a page one row more than asked, which tells whether more follow. */
  rows(asked: Asked, parent: Table, page?: Page): DataLoader<string, Row[]> {
    return this.batch(`rows ${asked.id} ${JSON.stringify(asked.values)}`, async (keys) => {
      const inner = this.#select(asked, sql`k.id`, page);
      const rows = await this.query(
        sql`select k.n::int as "$parent", x.* from unnest(${typed(keys, `${parent.keyType}[]`)}) with ordinality as k(id, n),
          lateral (${inner}) as x order by k.n, x."$row"`,
      );
      const lists: Row[][] = keys.map(() => []);
      for (const row of tagged(asked.listing.to, rows)) lists[Number(row.$parent) - 1]?.push(row);
      return lists;
    });
  }

  /** The rows of a root list. */
  async rootRows(asked: Asked, page?: Page): Promise<Row[]> {
    return tagged(
      asked.listing.to,
      await this.query(sql`select x.* from (${this.#select(asked, undefined, page)}) as x order by x."$row"`),
    );
  }

  /** The number of rows of a list, by the key of the parent. */
  count(asked: Asked, parent: Table): DataLoader<string, number> {
    return this.batch(`count ${asked.id} ${JSON.stringify(asked.values)}`, async (keys) => {
      const rows = await this.query(
        sql`select (${this.#count(asked, sql`k.id`)}) as n from unnest(${typed(keys, `${parent.keyType}[]`)}) with ordinality as k(id, n)
          order by k.n`,
      );
      return rows.map((row) => Number(row.n));
    });
  }

  /** The number of rows of a root list. */
  async rootCount(asked: Asked): Promise<number> {
    const [row] = await this.query(sql`${this.#count(asked)}`);
    return Number(row?.n);
  }

  #count(asked: Asked, parent?: Sql): Sql {
    const { to } = asked.listing;
    return sql`select count(*)::int as n from ${name(to.name)} as ${name(ALIAS)}${where(this.#conditions(asked, parent))}`;
  }

  #select(asked: Asked, parent: Sql | undefined, page: Page | undefined): Sql {
    const { to, form } = asked.listing;
    const asks = orderOf(asked, this.viewer);
    const order = page?.backward ? reversed(asks) : asks;
    const beyond = page?.from === undefined ? undefined : after(to, ALIAS, page.from, order);
    const terms = orderTerms(to, ALIAS, order);
    const limit = page ? page.size + 1 : form === 'first' ? 1 : undefined;
    return sql`select ${columns(to)}, row_number() over (order by ${terms})::int as "$row" from ${name(to.name)} as ${name(ALIAS)}${where(
      [...this.#conditions(asked, parent), beyond],
    )}${limit === undefined ? raw('') : sql` order by ${terms} limit ${limit}::int`}`;
  }

  #conditions({ listing, definition, values }: Asked, parent?: Sql): (Sql | undefined)[] {
    const row = columnsOf(listing.to, ALIAS);
    const own = listing.spec.where?.(row, sqlArguments(definition, values), this.#asker(listing.to));
    const joined =
      parent && (listing.spec.on ? listing.spec.on(row, parent) : sql`${row(listing.via ?? '')} = ${parent}`);
    return [joined, own, this.#visible(listing.to)];
  }

  #asker(table: Table): Asker {
    const row = columnsOf(table, ALIAS);
    return {
      viewer: this.viewer,
      sees: (section) => visibleSection(table.type, section, { row, viewer: this.viewer, today: this.today }),
      seen: (entity, alias) => seen(this, entity, alias),
    };
  }

  #visible(table: Table): Sql | undefined {
    return visible(table.type, columnsOf(table, ALIAS), this.viewer, this.today);
  }

  #once<T>(id: string, make: () => T): T {
    const known = this.#cache.get(id) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.#cache.set(id, made);
    return made;
  }
}

/** Every column under the name of its property, and the participant whom the row is about. */
function columns(table: Table): Sql {
  const own = [...table.columns].map(([property, column]) => sql`${name(ALIAS, column)} as ${name(property)}`);
  const subject = subjectOf(table.type, columnsOf(table, ALIAS));
  return join(subject ? [...own, sql`${subject} as ${name(SUBJECT)}`] : own, ', ');
}

function orderOf({ listing, definition, values }: Asked, viewer: Viewer): Order {
  const { orderBy } = listing.spec;
  const order = typeof orderBy === 'function' ? orderBy(sqlArguments(definition, values), viewer) : (orderBy ?? []);
  return closed(listing.to, order);
}

function tagged(table: Table, rows: Row[]): Row[] {
  for (const row of rows) Object.assign(row, { [TYPE]: table.type });
  return rows;
}
