import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import { Placement } from './placement.entity.js';

/** Keys of the placements of participants, the latest first day first; only those that run today, do not, or all. */
export async function placementsOf(
  loaders: Loaders,
  participantIds: readonly string[],
  active: boolean | null,
): Promise<string[][]> {
  const rows = await loaders.query(sql`
    select p.participant_id as participant, p.id, p.cancelled_on is null and p.starts_on <= ${typed(loaders.today, 'date')}
      and (p.ends_on is null or p.ends_on >= ${typed(loaders.today, 'date')}) as running
    from placement p
    where p.participant_id = any(${typed(participantIds, 'uuid[]')}) and ${seen(loaders, Placement, 'p')}
    order by p.starts_on desc, p.id desc`);
  const chosen = rows.filter(({ running }) => active === null || running === active);
  return participantIds.map((id) => chosen.filter((row) => row.participant === id).map((row) => String(row.id)));
}
