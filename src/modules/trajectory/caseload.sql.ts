import type { Viewer } from '../../access/viewer.js';
import { raw, type Sql, sql, typed } from '../../plan/sql.js';

/**
 * Whether the trajectory under this alias is in the caseload of a viewer (domain.md §13): a job coach's own
 * and those of colleagues stood in for, a team lead's of the whole organization. Other roles have none.
 */
export function inCaseload({ everywhere, roles, organizationId, coaches }: Viewer, alias: string): Sql {
  const t = sql.id(alias);
  if (everywhere) return raw('true');
  const leads = roles.includes('TEAM_LEAD');
  if (!leads && !roles.includes('JOB_COACH')) return raw('false');
  const own = sql`${t}.coach_id = any(${typed(coaches, 'uuid[]')})`;
  return leads ? sql`(${own} or ${t}.organization_id = ${typed(organizationId ?? null, 'uuid')})` : own;
}
