import { type FitItem, isKnown } from './fit-items.js';

/** Steps of a scale above its minimum, at most (domain.md §4). */
const MAX_STEPS = 10;

/**
 * The sums behind a fit, all whole numbers, so that thresholds compare exact values (domain.md §7). Points are
 * weight × min(c, r) / r times `unit`; floating point would make 59.99… of an exact 60.
 */
export interface FitTally {
  /** Least common multiple of 1..max − min; one full point of weight 1. */
  readonly unit: number;
  /** Sum of the weights that count: all but the adjusted ones. */
  readonly weight: number;
  /** Sum of the weights of known items. */
  readonly knownWeight: number;
  /** Sum of the points of known items. */
  readonly points: number;
  readonly known: number;
  readonly surplus: number;
  /** Whether a known item falls two or more short. */
  readonly hasShortfall: boolean;
  readonly essentialUnknown: boolean;
  /** The largest gap of a known essential item; 0 without one above it. */
  readonly essentialGap: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Least common multiple of 1..steps; 2520 for ten. @throws RangeError beyond ten steps, which no stored scale has. */
export function unitOf(steps: number): number {
  if (!Number.isInteger(steps) || steps < 1 || steps > MAX_STEPS) {
    throw new RangeError(`A scale has 1 to ${MAX_STEPS} steps above its minimum, not ${steps}.`);
  }
  let unit = 1;
  for (let n = 2; n <= steps; n += 1) unit = (unit * n) / gcd(unit, n);
  return unit;
}

/** Adds up compared items. */
export function tally(items: readonly FitItem[], scale: { readonly min: number; readonly max: number }): FitTally {
  const unit = unitOf(scale.max - scale.min);
  const counted = items.filter(({ outcome }) => outcome !== 'ADJUSTED');
  const known = counted.filter(isKnown);
  const essential = counted.filter((item) => item.essential);
  return {
    unit,
    weight: sum(counted, ({ weight }) => weight),
    knownWeight: sum(known, ({ weight }) => weight),
    points: sum(known, (item) => pointsOf(item, scale.min, unit)),
    known: known.length,
    surplus: known.filter(({ outcome }) => outcome === 'SURPLUS').length,
    hasShortfall: known.some(({ outcome }) => outcome === 'SHORTFALL'),
    essentialUnknown: essential.some(({ outcome }) => outcome === 'UNKNOWN'),
    essentialGap: Math.max(0, ...essential.map(({ gap }) => gap ?? 0)),
  };
}

/** weight × min(c, r) / r × unit, where r and c are counted from the scale's minimum; r divides the unit. */
function pointsOf({ required, present, weight }: FitItem, min: number, unit: number): number {
  const r = required - min;
  const c = (present ?? min) - min;
  return weight * Math.min(c, r) * (unit / r);
}

const sum = (items: readonly FitItem[], of: (item: FitItem) => number) =>
  items.reduce((total, item) => total + of(item), 0);
