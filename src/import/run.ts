import { HOUSE, type Viewer } from '../access/viewer.js';
import type { Db } from '../database.js';
import { message } from '../graph/catalogue.js';
import { dayOf } from '../graph/day.js';
import { type Refusal, Refused } from '../graph/refusal.js';
import { Work } from '../graph/unit-of-work.js';
import { importInstrument, queueImports } from '../modules/instrument/instrument.service.js';
import { importHistory } from '../modules/matrix/history.service.js';
import type { ImportRequest } from './arguments.js';

/** Whoever can start the command on this machine administers it. */
const COMMAND: Viewer = { ...HOUSE, key: 'import', roles: ['ADMIN'], scopes: [] };

/** What an import did, or every reason why it did nothing. */
export interface ImportOutcome {
  readonly done: string | null;
  readonly refusals: readonly Refusal[];
}

/** Imports the text of a file in one transaction: all of it, or nothing. */
export async function runImport(db: Db, request: ImportRequest, csv: string, now: Date): Promise<ImportOutcome> {
  try {
    const done = await db.em.fork().transactional((em) => {
      return importInto(new Work(em, COMMAND, now, dayOf(now)), request, csv);
    });
    return { done, refusals: [] };
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    return { done: null, refusals: thrown.refusals };
  }
}

async function importInto(work: Work, request: ImportRequest, csv: string): Promise<string> {
  if (request.what === 'measurements') {
    return `Imported ${await importHistory(work, { csv, kvkNumber: request.kvkNumber })} measurements.`;
  }
  await queueImports(work);
  await importInstrument(work, { ...request.head, csv });
  return `Imported ${request.head.code} ${request.head.version}.`;
}

/** A refusal as a line for a terminal. */
export function lineOf({ code, params }: Refusal): string {
  return `${code}: ${message(code, 'en', params)}`;
}
