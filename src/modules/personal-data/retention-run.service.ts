import { removeOldAnswers } from '../../graph/idempotency.js';
import { encodeId } from '../../graph/ids.js';
import type { Result } from '../../graph/mutate.js';
import { refusal, refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { countExpired, removeExpired } from '../participant/registration.service.js';
import { destroyFile } from './destroy.service.js';
import type { RetentionRunInput } from './personal-data.inputs.js';
import { oldFiles } from './retention.find.js';
import { type Judgement, judgeFile } from './retention.js';

/** A file whose term may be over, and how it stands. */
export interface JudgedFile extends Judgement {
  readonly participant: string;
}

/** How many files one run of the mutation takes at most; it is one transaction. */
export const MOST_FILES = 100;
const USUAL_FILES = 20;

/** The files whose term is over, and those that only a hold or an open trajectory keeps (domain.md §15). */
export async function judgeOldFiles(work: Work): Promise<{ due: JudgedFile[]; kept: JudgedFile[] }> {
  const judged = (await oldFiles(work)).map((facts) => ({
    participant: facts.participant,
    ...judgeFile(facts, work.today),
  }));
  const over = judged.filter(({ reasons }) => !reasons.includes('TERM_RUNS'));
  return {
    due: over.filter(({ reasons }) => reasons.length === 0),
    kept: over.filter(({ reasons }) => reasons.length > 0),
  };
}

/** Shows what is due, or destroys so many of the files and removes withdrawn registrations. @throws Refused `VALUE_OUT_OF_RANGE` */
export async function runRetention(work: Work, { preview, first: asked }: RetentionRunInput): Promise<Result> {
  const first = asked ?? USUAL_FILES;
  const range = { min: 1, max: MOST_FILES };
  if (first < 1 || first > MOST_FILES) refuseIf([refusal('VALUE_OUT_OF_RANGE', ['input', 'first'], range)]);
  const { due, kept } = await judgeOldFiles(work);
  const batch = due.slice(0, first);
  const reports: string[] = [];
  if (!preview) for (const { participant } of batch) reports.push(await destroyFile(work, participant));
  return {
    due: (preview ? batch : []).map(shown),
    kept: kept.slice(0, first).map(shown),
    destructionReports: reports,
    remaining: due.length - reports.length,
    registrations: await (preview ? countExpired(work.em, work.today) : removeLeftovers(work)),
  };
}

/** Removes what may not be left beside files: old answers, and registrations withdrawn long ago. @returns how many of these */
export async function removeLeftovers(work: Work): Promise<number> {
  await removeOldAnswers(work);
  return removeExpired(work.em, work.today);
}

const shown = ({ participant, ...judgement }: JudgedFile) => ({
  ...judgement,
  participantId: encodeId('par', participant),
});
