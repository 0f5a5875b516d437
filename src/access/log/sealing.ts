import type { Clock } from '../../context.js';
import type { Db } from '../../database.js';
import { type Sealed, seal } from './seal.js';

const MINUTE_MS = 60_000;

/** Starts something that repeats itself, and gives what stops it. */
export type Repeat = (run: () => void, everyMs: number) => () => void;

/** What the sealing tells of itself. */
export interface SealingReport {
  readonly sealed: (seal: Sealed) => void;
  readonly failed: (bug: unknown) => void;
}

const byTimer: Repeat = (run, everyMs) => {
  const timer = setInterval(run, everyMs).unref();
  return () => clearInterval(timer);
};

/**
 * Seals the access log every minute. A run that fails is tried again the next minute; one that is still busy then is
 * left to finish.
 * @returns what stops it, when the last run is done
 */
export function sealEveryMinute(
  db: Db,
  clock: Clock,
  { sealed, failed }: SealingReport,
  repeat: Repeat = byTimer,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= seal(db, clock.now())
      .then((seals) => seals.forEach(sealed), failed)
      .finally(() => {
        running = undefined;
      });
  };
  const stop = repeat(run, MINUTE_MS);
  return async () => {
    stop();
    await running;
  };
}
