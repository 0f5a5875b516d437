import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Identity, Viewer } from './viewer.js';

/** What somebody holds on this day. */
export async function viewerOf(identity: Identity, _em: SqlEntityManager, _now: Date): Promise<Viewer> {
  const coaches = identity.professionalId ? [identity.professionalId] : [];
  return { ...identity, coaches, locations: [], opened: [], everywhere: false };
}
