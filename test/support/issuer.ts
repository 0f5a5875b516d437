import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { type SignInSettings, USUAL_CLAIMS } from '../../src/access/sign-in/settings.js';
import type { Identity } from '../../src/access/viewer.js';
import { encodeId } from '../../src/graph/ids.js';

/** The headers that sign a request in. */
export interface Signed extends Record<string, string> {
  readonly authorization: string;
}

/** An identity as far as a test cares; the rest is nobody in particular. */
export type Who = Pick<Identity, 'roles'> & Partial<Identity>;

/** 1 January 2100: tokens of tests do not expire by themselves, wherever the clock stands. */
const LATE = 4_102_444_800;
const AUDIENCE = 'trajectory-graph';

interface SigningKey {
  readonly kid: string;
  readonly secret: CryptoKey;
  readonly open: CryptoKey;
  readonly shown: JWK;
}

/**
 * An OpenID Connect issuer of a test file, with its discovery document and keys on loopback. A server that is started with
 * it signs in as in production, over HTTP:
 *
 *     const issuer = await startIssuer();
 *     const server = await startServer({ now: '2026-11-21', issuer });
 *     const coach = await issuer.as({ roles: ['JOB_COACH'], organizationId, professionalId, scopes: ['matrix:criminal'] });
 *     const { data, errors } = await server.ask(Question, { id }, coach);
 *
 * The keys in an identity are UUIDs, as in the database, and the rows must be there: who is not in the database is not let
 * in. An answer without token is 401: `server.send(query, {}, {})` then has one error with the code `UNAUTHENTICATED`.
 */
export class TestIssuer {
  readonly settings: SignInSettings;
  #keys: readonly SigningKey[];

  constructor(
    readonly url: string,
    key: SigningKey,
  ) {
    this.#keys = [key];
    this.settings = {
      issuer: url,
      audience: AUDIENCE,
      jwksUrl: undefined,
      claims: USUAL_CLAIMS,
      roleMap: undefined,
      secondFactor: { of: 'staff', values: ['mfa'] },
    };
  }

  /** The headers of a request by somebody, who signed in with a second factor. */
  async as(who: Who): Promise<Signed> {
    return { authorization: `Bearer ${await this.sign(this.claimsOf(who))}` };
  }

  /** What a valid token of somebody holds. */
  claimsOf({ key = 'somebody', roles, scopes = [], organizationId, professionalId, participantId }: Who): JWTPayload {
    return {
      iss: this.url,
      aud: AUDIENCE,
      sub: key,
      exp: LATE,
      roles,
      scope: scopes.join(' '),
      amr: ['mfa'],
      ...(organizationId && { organization: encodeId('org', organizationId) }),
      ...(professionalId && { professional: encodeId('pro', professionalId) }),
      ...(participantId && { participant: encodeId('par', participantId) }),
    };
  }

  /** A token with any claims, signed with the newest key unless another is given. */
  sign(claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}, secret = this.newest.secret): Promise<string> {
    return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: this.newest.kid, ...header }).sign(secret);
  }

  /** The key that signs now. */
  get newest(): SigningKey {
    return this.#keys.at(-1) as SigningKey;
  }

  /** Signs with a new key from now on; the older ones stay known unless they are removed. */
  async rotate({ remove = false } = {}): Promise<void> {
    const key = await newKey(`key ${Number(this.newest.kid.split(' ')[1]) + 1}`);
    this.#keys = remove ? [key] : [...this.#keys, key];
  }

  /** What the issuer tells the world, by path. */
  document(path: string | undefined): object | undefined {
    if (path === '/.well-known/openid-configuration') return { issuer: this.url, jwks_uri: `${this.url}/keys` };
    return path === '/keys' ? { keys: this.#keys.map(({ shown }) => shown) } : undefined;
  }
}

async function newKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const shown = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };
  return { kid, secret: privateKey, open: publicKey, shown };
}

/** Starts an issuer, and ends it after the last test of the file. */
export async function startIssuer(): Promise<TestIssuer> {
  const server = createServer((request, response) => {
    const document = issuer.document(request.url);
    response.writeHead(document ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const issuer = new TestIssuer(`http://127.0.0.1:${port}`, await newKey('key 1'));
  return issuer;
}
