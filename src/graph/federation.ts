import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
} from 'graphql';
import { type BuildSchemaOptions, buildSchema, createResolversMap } from 'type-graphql';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@tag", "@external"])';

/** The executable subgraph and its sorted text, which is `schema.graphql`. */
export interface Subgraph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/** Finds an entity for the router: a representation → a row, or null where unknown or invisible. */
export type ReferenceResolver = (representation: Record<string, unknown>, context: never) => unknown;

/**
 * Builds the type-graphql schema, lets `amend` complete it (descriptions), prints it sorted and rebuilds it as a
 * Federation v2 subgraph with a reference resolver per type.
 */
export async function buildSubgraph(
  options: BuildSchemaOptions,
  amend: (schema: GraphQLSchema) => void,
  resolveReference: (type: string) => ReferenceResolver | undefined,
): Promise<Subgraph> {
  const base = await buildSchema({ ...options, skipCheck: true });
  amend(base);
  const sdl = `${LINK}\n\n${printSchemaWithDirectives(lexicographicSortSchema(base))}\n`;
  const resolvers = createResolversMap(base) as Record<string, Record<string, unknown>>;
  for (const type of Object.values(base.getTypeMap())) {
    if (!isObjectType(type) || !type.astNode?.directives?.some((d) => d.name.value === 'key')) continue;
    const resolve = resolveReference(type.name);
    if (resolve) resolvers[type.name] = { ...resolvers[type.name], __resolveReference: resolve };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl, { noLocation: true }), resolvers: resolvers as never }]);
  restore(base, schema);
  return { schema, sdl };
}

type Extended = { extensions: object };
const extend = (from: Extended, to: Extended | undefined): void => {
  if (to) Object.assign(to, { extensions: { ...from.extensions, ...to.extensions } });
};

/** Rebuilding from text loses extensions and the internal values of argument defaults; this puts them back. */
function restore(from: GraphQLSchema, to: GraphQLSchema): void {
  for (const source of Object.values(from.getTypeMap())) {
    const copy = to.getType(source.name);
    if (!copy || source.name.startsWith('__') || isSpecifiedScalarType(source)) continue;
    extend(source, copy);
    if (isInputObjectType(source) && isInputObjectType(copy)) {
      for (const field of Object.values(source.getFields())) {
        const same = copy.getFields()[field.name];
        extend(field, same);
        if (same) same.defaultValue = field.defaultValue;
      }
    } else if ((isObjectType(source) && isObjectType(copy)) || (isInterfaceType(source) && isInterfaceType(copy))) {
      restoreFields(source, copy);
    } else if (isEnumType(source) && isEnumType(copy)) {
      for (const value of source.getValues()) extend(value, copy.getValue(value.name) ?? undefined);
    }
  }
}

type WithFields = { getFields(): ReturnType<Extract<ReturnType<GraphQLSchema['getQueryType']>, object>['getFields']> };

function restoreFields(source: WithFields, copy: WithFields): void {
  for (const field of Object.values(source.getFields())) {
    const same = copy.getFields()[field.name];
    extend(field, same);
    for (const argument of field.args) {
      const sameArgument = same?.args.find((a) => a.name === argument.name);
      extend(argument, sameArgument);
      if (sameArgument) sameArgument.defaultValue = argument.defaultValue;
    }
  }
}
