import type { EntityClass } from '@mikro-orm/core';
import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { type Sql, sql } from '../../plan/sql.js';
import { SupportNeed } from '../matrix/support-need.entity.js';
import { Contract } from '../placement/contract.entity.js';
import { Placement } from '../placement/placement.entity.js';
import { Funding } from '../trajectory/arrangement.entity.js';
import { StepRequest } from '../trajectory/follow-up.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { PhaseTransition } from '../transition/phase-transition.entity.js';
import type { SignalFacts } from './facts.js';

/** The facts of a trajectory beside the evidence of its steps, and the organization whose rules hold. */
export interface FactsRow extends Omit<SignalFacts, 'evidence'> {
  readonly kvkNumber: string;
}

const list = (rows: Sql): Sql => sql`coalesce((${rows}), '[]'::json)`;

/**
 * The facts of any number of trajectories that have not ended, in one statement.
 * @param which a condition on the trajectory `t`
 */
export async function readFacts(loaders: Loaders, which: Sql, today: Sql): Promise<FactsRow[]> {
  const visible = (entity: EntityClass<object>, alias: string) => seen(loaders, entity, alias);
  const ending = (table: Sql, condition: Sql, last: Sql) =>
    list(sql`select json_agg(json_build_object('id', e.id, 'endsOn', ${last})) from ${table} e
      where ${condition} and ${last} >= ${today}`);
  const rows = await loaders.query(sql`
    select t.participant_id as "participantId", t.id as "trajectoryId", o.kvk_number as "kvkNumber",
      ${list(sql`select json_agg(json_build_object('id', n.id, 'domain', n.domain, 'urgency', n.urgency,
          'urgentSince', n.urgent_since)) from support_need n
        where n.participant_id = t.participant_id and n.status = 'OPEN' and ${visible(SupportNeed, 'n')}`)} as "openNeeds",
      ${ending(sql`placement`, sql`e.trajectory_id = t.id and e.cancelled_on is null and ${visible(Placement, 'e')}`, sql`e.ends_on`)} as placements,
      ${ending(sql`contract`, sql`e.participant_id = t.participant_id and ${visible(Contract, 'e')}`, sql`e.ends_on`)} as contracts,
      ${ending(sql`funding`, sql`e.trajectory_id = t.id and ${visible(Funding, 'e')}`, sql`e."until"`)} as fundings,
      (select json_build_object('id', f.id, 'from', f."from", 'plannedReturnOn', f.planned_return_on)
        from phase_transition f
        where f.trajectory_id = t.id and f.kind = 'FALL_BACK' and f.revoked_at is null and ${visible(PhaseTransition, 'f')}
        order by f.position desc limit 1) as "fallBack",
      ${list(sql`select json_agg(json_build_object('id', s.id, 'requestedOn', s.requested_on)) from step_request s
        where s.trajectory_id = t.id and s.answered_on is null and ${visible(StepRequest, 's')}`)} as "stepRequests"
    from trajectory t join organization o on o.id = t.organization_id
    where t.status <> 'ENDED' and ${which} and ${visible(Trajectory, 't')}`);
  return rows as unknown as FactsRow[];
}
