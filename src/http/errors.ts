import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault } from '../graph/fault.js';
import { FAULTS } from '../graph/faults.js';

/** Codes whose error was made for the one who asks: our faults, and what GraphQL and its transport refuse. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  ...Object.keys(FAULTS),
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * What the client sees of an error. Faults pass with their code; everything else is a bug: `report` logs it and gives
 * the request id, which is all that the answer says about it.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (bug: unknown) => string,
): GraphQLFormattedError {
  const code = codeOf(formatted, error);
  if (PUBLIC_CODES.has(code))
    return { ...formatted, message: sentence(formatted, error), extensions: { ...formatted.extensions, code } };
  return { ...maskedError(report(unwrapResolverError(error))), ...placeOf(formatted) };
}

/** The answer to a bug. */
export function maskedError(requestId: string): GraphQLFormattedError {
  return {
    message: `Er ging iets mis; noem dit nummer als u het meldt: ${requestId} / Something went wrong; name this when you report it: ${requestId}`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** A fault thrown by a scalar is wrapped by graphql-js and again by Apollo, with a code that says less. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): unknown {
  const fault = innerFault(error);
  return fault ? fault.extensions.code : formatted.extensions?.code;
}

/** What graphql-js refuses in a variable is told in the words of the catalogue, with its own sentence as the reason. */
function sentence(formatted: GraphQLFormattedError, error: unknown): string {
  if (formatted.extensions?.code !== 'BAD_USER_INPUT' || innerFault(error)) return formatted.message;
  return new Fault('BAD_USER_INPUT', { reason: formatted.message }).message;
}

function innerFault(error: unknown): Fault | undefined {
  if (error instanceof Fault) return error;
  return error instanceof GraphQLError ? innerFault(error.originalError) : undefined;
}

function placeOf({ path, locations }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

/** PostgreSQL's error code and the objects it names; a database error's sentence quotes values, so it stays out of the log. */
const DATABASE_FIELDS = ['code', 'severity', 'schema', 'table', 'column', 'constraint', 'routine'] as const;

/** What the log tells about a bug: type, place in the code and, unless the database spoke, the sentence. */
export function bugForLog(bug: unknown): Record<string, unknown> {
  if (!(bug instanceof Error)) return { type: typeof bug };
  const frames = bug.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
  // What stands between quotes may be a value: `Int cannot represent non-integer value: "…"`.
  if (!isDatabaseError(bug)) return { type: bug.name, message: bug.message.replace(/"[^"]*"/g, '"…"'), frames };
  const fields = bug as unknown as Record<string, unknown>;
  const known = DATABASE_FIELDS.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : []));
  return { type: bug.name, ...Object.fromEntries(known), frames };
}

/** PostgreSQL, PGlite and MikroORM's wrapping of both carry the five characters of an SQLSTATE. */
function isDatabaseError(bug: Error): boolean {
  const { code, cause } = bug as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return true;
  return cause instanceof Error && isDatabaseError(cause);
}
