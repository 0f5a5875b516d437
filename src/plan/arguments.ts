import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { decodeId, type IdPrefix } from '../graph/ids.js';
import { checkText } from '../graph/text.js';
import type { SqlArgs } from './spec.js';
import { type Sql, typed } from './sql.js';

/** GraphQL scalar → PostgreSQL type of its parameter. */
const TYPES: Record<string, string> = {
  ID: 'uuid',
  String: 'text',
  Int: 'int',
  Date: 'date',
  DateTime: 'timestamptz',
  UUID: 'uuid',
  MunicipalityCode: 'text',
  KvkNumber: 'text',
  Hours: 'int',
  Decimal: 'int',
  PositiveInt: 'int',
  NonNegativeInt: 'int',
  Latitude: 'double precision',
  Longitude: 'double precision',
};

type Values = Record<string, unknown>;

/** Arguments as SQL: every scalar a typed parameter, ids decoded, text checked. @throws Fault `BAD_ID`, `BAD_TEXT` */
export function sqlArguments(args: readonly GraphQLArgument[], values: Values): SqlArgs {
  return fields(args, values);
}

function fields(definitions: readonly (GraphQLArgument | GraphQLInputField)[], values: Values): SqlArgs {
  return Object.fromEntries(
    definitions
      .filter((d) => values[d.name] !== undefined)
      .map((d) => [d.name, argument(d.type, values[d.name], d.extensions.id as IdPrefix | undefined, d.name)]),
  );
}

function argument(type: GraphQLInputType, value: unknown, prefix: IdPrefix | undefined, at: string): unknown {
  if (isNonNullType(type)) return argument(type.ofType, value, prefix, at);
  if (value === null) return null;
  if (isInputObjectType(type)) return fields(Object.values(type.getFields()), value as Values);
  const named = getNamedType(type);
  const list = isListType(type);
  if (!list && (isEnumType(named) || named.name === 'Boolean')) return value;
  const pgType = isEnumType(named) ? 'text' : TYPES[named.name];
  if (!pgType) throw new Error(`No SQL type for argument ${at} of type ${named.name}.`);
  const one = (v: unknown) => scalar(named.name, v, prefix, at);
  return list ? typed((value as unknown[]).map(one), `${pgType}[]`) : (typed(one(value), pgType) satisfies Sql);
}

function scalar(type: string, value: unknown, prefix: IdPrefix | undefined, at: string): unknown {
  if (type === 'ID') {
    if (!prefix) throw new Error(`Argument ${at} does not say which type its id has.`);
    return decodeId(prefix, String(value));
  }
  if (type === 'String') checkText(String(value), at);
  return value instanceof Date ? value.toISOString() : value;
}
