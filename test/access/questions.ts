import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import type { Situation } from './people.js';
import type { AccessWorld } from './world.js';

const schema = buildASTSchema(parse(readFileSync('schema.graphql', 'utf8')), { assumeValid: true });

/** What is asked for one cell: a root field, its text, and how to tell from the answer what was seen. */
export interface Question {
  readonly root: string;
  readonly text: string;
  readonly read: (answer: unknown) => string;
}

/** A row of the table at hand, for one column. */
export interface Asking {
  readonly world: AccessWorld;
  readonly situation: Situation;
  /** What it is about, as the table calls it. */
  readonly name: string;
  readonly path: string;
}

/** Root fields that find one row by its id; other types are found by `node`. */
const LOOKUPS = [
  'participant',
  'trajectory',
  'matrixMeasurement',
  'organization',
  'location',
  'workplaceProfile',
  'learningLine',
];

const typeOf = (name: string): string => name.split(' ')[0] as string;
const upper = (root: string): string => root[0]?.toUpperCase() + root.slice(1);
const objectType = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;

/** What tells a row without an id from others of its kind. */
const MARKS: Readonly<Record<string, string>> = {
  'Criterion waived': '"code":"FEELS_STABLE"',
  'Criterion met': '"code":"BASELINE_MEASURED"',
  'MatrixTarget on Justitie': '"domain":"JUSTICE"',
  'LifeAreaDomain on Justitie': '"domain":"JUSTICE","hidden":false',
  'DomainScore on Justitie': 'note of Justitie',
  'SupportNeedChange on Justitie': 'note of Justitie',
  'GoalStep on Justitie': 'note of Justitie',
};

/** The question of a cell that reads. @throws when the path leads nowhere */
export function question(asking: Asking): Question {
  const { world, situation, name, path } = asking;
  const id = () => world.id(name, situation);
  const type = typeOf(name);
  if (path === 'node')
    return { root: 'node', text: `node(id: "${id()}") { id }`, read: (answer) => shown(answer, [], id()) };
  if (path === 'nodes')
    return { root: 'nodes', text: `nodes(ids: ["${id()}"]) { id }`, read: (answer) => shown(answer, [], id()) };
  if (path === '_entities') {
    const representation = `{ __typename: "${type}", id: "${id()}" }`;
    const text = `_entities(representations: [${representation}]) { ... on ${type} { id } }`;
    return { root: '_entities', text, read: (answer) => shown(answer, [], id()) };
  }
  if (path === '_service')
    return { root: path, text: '_service { sdl }', read: (answer) => shown(answer, [], undefined) };
  return along(asking);
}

/** `participant.placements.fit`: fields from a root on, through lists and connections. */
function along({ world, situation, name, path }: Asking): Question {
  const [first = '', ...rest] = path.replace(/\.totalCount$/, '').split('.');
  const counted = path.endsWith('.totalCount');
  const [, root = '', given = ''] = /^(\w+)(\(.*\))?$/.exec(first) ?? [];
  const field = schema.getQueryType()?.getFields()[root];
  const args = filledIn(given, world, situation);
  const mark = markOf(world, situation, name);
  const read = (answer: unknown) => (counted ? count(answer, rest, mark) : shown(answer, rest, mark));
  if (LOOKUPS.includes(root) || !field) {
    const type = upper(root);
    const target = typeOf(name) === type ? name : type;
    const start = objectType(type);
    if (!start) throw new Error(`${path} leads nowhere.`);
    const inner = selection(start, rest, { world, situation });
    const key = `id: "${world.id(target, situation)}"`;
    if (field) return { root, text: `${root}(${key}) ${inner}`, read };
    return { root: 'node', text: `node(${key}) { ... on ${type} ${inner} }`, read };
  }
  return {
    root,
    text: `${written(field, { world, situation }, args)} ${through(field, rest, { world, situation })}`,
    read,
  };
}

/** The text of what is asked along a path from a type. */
export function selectionOf(type: string, path: readonly string[]): string {
  return selection(objectType(type), path, {} as At);
}

type At = Pick<Asking, 'world' | 'situation'>;

