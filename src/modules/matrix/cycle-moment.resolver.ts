import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Loaders, Row } from '../../plan/load.js';
import { sql, typed } from '../../plan/sql.js';
import type { MeasurementMoment } from '../instrument/vocabulary.js';
import { type CycleMeasurement, effectiveMoments, type FallBack } from './cycles.js';
import { CycleMoment, MeasurementMomentEnum } from './matrix-measurement.entity.js';
import { MOMENTS, utc } from './matrix-measurement.evidence.js';

/** A finalized matrix with what makes it one list with others: those of one rater in one trajectory. */
interface Peer extends CycleMeasurement {
  readonly list: string;
  readonly fallBacks: readonly FallBack[];
}

@Resolver(() => CycleMoment)
export class EffectiveMoment {
  @FieldResolver(() => MeasurementMomentEnum, {
    description:
      'What it counts as now: a final that was followed by a fall back, or by another final, counts as an interim from then on.',
  })
  async countsAs(@Root() row: Row, @Ctx() { loaders }: Context): Promise<MeasurementMoment> {
    const effective = await effectiveByMeasurement(loaders).load(row.measurement as string);
    return effective.find(({ cycle }) => cycle === row.cycle)?.moment ?? (row.moment as MeasurementMoment);
  }
}

/**
 * What measurements count as, by their key; nothing for drafts, superseded and imported ones. All of the trajectory are
 * looked at, whoever may see them: what one counts as is the same for everybody.
 */
function effectiveByMeasurement(loaders: Loaders) {
  return loaders.batch<string, ReturnType<typeof effectiveMoments>>('effective moments', async (ids) => {
    const peers = (await loaders.query(sql`
      select m.id, m.trajectory_id || m.rater as list, m.measured_on::text as "measuredOn",
        ${utc(sql`m.finalized_at`)} as "finalizedAt", ${MOMENTS} as moments,
        coalesce((select json_agg(json_build_object('on', s."on", 'recordedAt', ${utc(sql`s.recorded_at`)}))
          from phase_transition s
          where s.trajectory_id = m.trajectory_id and s.kind = 'FALL_BACK' and s.revoked_at is null), '[]'::json)
          as "fallBacks"
      from matrix_measurement m
      where m.status = 'FINALIZED' and m.source = 'RECORDED' and m.trajectory_id in
        (select o.trajectory_id from matrix_measurement o where o.id = any(${typed(ids, 'uuid[]')}))`)) as unknown as Peer[];
    const lists = Map.groupBy(peers, ({ list }) => list);
    const effective = [...lists.values()].flatMap((list) => effectiveMoments(list, list[0]?.fallBacks ?? []));
    return ids.map((id) => effective.filter(({ measurementId }) => measurementId === id));
  });
}

export const momentResolvers = [EffectiveMoment];
