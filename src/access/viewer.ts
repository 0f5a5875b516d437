import type { Role } from './vocabulary.js';

/** Who asks. */
export interface Viewer {
  /** Stable key of the viewer, for kept answers. */
  readonly key: string;
  readonly roles: readonly Role[];
  /** The professional that the viewer is, when the viewer is one. */
  readonly professionalId: string | undefined;
  /** The organization that the viewer works for; undefined for all of them. */
  readonly organizationId: string | undefined;
  readonly scopes: readonly string[];
}

/** Until there is sign-in: one viewer who leads, coaches and administers every organization. The server binds to loopback. */
export const DEVELOPMENT_VIEWER: Viewer = {
  key: 'development',
  roles: ['TEAM_LEAD', 'JOB_COACH', 'ADMIN'],
  professionalId: undefined,
  organizationId: undefined,
  scopes: ['matrix:criminal'],
};
