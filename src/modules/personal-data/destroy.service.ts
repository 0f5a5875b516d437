import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { name, sql, typed } from '../../plan/sql.js';
import { fileShapes, hangsOn, readFile } from './file.find.js';
import { parentOf } from './file-document.js';
import type { FileEntity } from './file-tables.js';
import { recordReport } from './report.store.js';
import { factsOf, lockFile } from './retention.find.js';
import { judgeFile, keptRefusals } from './retention.js';
import { clearTraces, keysOf } from './traces.store.js';

/**
 * Removes a whole file and leaves a destruction report (domain.md §15). It judges anew under lock: what began meanwhile
 * keeps the file.
 * @returns the key of the report
 * @throws Refused `NOT_FOUND`, then together `FILE_TRAJECTORY_OPEN`, `FILE_HELD`, `FILE_TERM_RUNS`
 */
export async function destroyFile(work: Work, participant: string): Promise<string> {
  const path = ['input'];
  await lockFile(work, participant, path);
  const judgement = judgeFile(await factsOf(work, participant, path), work.today);
  refuseIf(keptRefusals(judgement, path));
  const counts = await removeFile(work, participant);
  work.touched.remove(participant);
  const report = recordReport(work, { participantId: participant, kind: 'DESTROYED', judgement, counts });
  work.event('participant.destroy', participant, { destructionReportId: report });
  await work.em.flush();
  work.em.clear();
  return report;
}

/** Removes every row, what hangs on others first, and every event about them. @returns how many rows each table lost */
async function removeFile(work: Work, participant: string): Promise<Record<string, number>> {
  const shapes = fileShapes(work.em.getMetadata());
  const rows = await readFile((statement) => work.read(statement), participant, shapes);
  const keys = keysOf(rows);
  await clearTraces(work, keys);
  await work.read(sql`delete from outbox_event where aggregate_id = any(${typed(keys, 'uuid[]')})`);
  const counts: Record<string, number> = {};
  for (const shape of shapes.file.toReversed()) {
    const found = rows.get(shape.entity) ?? [];
    if (found.length === 0) continue;
    const parents = (rows.get(parentOf(shape) as FileEntity) ?? [{ id: participant }]).map(({ id }) => id as string);
    await work.read(sql`delete from ${name(shape.table)} as r where ${hangsOn(shape, parents)}`);
    counts[shape.table] = found.length;
  }
  return counts;
}
