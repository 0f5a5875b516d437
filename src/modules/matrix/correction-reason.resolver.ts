import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Loaders, Row } from '../../plan/load.js';
import { sql, typed } from '../../plan/sql.js';
import { isHiddenFrom, seesCriminal } from '../instrument/hidden.js';
import type { Sensitivity } from '../instrument/vocabulary.js';
import { MatrixMeasurement } from './matrix-measurement.entity.js';

/** Whether a correction says something else of a domain that is hidden from the viewer: then its reason speaks of it. */
function correctsHidden(loaders: Loaders, correction: string): Promise<boolean> {
  const hidden = loaders.batch<string, boolean>('corrections of hidden scores', async (ids) => {
    const changed = await loaders.query(sql`
      select m.id, m.participant_id as participant, i.sensitivity
      from matrix_measurement m join domain_score s on s.measurement_id = m.id
        join instrument_item i on i.id = s.domain_id
        left join domain_score w on w.measurement_id = m.supersedes_id and w.domain_id = s.domain_id
      where m.id = any(${typed(ids, 'uuid[]')})
        and (s.level, s.not_assessed, s.note) is distinct from (w.level, w.not_assessed, w.note)`);
    const secret = changed.filter(({ sensitivity, participant }) =>
      isHiddenFrom(sensitivity as Sensitivity, loaders.viewer, String(participant)),
    );
    return ids.map((id) => secret.some((row) => row.id === id));
  });
  return hidden.load(correction);
}

@Resolver(() => MatrixMeasurement)
export class CorrectionReason {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why it corrects another measurement; null when it does not, or when it corrects a domain that is hidden from you.',
  })
  async correctionReason(@Root() { id, correctionReason }: Row, @Ctx() { loaders, viewer }: Context): Promise<unknown> {
    const shown = correctionReason === null || seesCriminal(viewer) || !(await correctsHidden(loaders, String(id)));
    return shown ? correctionReason : null;
  }
}

export const correctionResolvers = [CorrectionReason];