/** The text of a field with the arguments that it needs, and as many rows as a page can have. */
function written(field: GraphQLField<unknown, unknown>, at: At, given = ''): string {
  const own = given.slice(1, -1);
  const needed = field.args.filter(isRequiredArgument).filter(({ name }) => !own.includes(`${name}:`));
  const paged = field.args.some(({ name }) => name === 'first') ? ['first: 100'] : [];
  const args = [own, ...needed.map(({ name }) => `${name}: "${argument(name, at)}"`), ...paged].filter(Boolean);
  return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
}

function argument(name: string, { world, situation }: At): string {
  return world.id(upper(name.replace(/Id$/, '')), situation);
}

/** The selection of a type: the rest of a path, or at its end everything that is no object. */
function selection(type: GraphQLObjectType, rest: readonly string[], at: At): string {
  const [next, ...further] = rest;
  if (next === undefined) return everything(type);
  const field = type.getFields()[next];
  if (!field) throw new Error(`${type.name} has no field ${next}.`);
  return `{ ${written(field, at)} ${through(field, further, at)} }`;
}

function through(field: GraphQLField<unknown, unknown>, rest: readonly string[], at: At): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) return '{ id }';
  if (!type.name.endsWith('Connection')) return selection(type as GraphQLObjectType, rest, at);
  const node = getNamedType(objectType(type.name).getFields().nodes?.type) as GraphQLObjectType;
  return `{ totalCount nodes ${selection(node, rest, at)} }`;
}

function everything(type: GraphQLObjectType): string {
  const leaves = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );
  const nested = Object.values(type.getFields()).filter(
    ({ name, type: of }) => name === 'domain' && isObjectType(getNamedType(of)),
  );
  return `{ __typename ${leaves.map(({ name }) => name).join(' ')} ${nested.map(({ name }) => `${name} { code }`).join(' ')} }`;
}

/** `$Placement` in the arguments of a path stands for an id. */
const filledIn = (given: string, world: AccessWorld, situation: Situation): string =>
  given.replace(/\$(\w+)/g, (_, name: string) => `"${world.id(name, situation)}"`);

function markOf(world: AccessWorld, situation: Situation, name: string): string | undefined {
  if (MARKS[name]) return MARKS[name];
  // A filter has found the lines about the participant.
  if (name === 'AccessLogEntry') return undefined;
  const type = schema.getType(typeOf(name));
  return isObjectType(type) && type.getInterfaces().length > 0 ? world.id(name, situation) : undefined;
}

/** What an answer shows at the end of a path: `seen`, `none` when only other rows are there, `null` when nothing is. */
export function shown(answer: unknown, rest: readonly string[], mark: string | undefined): string {
  const ends = endsOf(answer, rest);
  const there = ends.filter((end) => end !== null && end !== undefined);
  const own = there.some((end) => typeof end === 'object' && mark !== undefined && 'id' in (end as object));
  const hits = there.filter(
    (end) => mark === undefined || (!own && !MARKED.test(mark)) || JSON.stringify(end).includes(mark),
  );
  if (hits.length > 0) return 'seen';
  return there.length > 0 || ends.length === 0 ? 'none' : 'null';
}

/** A mark that is sought in the text of a row: not an id, which rows of other types do not have. */
const MARKED = / |"/;

function endsOf(value: unknown, rest: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [null];
  if (Array.isArray(value)) return value.flatMap((one) => endsOf(one, rest));
  const { nodes } = value as { nodes?: unknown };
  if (nodes !== undefined) return endsOf(nodes, rest);
  const [next, ...further] = rest;
  return next === undefined ? [value] : endsOf((value as Record<string, unknown>)[next], further);
}

/** A count tells no more than the rows do: `leak` when it does. */
function count(answer: unknown, rest: readonly string[], mark: string | undefined): string {
  let value = answer as Record<string, unknown> | null;
  for (const next of rest) value = (value?.[next] ?? null) as Record<string, unknown> | null;
  if (value === null) return 'null';
  return value.totalCount === (value.nodes as unknown[]).length ? shown(answer, rest, mark) : 'leak';
}
