import { afterAll, expect, test } from '@jest/globals';
import { HOUSE } from '../../src/access/viewer.js';
import type { Role } from '../../src/access/vocabulary.js';
import { onlyGatewayAsksEntities, signature } from '../../src/http/gateway-signature.js';
import { requestContext } from '../../src/http/request-context.js';
import { buildGraph } from '../../src/schema.js';
import { createServer } from '../../src/server.js';
import { testDatabase } from '../support/database.js';

const SECRET = 'shared between the gateway and this graph';
const db = await testDatabase();
const { schema } = await buildGraph(db.getMetadata());
const { app, close } = await createServer({
  db,
  schema,
  signIn: async (request) => ({ ...HOUSE, roles: [String(request.headers['x-role'] ?? 'ADMIN') as Role] }),
  contextFor: requestContext(db, { now: () => new Date('2026-11-21T11:00:00Z') }),
  logger: { level: 'silent' },
  plugins: [onlyGatewayAsksEntities(SECRET)],
});
afterAll(close);

/** The codes of the errors of one request. */
async function codes(payload: object, role = 'ADMIN'): Promise<string[]> {
  const { body } = await app.inject({ method: 'POST', url: '/graphql', headers: { 'x-role': role }, payload });
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
const variables = { of: [{ __typename: 'Municipality', code: 'GM0141' }] };
const signed = (sign: string) => ({ query, variables, extensions: { 'hmac-signature': sign } });

test.each<[string, object, string[]]>([
  ['signed', signed(signature(SECRET, query, variables)), []],
  [
    'signed, with keys in another order',
    signed(signature(SECRET, query, { of: [{ code: 'GM0141', __typename: 'Municipality' }] })),
    [],
  ],
  ['not signed', { query, variables }, ['GATEWAY_ONLY']],
  ['signed with another secret', signed(signature('mine', query, variables)), ['GATEWAY_ONLY']],
  ['signed for other variables', signed(signature(SECRET, query, { of: [] })), ['GATEWAY_ONLY']],
  ['signed for another query', signed(signature(SECRET, '{ workAreas { code } }', variables)), ['GATEWAY_ONLY']],
  [
    'hidden in a fragment',
    { query: 'query { ...F } fragment F on Query { _entities(representations: []) { __typename } }' },
    ['GATEWAY_ONLY'],
  ],
  ['something else', { query: '{ workAreas { code } }' }, []],
])('entities asked %s', async (_, payload, expected) => {
  expect(await codes(payload)).toEqual(expected);
});

test('the signature is the one that Hive Gateway makes', () => {
  // HMAC-SHA256 over {"query":"{ a }"} and {"query":"{ a }","variables":{"a":1,"b":2}}, from openssl.
  expect(signature('secret', '{ a }', {})).toBe('fnXGdz6TSz7Cb+w2qMT9sytTjIY+cja47mK0TwPBs+I=');
  expect(signature('secret', '{ a }', { b: 2, a: 1 })).toBe('aLpiKNKqMxpb3iug6fANXGgf/tJ+uB7GvQPwgoSC42M=');
});

test.each<[string, string[]]>([
  ['ADMIN', []],
  ['JOB_COACH', ['FORBIDDEN']],
  ['REPORTER', ['FORBIDDEN']],
])('the text of the subgraph is told to a %s: %j', async (role, expected) => {
  expect(await codes({ query: '{ _service { sdl } }' }, role)).toEqual(expected);
});
