import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { join, name, type Sql, sql, typed } from '../../plan/sql.js';
import type { Participant } from '../participant/participant.entity.js';
import { DestructionReport } from './destruction-report.entity.js';
import { fileShapes, readFile } from './file.find.js';
import type { FileColumn, FileShape } from './file-shape.js';
import { fileTable, type Treatment } from './file-tables.js';
import { recordReport } from './report.store.js';
import { factsOf } from './retention.find.js';
import { judgeFile, keptRefusals } from './retention.js';
import { clearTraces, keysOf } from './traces.store.js';

/** What stands where words stood. */
const BLANK = '–';

const PATH = ['input', 'participantId'];

/**
 * Takes everything out of a file by which somebody could be known, and leaves the figures (domain.md §15). A file that was
 * anonymized before stays as it is.
 * @throws Refused together `FILE_TRAJECTORY_OPEN`, `FILE_HELD`, `FILE_TERM_RUNS`
 */
export async function anonymize(work: Work, _input: object, participant: Participant): Promise<Result> {
  const { id } = participant;
  const done = await work.em.findOne(DestructionReport, { participantId: id, kind: 'ANONYMIZED' });
  if (done) return { destructionReport: done.id };
  const judgement = judgeFile(await factsOf(work, id, PATH), work.today);
  refuseIf(keptRefusals(judgement, PATH));
  const report = recordReport(work, { participantId: id, kind: 'ANONYMIZED', judgement, counts: await wipe(work, id) });
  participant.version += 1;
  work.event('participant.anonymize', id, { destructionReportId: report });
  return { destructionReport: report };
}

/** Wipes every table of the file. @returns how many rows of each table were changed or removed */
async function wipe(work: Work, participant: string): Promise<Record<string, number>> {
  const shapes = fileShapes(work.em.getMetadata());
  const rows = await readFile((statement) => work.read(statement), participant, shapes);
  await clearTraces(work, keysOf(rows));
  const counts: Record<string, number> = {};
  for (const shape of shapes.file) {
    const ids = (rows.get(shape.entity) ?? []).map(({ id }) => id as string);
    const statement = ids.length > 0 ? wiping(shape, ids) : undefined;
    if (!statement) continue;
    await work.read(statement);
    counts[shape.table] = ids.length;
  }
  return counts;
}

/** The statement that wipes these rows of a table; undefined when it holds no words. */
function wiping(shape: FileShape, ids: readonly string[]): Sql | undefined {
  const { words } = fileTable(shape.entity);
  const these = sql`id = any(${typed(ids, 'uuid[]')})`;
  if (words === 'REMOVE') return sql`delete from ${name(shape.table)} where ${these}`;
  const changes = shape.columns.flatMap((column) => change(column, words[column.property] ?? 'KEEP') ?? []);
  return changes.length > 0 ? sql`update ${name(shape.table)} set ${join(changes, ', ')} where ${these}` : undefined;
}

/** What a column becomes; undefined when it stays. A text that may be missing leaves a sign only where there was one. */
function change({ column }: FileColumn, treatment: Treatment): Sql | undefined {
  const at = name(column);
  if (treatment === 'BLANK') return sql`${at} = case when ${at} is null then null else ${typed(BLANK, 'text')} end`;
  if (treatment === 'EMPTY') return sql`${at} = null`;
  if (treatment === 'ID') return sql`${at} = id::text`;
  if (treatment === 'YEAR') return sql`${at} = date_trunc('year', ${at})::date`;
  return undefined;
}
