import { HOUSE, type Viewer } from '../access/viewer.js';
import type { Db } from '../database.js';
import { dayOf } from '../graph/day.js';
import { encodeId } from '../graph/ids.js';
import { Refused } from '../graph/refusal.js';
import { Work } from '../graph/unit-of-work.js';
import { countExpired } from '../modules/participant/registration.service.js';
import { destroyFile } from '../modules/personal-data/destroy.service.js';
import { type JudgedFile, judgeOldFiles, removeLeftovers } from '../modules/personal-data/retention-run.service.js';

/** Whoever can start the command on this machine administers it. */
const COMMAND: Viewer = { ...HOUSE, key: 'retention', roles: ['ADMIN'], scopes: [] };

/** How the command is used; shown when it was used in another way. */
export const USAGE = `Usage:
  npm run retention -- --preview    shows which files are past their term; changes nothing
  npm run retention -- --run        destroys them, and removes registrations withdrawn over six weeks ago
`;

/** What happened to one file, or would. */
export interface FileOutcome extends JudgedFile {
  readonly done: 'DUE' | 'KEPT' | 'DESTROYED' | 'FAILED';
}

/** What a run did, or a preview found. */
export interface RetentionOutcome {
  readonly files: readonly FileOutcome[];
  readonly registrations: number;
}

/** Whether the arguments ask for a preview; undefined when they are not as `USAGE` says. */
export function readArguments(args: readonly string[]): { readonly preview: boolean } | undefined {
  const [how, ...more] = args;
  if (more.length > 0 || (how !== '--preview' && how !== '--run')) return undefined;
  return { preview: how === '--preview' };
}

/**
 * Shows what is due, or destroys it with one transaction for each file: what cannot be destroyed stays whole, and does not
 * keep the others waiting (domain.md §15).
 */
export async function runRetention(
  db: Db,
  { preview }: { readonly preview: boolean },
  now: Date,
): Promise<RetentionOutcome> {
  const { due, kept } = await inTransaction(db, now, judgeOldFiles);
  const files: FileOutcome[] = kept.map((file) => ({ ...file, done: 'KEPT' }));
  for (const file of due) files.push({ ...file, done: preview ? 'DUE' : await destroyed(db, now, file) });
  const leftovers = (work: Work) => (preview ? countExpired(work.em, work.today) : removeLeftovers(work));
  return { files, registrations: await inTransaction(db, now, leftovers) };
}

/** What went wrong is not told: the words of a database can hold those of a file. */
async function destroyed(db: Db, now: Date, { participant }: JudgedFile): Promise<FileOutcome['done']> {
  try {
    await inTransaction(db, now, (work) => destroyFile(work, participant));
    return 'DESTROYED';
  } catch (error) {
    return error instanceof Refused ? 'KEPT' : 'FAILED';
  }
}

function inTransaction<R>(db: Db, now: Date, act: (work: Work) => Promise<R>): Promise<R> {
  return db.em.fork().transactional((em) => act(new Work(em, COMMAND, now, dayOf(now))));
}

/** A file as a line for a terminal: an id, days and codes. */
export function lineOf({ done, participant, frame, from, keptUntil, reasons }: FileOutcome): string {
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  return `${done} ${encodeId('par', participant)} ${frame} from ${from}, kept until ${keptUntil}${why}`;
}
