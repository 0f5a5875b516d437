import { Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { rulesFor } from '../trajectory/programme.files.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import type { Setting } from './day-of-step.js';
import type { Evidence } from './evidence.js';
import { type EvidenceRow, evidenceOf } from './transition.evidence.js';

/** A trajectory, locked, with all that a decision about it looks at. */
export interface Standing {
  readonly trajectory: Trajectory;
  readonly evidence: Evidence;
  readonly setting: Setting;
}

/** The trajectory of an input, locked, so that of two simultaneous requests one sees what the other did. */
export function trajectoryToChange(work: Work, { trajectoryId }: { trajectoryId: string }): Promise<Trajectory> {
  return work.lock(Trajectory, trajectoryId, ['input', 'trajectoryId']);
}

/** The evidence of a locked trajectory as recorded now, and the rules of its organization. */
export async function standingOf(work: Work, trajectory: Trajectory): Promise<Standing> {
  const [row] = await work.read<EvidenceRow>(evidenceOf([trajectory.id]));
  if (!row) throw new Refused([refusal('NOT_FOUND', ['input', 'trajectoryId'])]);
  return { trajectory, evidence: row.evidence, setting: { today: work.today, rules: rulesFor(row.kvkNumber) } };
}
