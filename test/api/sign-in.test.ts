import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { Professional } from '../../src/modules/organization/professional.entity.js';
import { startIssuer } from '../support/issuer.js';
import { startServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const lines: string[] = [];
const stream = { write: (line: string) => void lines.push(line) };
const issuer = await startIssuer();
const server = await startServer({ now: '2026-11-21', issuer, logger: { level: 'trace', stream } });
const given = new World(server.db, server.clock);
const NOW = server.clock.now().getTime() / 1000;

let coach: JWTPayload;
let [organizationId, professionalId, participantId, elsewhere] = ['', '', '', ''];
beforeAll(async () => {
  const organization = await given.organization();
  organizationId = uuid(organization);
  professionalId = uuid(await given.coach(organization));
  participantId = uuid(await given.participant({ organizationId: organization }));
  elsewhere = uuid(await given.organization('De Overkant'));
  coach = issuer.claimsOf({ roles: ['JOB_COACH'], organizationId, professionalId });
});
beforeEach(() => void lines.splice(0));

const QUESTION = { query: '{ viewer { roles } }' };

/** One request with an `Authorization` header, or none. */
const knock = (authorization?: string, payload: object | string = QUESTION) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
const knockWith = async (token: string | Promise<string>) => knock(`Bearer ${await token}`);

const CLOSED = { errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }] };

/** Nobody was let in, and the answer is the same for every reason. */
async function expectClosed(response: Response): Promise<void> {
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  const body = await response.text();
  expect(JSON.parse(body)).toEqual(CLOSED);
  expect(body).toBe(await (await knock()).text());
}

test('a token of the issuer lets somebody in', async () => {
  const response = await knockWith(issuer.sign(coach));
  expect([response.status, await response.json()]).toEqual([200, { data: { viewer: { roles: ['JOB_COACH'] } } }]);
});

describe('a token that lets nobody in', () => {
  test.each<[string, () => string | Promise<string>]>([
    ['expired', () => issuer.sign({ ...coach, exp: NOW - 31 })],
    ['not yet valid', () => issuer.sign({ ...coach, nbf: NOW + 31 })],
    ['without expiry', () => issuer.sign({ ...coach, exp: undefined })],
    ['for another audience', () => issuer.sign({ ...coach, aud: 'payroll' })],
    ['for no audience', () => issuer.sign({ ...coach, aud: undefined })],
    ['of another issuer', () => issuer.sign({ ...coach, iss: 'https://login.example.org' })],
    ['of an issuer that it does not name', () => issuer.sign({ ...coach, iss: undefined })],
    ['unsigned, alg: none', () => new UnsecuredJWT(coach).encode()],
    ['signed with the public key as a secret, HS256', signedWithPublicKey],
    ['signed by somebody else under the same key id', signedByStranger],
    ['of an unknown key id', () => issuer.sign(coach, { kid: 'another' })],
    ['with the key of whoever made it', () => issuer.sign(coach, { jwk: issuer.newest.shown, kid: 'mine' })],
    ['changed after it was signed', changed],
    ['without subject', () => issuer.sign({ ...coach, sub: undefined })],
    ['without role', () => issuer.sign({ ...coach, roles: undefined })],
    ['without organization', () => issuer.sign({ ...coach, organization: undefined })],
    ['without professional', () => issuer.sign({ ...coach, professional: undefined })],
    ['without second factor', () => issuer.sign({ ...coach, amr: ['pwd'] })],
    ['that is nothing like it', () => 'a.b.c'],
    ['that is no JSON', () => `${btoa('{')}.e30.x`.replaceAll('=', '')],
  ])('%s', async (_, token) => {
    await expectClosed(await knockWith(token()));
  });

  test.each<[string, object | ((claims: JWTPayload) => Promise<JWTPayload> | JWTPayload)]>([
    ['an organization that we do not have', { organization: `org_${'0'.repeat(32)}` }],
    ['an organization by a number that we do not have', { organization: '99999999' }],
    ['a professional whom we do not have', { professional: `pro_${'0'.repeat(32)}` }],
    ['a participant whom we do not have', { roles: ['PARTICIPANT'], participant: `par_${'0'.repeat(32)}` }],
  ])('that names %s', async (_, claims) => {
    await expectClosed(await knockWith(issuer.sign({ ...coach, ...claims })));
  });

  test('that names a professional of another organization', async () => {
    await expectClosed(
      await knock((await issuer.as({ roles: ['JOB_COACH'], organizationId: elsewhere, professionalId })).authorization),
    );
  });

  test('that names a professional who left, from the moment on', async () => {
    const left = uuid(await given.coach(`org_${organizationId.replaceAll('-', '')}`));
    const { authorization } = await issuer.as({ roles: ['JOB_COACH'], organizationId, professionalId: left });
    expect((await knock(authorization)).status).toBe(200);
    await server.db.em.fork().nativeUpdate(Professional, { id: left }, { active: false });
    await expectClosed(await knock(authorization));
  });
});

