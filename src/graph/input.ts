import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { decodeId, type IdPrefix } from './ids.js';
import { type Refusal, refusal } from './refusal.js';
import { checkText, holdsBsn, MAX_TEXT } from './text.js';

type Values = Record<string, unknown>;

/** The input of a mutation as services take it: ids decoded to UUIDs, and what no mutation accepts in text. */
export interface ReadInput {
  readonly value: Values;
  readonly refusals: readonly Refusal[];
}

/** Walks an input once. @throws Fault `BAD_ID`, `BAD_TEXT` */
export function readInput(type: GraphQLInputObjectType, value: Values): ReadInput {
  const refusals: Refusal[] = [];
  return { value: readObject(type, value, ['input'], refusals), refusals };
}

function readObject(type: GraphQLInputObjectType, value: Values, path: string[], refusals: Refusal[]): Values {
  const read: Values = {};
  for (const field of Object.values(type.getFields())) {
    if (value[field.name] === undefined) continue;
    const prefix = field.extensions.id as IdPrefix | undefined;
    const long = field.extensions.long === true;
    read[field.name] = readValue(field.type, value[field.name], [...path, field.name], { prefix, long, refusals });
  }
  return read;
}

interface Reading {
  readonly prefix: IdPrefix | undefined;
  readonly long: boolean;
  readonly refusals: Refusal[];
}

function readValue(type: GraphQLInputType, value: unknown, path: string[], reading: Reading): unknown {
  if (isNonNullType(type)) return readValue(type.ofType, value, path, reading);
  if (value === null) return null;
  if (isListType(type)) {
    return (value as unknown[]).map((v, i) => readValue(type.ofType, v, [...path, String(i)], reading));
  }
  if (isInputObjectType(type)) return readObject(type, value as Values, path, reading.refusals);
  const { name } = getNamedType(type);
  if (name === 'ID' && reading.prefix) return decodeId(reading.prefix, String(value));
  if (name === 'String') readText(String(value), path, reading);
  return value;
}

function readText(text: string, path: string[], { long, refusals }: Reading): void {
  checkText(text, path.join('.'));
  if (long) return;
  if (text.length > MAX_TEXT) refusals.push(refusal('VALUE_TOO_LONG', path, { max: MAX_TEXT }));
  if (holdsBsn(text)) refusals.push(refusal('BSN_NOT_ALLOWED', path));
}
