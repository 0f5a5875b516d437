import type { EntityClass } from '@mikro-orm/core';
import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { name, raw, type Sql, sql, typed } from '../../plan/sql.js';
import { Goal } from './goal.entity.js';
import { Certificate, OkCard, PortfolioShare } from './proof.entity.js';
import type { GoalStatus } from './vocabulary.js';

/** A list of the portfolio: its table, and its order over alias `r`. */
interface Part {
  readonly entity: EntityClass<object>;
  readonly table: string;
  readonly order: Sql;
}

export const GOALS: Part = { entity: Goal, table: 'goal', order: sql`r.recorded_at, r.id` };
export const OK_CARDS: Part = { entity: OkCard, table: 'ok_card', order: sql`r.signed_on desc, r.id desc` };
export const CERTIFICATES: Part = {
  entity: Certificate,
  table: 'certificate',
  order: sql`r.earned_on desc, r.id desc`,
};
export const SHARES: Part = {
  entity: PortfolioShare,
  table: 'portfolio_share',
  order: sql`r.shared_on desc, r.id desc`,
};

/** The keys of one list of a portfolio, in order; one statement for however many participants. */
export function keysOf(loaders: Loaders, participant: string, part: Part, status?: GoalStatus[]): Promise<string[]> {
  const { entity, table, order } = part;
  const wanted = status ? sql`r.status = any(${typed(status, 'text[]')})` : raw('true');
  const lists = loaders.batch<string, string[]>(`portfolio ${table} ${status?.join()}`, async (participants) => {
    const rows = await loaders.query(sql`
      select r.participant_id as participant, array_agg(r.id order by ${order}) as keys from ${name(table)} as r
      where r.participant_id = any(${typed(participants, 'uuid[]')}) and ${wanted} and ${seen(loaders, entity, 'r')}
      group by r.participant_id`);
    const found = new Map(rows.map(({ participant: id, keys }) => [id, keys as string[]]));
    return participants.map((id) => found.get(id) ?? []);
  });
  return lists.load(participant);
}
