import { beforeAll, expect, test } from '@jest/globals';
import { type Accounts, startRealIssuer } from '../support/real-issuer.js';
import { startServer } from '../support/server.js';
import { World } from '../support/world.js';

let accounts: Accounts = {};
const issuer = await startRealIssuer(() => accounts);
// A real issuer signs by the clock on the wall, so the server reads it once as well.
const server = await startServer({ now: new Date().toISOString(), issuer });
const given = new World(server.db, server.clock);

beforeAll(async () => {
  const organization = await given.organization();
  const professional = await given.coach(organization);
  const coach = { roles: ['jobcoach', 'employee'], organization, professional };
  accounts = { sofie: { ...coach, amr: ['pwd', 'mfa'] }, nuri: { ...coach, amr: ['pwd'] } };
});

const viewerBy = (token: string) =>
  server.send('{ viewer { roles scopes professional { id } } }', {}, { authorization: `Bearer ${token}` });

test('a machine has a token for itself, and asks for figures', async () => {
  const { data, errors } = await viewerBy(await issuer.forMachine('figures:read'));
  expect(errors).toEqual([]);
  expect(data?.viewer).toEqual({ roles: ['REPORTER'], scopes: ['figures:read'], professional: null });
});

test('a coach signs in through a browser, with a second factor', async () => {
  const { data, errors } = await viewerBy(await issuer.forPerson('sofie', 'matrix:criminal'));
  expect(errors).toEqual([]);
  const professional = { id: accounts.sofie?.professional };
  expect(data?.viewer).toEqual({ roles: ['JOB_COACH'], scopes: ['matrix:criminal'], professional });
});

test('a coach without second factor stays outside', async () => {
  const { data, errors } = await viewerBy(await issuer.forPerson('nuri', 'matrix:criminal'));
  expect(data).toBeNull();
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
});
