import type { IncomingHttpHeaders } from 'node:http';
import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '../../context.js';
import type { Db } from '../../database.js';
import type { Viewer } from '../viewer.js';
import { viewerOf } from '../viewer-of.js';
import { bearerToken } from './bearer.js';
import { claimedBy } from './claims.js';
import { identityOf } from './identity.js';
import { NotSignedIn } from './not-signed-in.js';
import type { SignInSettings } from './settings.js';
import { verified } from './verify.js';

/** The part of a request that says who asks. */
export interface Asking {
  readonly headers: IncomingHttpHeaders;
}

/** Tells who asks. @throws NotSignedIn, or IssuerUnreachable */
export type SignIn = (request: Asking) => Promise<Viewer>;

/** What tokens are judged with. */
export interface SignInParts {
  readonly settings: SignInSettings;
  readonly keys: JWTVerifyGetKey;
  readonly db: Db;
  readonly clock: Clock;
}

/** Sign-in by the tokens of one issuer. */
export function signInWith({ settings, keys, db, clock }: SignInParts): SignIn {
  return async ({ headers }) => {
    const payload = await verified(bearerToken(headers.authorization), settings, keys, clock.now());
    const em = db.em.fork();
    const viewer = await viewerOf(await identityOf(claimedBy(payload, settings), em), em, clock.now());
    if (!viewer) throw new NotSignedIn('UNKNOWN_HERE');
    return viewer;
  };
}
