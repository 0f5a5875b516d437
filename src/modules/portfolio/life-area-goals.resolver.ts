import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { LifeAreaView } from '../matrix/life-area.resolver.js';
import { Goal } from './goal.entity.js';

@Resolver(() => LifeAreaView)
export class LifeAreaGoals {
  @FieldResolver(() => [Goal], {
    description: 'The goals about its domains, or about needs in them, that have not ended, oldest first.',
  })
  async goals(@Root() { participantId, domains }: LifeAreaView, @Ctx() { loaders }: Context): Promise<unknown> {
    const here = new Set(domains.map(({ domain }) => domain));
    const goals = await openGoalsByParticipant(loaders).load(participantId);
    return goals.filter(({ domain }) => here.has(domain)).map(({ id }) => id);
  }
}

interface DomainGoal {
  readonly id: string;
  readonly participant: string;
  readonly domain: MatrixDomain;
}

/** Open goals that speak of a domain, by the key of their participant. */
function openGoalsByParticipant(loaders: Loaders) {
  return loaders.batch<string, readonly DomainGoal[]>('open goals about domains', async (participants) => {
    const goals = (await loaders.query(sql`
      select g.id, g.participant_id as participant, coalesce(g.domain, n.domain) as domain
      from goal g left join support_need n on n.id = g.need_id
      where g.participant_id = any(${typed(participants, 'uuid[]')}) and g.ended_on is null
        and coalesce(g.domain, n.domain) is not null and ${seen(loaders, Goal, 'g')}
      order by g.recorded_at, g.id`)) as unknown as DomainGoal[];
    return participants.map((id) => goals.filter(({ participant }) => participant === id));
  });
}
