import { z } from 'zod';
import { ROLES, type Role } from '../vocabulary.js';
import { isSafeUrl } from './safe-url.js';
import { type SignInSettings, USUAL_CLAIMS } from './settings.js';

const isRole = (name: string | undefined): name is Role => name !== undefined && Object.hasOwn(ROLES, name);

/** `jobcoach=JOB_COACH,beheer=ADMIN` → pairs; a name of the issuer's may have several roles of ours. */
const rolePairs = (text: string) => text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));

const safeUrl = z.string().refine(isSafeUrl);
const claim = (usual: string) => z.string().trim().min(1).default(usual);
const words = z.string().transform((text) => text.split(',').map((word) => word.trim()));

/** The variables that say which issuer is trusted and how its tokens are read. */
export const SIGN_IN_VARIABLES = {
  OIDC_ISSUER: safeUrl.optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS_URL: safeUrl.optional(),
  OIDC_ROLE_CLAIM: claim(USUAL_CLAIMS.role),
  OIDC_ROLE_MAP: z
    .string()
    .refine((text) => rolePairs(text).every(([theirs, ours, more]) => theirs && isRole(ours) && more === undefined))
    .transform(roleMap)
    .optional(),
  OIDC_ORGANIZATION_CLAIM: claim(USUAL_CLAIMS.organization),
  OIDC_PROFESSIONAL_CLAIM: claim(USUAL_CLAIMS.professional),
  OIDC_PARTICIPANT_CLAIM: claim(USUAL_CLAIMS.participant),
  OIDC_SCOPE_CLAIM: claim(USUAL_CLAIMS.scope),
  OIDC_SECOND_FACTOR: z.enum(['everyone', 'staff', 'nobody']).default('staff'),
  OIDC_SECOND_FACTOR_CLAIM: claim(USUAL_CLAIMS.secondFactor),
  OIDC_SECOND_FACTOR_VALUES: words.refine((list) => list.every((word) => word !== '')).default(['mfa']),
};

/** What each of them may be, in words. */
export const SIGN_IN_ALLOWED: Readonly<Record<keyof typeof SIGN_IN_VARIABLES, string>> = {
  OIDC_ISSUER: 'an https URL, or an http URL of this machine',
  OIDC_AUDIENCE: 'what tokens for this API hold as "aud"',
  OIDC_JWKS_URL: 'an https URL, or an http URL of this machine',
  OIDC_ROLE_CLAIM: 'the name of a claim',
  OIDC_ROLE_MAP: `a list like jobcoach=JOB_COACH,beheer=ADMIN with the roles ${Object.keys(ROLES).join(', ')}`,
  OIDC_ORGANIZATION_CLAIM: 'the name of a claim',
  OIDC_PROFESSIONAL_CLAIM: 'the name of a claim',
  OIDC_PARTICIPANT_CLAIM: 'the name of a claim',
  OIDC_SCOPE_CLAIM: 'the name of a claim',
  OIDC_SECOND_FACTOR: 'everyone, staff or nobody',
  OIDC_SECOND_FACTOR_CLAIM: 'the name of a claim',
  OIDC_SECOND_FACTOR_VALUES: 'a list like mfa,hwk',
};

type Values = z.output<z.ZodObject<typeof SIGN_IN_VARIABLES>>;

/** What the variables say about sign-in; undefined when they name no issuer. */
export function signInSettings(values: Values): SignInSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = values;
  if (!issuer || !audience) return undefined;
  return {
    issuer,
    audience,
    jwksUrl: values.OIDC_JWKS_URL,
    claims: {
      role: values.OIDC_ROLE_CLAIM,
      organization: values.OIDC_ORGANIZATION_CLAIM,
      professional: values.OIDC_PROFESSIONAL_CLAIM,
      participant: values.OIDC_PARTICIPANT_CLAIM,
      scope: values.OIDC_SCOPE_CLAIM,
      secondFactor: values.OIDC_SECOND_FACTOR_CLAIM,
    },
    roleMap: values.OIDC_ROLE_MAP,
    secondFactor: { of: values.OIDC_SECOND_FACTOR, values: values.OIDC_SECOND_FACTOR_VALUES },
  };
}

function roleMap(text: string): ReadonlyMap<string, readonly Role[]> {
  const map = new Map<string, Role[]>();
  for (const [theirs = '', ours] of rolePairs(text))
    if (isRole(ours)) map.set(theirs, [...(map.get(theirs) ?? []), ours]);
  return map;
}
