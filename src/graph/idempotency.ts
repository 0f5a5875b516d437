import { createHash } from 'node:crypto';
import { sql } from '../plan/sql.js';
import { KeptAnswer } from './kept-answer.entity.js';
import { Refused, refusal } from './refusal.js';
import type { Work } from './unit-of-work.js';

const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

/** What identifies a request that may come again. */
export interface Attempt {
  readonly mutation: string;
  readonly key: string;
  readonly inputHash: string;
}

/** Input → hash, the same for the same coerced input whatever the order of its fields. */
export function hashInput(input: unknown): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, sorted(v)]),
    );
  };
  return createHash('sha256')
    .update(JSON.stringify(sorted(input)))
    .digest('base64url');
}

/**
 * The answer kept for this attempt, if there is one. Holds a lock on the key until the transaction ends, so that the
 * same request sent twice at once is done once. Answers older than a day are gone.
 * @throws Refused `IDEMPOTENCY_KEY_REUSED`
 */
export async function keptAnswer(work: Work, attempt: Attempt): Promise<Record<string, unknown> | undefined> {
  const lock = `${work.viewer.key} ${attempt.mutation} ${attempt.key}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}::text, 0))`.execute(work.em.getKysely());
  const kept = await work.em.findOne(KeptAnswer, {
    viewer: work.viewer.key,
    mutation: attempt.mutation,
    key: attempt.key,
  });
  if (!kept) return undefined;
  if (work.now.getTime() - kept.recordedAt.getTime() > KEPT_FOR_MS) {
    await work.em.nativeDelete(KeptAnswer, { viewer: kept.viewer, mutation: kept.mutation, key: kept.key });
    work.em.clear();
    return undefined;
  }
  if (kept.inputHash !== attempt.inputHash) {
    throw new Refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  }
  return kept.answer;
}

/** Removes the answers that are too old to be given again. */
export async function removeOldAnswers({ em, now }: Work): Promise<void> {
  await em.nativeDelete(KeptAnswer, { recordedAt: { $lt: new Date(now.getTime() - KEPT_FOR_MS) } });
}

/** Keeps a success; a refusal is not kept. */
export function keepAnswer(work: Work, attempt: Attempt, answer: object): void {
  work.em.create(KeptAnswer, {
    viewer: work.viewer.key,
    ...attempt,
    answer: answer as Record<string, unknown>,
    recordedAt: work.now,
  });
}
