import type { SqlEntityManager } from '@mikro-orm/sql';
import { dayOf } from '../graph/day.js';
import { type Sql, sql, typed } from '../plan/sql.js';
import type { Identity, Viewer } from './viewer.js';

interface Held {
  readonly known: boolean;
  readonly coaches: string[];
  readonly locations: string[];
  readonly opened: string[];
}

const list = (query: Sql): Sql => sql`coalesce((${query}), '[]'::json)`;

/**
 * Who somebody is, and what that person holds on this day: one statement, the same for everybody.
 * @returns undefined when the organization, professional or participant of the identity is not known here, no longer works
 *   here, or belongs to another organization
 */
export async function viewerOf(identity: Identity, em: SqlEntityManager, now: Date): Promise<Viewer | undefined> {
  const { known, ...held } = await heldBy(identity, em, now);
  return known ? { ...identity, ...held, everywhere: false } : undefined;
}

async function heldBy(identity: Identity, em: SqlEntityManager, now: Date): Promise<Held> {
  const [professional, participant, organization] = [
    identity.professionalId,
    identity.participantId,
    identity.organizationId,
  ].map((id) => typed(id ?? null, 'uuid')) as [Sql, Sql, Sql];
  const today = typed(dayOf(now), 'date');
  const isKnown = sql`(${organization} is null or exists (select from organization o where o.id = ${organization}))
    and (${professional} is null or exists (select from professional p
      where p.id = ${professional} and p.active and p.organization_id = ${organization}))
    and (${participant} is null or exists (select from participant p where p.id = ${participant}))`;
  const coaches = sql`select json_agg(c.id) from (select ${professional} as id where ${professional} is not null
    union select s.coach_id from stand_in s
      where s.stand_in_id = ${professional} and s."from" <= ${today} and (s."until" is null or s."until" >= ${today})) c`;
  const locations = sql`select json_agg(l.location_id) from professional_location l where l.professional_id = ${professional}`;
  const opened = sql`select json_agg(distinct e.participant_id) from emergency_access e
    where e.viewer_key = ${identity.key}::text and e."until" > ${now.toISOString()}::timestamptz`;
  const { rows } =
    await sql<Held>`select ${isKnown} as known, ${list(coaches)} as coaches, ${list(locations)} as locations,
    ${list(opened)} as opened`.execute(em.getKysely());
  return rows[0] as Held;
}
