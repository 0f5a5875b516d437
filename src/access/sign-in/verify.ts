import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Payload } from './claims.js';
import { NotSignedIn } from './not-signed-in.js';
import type { SignInSettings } from './settings.js';

/** Signatures that only the holder of a private key can make; a shared secret or none is never accepted. */
export const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512'],
  ...['PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512'],
  ...['EdDSA', 'Ed25519'],
];

/** Seconds that the issuer's clock and ours may differ. */
const TOLERANCE = 30;

/**
 * What a token holds, when its signature, issuer, audience and times are in order.
 * @throws NotSignedIn otherwise, IssuerUnreachable when the keys cannot be had
 */
export async function verified(
  token: string,
  { issuer, audience }: Pick<SignInSettings, 'issuer' | 'audience'>,
  keys: JWTVerifyGetKey,
  now: Date,
): Promise<Payload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE,
      currentDate: now,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new NotSignedIn(error.code);
    throw error;
  }
}
