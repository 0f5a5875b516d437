import { expect, test } from '@jest/globals';
import { logRows } from '../support/access-log.js';
import { startIssuer } from '../support/issuer.js';
import { startServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const issuer = await startIssuer();
const server = await startServer({ now: '2026-11-21', issuer });
const world = new World(server.db, server.clock);

test('whoever is not let in leaves a row with no user; whoever is, one with the key of the token', async () => {
  expect((await server.send('{ viewer { roles } }')).errors).toHaveLength(1);
  expect((await server.send('{ viewer { roles } }', {}, { authorization: 'Bearer nonsense' })).errors).toHaveLength(1);
  const organizationId = uuid(await world.organization());
  const token = await issuer.sign(issuer.claimsOf({ roles: ['ADMIN'], organizationId }));
  expect((await server.send('{ viewer { roles } }', {}, { authorization: `Bearer ${token}` })).errors).toEqual([]);

  const nobody = { event: 'SIGN_IN', action: 'E', outcome: 'REFUSED', user_key: null, roles: [], client: '127.0.0.1' };
  expect(await logRows(server.db)).toMatchObject([
    nobody,
    nobody,
    {
      event: 'READ',
      outcome: 'DONE',
      user_key: expect.stringContaining(issuer.settings.issuer),
      roles: ['ADMIN'],
      organization_id: organizationId,
      purpose: 'MANAGEMENT',
      ground: 'SUPERVISION',
    },
  ]);
});
