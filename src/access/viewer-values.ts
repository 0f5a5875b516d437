import type { Day } from '../graph/day.js';
import { type Sql, typed } from '../plan/sql.js';
import type { Viewer } from './viewer.js';
import type { Role } from './vocabulary.js';

/** What the conditions know of a viewer, as SQL: bound parameters here, settings of the transaction in a policy. */
export interface ViewerValues {
  /** Whether a tie of these roles counts: known beforehand, or a condition. */
  readonly is: (roles: readonly Role[]) => boolean | Sql;
  readonly organization: Sql;
  readonly participant: Sql;
  readonly professional: Sql;
  readonly coaches: Sql;
  readonly locations: Sql;
  readonly opened: Sql;
  readonly today: Sql;
}

const uuid = (value: string | undefined): Sql => typed(value ?? null, 'uuid');
const uuids = (values: readonly string[]): Sql => typed(values, 'uuid[]');

/** A viewer as bound parameters. */
export function boundValues(viewer: Viewer, today: Day): ViewerValues {
  return {
    is: (roles) => roles.some((role) => viewer.roles.includes(role)),
    organization: uuid(viewer.organizationId),
    participant: uuid(viewer.participantId),
    professional: uuid(viewer.professionalId),
    coaches: uuids(viewer.coaches),
    locations: uuids(viewer.locations),
    opened: uuids(viewer.opened),
    today: typed(today, 'date'),
  };
}
