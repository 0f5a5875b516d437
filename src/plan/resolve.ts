import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Trail } from '../access/log/trail.js';
import type { Context } from '../context.js';
import { Fault } from '../graph/fault.js';
import { decodeId, encodeId, parseId } from '../graph/ids.js';
import { checkText } from '../graph/text.js';
import { sqlArguments } from './arguments.js';
import { type Asked, type Row, SUBJECT, TYPE } from './load.js';
import type { Derived, Listing, Mapping, Table } from './mapping.js';
import { encodeCursor, type PageArgs, pageOf } from './paging.js';
import type { LookupSpec } from './spec.js';

type Field = GraphQLField<unknown, Context>;
type Resolver = GraphQLFieldResolver<Row, Context>;

/** The parts of a connection are functions, called when they are asked for. */
const PAGING = /(Connection|Edge|PageInfo)$/;

/** Sets the resolver of every field that the mapping derives; a field with a resolver of its own keeps it. */
export function installResolvers(schema: GraphQLSchema, mapping: Mapping): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const table = mapping.byType.get(type.name);
    for (const field of Object.values(type.getFields()) as Field[]) {
      const derived = table?.fields.get(field.name);
      const loose = mapping.loose.get(`${type.name}.${field.name}`);
      if (table && derived) field.resolve = derivedResolver(mapping, table, derived, field) as never;
      else if (loose) field.resolve = list(loose, undefined, field, type.name) as never;
      else if (PAGING.test(type.name)) field.resolve = defaultFieldResolver as never;
      else if (type !== schema.getQueryType()) field.resolve = presenting(mapping, field) as never;
    }
  }
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const [name, root] of mapping.roots) {
    const field = query[name] as Field;
    field.resolve = (root.kind === 'lookup' ? lookup(root.to, root) : list(root, undefined, field, 'Query')) as never;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) (type as GraphQLInterfaceType).resolveType = (row: Row) => row[TYPE as never] as string;
  }
}

function derivedResolver(mapping: Mapping, table: Table, derived: Derived, field: Field): Resolver {
  const { prefix } = table;
  if (derived.kind === 'one') {
    return (row, _args, context) => present(mapping, derived.to, row[derived.property], context);
  }
  if (derived.kind === 'rows') return list(derived, table, field, table.type);
  if (derived.kind === 'expr') {
    const id = `${table.type}.${field.name}`;
    return (row, values, { loaders }) =>
      loaders.expr(table, derived, { id, definition: field.args, values }).load(row[table.key] as string);
  }
  if (field.name === table.key && prefix) return (row) => encodeId(prefix, row[table.key] as string);
  return defaultFieldResolver as Resolver;
}

/** What a resolver names by key is shown as the row: payloads and computed objects hold keys, never rows. */
function presenting(mapping: Mapping, field: Field): Resolver {
  const resolve = (field.resolve ?? defaultFieldResolver) as Resolver;
  const named = getNamedType(field.type);
  const table = mapping.byType.get(named.name);
  if (!table && named.name !== 'Node') return resolve;
  return async (row, args, context, info) => present(mapping, table, await resolve(row, args, context, info), context);
}

/** A key (of an interface: an id), or a list of them → rows; a row stays as it is. */
function present(mapping: Mapping, table: Table | undefined, value: unknown, context: Context): unknown {
  if (Array.isArray(value)) return Promise.all(value.map((v) => present(mapping, table, v, context)));
  if (typeof value !== 'string') return value ?? null;
  return table ? shown(context.loaders.one(table).load(value), context) : nodeById(mapping, value, context);
}

/** A row that leaves with the answer; the trail notes whom it is about. */
async function shown(loading: Promise<Row | null>, { trail }: Context): Promise<Row | null> {
  const row = await loading;
  if (row) noteSubject(row, trail);
  return row;
}

function noteSubject(row: Row, trail: Trail): void {
  const subject = row[SUBJECT];
  if (typeof subject === 'string') trail.show(subject);
}

