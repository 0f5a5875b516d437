import type { GraphQLSchema } from 'graphql';
import { GATES } from '../../src/access/fields.js';
import { MAY_ASK, MAY_DO } from '../../src/access/permissions.js';
import { DOMAIN_OF } from '../../src/access/sensitivity.js';
import { TIES, type TieName } from '../../src/access/ties.js';
import { PLACES } from '../../src/access/visible-places.js';
import { ROLES, type Role } from '../../src/access/vocabulary.js';
import { WALLS } from '../../src/access/walls.js';
import { sql } from '../../src/plan/sql.js';
import { buildGraph } from '../../src/schema.js';
import type { TestServer } from '../support/server.js';
import type { Cell } from './asking.js';

/** A condition of the product that can be taken away while the server runs, and put back. */
export interface Condition {
  readonly name: string;
  /** Takes it away. @returns what puts it back */
  readonly remove: () => () => void;
  /** Whether a cell of the table can tell that it is gone. */
  readonly about: (cell: Cell) => boolean;
  /** Conditions before it on every way there, which are away in both rounds. */
  readonly behind?: readonly (() => () => void)[];
}

type Tables = Record<string, unknown>;

/** Replaces a row of a table of the product, in this process only. */
function replace(table: object, row: string, value: unknown): () => void {
  const rows = table as Tables;
  const before = rows[row];
  if (value === undefined) delete rows[row];
  else rows[row] = value;
  return () => {
    rows[row] = before;
  };
}

const EVERY_ROLE = Object.keys(ROLES) as Role[];
const typeOf = ({ name }: Cell): string => name.split(' ')[0] as string;
const reads = ({ path }: Cell): boolean => !/^(mutation|payload of) /.test(path);
const lower = (type: string): string => `${type[0]?.toLowerCase()}${type.slice(1)}`;

/** The schema without gates and permissions, whose resolvers take the place of guarded ones. */
async function unguarded({ db }: TestServer): Promise<GraphQLSchema> {
  const back = [
    ...Object.keys(GATES).map((type) => replace(GATES, type, undefined)),
    ...[MAY_ASK, MAY_DO].flatMap((table) => Object.keys(table).map((row) => replace(table, row, EVERY_ROLE))),
  ];
  const { schema } = await buildGraph(db.getMetadata());
  for (const put of back) put();
  return schema;
}

/** Every condition of domain.md §13 as the tables of the product have it. */
export async function conditionsOf(server: TestServer): Promise<Condition[]> {
  const open = await unguarded(server);
  const unguard = (type: string, fields: readonly string[]) => () => swap(server.schema, open, type, fields);
  const gatesTo = (type: string) =>
    Object.entries(GATES).flatMap(([owner, { fields }]) => {
      const own = Object.keys(fields).filter((field) => isOf(open, owner, field, type));
      return own.length > 0 ? [unguard(owner, own)] : [];
    });
  return [
    ...walls(gatesTo),
    ...places(),
    ...gates(open, unguard),
    ...ties(),
    ...Object.keys(DOMAIN_OF).map((type) => ({
      name: `sensitivity of ${type}`,
      remove: () => replace(DOMAIN_OF, type, undefined),
      about: (cell: Cell) => typeOf(cell) === type && reads(cell),
    })),
    ...permissions(unguard),
  ];
}

const rolesOf = (tie: TieName): readonly Role[] => TIES[tie].roles;

function walls(gatesTo: (type: string) => (() => () => void)[]): Condition[] {
  return Object.entries(WALLS).flatMap(([type, wall]) => {
    const about = (cell: Cell) => typeOf(cell) === type && reads(cell);
    const behind = gatesTo(type);
    const whole = { name: `wall of ${type}`, remove: () => replace(WALLS, type, undefined), about, behind };
    const narrow = Object.keys(wall.narrow ?? {}).map((tie) => ({
      name: `wall of ${type}: what ${tie} (${rolesOf(tie as TieName).join(', ')}) sees less`,
      remove: () => replace(WALLS, type, { ...wall, narrow: { ...wall.narrow, [tie]: undefined } }),
      about,
      behind,
    }));
    return [whole, ...narrow];
  });
}

