import type { Viewer } from '../../access/viewer.js';
import { raw, type Sql, sql, typed } from '../../plan/sql.js';

/**
 * Whether the trajectory under this alias is in the caseload of a viewer (domain.md §13): a job coach's own, a team
 * lead's of the whole organization, and of a viewer of no single organization every one. Other roles have none.
 */
export function inCaseload({ roles, organizationId, professionalId }: Viewer, alias: string): Sql {
  const t = sql.id(alias);
  const leads = roles.includes('TEAM_LEAD');
  if (!leads && !roles.includes('JOB_COACH')) return raw('false');
  if (!organizationId) return raw('true');
  if (leads) return sql`${t}.organization_id = ${typed(organizationId, 'uuid')}`;
  return sql`${t}.coach_id = ${typed(professionalId ?? null, 'uuid')}`;
}
