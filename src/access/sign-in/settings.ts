import type { Role } from '../vocabulary.js';

/** Which issuer is trusted, and how its tokens say who somebody is; docs/sign-in.md. */
export interface SignInSettings {
  /** The `iss` of every token. */
  readonly issuer: string;
  /** What the `aud` of every token must hold. */
  readonly audience: string;
  /** Where the issuer's keys are; undefined: where its discovery document says. */
  readonly jwksUrl: string | undefined;
  readonly claims: ClaimNames;
  /** The issuer's names of roles and ours; undefined: the issuer uses our names. */
  readonly roleMap: ReadonlyMap<string, readonly Role[]> | undefined;
  readonly secondFactor: SecondFactor;
}

/** The names of the claims; a dot leads into an object, such as `realm_access.roles`. */
export interface ClaimNames {
  readonly role: string;
  /** Holds our id, `org_…`, or the number in the trade register. */
  readonly organization: string;
  /** Holds our id, `pro_…`. */
  readonly professional: string;
  /** Holds our id, `par_…`. */
  readonly participant: string;
  readonly scope: string;
  /** Tells how somebody signed in. */
  readonly secondFactor: string;
}

/** Who must have signed in with a second factor, and which values of the claim say that somebody did. */
export interface SecondFactor {
  /** `staff` is every person but the participants. */
  readonly of: 'everyone' | 'staff' | 'nobody';
  readonly values: readonly string[];
}

/** What a token is called by when nothing else is configured. */
export const USUAL_CLAIMS: ClaimNames = {
  role: 'roles',
  organization: 'organization',
  professional: 'professional',
  participant: 'participant',
  scope: 'scope',
  secondFactor: 'amr',
};
