import { type FitItem, fitItems, learningGoalsOf, type Requirement } from './fit-items.js';
import { type FitTally, tally } from './fit-tally.js';
import type { FitVerdict } from './vocabulary.js';

/**
 * The thresholds of the verdict in percent. They are fixed and published (domain.md §7), the same for everyone, and so
 * no figures of a programme.
 */
export const FIT_THRESHOLDS = { coverage: 80, unsuitableBelow: 60, suitableFrom: 85 } as const;

/** What is known of a person: the latest finalized profile by `PROFESSIONAL` or `WORKPLACE`, never `SELF`. */
export interface KnownLevels {
  /** Names instrument and version, in the same way as `FitInput.instrument`. */
  readonly instrument: string;
  /** Item → level on the scale; an item that is absent or null was not assessed. */
  readonly levels: ReadonlyMap<string, number | null>;
}

/** Everything that a fit is computed from; nothing else may enter (domain.md §7). */
export interface FitInput {
  /** Names the instrument and version of the requirements. */
  readonly instrument: string;
  /** At most ten steps. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly requirements: readonly Requirement[];
  /** Null without a profile. In another instrument or version every item is `UNKNOWN`. */
  readonly profile: KnownLevels | null;
  /** Items for which the place was adapted: shown, and left out of everything that is computed. */
  readonly adjusted?: ReadonlySet<string>;
}

/** Both ends in whole percents: every unknown item at the minimum, and every unknown item met. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

/** A fit as shown: an index for ordering by published rules, not a probability; a professional decides. */
export interface Fit {
  readonly verdict: FitVerdict;
  /** Whole percents, rounded half up once; null when nothing is known. */
  readonly score: number | null;
  /** Whole percents of the weights that are known; 0 when nothing is asked. */
  readonly coverage: number;
  /** Null when nothing is asked. */
  readonly scoreRange: ScoreRange | null;
  /** In the order of the instrument; requirements at the scale's minimum are left out. */
  readonly items: readonly FitItem[];
  readonly learningGoals: readonly FitItem[];
  /** How many known items are more than asked. */
  readonly surplus: number;
  /** More than half of the known items are more than asked. */
  readonly underChallenged: boolean;
}

const NOTHING_KNOWN: ReadonlyMap<string, number | null> = new Map();
const NOTHING_ADJUSTED: ReadonlySet<string> = new Set();

/** The fit of a person and a workplace by the INVRA method (domain.md §7). */
export function fitOf({ instrument, scale, requirements, profile, adjusted = NOTHING_ADJUSTED }: FitInput): Fit {
  const levels = profile?.instrument === instrument ? profile.levels : NOTHING_KNOWN;
  const items = fitItems(requirements, { min: scale.min, levels, adjusted });
  const sums = tally(items, scale);
  return {
    verdict: verdictOf(sums),
    ...shownOf(sums),
    items,
    learningGoals: learningGoalsOf(items),
    surplus: sums.surplus,
    underChallenged: 2 * sums.surplus > sums.known,
  };
}

/** The verdict, the first that holds, on exact values (domain.md §7). */
export function verdictOf(sums: FitTally): FitVerdict {
  const { coverage, unsuitableBelow, suitableFrom } = FIT_THRESHOLDS;
  const covered = sums.weight > 0 && 100 * sums.knownWeight >= coverage * sums.weight;
  const scoresAtLeast = (percent: number) => 100 * sums.points >= percent * sums.knownWeight * sums.unit;
  const tooLow = covered && !scoresAtLeast(unsuitableBelow) && sums.hasShortfall;
  if (sums.essentialGap >= 2 || tooLow) return 'UNSUITABLE';
  if (!covered || sums.essentialUnknown) return 'INSUFFICIENT_DATA';
  if (scoresAtLeast(suitableFrom) && !sums.hasShortfall && sums.essentialGap < 1) return 'SUITABLE';
  return 'TRAINABLE';
}

/** The figures as shown, in whole percents. */
export function shownOf(sums: FitTally): Pick<Fit, 'score' | 'coverage' | 'scoreRange'> {
  const { unit, weight, knownWeight, points } = sums;
  const best = points + (weight - knownWeight) * unit;
  return {
    score: knownWeight === 0 ? null : percent(points, knownWeight * unit),
    coverage: weight === 0 ? 0 : percent(knownWeight, weight),
    scoreRange: weight === 0 ? null : { low: percent(points, weight * unit), high: percent(best, weight * unit) },
  };
}

/** 100 × part ÷ whole, rounded half up in whole numbers. */
function percent(part: number, whole: number): number {
  const doubled = 200 * part + whole;
  return (doubled - (doubled % (2 * whole))) / (2 * whole);
}
