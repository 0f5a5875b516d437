import type { Role } from './vocabulary.js';

/** Who somebody is by the token: a person with roles, in an organization, and whom of our own that is. */
export interface Identity {
  /** Stable key of the person or machine: issuer and subject. */
  readonly key: string;
  readonly roles: readonly Role[];
  /** The organization that somebody works for; of a municipality, the organization that commissions. */
  readonly organizationId: string | undefined;
  /** The professional that somebody is, when one. */
  readonly professionalId: string | undefined;
  /** The participant that somebody is, when one. */
  readonly participantId: string | undefined;
  readonly scopes: readonly string[];
}

/** Who asks, and what that person holds on this day. */
export interface Viewer extends Identity {
  /** The job coaches whose caseload the viewer holds today: the own one, and those stood in for. */
  readonly coaches: readonly string[];
  /** The locations at which the viewer guides people. */
  readonly locations: readonly string[];
  /** The participants whose file the viewer opened in an emergency, less than a day ago. */
  readonly opened: readonly string[];
  /** The house itself, for commands on this machine; no token leads to it. */
  readonly everywhere: boolean;
}

/** The house itself: it sees everything, and no token leads to it. */
export const HOUSE: Viewer = {
  key: 'house',
  roles: ['TEAM_LEAD', 'JOB_COACH', 'ADMIN'],
  organizationId: undefined,
  professionalId: undefined,
  participantId: undefined,
  scopes: ['matrix:criminal'],
  coaches: [],
  locations: [],
  opened: [],
  everywhere: true,
};
