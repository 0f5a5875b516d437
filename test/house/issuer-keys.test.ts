import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { remoteKeys } from '../../src/access/sign-in/keys.js';
import { IssuerUnreachable } from '../../src/access/sign-in/not-signed-in.js';
import { verified } from '../../src/access/sign-in/verify.js';
import { HOUSE } from '../../src/access/viewer.js';
import { authenticate } from '../../src/http/authenticate.js';
import { startIssuer } from '../support/issuer.js';

const now = new Date('2026-11-21T11:00:00Z');
const issuer = await startIssuer();
const token = await issuer.as({ roles: ['ADMIN'] }).then(({ authorization }) => authorization.slice('Bearer '.length));

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => void server.close().closeAllConnections()));

/** An issuer that answers everything in one way. */
async function oddIssuer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const json =
  (document: object): RequestListener =>
  (_, response) =>
    void response.end(JSON.stringify(document));
const check = (issuerUrl: string, jwksUrl?: string) =>
  verified(token, issuer.settings, remoteKeys({ issuer: issuerUrl, jwksUrl }), now);

describe('an issuer that does not give its keys lets nobody in', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['it is not there', () => check('http://127.0.0.1:1')],
    ['its keys are not there', () => check(issuer.url, 'http://127.0.0.1:1/keys')],
    ['it fails', async () => check(await oddIssuer((_, response) => void response.writeHead(500).end()))],
    ['it speaks no JSON', async () => check(await oddIssuer((_, response) => void response.end('<html>')))],
    ['it is another', async () => check(await oddIssuer(json({ issuer: issuer.url, jwks_uri: `${issuer.url}/keys` })))],
    [
      'it sends to another',
      async () => check(await oddIssuer((_, r) => void r.writeHead(302, { location: issuer.url }).end())),
    ],
    ['its keys are no keys', async () => check(issuer.url, await oddIssuer(json({ keys: 'none' })))],
    ['its keys fail', async () => check(issuer.url, await oddIssuer((_, r) => void r.writeHead(503).end()))],
  ])('%s', async (_, act) => {
    await expect(act()).rejects.toThrow(IssuerUnreachable);
  });

  test('its keys would come over an open line', async () => {
    let url = '';
    url = await oddIssuer((_, response) => json({ issuer: url, jwks_uri: 'http://keys.example.org' })(_, response));
    await expect(check(url)).rejects.toThrow('DISCOVERY_OF_ANOTHER');
  });
});

test('an issuer that was gone for a while is asked again', async () => {
  let gone = true;
  let url = '';
  url = await oddIssuer((request, response) =>
    gone
      ? void response.writeHead(500).end()
      : json(request.url === '/keys' ? (issuer.document('/keys') ?? {}) : { issuer: url, jwks_uri: `${url}/keys` })(
          request,
          response,
        ),
  );
  const keys = remoteKeys({ issuer: url, jwksUrl: undefined });
  await expect(verified(token, issuer.settings, keys, now)).rejects.toThrow(IssuerUnreachable);
  gone = false;
  expect(await verified(token, issuer.settings, keys, now)).toMatchObject({ roles: ['ADMIN'] });
});

test('the keys are fetched once for many requests', async () => {
  let asked = 0;
  const url = await oddIssuer((request, response) => {
    asked++;
    json(issuer.document('/keys') ?? {})(request, response);
  });
  const keys = remoteKeys({ issuer: issuer.url, jwksUrl: url });
  await Promise.all(Array.from({ length: 20 }, () => verified(token, issuer.settings, keys, now)));
  for (let i = 0; i < 20; i++)
    await expect(
      verified(await issuer.sign({ exp: 1 }, { kid: `made up ${i}` }), issuer.settings, keys, now),
    ).rejects.toThrow();
  expect(asked).toBe(1);
});

test('the answer says that it is not the token, and when to try again', async () => {
  const app = Fastify();
  authenticate(app, async () => {
    await check('http://127.0.0.1:1');
    return HOUSE;
  });
  app.get('/graphql', async () => ({}));
  const response = await app.inject('/graphql');
  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBe('5');
  expect(response.headers['www-authenticate']).toBeUndefined();
  expect(response.json().errors).toEqual([
    { message: expect.any(String), extensions: { code: 'SIGN_IN_UNAVAILABLE' } },
  ]);
  await app.close();
});
