import 'reflect-metadata';
import type { MetadataStorage } from '@mikro-orm/core';
import { type GraphQLSchema, isEnumType } from 'graphql';
import { describePermissions, guardRoots, guardSections } from './access/guard.js';
import { accessLogResolvers } from './access/log/access-log.resolver.js';
import { ViewerResolver } from './access/viewer.resolver.js';
import type { Context } from './context.js';
import { addMessages, messageWords } from './graph/catalogue.js';
import { boundEntities } from './graph/entities.js';
import { buildSubgraph } from './graph/federation.js';
import { markIds } from './graph/id-field.js';
import { graphResolvers } from './graph/resolvers.js';
import { modules } from './modules.js';
import { deriveMapping, type Mapping } from './plan/mapping.js';
import { entityBy, installResolvers } from './plan/resolve.js';

/** The graph: executable schema, its text, and how its fields are read. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly mapping: Mapping;
}

/** Composes the modules into the graph. @param metadata of the entities, from the database connection */
export async function buildGraph(metadata: MetadataStorage): Promise<Graph> {
  for (const module of modules) addMessages(module.messages);
  let mapping: Mapping | undefined;
  const { schema, sdl } = await buildSubgraph(
    {
      resolvers: [
        ...graphResolvers(() => mapping as Mapping),
        ViewerResolver,
        ...accessLogResolvers,
        ...modules.flatMap((m) => m.resolvers),
      ] as never,
      validate: false,
    },
    (base) => {
      describeErrorCodes(base);
      describePermissions(base);
      markIds(base);
    },
    (type) => (representation, context: Context) => {
      const table = mapping?.byType.get(type);
      return table ? entityBy(table, representation, context) : null;
    },
  );
  mapping = deriveMapping(schema, metadata);
  installResolvers(schema, mapping);
  guardSections(schema, mapping);
  guardRoots(schema);
  boundEntities(schema);
  return { schema, sdl, mapping };
}

/** The description of an error code is its message: the catalogue says it once. */
function describeErrorCodes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type) || !type.name.endsWith('ErrorCode')) continue;
    for (const value of type.getValues()) {
      const words = messageWords(value.name);
      value.description = words.description ?? words.en;
    }
  }
}
