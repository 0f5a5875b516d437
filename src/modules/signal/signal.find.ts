import { sectionsOf } from '../../access/sections.js';
import type { Context } from '../../context.js';
import { type Sql, typed } from '../../plan/sql.js';
import { rulesFor } from '../trajectory/programme.files.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { type EvidenceRow, evidenceOf } from '../transition/transition.evidence.js';
import { readFacts } from './signal.evidence.js';
import { inOrder, type Signal, signalsOf } from './signals.js';
import { mayBeTold, type Sight } from './telling.js';

type Sections = Sight['sections'];

/**
 * The signals of any number of trajectories that the viewer may be told, in order, in two statements.
 * @param which a condition on the trajectory `t`
 */
export async function findSignals({ loaders, viewer, today }: Context, which: Sql): Promise<Signal[]> {
  const rows = await readFacts(loaders, which, typed(today, 'date'));
  if (rows.length === 0) return [];
  const found = await loaders.query(evidenceOf(rows.map(({ trajectoryId }) => trajectoryId)));
  const evidence = new Map((found as unknown as EvidenceRow[]).map((row) => [row.trajectoryId, row.evidence]));
  const signals = rows.flatMap(({ kvkNumber, ...facts }) => {
    const known = evidence.get(facts.trajectoryId);
    return known ? signalsOf({ ...facts, evidence: known }, { today, rules: rulesFor(kvkNumber) }) : [];
  });
  const sections = await sectionsOf(loaders, Trajectory).loadMany(signals.map(({ trajectoryId }) => trajectoryId));
  return inOrder(signals.filter((signal, i) => mayBeTold(signal, { sections: sections[i] as Sections, viewer })));
}
