import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.js';
import { Fault } from '../graph/fault.js';
import type { Row } from '../plan/load.js';
import type { Mapping } from '../plan/mapping.js';
import { GATES, type Gate } from './fields.js';
import { allowedTo } from './permissions.js';
import { sectionsOf } from './sections.js';
import { TIE_LIST } from './visibility.js';
import { type ParticipantSection, ROLES, type Role } from './vocabulary.js';

/** The router's own root field; what it reaches is guarded by visibility. */
const OF_THE_ROUTER: ReadonlySet<string> = new Set(['_entities']);

const rootFields = (schema: GraphQLSchema) =>
  [schema.getQueryType(), schema.getMutationType()]
    .flatMap((type) => Object.values(type?.getFields() ?? {}))
    .filter(({ name }) => !OF_THE_ROUTER.has(name));

const named = (roles: readonly Role[]) => roles.map((role) => ROLES[role].en.toLowerCase()).join(', ');

/** The roles that can be tied to somebody so that they see this part of the file. */
const rolesThatSee = (section: ParticipantSection): Role[] => {
  const roles = new Set(TIE_LIST.flatMap(([, tie]) => (tie.sections.includes(section) ? tie.roles : [])));
  return (Object.keys(ROLES) as Role[]).filter((role) => roles.has(role));
};

/** Says of every root field, mutation and sensitive field who may use it, in its description and its extensions. */
export function describePermissions(schema: GraphQLSchema): void {
  for (const field of rootFields(schema)) {
    const roles = allowedTo(field.name);
    const who = roles.length >= Object.keys(ROLES).length ? 'everyone who is signed in' : named(roles);
    field.description = `${field.description} For: ${who}.`;
    field.extensions = { ...field.extensions, permission: roles };
  }
  for (const { field, section } of gatedFields(schema)) {
    field.description = `${field.description} Part of the file: ${section} (${named(rolesThatSee(section))}); null when you may not see it.`;
    field.extensions = { ...field.extensions, section };
  }
}

/** Refuses a root field to a viewer none of whose roles may use it: the fault `FORBIDDEN`. */
export function guardRoots(schema: GraphQLSchema): void {
  for (const field of rootFields(schema)) {
    const roles = allowedTo(field.name);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (root, args, context: Context, info) => {
      if (!context.viewer.roles.some((role) => roles.includes(role))) throw new Fault('FORBIDDEN');
      return resolve(root, args, context, info);
    };
  }
}

/** Makes every sensitive field null for a viewer who may not see its part of the file. */
export function guardSections(schema: GraphQLSchema, { byType }: Mapping): void {
  for (const { field, section, gate } of gatedFields(schema)) {
    const entity = byType.get(gate.of)?.meta.class;
    if (!entity) throw new Error(`The gate of ${field.name} stands at ${gate.of}, which is no table.`);
    const resolve = (field.resolve ?? defaultFieldResolver) as GraphQLFieldResolver<Row, Context>;
    field.resolve = async (row: Row, args, context: Context, info) => {
      // A criterion that was computed hangs on no stored step; whoever may ask for it sees it whole.
      const key = row[gate.by];
      if (context.viewer.everywhere || key === undefined) return resolve(row, args, context, info);
      const sections = await sectionsOf(context.loaders, entity as never).load(key as string);
      return sections.has(section) ? resolve(row, args, context, info) : null;
    };
  }
}

interface Gated {
  readonly field: GraphQLField<Row, Context>;
  readonly section: ParticipantSection;
  readonly gate: Gate;
}

/** The fields of the table of gates. @throws when one of them does not exist or could not be null, which is a bug */
function gatedFields(schema: GraphQLSchema): Gated[] {
  return Object.entries(GATES).flatMap(([name, gate]) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? type.getFields() : {};
    return Object.entries(gate.fields).map(([fieldName, section]) => {
      const field = fields[fieldName] as GraphQLField<Row, Context> | undefined;
      if (!field || isNonNullType(field.type))
        throw new Error(`${name}.${fieldName} is gated, and is missing or non-null.`);
      return { field, section, gate };
    });
  });
}
