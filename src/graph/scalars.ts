import { GraphQLScalarType, Kind } from 'graphql';
import {
  GraphQLDateTime,
  GraphQLEmailAddress,
  GraphQLLatitude,
  GraphQLLocalDate,
  GraphQLLongitude,
  GraphQLNonNegativeInt,
  GraphQLPositiveInt,
  GraphQLURL,
  GraphQLUUID,
} from 'graphql-scalars';
import { Fault } from './fault.js';

/** A calendar day in Europe/Amsterdam: ISO text in, ISO text out. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day in Europe/Amsterdam, as ISO text such as 2026-11-21.',
  extensions: {},
});

/** An instant. The database hands it over as text, the graph shows it in UTC with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'An instant in UTC with milliseconds, such as 2026-11-21T20:30:00.000Z.',
  serialize: (value) =>
    (value instanceof Date ? value : new Date(String(value).replace(' ', 'T').replace(/\+00$/, 'Z'))).toISOString(),
});

/** A scalar for text of one form. */
function textScalar(name: string, pattern: RegExp, description: string): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new Fault('BAD_USER_INPUT', { reason: `${name} (${pattern.source})` });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const MunicipalityCode = textScalar(
  'MunicipalityCode',
  /^GM\d{4}$/,
  'The code of a Dutch municipality by Statistics Netherlands (CBS): GM and four digits, such as GM0141 for Almelo.',
);

export const KvkNumber = textScalar(
  'KvkNumber',
  /^\d{8}$/,
  'The number of an organization in the Dutch trade register (KvK-nummer): eight digits.',
);

export const CreboCode = textScalar(
  'CreboCode',
  /^\d{5}$/,
  'The code of a Dutch vocational qualification in the register CREBO: five digits.',
);

const QUARTERS = /^(\d{1,4})\.(00|25|50|75)$/;

/** Whole quarters of an hour inside, `"38.25"` outside. */
export const HoursScalar = new GraphQLScalarType<number, string>({
  name: 'Hours',
  description: 'A number of hours as text with two decimals, in whole quarters, such as "38.25".',
  serialize: (value) => (Number(value) / 4).toFixed(2),
  parseValue: (value) => quarters(value),
  parseLiteral: (node) => quarters(node.kind === Kind.STRING ? node.value : undefined),
});

function quarters(value: unknown): number {
  const [, whole, part] = (typeof value === 'string' && QUARTERS.exec(value)) || [];
  if (!whole || !part) throw new Fault('BAD_USER_INPUT', { reason: 'Hours ("38.25")' });
  return Number(whole) * 4 + Number(part) / 25;
}

const TENTHS = /^(\d{1,9})\.(\d)$/;

/** Whole tenths inside, `"69.2"` outside. */
export const DecimalScalar = new GraphQLScalarType<number, string>({
  name: 'Decimal',
  description: 'A number as text with one decimal, such as "69.2".',
  serialize: (value) => (Number(value) / 10).toFixed(1),
  parseValue: (value) => tenths(value),
  parseLiteral: (node) => tenths(node.kind === Kind.STRING ? node.value : undefined),
});

function tenths(value: unknown): number {
  const [, whole, part] = (typeof value === 'string' && TENTHS.exec(value)) || [];
  if (!whole || !part) throw new Fault('BAD_USER_INPUT', { reason: 'Decimal ("69.2")' });
  return Number(whole) * 10 + Number(part);
}

export const Latitude = new GraphQLScalarType({
  ...GraphQLLatitude.toConfig(),
  description: 'A latitude in decimal degrees, such as 52.3486.',
});

export const Longitude = new GraphQLScalarType({
  ...GraphQLLongitude.toConfig(),
  description: 'A longitude in decimal degrees, such as 6.6599.',
});

export {
  GraphQLEmailAddress as EmailAddress,
  GraphQLNonNegativeInt as NonNegativeInt,
  GraphQLPositiveInt as PositiveInt,
  GraphQLURL as Url,
  GraphQLUUID as Uuid,
};
