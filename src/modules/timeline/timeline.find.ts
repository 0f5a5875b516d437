import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { join, name, type Sql, sql, typed } from '../../plan/sql.js';
import { SOURCES, type Source } from './timeline.sources.js';
import { kindAt, rankOf, type TimelineKind } from './vocabulary.js';

/** One entry as it was read. */
export interface EntryRow {
  readonly rank: number;
  /** The key of the record, which with the rank is the entry's own. */
  readonly id: string;
  readonly node: string;
  readonly on: string;
  readonly code: string | null;
  readonly target: string | null;
  readonly title: string | null;
}

/** The entry after which a page begins. */
export interface Place {
  readonly rank: number;
  readonly id: string;
  readonly on: string;
}

/** The entries of one kind of the participant `k`. */
function branch(loaders: Loaders, kind: TimelineKind): Sql {
  const { tables, joins, ofParticipant, where, ...told }: Source = SOURCES[kind];
  const table = loaders.em.getMetadata().get(tables.r as never).tableName;
  const visible = Object.entries(tables).map(([alias, entity]) => seen(loaders, entity, alias));
  const conditions = join([ofParticipant, ...(where ? [where] : []), ...visible], ' and ');
  return sql`select ${rankOf(kind)}::int as rank, r.id, ${told.node} as node, ${told.on} as "on",
    ${told.code} as code, ${told.target} as target, ${told.title} as title
    from ${name(table)} as r ${joins} where ${conditions}`;
}

const everything = (loaders: Loaders): Sql =>
  join(
    (Object.keys(SOURCES) as TimelineKind[]).map((kind) => branch(loaders, kind)),
    ' union all ',
  );

const participants = (keys: readonly string[]): Sql =>
  sql`unnest(${typed(keys, 'uuid[]')}) with ordinality as k(id, n)`;

/** The entries of each participant, newest first, one more than the page has; one statement for all of them. */
export async function entriesOf(
  loaders: Loaders,
  keys: readonly string[],
  { size, from }: { size: number; from: Place | undefined },
): Promise<EntryRow[][]> {
  const beyond = from
    ? sql`where (e."on", e.id, e.rank) < (${from.on}::date, ${from.id}::uuid, ${from.rank}::int)`
    : sql``;
  const rows = await loaders.query(sql`select k.n::int as n, x.* from ${participants(keys)},
    lateral (select e.* from (${everything(loaders)}) as e ${beyond}
      order by e."on" desc, e.id desc, e.rank desc limit ${size + 1}::int) as x
    order by k.n, x."on" desc, x.id desc, x.rank desc`);
  const lists: EntryRow[][] = keys.map(() => []);
  for (const row of rows) lists[Number(row.n) - 1]?.push(row as unknown as EntryRow);
  return lists;
}

/** How many entries each participant has. */
export async function countsOf(loaders: Loaders, keys: readonly string[]): Promise<number[]> {
  const rows = await loaders.query(sql`select (select count(*)::int from (${everything(loaders)}) as e) as count
    from ${participants(keys)} order by k.n`);
  return rows.map(({ count }) => Number(count));
}

/** Where an entry stands in the timeline of each participant; undefined where it does not. */
export async function placesOf(
  loaders: Loaders,
  keys: readonly string[],
  { rank, id }: Omit<Place, 'on'>,
): Promise<(Place | undefined)[]> {
  const kind = kindAt(rank);
  if (!kind) return keys.map(() => undefined);
  const rows = await loaders.query(sql`select k.n::int as n, e."on" from ${participants(keys)},
    lateral (${branch(loaders, kind)}) as e where e.id = ${id}::uuid`);
  const found = new Map(rows.map((row) => [Number(row.n), String(row.on)]));
  return keys.map((_, i) => {
    const on = found.get(i + 1);
    return on === undefined ? undefined : { rank, id, on };
  });
}
