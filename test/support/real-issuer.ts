import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, jest } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWTPayload } from 'jose';
import Provider from 'oidc-provider';
import { type SignInSettings, USUAL_CLAIMS } from '../../src/access/sign-in/settings.js';

const AUDIENCE = 'urn:trajectory-graph';
const SCOPES = 'figures:read matrix:criminal';
const CALLBACK = 'https://frontend.example.org/signed-in';
const SECRET = 'not a secret';
/** Any verifier of PKCE will do; its challenge is the SHA-256 of it. */
const VERIFIER = 'v'.repeat(43);

/** Somebody at the issuer: the name to sign in with, and what it puts into that person's tokens. */
export type Accounts = Readonly<Record<string, JWTPayload>>;

/** An issuer as there are many in production: oidc-provider, on loopback. */
export interface RealIssuer {
  readonly settings: SignInSettings;
  /** A token that a machine has for itself (client credentials). */
  forMachine(scope: string): Promise<string>;
  /** A token that a person gets who signs in through a browser (authorization code with PKCE). */
  forPerson(name: string, scope: string): Promise<string>;
}

/** Starts the issuer, and ends it after the last test of the file. @param accounts is asked when a token is made */
export async function startRealIssuer(accounts: () => Accounts): Promise<RealIssuer> {
  // It tells at length what a quick start must change before it goes to production.
  jest.spyOn(console, 'warn').mockReturnValue();
  jest.spyOn(console, 'info').mockReturnValue();
  const server = createServer((request, response) => void provider.callback()(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => void server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, await configuration(accounts));
  const basic = (client: string) => ({ authorization: `Basic ${btoa(`${client}:${encodeURIComponent(SECRET)}`)}` });
  const tokenFor = async (client: string, form: Record<string, string>) => {
    const body = new URLSearchParams({ resource: AUDIENCE, ...form });
    const response = await fetch(`${url}/token`, { method: 'POST', headers: basic(client), body });
    const { access_token, ...rest } = (await response.json()) as { access_token?: string };
    if (!access_token) throw new Error(`The issuer gives no token: ${JSON.stringify(rest)}`);
    return access_token;
  };
  return {
    settings: {
      issuer: url,
      audience: AUDIENCE,
      jwksUrl: undefined,
      claims: USUAL_CLAIMS,
      roleMap: new Map([['jobcoach', ['JOB_COACH']]]),
      secondFactor: { of: 'staff', values: ['mfa'] },
    },
    forMachine: (scope) => tokenFor('reports', { grant_type: 'client_credentials', scope }),
    forPerson: async (name, scope) => {
      const code = await codeFor(url, name, scope);
      return tokenFor('frontend', {
        grant_type: 'authorization_code',
        code,
        redirect_uri: CALLBACK,
        code_verifier: VERIFIER,
      });
    },
  };
}

async function configuration(accounts: () => Accounts): Promise<object> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const own = { client_secret: SECRET, id_token_signed_response_alg: 'ES256' };
  const resource = { scope: SCOPES, audience: AUDIENCE, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };
  return {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'one', use: 'sig', alg: 'ES256' }] },
    cookies: { keys: [SECRET] },
    clients: [
      { client_id: 'reports', ...own, grant_types: ['client_credentials'], redirect_uris: [], response_types: [] },
      { client_id: 'frontend', ...own, redirect_uris: [CALLBACK] },
    ],
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: { enabled: true, getResourceServerInfo: () => resource, useGrantedResource: () => true },
    },
    extraTokenClaims: (_context: unknown, { accountId }: { accountId?: string }) => accountId && accounts()[accountId],
  };
}

/** Signs in as a browser does: follows the issuer, fills in its forms, and reads the code from where it sends one back to. */
async function codeFor(issuer: string, name: string, scope: string): Promise<string> {
  const challenge = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(VERIFIER))).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'frontend',
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: `openid ${scope}`,
    resource: AUDIENCE,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  const cookies = new Map<string, string>();
  let at = `${issuer}/auth?${query}`;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 12; step++) {
    const response = await visit(at, cookies, form);
    const to = response.headers.get('location');
    if (to?.startsWith(CALLBACK)) return new URL(to).searchParams.get('code') ?? '';
    const [, prompt] = to ? [] : (/name="prompt" value="(\w+)"/.exec(await response.text()) ?? []);
    if (!to && !prompt) throw new Error(`The issuer shows no form: ${response.status}`);
    form = prompt ? new URLSearchParams({ prompt, login: name, password: 'any' }) : undefined;
    at = to ? new URL(to, issuer).href : at;
  }
  throw new Error('The issuer sends from one page to another.');
}

async function visit(url: string, cookies: Map<string, string>, form?: URLSearchParams): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const method = form ? 'POST' : 'GET';
  const response = await fetch(url, { method, headers: { cookie }, redirect: 'manual', body: form ?? null });
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    cookies.set(name, value);
  }
  return response;
}
