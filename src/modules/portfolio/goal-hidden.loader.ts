import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { Goal } from './goal.entity.js';
import { isGoalHidden } from './goals.js';

/** Whether what a goal says is hidden from the viewer, because of the domain of itself or its need (domain.md §13). */
export async function hidesGoal(loaders: Loaders, goal: string): Promise<boolean> {
  const domains = loaders.batch<string, MatrixDomain | null>('domains of goals', async (ids) => {
    const rows = await loaders.query(sql`
      select g.id, coalesce(g.domain, n.domain) as domain from goal g left join support_need n on n.id = g.need_id
      where g.id = any(${typed(ids, 'uuid[]')}) and ${seen(loaders, Goal, 'g')}`);
    const found = new Map(rows.map(({ id, domain }) => [id, domain as MatrixDomain | null]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return isGoalHidden(await domains.load(goal), loaders.viewer.scopes);
}
