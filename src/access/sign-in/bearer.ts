import { NotSignedIn } from './not-signed-in.js';

/** The longest token that is looked at; a longer one is refused unread. */
export const MAX_TOKEN_BYTES = 8192;

const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** The token of an `Authorization` header (RFC 6750). @throws NotSignedIn when there is none that could be a JWT */
export function bearerToken(header: string | undefined): string {
  if (!header) throw new NotSignedIn('NO_TOKEN');
  if (header.length > MAX_TOKEN_BYTES) throw new NotSignedIn('TOO_LONG');
  const [, token] = BEARER.exec(header) ?? [];
  if (!token) throw new NotSignedIn('NO_BEARER');
  return token;
}
