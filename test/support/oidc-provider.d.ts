declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  /** As much of the package as the tests use. */
  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    on(event: 'server_error', listener: (context: unknown, error: Error) => void): this;
  }
}