function places(): Condition[] {
  return Object.keys(PLACES).map((type) => ({
    name: `place: ${type}`,
    remove: () => replace(PLACES, type, undefined),
    about: (cell) => typeOf(cell) === type && reads(cell),
    behind: (BEFORE[type] ?? []).map((before) => () => replace(PLACES, before, undefined)),
  }));
}

/** Places that are reached through others only. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  LearningLineStep: ['LearningLine'],
  WorkplaceRequirements: ['LearningLine', 'LearningLineStep', 'WorkplaceProfile'],
};

function gates(
  open: GraphQLSchema,
  unguard: (type: string, fields: readonly string[]) => () => () => void,
): Condition[] {
  const wallsAt = (type: string, fields: readonly string[]) => {
    const wall = WALLS[type];
    const own = wall ? [() => replace(WALLS, type, { ...wall, section: 'ANY' })] : [];
    const shown = Object.keys(WALLS).filter((other) => fields.some((field) => isOf(open, type, field, other)));
    return [...own, ...shown.map((other) => () => replace(WALLS, other, undefined))];
  };
  return Object.entries(GATES).flatMap(([type, { fields }]) => {
    const sections = Map.groupBy(Object.keys(fields), (field) => fields[field] as string);
    return [...sections].map(([section, own]) => ({
      name: `gate of ${type}: ${section}`,
      remove: unguard(type, own),
      behind: wallsAt(type, own),
      about: (cell: Cell) =>
        reads(cell) &&
        own.some((field) => new RegExp(`\\b${WAYS[type] ?? lower(type)}\\.${field}(\\.|$)`).test(cell.path)),
    }));
  });
}

/** How the table comes to a type that no row of its own has an id. */
const WAYS: Readonly<Record<string, string>> = {
  HourSummary: 'hours',
  SupportHourSummary: 'supportHourSummary',
  Criterion: 'criteria',
  TrajectoryPause: 'pauses',
};

function ties(): Condition[] {
  return Object.entries(TIES).map(([tie, { roles }]) => ({
    name: `tie ${tie} (${roles.join(', ')})`,
    remove: () => replace(TIES[tie as TieName], 'holds', () => sql`true`),
    about: ({ name, path }: Cell) =>
      /^(Participant|Trajectory)/.test(name) && /^(node|participant|trajectory)$/.test(path),
  }));
}

function permissions(unguard: (type: string, fields: readonly string[]) => () => () => void): Condition[] {
  const limited = (table: Readonly<Record<string, readonly Role[]>>) =>
    Object.keys(table).filter((row) => (table[row]?.length ?? 0) < EVERY_ROLE.length);
  return [
    ...limited(MAY_ASK).map((field) => ({
      name: `may ask ${field}`,
      remove: unguard('Query', [field]),
      about: ({ path }: Cell) => path.split(/[.(]/)[0] === field,
    })),
    ...limited(MAY_DO).map((mutation) => ({
      name: `may do ${mutation}`,
      remove: unguard('Mutation', [mutation]),
      about: ({ path }: Cell) => path === `mutation ${mutation}`,
    })),
  ];
}

/** Puts the resolvers of one schema in the place of those of another. */
function swap(guarded: GraphQLSchema, open: GraphQLSchema, type: string, fields: readonly string[]): () => void {
  const fieldsOf = (schema: GraphQLSchema) =>
    (schema.getType(type) as ReturnType<GraphQLSchema['getQueryType']>)?.getFields();
  const put = fields.map((field) => {
    const [own, other] = [fieldsOf(guarded)?.[field], fieldsOf(open)?.[field]];
    if (!own || !other) throw new Error(`There is no ${type}.${field}.`);
    const before = own.resolve;
    own.resolve = other.resolve;
    return () => {
      own.resolve = before;
    };
  });
  return () => {
    for (const back of put) back();
  };
}

/** Whether a field shows rows of a type. */
function isOf(schema: GraphQLSchema, owner: string, field: string, type: string): boolean {
  const fields = (schema.getType(owner) as ReturnType<GraphQLSchema['getQueryType']>)?.getFields();
  return new RegExp(`\\b${type}(Connection)?\\b`).test(String(fields?.[field]?.type));
}
