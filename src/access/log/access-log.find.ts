import type { Context } from '../../context.js';
import { displayName, type NameParts } from '../../modules/organization/person-name.js';
import { sql, typed } from '../../plan/sql.js';

/** A professional as the log names one. */
export interface Named {
  readonly name: string;
  /** Whether it is, or was, a job coach of the one who reads. */
  readonly own: boolean;
}

/**
 * The names of professionals, by key. Whoever was looked at may know by whom, so no other visibility holds here.
 */
export function professionalsOf({ loaders, viewer }: Context) {
  return loaders.batch<string, Named | null>('professionals of the log', async (ids) => {
    const rows =
      await loaders.query(sql`select p.id, p.given_name as "givenName", p.infix, p.family_name as "familyName",
        exists (select from trajectory t
          where t.coach_id = p.id and t.participant_id = ${typed(viewer.participantId ?? null, 'uuid')}) as own
      from professional p where p.id = any(${typed(ids, 'uuid[]')})`);
    const found = new Map(
      rows.map((row) => [row.id, { name: displayName(row as unknown as NameParts), own: row.own === true }]),
    );
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** The names of organizations, by key. */
export function organizationsOf({ loaders }: Context) {
  return loaders.batch<string, string | null>('organizations of the log', async (ids) => {
    const rows = await loaders.query(
      sql`select o.id, o.name from organization o where o.id = any(${typed(ids, 'uuid[]')})`,
    );
    const found = new Map(rows.map(({ id, name }) => [id, String(name)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
