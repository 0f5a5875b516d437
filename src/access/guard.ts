import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { Fault } from '../graph/fault.js';
import { allowedTo } from './permissions.js';
import { ROLES } from './vocabulary.js';

/** The router's own root fields; what they reach is guarded by visibility. */
const OF_THE_ROUTER: ReadonlySet<string> = new Set(['_entities', '_service']);

const rootFields = (schema: GraphQLSchema) =>
  [schema.getQueryType(), schema.getMutationType()]
    .flatMap((type) => Object.values(type?.getFields() ?? {}))
    .filter(({ name }) => !OF_THE_ROUTER.has(name));

/** Says of every root field who may use it, in its description and its extensions. */
export function describePermissions(schema: GraphQLSchema): void {
  for (const field of rootFields(schema)) {
    const roles = allowedTo(field.name);
    const everyone = roles.length >= Object.keys(ROLES).length;
    const who = everyone ? 'everyone who is signed in' : roles.map((role) => ROLES[role].en.toLowerCase()).join(', ');
    field.description = `${field.description} For: ${who}.`;
    field.extensions = { ...field.extensions, permission: roles };
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
