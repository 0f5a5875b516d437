import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Context } from '../../context.js';
import { Fault } from '../../graph/fault.js';
import type { AccessLog } from './access-log.js';
import type { Head, Told } from './entry.js';
import { actionOf, eventOf } from './events.js';
import { isPurpose } from './purpose.js';
import { type LogOutcome, PURPOSES } from './words.js';

type Request = GraphQLRequestContext<Context>;

/** The log cannot be written, so the answer does not leave; the reason stands in the server's own log. */
export class AccessLogNotWritten extends Error {}

/**
 * Logs every request that reaches GraphQL. Apollo Server waits for `willSendResponse` before it makes the text of the
 * answer, so what is told there is committed before the answer leaves; when it throws, the answer is an error with status 500.
 * @param report tells the server's log of a bug
 */
export function logRequests(log: AccessLog, report: (bug: unknown) => void): ApolloServerPlugin<Context> {
  return {
    async serverWillStart() {
      return { serverWillStop: () => log.close() };
    },
    async requestDidStart() {
      return {
        async didResolveOperation(request) {
          refuseUnknownPurpose(request);
          request.contextValue.trail.begin(headOf(request));
        },
        async willSendResponse(request) {
          const { trail, viewer } = request.contextValue;
          try {
            await log.tell(rowsOf(request), trail.head ?? headOf(request), viewer);
          } catch (bug) {
            report(bug);
            throw new AccessLogNotWritten('The access log was not written.');
          }
        },
      };
    },
  };
}

const purposeOf = ({ request }: Request): string | undefined => request.http?.headers.get('x-purpose');

/** @throws Fault `BAD_PURPOSE` */
function refuseUnknownPurpose(request: Request): void {
  if (isPurpose(purposeOf(request))) return;
  const fault = new Fault('BAD_PURPOSE', { allowed: Object.keys(PURPOSES).join(', ') });
  throw Object.assign(fault, { extensions: { ...fault.extensions, http: { status: 400 } } });
}

function headOf(request: Request): Head {
  const { requestId, client } = request.contextValue;
  const { operationName: operation, queryHash: documentHash } = request;
  return { requestId, client, purpose: purposeOf(request), operation, documentHash };
}

const READ = { event: 'READ', action: 'R' } as const;

/** The rows that a request leaves beside those of its changes; one that changed nothing leaves one at least. */
function rowsOf(request: Request): readonly Told[] {
  const { trail } = request.contextValue;
  if (request.operation?.operation !== 'mutation') return [{ ...looking(request), participants: shownBy(request) }];
  const rows = [...trail.attempts, ...refusedMutations(request)];
  if (trail.uncovered.length > 0) rows.push({ ...READ, outcome: 'DONE', participants: trail.uncovered });
  return rows.length > 0 || trail.changed ? rows : [{ ...READ, outcome: outcomeOf(request) }];
}

/** Whoever reads the log of the own file is shown it, whatever fields are asked. */
function shownBy(request: Request): readonly string[] {
  const { trail, viewer } = request.contextValue;
  if (viewer.participantId && asksLog(request)) trail.show(viewer.participantId);
  return trail.shown;
}

const asksLog = (request: Request): boolean => [...rootFields(request).values()].includes('accessLog');

/** What a request that changes nothing is: reading the log, searching, or reading. */
function looking(request: Request): Told {
  const { found } = request.contextValue.trail;
  const event = asksLog(request) ? 'LOG' : found === undefined ? 'READ' : 'SEARCH';
  return { event, action: 'R', outcome: outcomeOf(request), found };
}

const REFUSALS: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);

/** Mutations that the table of permissions refused before they began. */
function refusedMutations(request: Request): Told[] {
  const names = rootFields(request);
  const refused = (request.errors ?? []).filter(({ extensions }) => REFUSALS.has(extensions.code));
  return refused.flatMap(({ path = [] }) => {
    const mutation = path.length === 1 ? names.get(String(path[0])) : undefined;
    return mutation ? [{ event: eventOf(mutation), action: actionOf(mutation), outcome: 'REFUSED' }] : [];
  });
}

/** Refused when a permission lacked; failed when nothing at all could be answered. */
function outcomeOf({ errors, response }: Request): LogOutcome {
  if (!errors || errors.length === 0) return 'DONE';
  if (errors.some(({ extensions }) => REFUSALS.has(extensions.code))) return 'REFUSED';
  const { body } = response;
  return body?.kind === 'single' && body.singleResult.data ? 'DONE' : 'FAILED';
}

/** The root fields that the operation asks: the key in the answer → the name of the field. */
function rootFields({ operation, document }: Request): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.set((selection.alias ?? selection.name).value, selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else for (const fragment of fragmentsOf(document, selection.name.value)) walk(fragment.selectionSet);
    }
  };
  if (operation) walk(operation.selectionSet);
  return fields;
}

const fragmentsOf = (document: DocumentNode | undefined, name: string): FragmentDefinitionNode[] =>
  (document?.definitions ?? []).filter(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
