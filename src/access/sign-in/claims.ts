import { parseId } from '../../graph/ids.js';
import type { Identity } from '../viewer.js';
import { ROLES, type Role } from '../vocabulary.js';
import { NotSignedIn } from './not-signed-in.js';
import type { SignInSettings } from './settings.js';

/** What a verified token holds. */
export type Payload = Readonly<Record<string, unknown>>;

/** Who somebody is by the token, before our own records were asked; the organization may be named by its trade register number. */
export interface Claimed extends Identity {
  readonly kvkNumber: string | undefined;
}

/** What a role must bring besides its name (domain.md §13): without it, there is nothing that it could see. */
const MUST_BRING: Readonly<Partial<Record<Role, readonly ('organization' | 'professional' | 'participant')[]>>> = {
  PARTICIPANT: ['participant'],
  JOB_COACH: ['organization', 'professional'],
  TEAM_LEAD: ['organization'],
  WORK_SUPERVISOR: ['organization', 'professional'],
  TRADE_SPECIALIST: ['organization', 'professional'],
  EMPLOYER: ['organization'],
  MUNICIPALITY: ['organization'],
};

/**
 * Reads the claims of a token whose signature, issuer, audience and times are in order.
 * @throws NotSignedIn when a claim is missing, is no such thing, or does not fit the role
 */
export function claimedBy(payload: Payload, settings: SignInSettings): Claimed {
  const { claims } = settings;
  const text = (name: string) => textOf(claimAt(payload, name));
  const machine = isMachine(payload);
  const roles = rolesOf(payload, settings, machine);
  const organization = text(claims.organization);
  const professional = text(claims.professional);
  const participant = text(claims.participant);
  const brought = { organization, professional, participant };
  for (const role of roles)
    if (MUST_BRING[role]?.some((name) => !brought[name])) throw new NotSignedIn('CLAIM_MISSING');
  if (machine && (professional || participant)) throw new NotSignedIn('MACHINE_AS_PERSON');
  if (!machine) demandSecondFactor(payload, roles, settings);
  const kvkNumber = organization && /^\d{8}$/.test(organization) ? organization : undefined;
  return {
    key: `${text('iss')} ${needed(text('sub'))}`,
    roles,
    kvkNumber,
    organizationId: kvkNumber ? undefined : uuidOf('org', organization),
    professionalId: uuidOf('pro', professional),
    participantId: uuidOf('par', participant),
    scopes: wordsOf(claimAt(payload, claims.scope)),
  };
}

/** A token that a client has for itself: by RFC 9068 its subject is the client, and Entra marks it with `idtyp`. */
function isMachine({ sub, client_id, idtyp }: Payload): boolean {
  return idtyp === 'app' || (sub !== undefined && sub === client_id);
}

/** The roles that we know; issuers have others of their own. A machine without any asks for figures. */
function rolesOf(payload: Payload, { claims, roleMap }: SignInSettings, machine: boolean): Role[] {
  const names = wordsOf(claimAt(payload, claims.role));
  const known = names.flatMap((name) => (roleMap ? (roleMap.get(name) ?? []) : isRole(name) ? name : []));
  const roles = [...new Set(known)];
  if (roles.length > 0) return roles;
  if (machine) return ['REPORTER'];
  throw new NotSignedIn('NO_ROLE');
}

const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name);

function demandSecondFactor(payload: Payload, roles: readonly Role[], settings: SignInSettings): void {
  const { of, values } = settings.secondFactor;
  const demanded = of === 'everyone' || (of === 'staff' && roles.some((role) => role !== 'PARTICIPANT'));
  if (!demanded) return;
  const told = wordsOf(claimAt(payload, settings.claims.secondFactor));
  if (!told.some((value) => values.includes(value))) throw new NotSignedIn('SECOND_FACTOR');
}

/** A claim by its name, or by a path of names; a name may itself hold dots, as those that are URLs do. */
function claimAt(payload: Payload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  let at: unknown = payload;
  for (const step of name.split('.'))
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Payload)[step] : undefined;
  return at;
}

/** The text of a claim that holds one; some issuers put the only value in a list. @throws NotSignedIn for anything else */
function textOf(claim: unknown): string | undefined {
  const value = Array.isArray(claim) && claim.length === 1 ? claim[0] : claim;
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new NotSignedIn('CLAIM_MALFORMED');
  return value;
}

/** A list, or a text with spaces between the words (RFC 8693 §4.2). */
function wordsOf(claim: unknown): string[] {
  if (typeof claim === 'number') return [String(claim)];
  const list = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return list.filter((word): word is string => typeof word === 'string' && word !== '');
}

function needed(text: string | undefined): string {
  if (!text) throw new NotSignedIn('CLAIM_MISSING');
  return text;
}

function uuidOf(prefix: 'org' | 'pro' | 'par', id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const parsed = parseId(id);
  if (parsed?.prefix !== prefix) throw new NotSignedIn('CLAIM_MALFORMED');
  return parsed.uuid;
}
