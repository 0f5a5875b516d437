import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from 'graphql';
import { buildGraph } from '../../src/schema.js';
import { testDatabase } from '../support/database.js';

const db = await testDatabase();
const { schema, sdl } = await buildGraph(db.getMetadata());

/** What federation itself adds to a subgraph. */
const OF_FEDERATION = /^(_|link__|federation__|FieldSet$)/;

interface Public {
  readonly where: string;
  readonly description: string | null | undefined;
}

/** Everything that a client sees, by name. */
function everythingPublic(from: GraphQLSchema): Public[] {
  return Object.values(from.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !OF_FEDERATION.test(type.name) && !isSpecifiedScalarType(type))
    .filter((type) => type !== from.getQueryType() && type !== from.getMutationType())
    .flatMap((type) => [{ where: type.name, description: type.description }, ...parts(type)])
    .concat([from.getQueryType(), from.getMutationType()].flatMap((root) => (root ? parts(root) : [])));
}

function parts(type: ReturnType<GraphQLSchema['getType']>): Public[] {
  if (isEnumType(type)) return type.getValues().map((v) => ({ where: `${type.name}.${v.name}`, ...v }));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((f) => ({
      where: `${type.name}.${f.name}`,
      description: f.description,
    }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => !field.name.startsWith('_'))
    .flatMap((field) => [
      { where: `${type.name}.${field.name}`, description: field.description },
      ...field.args.map((a) => ({ where: `${type.name}.${field.name}(${a.name})`, description: a.description })),
    ]);
}

describe('The public schema', () => {
  test('is what schema.graphql says', () => {
    expect(readFileSync('schema.graphql', 'utf8')).toBe(sdl);
  });

  test('describes every type, field, argument and enum value in a sentence', () => {
    const silent = everythingPublic(schema).filter(({ description }) => !/[.?!)]$/.test(description ?? ''));
    expect(silent).toEqual([]);
  });

  test('shows no Float but coordinates', () => {
    expect(sdl).not.toMatch(/\bFloat\b/);
  });
});

describe('The subgraph', () => {
  const trajectories = { name: 'trajectories', url: 'http://127.0.0.1/', typeDefs: parse(sdl) };

  test('composes alone', () => {
    const { errors, supergraphSdl } = composeServices([trajectories]);
    expect(errors ?? []).toEqual([]);
    expect(supergraphSdl).toContain('join__Graph');
  });

  test('composes with a partner that extends participants, locations and municipalities', () => {
    const partner = parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])
      type Participant @key(fields: "id") { id: ID! busPass: String }
      type Location @key(fields: "id") { id: ID! openingHours: String }
      type Municipality @key(fields: "code") { code: MunicipalityCode! website: String }
      scalar MunicipalityCode
      type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
      type Query { partner: String }
    `);
    const { errors } = composeServices([
      trajectories,
      { name: 'partner', url: 'http://127.0.0.1/p', typeDefs: partner },
    ]);
    expect(errors ?? []).toEqual([]);
  });
});
