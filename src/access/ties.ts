import { type Sql, sql } from '../plan/sql.js';
import type { ViewerValues } from './viewer-values.js';
import { PARTICIPANT_SECTIONS, type ParticipantSection, type Role } from './vocabulary.js';

/** Where a tie is looked for: a participant, and the trajectory at hand when there is one. */
export interface Spot {
  readonly participant: Sql;
  /** The key of the trajectory; undefined when the person as a whole is meant. */
  readonly trajectory?: Sql;
  /** The organization that runs that trajectory. */
  readonly organization?: Sql;
  /** The organization that is responsible for the participant now, where it stands in the row at hand. */
  readonly home?: Sql;
}

/** How a viewer can be tied to a participant, and what that shows (domain.md §13). */
export interface Tie {
  readonly roles: readonly Role[];
  readonly sections: readonly ParticipantSection[];
  /** Whether somebody with this tie can change anything at all; what, the table of permissions says. */
  readonly changes: boolean;
  readonly holds: (spot: Spot, viewer: ViewerValues) => Sql;
}

const ALL = Object.keys(PARTICIPANT_SECTIONS) as ParticipantSection[];
/** Months after the end in which a coach asks how it went: the last time after a year (domain.md §15), and one to do it. */
const FOLLOW_UP_MONTHS = 13;

const self: Tie['holds'] = ({ participant }, viewer) => sql`${participant} = ${viewer.participant}`;

const caseload: Tie['holds'] = ({ participant }, viewer) => sql`exists (select from trajectory ct
  where ct.participant_id = ${participant} and ct.coach_id = any(${viewer.coaches})
    and (ct.ended_on is null or ct.ended_on >= ${viewer.today} - make_interval(months => ${sql.lit(FOLLOW_UP_MONTHS)})))`;

const atHome = ({ participant, home }: Spot, viewer: ViewerValues): Sql =>
  home
    ? sql`${home} = ${viewer.organization}`
    : sql`exists (select from participant hp
        where hp.id = ${participant} and hp.organization_id = ${viewer.organization})`;

const intake: Tie['holds'] = (spot, viewer) => sql`(${atHome(spot, viewer)}
  and not exists (select from trajectory it where it.participant_id = ${spot.participant}))`;

const opened: Tie['holds'] = ({ participant }, viewer) => sql`${participant} = any(${viewer.opened})`;

const ofOrganization: Tie['holds'] = (spot, viewer) =>
  spot.organization
    ? sql`${spot.organization} = ${viewer.organization}`
    : sql`(${atHome(spot, viewer)}
        or exists (select from trajectory ot
          where ot.participant_id = ${spot.participant} and ot.organization_id = ${viewer.organization}))`;

/** Placements count from their first day until 30 days after their last; one that was canceled never did. */
export const isNear = (placement: string, viewer: ViewerValues): Sql => {
  const column = (name: string) => sql.id(placement, name);
  return sql`${column('cancelled_on')} is null and ${column('starts_on')} <= ${viewer.today}
    and (${column('ends_on')} is null or ${column('ends_on')} >= ${viewer.today} - 30)`;
};

/** Whether a placement is at a location where the viewer guides people. */
export const atOwnLocation = (
  placement: string,
  viewer: ViewerValues,
): Sql => sql`exists (select from workplace_profile aw
  where aw.id = ${sql.id(placement, 'workplace_profile_id')} and aw.location_id = any(${viewer.locations}))`;

/** Whether a placement is at a workplace of the organization of the viewer. */
export const atOwnWorkplace = (
  placement: string,
  viewer: ViewerValues,
): Sql => sql`exists (select from workplace_profile aw
  join location al on al.id = aw.location_id
  where aw.id = ${sql.id(placement, 'workplace_profile_id')} and al.organization_id = ${viewer.organization})`;

const placed =
  (where: (placement: string, viewer: ViewerValues) => Sql): Tie['holds'] =>
  ({ participant }, viewer) =>
    sql`exists (select from placement pp
    where pp.participant_id = ${participant} and ${isNear('pp', viewer)} and ${where('pp', viewer)})`;

/** A funding counts from its first day until a year after its last, or after the end of a trajectory that it outlived. */
const commissions: Tie['holds'] = ({ participant, trajectory }, viewer) => sql`exists (select from funding ff
  join trajectory ft on ft.id = ff.trajectory_id
  where ${trajectory ? sql`ft.id = ${trajectory}` : sql`ft.participant_id = ${participant}`}
    and ff.commissioner_id = ${viewer.organization} and ff."from" <= ${viewer.today}
    and (least(ff."until", ft.ended_on) is null
      or least(ff."until", ft.ended_on) >= ${viewer.today} - interval '12 months'))`;

/** The table of domain.md §13, column "Sees". Roles that it does not name see nobody. */
export const TIES = {
  SELF: { roles: ['PARTICIPANT'], sections: ALL, changes: true, holds: self },
  CASELOAD: { roles: ['JOB_COACH'], sections: ALL, changes: true, holds: caseload },
  INTAKE: { roles: ['JOB_COACH'], sections: ALL, changes: true, holds: intake },
  OPENED: { roles: ['JOB_COACH', 'TEAM_LEAD'], sections: ALL, changes: false, holds: opened },
  COLLEAGUE: { roles: ['JOB_COACH'], sections: ['NAME', 'PHASE'], changes: false, holds: ofOrganization },
  LEAD: {
    roles: ['TEAM_LEAD'],
    sections: ['NAME', 'PHASE', 'STEPS', 'OUTCOME'],
    changes: true,
    holds: ofOrganization,
  },
  WORKPLACE: {
    roles: ['WORK_SUPERVISOR', 'TRADE_SPECIALIST'],
    sections: ['NAME', 'PLACEMENTS', 'ATTENDANCE', 'COMPETENCES', 'GOALS'],
    changes: true,
    holds: placed(atOwnLocation),
  },
  EMPLOYER: {
    roles: ['EMPLOYER'],
    sections: ['NAME', 'PLACEMENTS', 'ATTENDANCE', 'BRIEFING'],
    changes: true,
    holds: placed(atOwnWorkplace),
  },
  COMMISSIONER: {
    roles: ['MUNICIPALITY'],
    sections: ['NUMBER', 'PHASE', 'OUTCOME', 'RUNG', 'HOURS'],
    changes: false,
    holds: commissions,
  },
} satisfies Record<string, Tie>;
export type TieName = keyof typeof TIES;
