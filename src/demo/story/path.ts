import type { FallBackReason, Phase, TrajectoryOutcome } from '../../modules/trajectory/vocabulary.js';
import { phaseNumber, phaseOf } from '../../modules/trajectory/vocabulary.js';
import type { Random, Weighted } from '../random.js';

/** How a stay in a phase ends. */
export type Exit =
  | { readonly kind: 'ADVANCE' | 'COMPLETE' }
  | { readonly kind: 'OUTPLACE'; readonly work: 'REGULAR_WORK' | 'SHELTERED_WORK' }
  | {
      readonly kind: 'FALL_BACK';
      readonly to: Phase;
      readonly reason: FallBackReason;
      readonly returnInDays: number | null;
    }
  | { readonly kind: 'STOP'; readonly outcome: TrajectoryOutcome };

/** A stay in a phase, as long as it will be when nobody looks before its end. */
export interface Stay {
  readonly phase: Phase;
  readonly days: number;
  readonly exit: Exit;
}

interface PhaseFlow {
  readonly median: number;
  readonly sigma: number;
  /** A stay that ends in STOP is shorter. */
  readonly stopFactor: number;
  readonly exits: Weighted<'ON' | 'OUT' | 'SHELTERED' | 'STOP' | 1 | 2 | 3>;
  readonly stops: Weighted<TrajectoryOutcome>;
}

const stops = (
  lost: number,
  care: number,
  school: number,
  moved: number,
  own: number,
  other: number,
): Weighted<TrajectoryOutcome> => [
  ['LOST_CONTACT', lost],
  ['CARE', care],
  ['EDUCATION', school],
  ['MOVED', moved],
  ['OWN_CHOICE', own],
  ['OTHER', other],
];

/** Lengths and ways out by phase (demo-data.md §3). */
const FLOW: Readonly<Record<Phase, PhaseFlow>> = {
  CARE_AND_ACTIVATION: {
    median: 104,
    sigma: 0.38,
    stopFactor: 0.62,
    exits: [
      ['ON', 77],
      ['STOP', 23],
    ],
    stops: stops(42, 26, 10, 8, 10, 4),
  },
  TALENT_DEVELOPMENT: {
    median: 82,
    sigma: 0.3,
    stopFactor: 0.75,
    exits: [
      ['ON', 68],
      ['OUT', 4],
      ['SHELTERED', 7],
      [1, 11],
      ['STOP', 10],
    ],
    stops: stops(36, 18, 28, 8, 6, 4),
  },
  WORKPLACE_LEARNING: {
    median: 101,
    sigma: 0.28,
    stopFactor: 0.7,
    exits: [
      ['ON', 62],
      [2, 11],
      [1, 5],
      ['STOP', 22],
    ],
    stops: stops(28, 10, 48, 6, 4, 4),
  },
  AFTERCARE: {
    median: 97,
    sigma: 0.2,
    stopFactor: 0.6,
    exits: [
      ['ON', 77],
      [3, 6],
      [2, 4],
      [1, 2],
      ['STOP', 11],
    ],
    stops: stops(38, 16, 26, 10, 4, 6),
  },
};

const REASONS: Weighted<FallBackReason> = [
  ['RELAPSE', 16],
  ['HEALTH', 20],
  ['HOUSING', 12],
  ['FINANCES', 10],
  ['OWN_WISH', 14],
  ['OTHER', 4],
];
const AFTER_FALL_BACK = 0.75;
const SAME_DAY = 0.06;
/** Nobody falls back for ever: after this many stays the way is forward. */
const MOST_STAYS = 14;

/** The stays of one trajectory, from phase 1 to its end (demo-data.md §3). */
export function drawPath(random: Random): Stay[] {
  const stays: Stay[] = [];
  let phase: Phase | null = 'CARE_AND_ACTIVATION';
  let back: Exit | null = null;
  while (phase) {
    const exit: Exit = drawExit(random, phase, stays.length >= MOST_STAYS);
    const fellBack = stays.some((stay) => stay.exit.kind === 'FALL_BACK');
    const drawn = drawDays(random, { phase, exit, fellBack, first: stays.length === 0 });
    stays.push({ phase, exit, days: back ? daysToReturn(random, back, exit, drawn) : drawn });
    back = exit.kind === 'FALL_BACK' ? exit : null;
    phase = phaseAfter(phase, exit);
  }
  return stays;
}

function phaseAfter(phase: Phase, exit: Exit): Phase | null {
  if (exit.kind === 'ADVANCE') return phaseOf(phaseNumber(phase) + 1) ?? null;
  if (exit.kind === 'OUTPLACE') return exit.work === 'REGULAR_WORK' ? 'AFTERCARE' : null;
  return exit.kind === 'FALL_BACK' ? exit.to : null;
}

function drawExit(random: Random, phase: Phase, onward: boolean): Exit {
  const { exits, stops } = FLOW[phase];
  const way = onward ? 'ON' : random.weighted(exits);
  if (way === 'ON') return { kind: phase === 'AFTERCARE' ? 'COMPLETE' : 'ADVANCE' };
  if (way === 'OUT') return { kind: 'OUTPLACE', work: 'REGULAR_WORK' };
  if (way === 'SHELTERED') return { kind: 'OUTPLACE', work: 'SHELTERED_WORK' };
  if (way === 'STOP') return { kind: 'STOP', outcome: random.weighted(stops) };
  const returnInDays = random.chance(0.6) ? Math.max(7, Math.round(random.logNormal(35, 0.4))) : null;
  return { kind: 'FALL_BACK', to: phaseOf(way) as Phase, reason: drawReason(random, phase), returnInDays };
}

/** A job can be lost in phase 4 only, and a placement end in phase 3 and 4. */
function drawReason(random: Random, phase: Phase): FallBackReason {
  const placed: Weighted<FallBackReason> = phase === 'TALENT_DEVELOPMENT' ? [] : [['PLACEMENT_ENDED', 16]];
  const working: Weighted<FallBackReason> = phase === 'AFTERCARE' ? [['JOB_LOST', 8]] : [];
  return random.weighted([...REASONS, ...placed, ...working]);
}

interface Staying {
  readonly phase: Phase;
  readonly exit: Exit;
  readonly fellBack: boolean;
  readonly first: boolean;
}

function drawDays(random: Random, { phase, exit, fellBack, first }: Staying): number {
  if (first && exit.kind === 'ADVANCE' && random.chance(SAME_DAY)) return 0;
  const { median, sigma, stopFactor } = FLOW[phase];
  const factor = (fellBack ? AFTER_FALL_BACK : 1) * (exit.kind === 'STOP' ? stopFactor : 1);
  const days = Math.max(10, Math.round(random.logNormal(median, sigma) * factor));
  // Who completes has mostly kept the job for three months: the trajectory waits for it.
  return exit.kind === 'COMPLETE' && random.chance(0.85) ? Math.max(days, random.whole(92, 96)) : days;
}

/** More than half of the planned return dates are kept. */
function daysToReturn(random: Random, back: Exit, exit: Exit, drawn: number): number {
  const planned = back.kind === 'FALL_BACK' ? back.returnInDays : null;
  const kept = planned !== null && exit.kind === 'ADVANCE' && random.chance(0.55);
  return kept ? Math.max(5, planned - random.whole(0, 4)) : drawn;
}
