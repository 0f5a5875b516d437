import { generateKeyPair, type JWTVerifyGetKey, SignJWT } from 'jose';
import { type SignInSettings, USUAL_CLAIMS } from '../access/sign-in/settings.js';
import type { Identity } from '../access/viewer.js';
import type { Clock } from '../context.js';
import { encodeId, type IdPrefix } from '../graph/ids.js';

/** Seconds that a token of the demo holds. */
export const TOKEN_SECONDS = 3600;

const ISSUER = 'urn:trajectory-graph:demo';
const ALGORITHM = 'ES256';

/** The server as its own issuer: for trying out with invented people, never for real ones. */
export interface DemoIssuer {
  readonly settings: SignInSettings;
  readonly keys: JWTVerifyGetKey;
  /** A token that lets its bearer in as somebody for an hour. */
  tokenOf(somebody: Identity): Promise<string>;
}

/** Makes an issuer with a key that only this process has: its tokens end with it. */
export async function makeDemoIssuer(clock: Clock): Promise<DemoIssuer> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const settings: SignInSettings = {
    issuer: ISSUER,
    audience: ISSUER,
    jwksUrl: undefined,
    claims: USUAL_CLAIMS,
    roleMap: undefined,
    secondFactor: { of: 'nobody', values: [] },
  };
  return {
    settings,
    keys: async () => publicKey,
    tokenOf: (somebody) => {
      const now = Math.floor(clock.now().getTime() / 1000);
      return new SignJWT(claimsOf(somebody))
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(ISSUER)
        .setIssuedAt(now)
        .setExpirationTime(now + TOKEN_SECONDS)
        .sign(privateKey);
    },
  };
}

function claimsOf({ key, roles, scopes, organizationId, professionalId, participantId }: Identity) {
  const id = (prefix: IdPrefix, uuid: string | undefined) => (uuid ? encodeId(prefix, uuid) : undefined);
  return {
    sub: key,
    roles: [...roles],
    scope: scopes.join(' '),
    organization: id('org', organizationId),
    professional: id('pro', professionalId),
    participant: id('par', participantId),
  };
}
