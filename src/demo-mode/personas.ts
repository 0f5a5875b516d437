import type { Role } from '../access/vocabulary.js';
import { type Sql, sql, typed } from '../plan/sql.js';

/** Somebody of the made-up people whom whoever tries the demo can be. */
export interface PersonaKind {
  /** What the address of the token calls it. */
  readonly key: string;
  readonly role: Role;
  readonly nl: string;
  readonly en: string;
  readonly scopes?: readonly string[];
  /** Finds who it is: a row of `Cast`, or none in a database without such people. */
  readonly cast: (today: string) => Sql;
}

/** Who plays a persona: keys and names as in the database. */
export interface Cast {
  readonly organization: string | null;
  readonly professional: string | null;
  readonly participant: string | null;
  readonly name: string | null;
  readonly workplace: string | null;
}

/** Robin came back after contact was lost, and has a file in which something happened (demo-data.md §6). */
const LEADING = 'WM-000006';

/** The participant of whom the demo tells, and the coach. */
const story = sql`select n.id as participant_id, concat_ws(' ', n.given_name, n.infix, n.family_name) as name,
    t.coach_id, t.organization_id
  from participant n join trajectory t on t.participant_id = n.id
  order by n.client_number = ${LEADING} desc, (t.ended_on is null) desc, n.client_number, t.started_on desc limit 1`;

const staff = (from: Sql) => sql`select p.organization_id as organization, p.id as professional, null as participant,
    concat_ws(' ', p.given_name, p.infix, p.family_name) as name, o.name as workplace
  from professional p join organization o on o.id = p.organization_id and p.active ${from}`;

const coach = () => staff(sql`join (${story}) s on s.coach_id = p.id`);
const lead = () =>
  staff(sql`join (${story}) s on s.organization_id = p.organization_id
    where 'TEAM_LEAD' = any(p.roles) order by p.family_name, p.id limit 1`);
const participant = () => sql`select null as organization, null as professional, s.participant_id as participant,
  s.name, null as workplace from (${story}) s`;

/** How many people are placed on a day at the locations that a condition tells. */
const placedAt = (location: Sql, today: string) => sql`(select count(*) from placement x
  join workplace_profile w on w.id = x.workplace_profile_id join location l on l.id = w.location_id
  where ${location} and x.cancelled_on is null and x.starts_on <= ${typed(today, 'date')}
    and (x.ends_on is null or x.ends_on >= ${typed(today, 'date')}))`;

const guide = (role: Role) => (today: string) =>
  staff(
    sql`where ${role} = any(p.roles) order by ${placedAt(
      sql`l.id in (select a.location_id from professional_location a where a.professional_id = p.id)`,
      today,
    )} desc, p.family_name, p.id limit 1`,
  );

const organization = (order: Sql, kind: string) => sql`select o.id as organization, null as professional,
    null as participant, null as name, o.name as workplace
  from organization o where o.kind = ${kind} order by ${order} desc, o.name, o.id limit 1`;

const employer = (today: string) => organization(placedAt(sql`l.organization_id = o.id`, today), 'EMPLOYER');
const municipality = () =>
  organization(sql`(select count(*) from funding f where f.commissioner_id = o.id)`, 'MUNICIPALITY');
/** Somebody of the organization that the story plays in; of none in an empty database. */
const office = () => sql`select s.organization_id as organization, null as professional, null as participant,
  null as name, o.name as workplace
  from (select) e left join (${story}) s on true left join organization o on o.id = s.organization_id`;

/** One persona per role (domain.md §13); the first is whom a visitor is at first. */
export const PERSONAS: readonly [PersonaKind, ...PersonaKind[]] = [
  { key: 'job-coach', role: 'JOB_COACH', nl: 'Jobcoach', en: 'Job coach', cast: coach },
  {
    key: 'job-coach-criminal',
    role: 'JOB_COACH',
    nl: 'Jobcoach die ook Justitie ziet',
    en: 'Job coach who sees Justice as well',
    scopes: ['matrix:criminal'],
    cast: coach,
  },
  { key: 'team-lead', role: 'TEAM_LEAD', nl: 'Teamleider', en: 'Team lead', cast: lead },
  { key: 'participant', role: 'PARTICIPANT', nl: 'Deelnemer', en: 'Participant', cast: participant },
  {
    key: 'work-supervisor',
    role: 'WORK_SUPERVISOR',
    nl: 'Werkbegeleider',
    en: 'Work supervisor',
    cast: guide('WORK_SUPERVISOR'),
  },
  {
    key: 'trade-specialist',
    role: 'TRADE_SPECIALIST',
    nl: 'Vakspecialist',
    en: 'Trade specialist',
    cast: guide('TRADE_SPECIALIST'),
  },
  { key: 'employer', role: 'EMPLOYER', nl: 'Werkgever', en: 'Employer', cast: employer },
  { key: 'municipality', role: 'MUNICIPALITY', nl: 'Gemeente', en: 'Municipality', cast: municipality },
  { key: 'reporter', role: 'REPORTER', nl: 'Rapporteur', en: 'Reporter', cast: office },
  { key: 'admin', role: 'ADMIN', nl: 'Beheerder', en: 'Administrator', cast: office },
  { key: 'auditor', role: 'AUDITOR', nl: 'Auditor', en: 'Auditor', cast: office },
];
