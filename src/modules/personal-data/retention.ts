import { addMonths, type Day, later } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { LegalFrame } from '../trajectory/vocabulary.js';
import type { RetentionReason } from './vocabulary.js';

/** How many years a file is kept under each law; Jeugdwet, Wmo and Participatiewet by name, the rest alike (domain.md §15). */
export const RETENTION_YEARS: Readonly<Record<LegalFrame, number>> = {
  JEUGDWET: 20,
  WMO: 15,
  PARTICIPATIEWET: 10,
  WLZ: 10,
  PASSEND_ONDERWIJS: 10,
  UWV: 10,
  OTHER: 10,
};

/** The shortest of the terms: nothing goes before it. */
export const SHORTEST_YEARS = Math.min(...Object.values(RETENTION_YEARS));

/** What counts of a file. */
export interface FileFacts {
  /** The day on which the participant was registered; the term of somebody who never began a trajectory starts here. */
  readonly recordedOn: Day;
  readonly trajectories: readonly { readonly endedOn: Day | null; readonly frames: readonly LegalFrame[] }[];
  /** Whether a legal hold stands today. */
  readonly held: boolean;
}

/** How a file stands. */
export interface Judgement {
  /** The law with the longest term. */
  readonly frame: LegalFrame;
  /** The day from which the term runs. */
  readonly from: Day;
  /** The last day on which the file is kept. */
  readonly keptUntil: Day;
  /** Why it stays; empty when nothing keeps it. */
  readonly reasons: readonly RetentionReason[];
}

/**
 * How a file stands on a day (domain.md §15): of all laws under which the trajectories were paid the longest term counts,
 * from the end of the last trajectory. The last day of the term still belongs to it. An open trajectory and a legal hold
 * keep the file whatever the term says; all reasons are told together.
 */
export function judgeFile({ recordedOn, trajectories, held }: FileFacts, today: Day): Judgement {
  const frame = longest(trajectories.flatMap(({ frames }) => frames));
  const ends = trajectories.flatMap(({ endedOn }) => endedOn ?? []);
  const from = ends.reduce<Day | undefined>((last, day) => (last ? later(last, day) : day), undefined) ?? recordedOn;
  const keptUntil = addMonths(from, 12 * RETENTION_YEARS[frame]);
  const open = trajectories.some(({ endedOn }) => endedOn === null);
  const reasons: RetentionReason[] = [];
  if (open) reasons.push('TRAJECTORY_OPEN');
  if (held) reasons.push('LEGAL_HOLD');
  if (today <= keptUntil) reasons.push('TERM_RUNS');
  return { frame, from, keptUntil, reasons };
}

function longest(frames: readonly LegalFrame[]): LegalFrame {
  return frames.reduce<LegalFrame>(
    (longer, frame) => (RETENTION_YEARS[frame] >= RETENTION_YEARS[longer] ? frame : longer),
    'OTHER',
  );
}

/** Every reason why a file may not be touched, as refusals; the day in it is the last on which the file is kept. */
export function keptRefusals({ reasons, keptUntil }: Judgement, path: readonly string[]): Refusal[] {
  return reasons.map((reason) => refusal(REFUSALS[reason], path, { day: keptUntil }));
}

const REFUSALS: Readonly<Record<RetentionReason, string>> = {
  TRAJECTORY_OPEN: 'FILE_TRAJECTORY_OPEN',
  LEGAL_HOLD: 'FILE_HELD',
  TERM_RUNS: 'FILE_TERM_RUNS',
};

/** A legal hold as it is kept. */
export interface Hold {
  readonly until?: Day | null | undefined;
  readonly liftedOn?: Day | null | undefined;
}

/** Whether a legal hold stands on a day: it is not lifted, and its last day is not over. */
export function holdStands({ until, liftedOn }: Hold, today: Day): boolean {
  return !liftedOn && (!until || until >= today);
}
