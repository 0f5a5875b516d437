import { type Sql, sql } from '../../plan/sql.js';
import { hasRole, setting, texts } from './setting-values.js';

/** What a mutation may write beyond what the ties of its role show, and why. */
interface Door {
  readonly mutations: readonly string[];
  /** Whether it opens for rows about this participant. */
  readonly opens: (person: Sql) => Sql;
}

/**
 * Everything else writes only where the viewer's tie shows the row and lets change it. Who may do these mutations at all
 * stands in the table of permissions; to which person, the mutation itself asks first.
 */
export const DOORS: Readonly<Record<string, Door>> = {
  /** Taking a step back restores placements and contracts that a team lead does not see. */
  FILE: { mutations: ['transitionRevoke'], opens: (person) => sql`second_wall.tied_to_change(${person})` },
  /** People are taken in, and opened in an emergency, by whoever only sees them so far. */
  MEETING: {
    mutations: ['trajectoryStart', 'emergencyAccessOpen'],
    opens: (person) => sql`second_wall.tied(${person})`,
  },
  /** Whoever keeps the files works on ids of people whom that role never sees. */
  KEEPING: {
    mutations: ['participantAnonymize', 'retentionRun', 'legalHoldSet'],
    opens: () => hasRole(['ADMIN']),
  },
};

/** Whether one of the doors is open. */
export const throughDoor = (person: Sql, doors = Object.values(DOORS)): Sql[] =>
  doors.map(
    ({ mutations, opens }) => sql`(${setting('app.mutation')} = any(${texts(mutations)}) and ${opens(person)})`,
  );
