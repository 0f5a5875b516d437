import type { Work } from '../../graph/unit-of-work.js';
import { sql, typed } from '../../plan/sql.js';
import type { FileRows } from './file-shape.js';

/** The keys of all rows of a file. */
export function keysOf(rows: FileRows): string[] {
  return [...rows.values()].flat().flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

/** Takes away what other tables keep of changes to a file: answers that were kept for a retry, and what events carried. */
export async function clearTraces(work: Work, keys: readonly string[]): Promise<void> {
  const ids = typed(keys, 'uuid[]');
  await work.read(sql`delete from kept_answer k where exists (
    select from unnest(${ids}) u(id) where position(u.id::text in k.answer::text) > 0)`);
  await work.read(sql`update outbox_event set payload = '{}' where aggregate_id = any(${ids}) and payload <> '{}'`);
}
