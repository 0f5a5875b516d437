import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, type DocumentNode, visit } from 'graphql';
import { Fault } from '../graph/fault.js';

/** Where Hive Gateway puts its signature, in the extensions of the request. */
const EXTENSION = 'hmac-signature';

/**
 * Lets only the gateway ask `_entities`: the request must be signed with the shared secret as Hive Gateway does, an HMAC
 * over query and variables. Who sees what is a matter of the user's token that comes along, as ever.
 */
export function onlyGatewayAsksEntities(secret: string): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request: { query = '', variables, extensions } }) {
          if (!asksEntities(document)) return;
          if (!isSigned(extensions?.[EXTENSION], signature(secret, query, variables))) throw new Fault('GATEWAY_ONLY');
        },
      };
    },
  };
}

/** The signature of a request, in base64. Empty variables count as none. */
export function signature(secret: string, query: string, variables: object = {}): string {
  const signed = Object.keys(variables).length > 0 ? { query, variables } : { query };
  return createHmac('sha256', secret).update(stable(signed)).digest('base64');
}

function isSigned(given: unknown, right: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** JSON with the keys of every object in order, so that both sides sign the same text. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function asksEntities(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= name.value === '_entities';
      return found ? BREAK : undefined;
    },
  });
  return found;
}
