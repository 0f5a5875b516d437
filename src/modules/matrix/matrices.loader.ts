import type DataLoader from 'dataloader';
import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import { isHiddenFrom } from '../instrument/hidden.js';
import type { Sensitivity } from '../instrument/vocabulary.js';
import { MatrixMeasurement } from './matrix-measurement.entity.js';
import { utc } from './matrix-measurement.evidence.js';
import type { ProgressMatrix, ProgressScore } from './progress.js';

/** A score as it is shown beside another: the key of its item, and whether the viewer may not see its level. */
export interface ShownScore extends ProgressScore {
  readonly itemId: string;
  readonly hidden: boolean;
}

/** A finalized matrix of a participant with its scores. */
export interface ShownMatrix extends ProgressMatrix {
  readonly scores: readonly ShownScore[];
}

interface LoadedScore extends ProgressScore {
  readonly itemId: string;
  readonly sensitivity: Sensitivity;
}

interface LoadedMatrix extends Omit<ShownMatrix, 'scores'> {
  readonly participant: string;
  readonly scores: readonly LoadedScore[];
}

/** The finalized matrices by the key of their participant, in one statement; a level that is hidden is null. */
export function matricesByParticipant(loaders: Loaders): DataLoader<string, readonly ShownMatrix[]> {
  return loaders.batch('finalized matrices of participants', async (participants) => {
    const rows = (await loaders.query(sql`
      select m.participant_id as participant, m.id, m.status, m.rater, m.instrument_id as instrument,
        m.measured_on::text as "measuredOn", ${utc(sql`m.finalized_at`)} as "finalizedAt",
        coalesce((select json_agg(json_build_object('itemId', i.id, 'item', i.code, 'level', s.level, 'sensitivity', i.sensitivity)
          order by s.position)
          from domain_score s join instrument_item i on i.id = s.domain_id where s.measurement_id = m.id), '[]'::json) as scores
      from matrix_measurement m
      where m.participant_id = any(${typed(participants, 'uuid[]')}) and m.status = 'FINALIZED'
        and ${seen(loaders, MatrixMeasurement, 'm')}`)) as unknown as LoadedMatrix[];
    const shown = rows.map((row) => ({
      ...row,
      scores: row.scores.map((score) => shownScore(score, row.participant, loaders)),
    }));
    return participants.map((id) => shown.filter(({ participant }) => participant === id));
  });
}

function shownScore({ sensitivity, ...score }: LoadedScore, participant: string, { viewer }: Loaders): ShownScore {
  const hidden = isHiddenFrom(sensitivity, viewer, participant);
  return { ...score, hidden, level: hidden ? null : score.level };
}
