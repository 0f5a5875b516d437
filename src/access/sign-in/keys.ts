import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { IssuerUnreachable } from './not-signed-in.js';
import { isSafeUrl } from './safe-url.js';
import type { SignInSettings } from './settings.js';

/** How long the issuer may take, and how long its keys are kept, in milliseconds. */
const PATIENCE = 5_000;
const KEPT = 10 * 60_000;
/** A token with an unknown key has the keys fetched anew, but not more often than this. */
const COOLDOWN = 30_000;

/**
 * The issuer's keys, fetched when a token first asks for one, kept for ten minutes, and fetched anew for a key that is not
 * among them. @throws IssuerUnreachable when they cannot be had; keys beyond their time are not used
 */
export function remoteKeys(
  { issuer, jwksUrl }: Pick<SignInSettings, 'issuer' | 'jwksUrl'>,
  cooldown = COOLDOWN,
): JWTVerifyGetKey {
  const keysAt = (url: string) =>
    createRemoteJWKSet(new URL(url), { timeoutDuration: PATIENCE, cooldownDuration: cooldown, cacheMaxAge: KEPT });
  let keys: Promise<JWTVerifyGetKey> | undefined = jwksUrl ? Promise.resolve(keysAt(jwksUrl)) : undefined;
  const found = () => {
    keys ??= discover(issuer).then(keysAt);
    keys.catch(() => {
      keys = undefined;
    });
    return keys;
  };
  return async (header, token) => {
    try {
      return await (await found())(header, token);
    } catch (error) {
      throw isAboutToken(error) ? error : new IssuerUnreachable(reasonOf(error));
    }
  };
}

/** Whether the keys were there, and the token's is not among them. */
const isAboutToken = (error: unknown): boolean =>
  [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported].some(
    (kind) => error instanceof kind,
  );

/** Where the issuer says that its keys are (OpenID Connect Discovery §4). The document must be about this very issuer. */
async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new IssuerUnreachable(`DISCOVERY_${response.status}`);
  const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (document.issuer !== issuer || typeof document.jwks_uri !== 'string' || !isSafeUrl(document.jwks_uri))
    throw new IssuerUnreachable('DISCOVERY_OF_ANOTHER');
  return document.jwks_uri;
}

function reasonOf(error: unknown): string {
  if (error instanceof IssuerUnreachable) return error.reason;
  const { code, cause, name } = error as { code?: unknown; cause?: { code?: unknown }; name?: unknown };
  return String(code ?? cause?.code ?? name);
}
