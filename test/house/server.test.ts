import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphQLError, GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { HOUSE } from '../../src/access/viewer.js';
import { makeDemoMode } from '../../src/demo-mode/demo-mode.js';
import { Fault } from '../../src/graph/fault.js';
import { KvkNumber } from '../../src/graph/scalars.js';
import { createServer, LIMITS } from '../../src/server.js';
import { testDatabase } from '../support/database.js';

const db = await testDatabase();

/** A schema that fails in every way a resolver can. */
const failing = (error: () => unknown) => ({
  type: GraphQLString,
  resolve: async () => {
    throw await error();
  },
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      hello: { type: GraphQLString, resolve: () => 'hello '.repeat(1000) },
      requestId: { type: GraphQLString, resolve: (_, __, context: { id: string }) => context.id },
      number: {
        type: GraphQLInt,
        args: { n: { type: GraphQLInt }, kvk: { type: KvkNumber } },
        resolve: (_, { n }) => n,
      },
      bug: failing(() => new TypeError('cannot read Sara')),
      foreignCode: failing(() => new GraphQLError('Sara', { extensions: { code: 'SOMETHING_ELSE' } })),
      database: failing(() =>
        db.em
          .fork()
          .execute(`select 'Sara'::uuid`)
          .catch((error) => error),
      ),
      fault: failing(() => new Fault('BAD_PAGE', { max: 100 })),
    },
  }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: { change: { type: GraphQLString } } }),
  subscription: new GraphQLObjectType({ name: 'Subscription', fields: { changed: { type: GraphQLString } } }),
});

const lines: Record<string, unknown>[] = [];
const stream = { write: (line: string) => void lines.push(JSON.parse(line)) };
const signIn = async () => HOUSE;
const contextFor = ({ id }: { id: string }) => ({ id });
const demo = await makeDemoMode(db, { now: () => new Date() });
const server = await createServer({ db, schema, signIn, contextFor, demo, logger: { level: 'info', stream } });
afterAll(() => server.close());
beforeEach(() => void lines.splice(0));