/** The row of any of our ids; null when unknown or invisible. @throws Fault `BAD_ID` */
export function nodeById(mapping: Mapping, id: string, context: Context): Promise<Row | null> {
  const parsed = parseId(id);
  const table = parsed && mapping.byPrefix.get(parsed.prefix);
  if (!table) throw new Fault('BAD_ID', { expected: 'Node', prefix: '…' });
  return shown(context.loaders.one(table).load(parsed.uuid), context);
}

/** The row that a router asks for by one of its keys; null when unknown or invisible. @throws Fault `BAD_ID` */
export function entityBy(table: Table, representation: Row, context: Context): Promise<Row | null> | null {
  const property = Object.keys(representation).find((key) => key !== '__typename' && table.columns.has(key));
  if (!property) return null;
  const value = String(representation[property]);
  const key = property === table.key && table.prefix ? decodeId(table.prefix, value) : value;
  return shown(context.loaders.one(table, property).load(key), context);
}

function lookup(to: Table, { by }: LookupSpec): Resolver {
  return (_root, args, context) => {
    const key = String(args[by]);
    const { loaders } = context;
    if (to.prefix) return shown(loaders.one(to).load(decodeId(to.prefix, key)), context);
    checkText(key, by);
    return shown(loaders.one(to, by).load(key), context);
  };
}

function list(listing: Listing, parent: Table | undefined, field: Field, owner: string): Resolver {
  const id = `${owner}.${field.name}`;
  return async (row, values, context) => {
    const asked: Asked = { listing, id, definition: field.args, values };
    if (listing.form === 'page') return connection(asked, parent, row, context);
    const rows = parent
      ? await context.loaders.rows(asked, parent).load(row[parent.key] as string)
      : await context.loaders.rootRows(asked);
    for (const one of rows) noteSubject(one, context.trail);
    return listing.form === 'first' ? (rows[0] ?? null) : rows;
  };
}

/** A connection whose parts are read when they are asked for: rows once, the count apart. */
async function connection(asked: Asked, parent: Table | undefined, row: Row, context: Context): Promise<object> {
  const { loaders } = context;
  const { to } = asked.listing;
  const page = pageOf(asked.values as PageArgs);
  // Read again for each part that is asked; a fault in them is told once.
  sqlArguments(asked.definition, asked.values);
  if (page.from !== undefined && !(await loaders.one(to).load(page.from))) throw new Fault('BAD_CURSOR');
  const key = parent && (row[parent.key] as string);
  const read = () => (parent ? loaders.rows(asked, parent, page).load(key as string) : loaders.rootRows(asked, page));
  let rows: Promise<Row[]> | undefined;
  const found = () => {
    rows ??= read();
    return rows;
  };
  const { trail } = context;
  const searched = (n: number) => parent || trail.search(`${asked.id} ${JSON.stringify(asked.values)}`, n);
  const visible = async () => {
    const some = (await found()).slice(0, page.size);
    for (const one of some) noteSubject(one, trail);
    searched(some.length);
    return page.backward ? some.reverse() : some;
  };
  const more = async () => (await found()).length > page.size;
  const cursor = (r: Row | undefined) => r && encodeCursor(r[to.key] as string);
  const count = async () => {
    const total = await (parent ? loaders.count(asked, parent).load(key as string) : loaders.rootCount(asked));
    searched(total);
    return total;
  };
  return {
    totalCount: count,
    nodes: visible,
    edges: async () => (await visible()).map((node) => ({ cursor: cursor(node), node })),
    pageInfo: {
      hasNextPage: () => (page.backward ? page.from !== undefined : more()),
      hasPreviousPage: () => (page.backward ? more() : page.from !== undefined),
      startCursor: async () => cursor((await visible())[0]),
      endCursor: async () => cursor((await visible()).at(-1)),
    },
  };
}
