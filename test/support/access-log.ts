import type { Viewer } from '../../src/access/viewer.js';
import type { Role } from '../../src/access/vocabulary.js';
import type { Db } from '../../src/database.js';
import { uuid } from './world.js';

/** Somebody of a role, with ids as clients see them. */
export interface Somebody {
  readonly role: Role;
  readonly key?: string;
  readonly organizationId?: string;
  readonly professionalId?: string;
  readonly participantId?: string;
  readonly opened?: readonly string[];
}

const key = (id: string | undefined): string | undefined => id && uuid(id);

/** A viewer as sign-in makes one. */
export function viewer({ role, key: name = role.toLowerCase(), opened = [], ...ids }: Somebody): Viewer {
  const professionalId = key(ids.professionalId);
  return {
    key: name,
    roles: [role],
    organizationId: key(ids.organizationId),
    professionalId,
    participantId: key(ids.participantId),
    scopes: [],
    coaches: professionalId ? [professionalId] : [],
    locations: [],
    opened: opened.map(uuid),
    everywhere: false,
  };
}

/** A row of the log as it stands in the database. */
export type LogRow = Record<string, unknown> & { readonly id: string; readonly participants: string[] };

/** All rows of the log, in the order in which they were written. */
export const logRows = (db: Db): Promise<LogRow[]> =>
  db.em.fork().execute('select * from access_log order by id') as Promise<LogRow[]>;
