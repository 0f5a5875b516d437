import type { Context } from '../../context.js';
import type { Work } from '../../graph/unit-of-work.js';
import { sql } from '../../plan/sql.js';
import { entryOf } from './entry.js';
import { actionOf, eventOf } from './events.js';
import { insertOf } from './write.sql.js';

/** Writes the row of a change in the transaction of that change: neither is there without the other. */
export async function logChange(work: Work, mutation: string, { trail, viewer }: Context): Promise<void> {
  if (!trail.head) return;
  const { subject, keys: about, gone: participants } = work.touched;
  const what = { event: eventOf(mutation), action: actionOf(mutation), outcome: 'DONE' } as const;
  const told = { ...what, subject, about, participants };
  const entry = entryOf(told, trail.head, viewer, work.now);
  const [row] = await work.read<{ participants: string[] }>(sql`${insertOf(entry)} returning participants`);
  trail.cover(row?.participants ?? []);
}
