import { expect, test } from '@jest/globals';
import { startIssuer } from '../support/issuer.js';
import { startServer } from '../support/server.js';

const issuer = await startIssuer();
const server = await startServer({ now: '2026-11-21', issuer });

test('a token of the issuer signs in', async () => {
  const { data, errors } = await server.send('{ viewer { roles } }', {}, await issuer.as({ roles: ['ADMIN'] }));
  expect(errors).toEqual([]);
  expect(data).toEqual({ viewer: { roles: ['ADMIN'] } });
});

test('nobody gets in without a token', async () => {
  const { errors } = await server.send('{ viewer { roles } }');
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
});
