import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Loaders, Row } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import { isHiddenFrom, seesCriminal } from '../instrument/hidden.js';
import type { Sensitivity } from '../instrument/vocabulary.js';
import { DomainScore, MatrixTarget, NotAssessedReasonEnum } from './matrix-measurement.entity.js';

/** Whether what a score says is hidden from the viewer (domain.md §13). */
async function hides(loaders: Loaders, { id }: Row): Promise<boolean> {
  const { viewer } = loaders;
  if (seesCriminal(viewer)) return false;
  const hidden = loaders.batch<string, boolean>('hidden scores', async (ids) => {
    const rows = await loaders.query(sql`
      select s.id, i.sensitivity, m.participant_id as participant
      from domain_score s join instrument_item i on i.id = s.domain_id join matrix_measurement m on m.id = s.measurement_id
      where s.id = any(${typed(ids, 'uuid[]')})`);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((key) => {
      const row = found.get(key);
      return !row || isHiddenFrom(row.sensitivity as Sensitivity, viewer, String(row.participant));
    });
  });
  return hidden.load(id as string);
}

/** A value of a score, or null when the score is hidden. */
const unlessHidden = async <V>({ loaders }: Context, row: Row, value: V): Promise<V | null> =>
  (await hides(loaders, row)) ? null : value;

/** The target beside a score, in the file that the score stands in. */
function targetOf(loaders: Loaders, { id }: Row): Promise<number | null> {
  const targets = loaders.batch<string, number | null>('targets beside scores', async (ids) => {
    const rows = await loaders.query(sql`
      select s.id, t.level from domain_score s join instrument_item i on i.id = s.domain_id
        join matrix_measurement m on m.id = s.measurement_id
        join matrix_target t on t.participant_id = m.participant_id and t.domain = i.code
      where s.id = any(${typed(ids, 'uuid[]')}) and ${seen(loaders, MatrixTarget, 't')}`);
    const found = new Map(rows.map(({ id: key, level }) => [key, level as number]));
    return ids.map((key) => found.get(key) ?? null);
  });
  return targets.load(id as string);
}

@Resolver(() => DomainScore)
export class ScoreParts {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The level on the scale of the instrument; null when hidden or not assessed.',
  })
  level(@Root() row: Row, @Ctx() context: Context): Promise<unknown> {
    return unlessHidden(context, row, row.level);
  }

  @FieldResolver(() => NotAssessedReasonEnum, {
    nullable: true,
    description: 'Why the domain was not assessed; null when it was, or hidden from you.',
  })
  notAssessed(@Root() row: Row, @Ctx() context: Context): Promise<unknown> {
    return unlessHidden(context, row, row.notAssessed);
  }

  @FieldResolver(() => String, { nullable: true, description: 'A note on the score; null when hidden from you.' })
  note(@Root() row: Row, @Ctx() context: Context): Promise<unknown> {
    return unlessHidden(context, row, row.note);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The level that the participant works towards in this domain; null when none was set, or hidden from you.',
  })
  async target(@Root() row: Row, @Ctx() { loaders }: Context): Promise<number | null> {
    const [target, hidden] = await Promise.all([targetOf(loaders, row), hides(loaders, row)]);
    return hidden ? null : target;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether what is said of the domain is hidden from you; whom to ask is a colleague who may see it.',
  })
  hidden(@Root() row: Row, @Ctx() { loaders }: Context): Promise<boolean> {
    return hides(loaders, row);
  }
}

export const scoreResolvers = [ScoreParts];
