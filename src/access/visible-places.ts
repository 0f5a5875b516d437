import type { Column } from '../plan/spec.js';
import { join, raw, type Sql, sql } from '../plan/sql.js';
import { TIES } from './ties.js';
import type { ViewerValues } from './viewer-values.js';
import { ROLES, type Role } from './vocabulary.js';

type Rule = (row: Column, viewer: ViewerValues) => Sql | undefined;

const rolesBut = (...left: readonly Role[]) => (Object.keys(ROLES) as Role[]).filter((role) => !left.includes(role));
/** Who counts sees figures only. */
const KNOWING: readonly Role[] = rolesBut('REPORTER');
/** Who manages or reviews has nothing to do with workplaces; an employer only with its own. */
const WORKING: readonly Role[] = rolesBut('REPORTER', 'ADMIN', 'AUDITOR', 'EMPLOYER');

/** These roles see it all. */
const forAll =
  (roles: readonly Role[]): Rule =>
  (_, viewer) => {
    const is = viewer.is(roles);
    return is === true ? undefined : is === false ? raw('false') : is;
  };

/** These roles see it all, and an employer what is of its own organization. */
const ownOf =
  (condition: (row: Column, viewer: ViewerValues) => Sql, roles = WORKING): Rule =>
  (row, viewer) => {
    const others = viewer.is(roles);
    if (others === true) return undefined;
    const own = forRoles(['EMPLOYER'], viewer, condition(row, viewer));
    return others === false ? own : sql`(${others} or ${own})`;
  };

const atLocation = (key: (row: Column) => Sql): Rule =>
  ownOf(
    (row, viewer) => sql`exists (select from location vl
    where vl.id = ${key(row)} and vl.organization_id = ${viewer.organization})`,
  );

const atWorkplace = (key: (row: Column) => Sql): Rule =>
  ownOf(
    (row, viewer) => sql`exists (select from workplace_profile vw join location vl on vl.id = vw.location_id
    where vw.id = ${key(row)} and vl.organization_id = ${viewer.organization})`,
  );

/** A condition for those who have one of the roles. */
function forRoles(roles: readonly Role[], viewer: ViewerValues, condition: Sql): Sql {
  const is = viewer.is(roles);
  if (typeof is === 'boolean') return is ? condition : raw('false');
  return sql`(${is} and ${condition})`;
}

const CALLING_BACK: readonly Role[] = ['JOB_COACH', 'TEAM_LEAD'];
/** Once it has led to a participant it is part of that file, with its question and its address. */
const OF_THE_FILE = [TIES.SELF, TIES.CASELOAD, TIES.INTAKE, TIES.OPENED];
const registration: Rule = (row, viewer) => {
  const toCallBack = sql`${row('participant')} is null and ${row('organization')} = ${viewer.organization}`;
  const ofTheFile = OF_THE_FILE.map(({ roles, holds }) =>
    forRoles(roles, viewer, holds({ participant: row('participant') }, viewer)),
  );
  return sql`(${join([forRoles(CALLING_BACK, viewer, sql`(${toCallBack})`), ...ofTheFile], ' or ')})`;
};

/** Visibility of what is about no participant. A type that neither this nor `WALLS` names is for everyone who is signed in. */
export const PLACES: Readonly<Record<string, Rule>> = {
  Organization: forAll(KNOWING),
  Professional: forAll(KNOWING),
  Location: ownOf(
    (row, viewer) => sql`${row('organization')} = ${viewer.organization}`,
    rolesBut('REPORTER', 'EMPLOYER'),
  ),
  WorkInstructionCard: atLocation((row) => row('location')),
  WorkplaceProfile: atLocation((row) => row('location')),
  WorkplaceRequirements: atWorkplace((row) => row('workplaceProfile')),
  LearningLine: ownOf(() => raw('false')),
  LearningLineStep: ownOf(() => raw('false')),
  // Who registered is no participant yet, and is seen by those who call back (domain.md §15).
  Registration: registration,
  AccessLogEntry: (row, viewer) => sql`(${forRoles(['AUDITOR'], viewer, raw('true'))}
    or ${forRoles(['PARTICIPANT'], viewer, sql`${row('participants')} @> array[${viewer.participant}]`)})`,
};
