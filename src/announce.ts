import type { AddressInfo } from 'node:net';
import type { Persona } from './demo-mode/demo-mode.js';
import { HINT } from './graphiql/examples.js';

/** What a started server says: where it is, and a command that works. @param personas of demo mode; undefined with a real issuer */
export function announcement({ address, family, port }: AddressInfo, personas?: readonly Persona[]): string {
  const base = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  const [first] = personas ?? [];
  const demo = first ? `\n  Who is who  ${base}/demo (demo mode: everybody is made up)` : '';
  const token = first ? `$(curl -s '${base}/demo/token?persona=${first.key}&as=text')` : '$TOKEN';
  const whence = first ? '' : ', with a token of your issuer';
  return `
  API         ${base}/graphql
  GraphiQL    ${base}/graphiql${demo}

  Try this in GraphiQL, or in a terminal${whence}:

  curl -s ${base}/graphql -H 'content-type: application/json' -H "authorization: Bearer ${token}" -d '${JSON.stringify({ query: HINT })}'
`;
}
