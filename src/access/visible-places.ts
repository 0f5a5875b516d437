import type { Column } from '../plan/spec.js';
import { raw, type Sql, sql } from '../plan/sql.js';
import type { ViewerValues } from './viewer-values.js';
import { ROLES, type Role } from './vocabulary.js';

type Rule = (row: Column, viewer: ViewerValues) => Sql | undefined;

const OTHERS = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'EMPLOYER');

/** An employer sees what is of its own organization; everybody else sees it all. */
const ownOf =
  (condition: (row: Column, viewer: ViewerValues) => Sql): Rule =>
  (row, viewer) => {
    const others = viewer.is(OTHERS);
    if (others === true) return undefined;
    return others === false ? condition(row, viewer) : sql`(${others} or ${condition(row, viewer)})`;
  };

const atWorkplace = (key: (row: Column) => Sql): Rule =>
  ownOf(
    (row, viewer) => sql`exists (select from workplace_profile vw join location vl on vl.id = vw.location_id
    where vw.id = ${key(row)} and vl.organization_id = ${viewer.organization})`,
  );

/** A condition for those who have one of the roles. */
const forRoles = (roles: readonly Role[], viewer: ViewerValues, condition: Sql): Sql => {
  const is = viewer.is(roles);
  if (typeof is === 'boolean') return is ? condition : raw('false');
  return sql`(${is} and ${condition})`;
};

const CALLING_BACK: readonly Role[] = ['JOB_COACH', 'TEAM_LEAD'];
const registration: Rule = (row, viewer) => sql`(
  ${forRoles(CALLING_BACK, viewer, sql`${row('organization')} = ${viewer.organization}`)}
  or ${forRoles(['PARTICIPANT'], viewer, sql`${row('participant')} = ${viewer.participant}`)})`;

/** Visibility of what is about no participant. A type that neither this nor `WALLS` names is for everyone who is signed in. */
export const PLACES: Readonly<Record<string, Rule>> = {
  Location: ownOf((row, viewer) => sql`${row('organization')} = ${viewer.organization}`),
  WorkplaceProfile: ownOf(
    (row, viewer) => sql`exists (select from location vl
    where vl.id = ${row('location')} and vl.organization_id = ${viewer.organization})`,
  ),
  WorkplaceRequirements: atWorkplace((row) => row('workplaceProfile')),
  LearningLine: ownOf(() => raw('false')),
  LearningLineStep: ownOf(() => raw('false')),
  // Who registered is no participant yet: those who call back see it, and the participant whom it led to (domain.md §15).
  Registration: registration,
  AccessLogEntry: (row, viewer) => sql`(${forRoles(['AUDITOR'], viewer, raw('true'))}
    or ${forRoles(['PARTICIPANT'], viewer, sql`${row('participants')} @> array[${viewer.participant}]`)})`,
};