const post = (payload: object | string, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
const ask = async (query: string, variables?: object) => (await post({ query, variables })).json();
const codes = (answer: { errors: { extensions: { code: string } }[] }) =>
  answer.errors.map((error) => error.extensions.code);

describe('errors', () => {
  test.each(['bug', 'foreignCode', 'database'])(
    'a bug (%s) is masked, named by the request id and logged under it',
    async (field) => {
      const answer = await post({ query: `{ ${field} }` });
      const requestId = answer.headers['x-request-id'];
      const { data, errors } = answer.json();
      expect(data).toEqual({ [field]: null });
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatchObject({ path: [field], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } });
      expect(errors[0].message).toContain(requestId);
      expect(answer.body).not.toMatch(/Sara|stack|\.ts/);
      const logged = lines.filter((line) => line.msg === 'bug');
      expect(logged).toHaveLength(1);
      expect(logged[0]).toMatchObject({ reqId: requestId });
    },
  );

  test('the log of a database error has its SQLSTATE and place, not its sentence', async () => {
    await post({ query: '{ database }' });
    expect(lines.find((line) => line.msg === 'bug')?.bug).toMatchObject({ code: '22P02' });
    expect(JSON.stringify(lines)).not.toContain('Sara');
  });

  test('a fault keeps its code and its sentence', async () => {
    const answer = await ask('{ fault }');
    expect(codes(answer)).toEqual(['BAD_PAGE']);
    expect(answer.errors[0].message).toContain('Ask for 1 to 100 rows');
    expect(lines.filter((line) => line.msg === 'bug')).toEqual([]);
  });

  test.each<[string, string, object | undefined, string]>([
    ['a broken document', '{ hello', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ bye }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of another type', 'query ($n: Int) { number(n: $n) }', { n: 'one' }, 'BAD_USER_INPUT'],
    ['a variable that a scalar refuses', 'query ($k: KvkNumber) { number(kvk: $k) }', { k: '1' }, 'BAD_USER_INPUT'],
    ['a literal that a scalar refuses', '{ number(kvk: "1") }', undefined, 'BAD_USER_INPUT'],
    [
      'an operation that is not there',
      'query A { hello } query B { hello }',
      undefined,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a subscription', 'subscription { changed }', undefined, 'BAD_REQUEST'],
    ['too many tokens', `{ ${'hello '.repeat(LIMITS.tokens)}}`, undefined, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, query, variables, code) => {
    expect(codes(await ask(query, variables))).toEqual([code]);
  });

  test('a refused value is told in both languages', async () => {
    const answer = await ask('query ($n: Int) { number(n: $n) }', { n: 'one' });
    expect(answer.errors[0].message).toMatch(/^Deze waarde past niet: .* \/ This value does not fit: /);
  });
});

describe('requests', () => {
  test('the context and the answer carry the same request id', async () => {
    const answer = await post({ query: '{ requestId }' }, { 'x-request-id': 'mine' });
    expect(answer.json().data.requestId).toBe(answer.headers['x-request-id']);
    expect(answer.json().data.requestId).not.toBe('mine');
  });

  test.each<[string, Promise<{ statusCode: number }>, number]>([
    ['a body over the limit', post(`{"query":"${'x'.repeat(LIMITS.bodyBytes)}"}`), 413],
    ['a body that is no JSON', post('{'), 400],
    ['a form that a page elsewhere can send', post('query=1', { 'content-type': 'text/plain' }), 400],
    ['GET without the header that a page elsewhere cannot set', server.app.inject('/graphql?query={hello}'), 400],
    [
      'GET with it',
      server.app.inject({ url: '/graphql?query={hello}', headers: { 'apollo-require-preflight': '1' } }),
      200,
    ],
    [
      'a mutation by GET',
      server.app.inject({ url: '/graphql?query=mutation{change}', headers: { 'apollo-require-preflight': '1' } }),
      405,
    ],
    ['another host name', server.app.inject({ url: '/healthz', headers: { host: 'evil.example:4000' } }), 421],
    ['an unknown address', server.app.inject('/nothing'), 404],
    ['health', server.app.inject('/healthz'), 200],
    ['readiness', server.app.inject('/readyz'), 200],
  ])('%s', async (_, answer, status) => {
    expect((await answer).statusCode).toBe(status);
  });

  test('a long answer is compressed', async () => {
    const answer = await post({ query: '{ hello }' }, { 'accept-encoding': 'br' });
    expect(answer.headers['content-encoding']).toBe('br');
  });

  test('one line per request, without query, variables or address parameters', async () => {
    await server.app.inject({ url: '/graphql?query={number(n:4711)}', headers: { 'apollo-require-preflight': '1' } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ msg: 'answered', method: 'GET', route: '/graphql', status: 200 });
    expect(JSON.stringify(lines)).not.toContain('4711');
  });
});

describe('GraphiQL', () => {
  test('the front page leads to it', async () => {
    const answer = await server.app.inject('/');
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/graphiql']);
  });

  test('the page fetches only from this server, and the policy says so', async () => {
    const answer = await server.app.inject('/graphiql');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    const addresses = [...answer.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !/^(\/graphiql\/|\/demo$|data:)/.test(address))).toEqual([]);
    for (const address of addresses.filter((a) => a.startsWith('/'))) {
      expect((await server.app.inject(address)).statusCode).toBe(200);
    }
  });

  test('a file that the browser has is not sent again', async () => {
    const first = await server.app.inject('/graphiql/start.js');
    const headers = { 'if-none-match': String(first.headers.etag) };
    expect((await server.app.inject({ url: '/graphiql/start.js', headers })).statusCode).toBe(304);
  });
});

test('a server that closes first answers what it was asked', async () => {
  const asked = Promise.withResolvers<void>();
  const slow = Promise.withResolvers<string>();
  const resolve = () => {
    asked.resolve();
    return slow.promise;
  };
  const fields = { slow: { type: GraphQLString, resolve } };
  const patient = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
  const other = await createServer({ db, schema: patient, signIn, contextFor, logger: { level: 'silent' } });
  const url = await other.app.listen({ port: 0, host: '127.0.0.1' });
  const headers = { 'content-type': 'application/json' };
  const answer = fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query":"{ slow }"}' });
  await asked.promise;
  const closed = other.close();
  slow.resolve('at last');
  expect(await (await answer).json()).toEqual({ data: { slow: 'at last' } });
  await closed;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});
