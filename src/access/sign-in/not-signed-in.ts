/** Nobody is let in. The reason is a class, such as `EXPIRED`: for the log alone, never for the answer. */
export class NotSignedIn extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** The issuer's keys cannot be had, so no token can be judged: nobody is let in, and nobody is told to sign in again. */
export class IssuerUnreachable extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}
