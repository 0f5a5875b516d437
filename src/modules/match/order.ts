import { FIT_VERDICTS } from '../competence/vocabulary.js';
import type { Match } from './pair.js';
import type { MatchOrder } from './vocabulary.js';

/** What decides the place of a match in a list, and the key of its row, which makes the order total. */
export type Ranked = Pick<Match, 'verdict' | 'score' | 'coverage' | 'distance'> & { readonly key: string };

type Compare = (a: Ranked, b: Ranked) => number;

const BAND = 5;
const VERDICT_ORDER = Object.keys(FIT_VERDICTS);

const byVerdict: Compare = (a, b) => VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict);
const byBand: Compare = (a, b) => band(b.score) - band(a.score);
const byDistance: Compare = (a, b) => nullLast(a.distance, b.distance);
const byScore: Compare = (a, b) => (b.score ?? -1) - (a.score ?? -1);
const byCoverage: Compare = (a, b) => b.coverage - a.coverage;
const byKey: Compare = (a, b) => Number(a.key > b.key) - Number(a.key < b.key);

/** The whole fives below a shown score; no score comes after all others. */
function band(score: number | null): number {
  return score === null ? -1 : Math.floor(score / BAND);
}

function nullLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

const BEST_FIT: readonly Compare[] = [byVerdict, byBand, byDistance, byScore, byCoverage, byKey];
const ORDERS: Readonly<Record<MatchOrder, readonly Compare[]>> = {
  BEST_FIT,
  NEAREST: [byDistance, ...BEST_FIT],
};

/**
 * The order of matches (domain.md §8): verdict, band of the shown score in whole fives (best first, none last), distance
 * (not known last), shown score, coverage descending, id. NEAREST puts the distance first.
 */
export function compareMatches(order: MatchOrder): Compare {
  const terms = ORDERS[order];
  return (a, b) => {
    for (const term of terms) {
      const difference = term(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