test('clocks may differ by half a minute', async () => {
  expect((await knockWith(issuer.sign({ ...coach, exp: NOW - 29 }))).status).toBe(200);
  expect((await knockWith(issuer.sign({ ...coach, nbf: NOW + 29 }))).status).toBe(200);
});

test('a participant comes in as such, an organization also by its number', async () => {
  const participant = await issuer.as({ roles: ['PARTICIPANT'], participantId });
  expect((await knock(participant.authorization)).status).toBe(200);
  const [found] = await server.db.em
    .fork()
    .execute('select kvk_number from organization where id = ?', [organizationId]);
  const asked = { query: '{ viewer { organization { id } } }' };
  const response = await knock(`Bearer ${await issuer.sign({ ...coach, organization: found?.kvk_number })}`, asked);
  expect(await response.json()).toEqual({ data: { viewer: { organization: { id: coach.organization } } } });
});

describe('every way to the graph is closed', () => {
  const closed = async (path: string, init: RequestInit = {}) =>
    expectClosed(await fetch(`${server.url}${path}`, init));

  test('introspection', () => knock(undefined, { query: '{ __schema { types { name } } }' }).then(expectClosed));
  test('the text of the subgraph', () => knock(undefined, { query: '{ _service { sdl } }' }).then(expectClosed));
  test('a body that is no JSON, which is not read', () => knock(undefined, '{').then(expectClosed));
  test('a body that is too large, which is not read', () => knock(undefined, 'x'.repeat(2_000_000)).then(expectClosed));
  test('GET', () => closed('/graphql?query={__typename}', { headers: { 'apollo-require-preflight': '1' } }));
  test('GET without the header of a frontend', () => closed('/graphql?query={__typename}'));
  test('a token in the address', async () => closed(`/graphql?access_token=${await issuer.sign(coach)}`));
  test('another scheme', async () => expectClosed(await knock(`Basic ${await issuer.sign(coach)}`)));
  test('two tokens', async () => expectClosed(await knock(`Bearer ${await issuer.sign(coach)}, Bearer x.y.z`)));
});

describe('the size of a token', () => {
  const long = (bytes: number) => issuer.sign({ ...coach, more: 'x'.repeat(bytes) });

  test('over 8 kB it is not read', async () => {
    await expectClosed(await knockWith(long(7_000)));
    expect(lines.join()).toContain('TOO_LONG');
  });

  test('below that it is', async () => {
    expect((await knockWith(long(5_000))).status).toBe(200);
  });

  test('over what headers may hold, the request is not either', async () => {
    const response = await knockWith(long(13_000));
    expect(response.status).toBe(431);
    expect(lines.join()).toBe('');
  });
});

describe('keys that rotate', () => {
  test('a new one counts without a restart, an old one until it is removed', async () => {
    const old = await issuer.sign(coach);
    await issuer.rotate();
    const young = await issuer.sign(coach);
    expect((await knockWith(young)).status).toBe(200);
    expect((await knockWith(old)).status).toBe(200);
    await issuer.rotate({ remove: true });
    expect((await knockWith(issuer.sign(coach))).status).toBe(200);
    await expectClosed(await knockWith(old));
    await expectClosed(await knockWith(young));
  });
});

describe('what the log tells', () => {
  test('the class of the reason, never a token or who it is', async () => {
    const token = await issuer.sign({ ...coach, exp: NOW - 3600 });
    await knockWith(token);
    await knockWith(issuer.sign(coach));
    const text = lines.join('\n');
    expect(text).toContain('"reason":"ERR_JWT_EXPIRED"');
    for (const part of [...token.split('.'), 'somebody', professionalId, String(coach.professional)])
      expect(text).not.toContain(part);
  });
});

/** The oldest trick: a verifier that takes the algorithm from the token uses the public key as a shared secret. */
async function signedWithPublicKey(): Promise<string> {
  const secret = new TextEncoder().encode(await exportSPKI(issuer.newest.open));
  return new SignJWT(coach).setProtectedHeader({ alg: 'HS256', kid: issuer.newest.kid }).sign(secret);
}

async function signedByStranger(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256');
  return issuer.sign(coach, {}, privateKey);
}

async function changed(): Promise<string> {
  const [header, , signature] = (await issuer.sign(coach)).split('.');
  return [header, Buffer.from(JSON.stringify({ ...coach, roles: ['ADMIN'] })).toString('base64url'), signature].join(
    '.',
  );
}
