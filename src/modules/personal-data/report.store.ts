import type { Work } from '../../graph/unit-of-work.js';
import { DestructionReport } from './destruction-report.entity.js';
import type { Judgement } from './retention.js';
import type { DestructionKind } from './vocabulary.js';

/** What was done with a file, and on which ground. */
interface Done {
  readonly participantId: string;
  readonly kind: DestructionKind;
  readonly judgement: Judgement;
  readonly counts: Record<string, number>;
}

/** Writes what is left to be known of a file: an id, days, the ground and numbers. @returns its key */
export function recordReport(work: Work, { judgement, ...done }: Done): string {
  const { frame, from, keptUntil } = judgement;
  const when = { on: work.today, recordedAt: work.now, doneBy: work.viewer.key };
  return work.em.create(DestructionReport, { ...done, frame, from, keptUntil, ...when }).id;
}
