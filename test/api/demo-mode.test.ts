import { beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { decodeJwt } from 'jose';
import { ROLES } from '../../src/access/vocabulary.js';
import { announcement } from '../../src/announce.js';
import { fillDemo } from '../../src/demo/fill.service.js';
import { EXAMPLES, HINT } from '../../src/graphiql/examples.js';
import { createServer } from '../../src/server.js';
import { as } from '../support/persona.js';
import { startServer } from '../support/server.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY, demo: true });
const page = async (path: string) => (await fetch(`${server.url}${path}`)).text();
const personasOn = (html: string) => [...html.matchAll(/persona=([\w-]+)/g)].map(([, key = '']) => key);
const viewer = async (persona: string) => {
  const { data, errors } = await server.send('{ viewer { roles scopes } }', {}, await as(server, persona));
  expect(errors).toEqual([]);
  return data?.viewer as { roles: string[]; scopes: string[] };
};

describe('before there is anybody', () => {
  test('only those can ask who are nobody in particular', async () => {
    expect(personasOn(await page('/demo'))).toEqual(['reporter', 'admin', 'auditor']);
    expect((await viewer('admin')).roles).toEqual(['ADMIN']);
  });
});

describe('with the people of the demo', () => {
  beforeAll(() => fillDemo(server.db, { participants: 250, today: TODAY }, () => {}));

  test('there is somebody for every role, by name, in both languages', async () => {
    const html = await page('/demo');
    const roles = await Promise.all(personasOn(html).map(async (key) => (await viewer(key)).roles));
    expect(new Set(roles.flat())).toEqual(new Set(Object.keys(ROLES)));
    expect(html).toContain('Robin van Veldzicht');
    expect(html).toContain('Werkbegeleider');
    expect(html).toContain('<td lang="en">Work supervisor</td>');
    expect(html).not.toMatch(/<script|https?:/);
  });

  test('a token holds for an hour, and is answered as by any issuer', async () => {
    const response = await fetch(`${server.url}/demo/token?persona=participant`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { access_token, ...rest } = (await response.json()) as { access_token: string };
    expect(rest).toEqual({ token_type: 'Bearer', expires_in: 3600 });
    const { exp = 0, iat = 0, participant } = decodeJwt(access_token);
    expect(exp - iat).toBe(3600);
    const authorization = `Bearer ${access_token}`;
    const { data } = await server.send('{ participants { nodes { id } } }', {}, { authorization });
    expect(data).toEqual({ participants: { nodes: [{ id: participant }] } });
    server.clock.set('2026-11-21T12:00:31Z');
    const later = await server.send('{ viewer { roles } }', {}, { authorization });
    server.clock.set(TODAY);
    expect(later.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test('the coach has a caseload, and one of two coaches sees Justitie', async () => {
    const query = '{ viewer { caseload(first: 1) { totalCount } } }';
    const { data } = await server.send(query, {}, await as(server, 'job-coach'));
    expect((data as { viewer: { caseload: { totalCount: number } } }).viewer.caseload.totalCount).toBeGreaterThan(3);
    expect((await viewer('job-coach')).scopes).toEqual([]);
    expect((await viewer('job-coach-criminal')).scopes).toEqual(['matrix:criminal']);
  });

  test.each(['work-supervisor', 'trade-specialist', 'employer', 'municipality'])(
    'the %s sees somebody',
    async (key) => {
      const { data, errors } = await server.send('{ participants { totalCount } }', {}, await as(server, key));
      expect(errors).toEqual([]);
      expect((data as { participants: { totalCount: number } }).participants.totalCount).toBeGreaterThan(0);
    },
  );

  test('GraphiQL has a switch with the same people, the coach first', async () => {
    const html = await page('/graphiql');
    const options = [...html.matchAll(/<option value="([\w-]+)">/g)].map(([, key]) => key);
    expect(html).toContain('<label for="who">');
    expect(options).toEqual(personasOn(await page('/demo')));
    expect(options[0]).toBe('job-coach');
  });

  test.each([...EXAMPLES, { query: HINT, variables: undefined }])('the coach gets an answer: %#', async (example) => {
    const headers = await as(server, 'job-coach');
    const { data, errors } = await server.send(example.query, JSON.parse(example.variables ?? '{}'), headers);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/"nodes":\[\{/);
  });

  test.each(['', '?persona=', '?persona=somebody', '?persona=job-coach&persona=admin'])(
    'nobody is %j',
    async (query) => {
      expect((await fetch(`${server.url}/demo/token${query}`)).status).toBe(404);
    },
  );
});

describe('what the start says', () => {
  const address = { address: '127.0.0.1', family: 'IPv4', port: 4000 };

  test('in demo mode, a command with a token in it', () => {
    const text = announcement(address, [{ key: 'job-coach', nl: 'Jobcoach', en: 'Job coach', who: '' }]);
    expect(text).toContain(`$(curl -s 'http://127.0.0.1:4000/demo/token?persona=job-coach&as=text')`);
    expect(text).toContain('http://127.0.0.1:4000/demo (demo mode');
  });

  test('with an issuer, nothing of a demo', () => {
    const text = announcement(address);
    expect(text).toContain('"authorization: Bearer $TOKEN"');
    expect(text).not.toContain('demo');
  });
});

describe('a server with an issuer of its own', () => {
  test.each(['/demo', '/demo/token?persona=job-coach'])('has no %s', async (path) => {
    const { app } = await withIssuer();
    expect((await app.inject(path)).statusCode).toBe(404);
    expect((await app.inject({ url: '/healthz', headers: { host: 'api.example.org' } })).statusCode).toBe(200);
    expect((await app.inject('/graphiql')).body).toContain('<input id="who" type="password"');
    await app.close();
  });
});

/** The same database behind a server that is not in demo mode. */
async function withIssuer() {
  const fields = { hello: { type: GraphQLString } };
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
  const signIn = () => Promise.reject(new Error('nobody asks'));
  return createServer({ db: server.db, schema, signIn, contextFor: () => ({}), logger: { level: 'silent' } });
}
