import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Viewer } from '../../access/viewer.js';
import { ViewerType } from '../../access/viewer.type.js';
import type { Context } from '../../context.js';
import { seen } from '../../plan/seen.js';
import { Rows } from '../../plan/spec.js';
import { sql, typed } from '../../plan/sql.js';
import { Professional } from '../organization/professional.entity.js';
import { StandIn } from './stand-in.entity.js';

@Resolver(() => Professional)
export class ProfessionalStandIns {
  @Rows(() => [StandIn], {
    via: 'coach',
    orderBy: [
      ['from', 'desc'],
      ['id', 'desc'],
    ],
    description: 'Who stands in, stood in or will stand in for this coach, latest first.',
  })
  standIns!: never;
}

@Resolver(() => ViewerType)
export class ViewerStandIns {
  @FieldResolver(() => [StandIn], {
    description: 'For whom the viewer stands in today: their caseload counts as the own one, earliest first.',
  })
  async standsInFor(@Root() { professionalId }: Viewer, @Ctx() { loaders, today }: Context): Promise<string[]> {
    if (!professionalId) return [];
    const day = typed(today, 'date');
    const rows = await loaders.query(sql`select s.id from stand_in s
      where s.stand_in_id = ${typed(professionalId, 'uuid')} and s."from" <= ${day}
        and (s."until" is null or s."until" >= ${day}) and ${seen(loaders, StandIn, 's')} order by s."from", s.id`);
    return rows.map(({ id }) => id as string);
  }
}

export const standInResolvers = [ProfessionalStandIns, ViewerStandIns];
