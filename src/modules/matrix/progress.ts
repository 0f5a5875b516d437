import type { Rater } from '../instrument/vocabulary.js';
import { inOrder, type RatedMeasurement } from './latest.js';
import type { DomainChange } from './vocabulary.js';

/** One item of a matrix, in the order of the instrument; level null when not assessed. */
export interface ProgressScore {
  readonly item: string;
  readonly level: number | null;
}

/** A matrix that can be compared with another. */
export interface ProgressMatrix extends RatedMeasurement {
  readonly rater: Rater;
  /** Names instrument and version, for example the id of the version. */
  readonly instrument: string;
  readonly scores: readonly ProgressScore[];
}

/** How one domain changed; levels are ordinal and never subtracted for show. */
export interface DomainProgress {
  readonly item: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly change: DomainChange;
}

/** Two matrices side by side. */
export interface Progress<M extends ProgressMatrix = ProgressMatrix> {
  readonly from: M;
  readonly to: M;
  readonly domains: readonly DomainProgress[];
}

/** Which two matrices are asked for; what is not named is the first or the last. */
export interface ProgressChoice {
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * Compares two finalized matrices, by default the first and the last by a professional (domain.md §4). Null with fewer
 * than two measurements, and when a named one is unknown, not finalized, or the same as the other.
 */
export function matrixProgress<M extends ProgressMatrix>(
  matrices: readonly M[],
  choice: ProgressChoice = {},
): Progress<M> | null {
  const finalized = inOrder(matrices);
  const professional = finalized.filter(({ rater }) => rater === 'PROFESSIONAL');
  const named = (id: string | null | undefined, otherwise: M | undefined) =>
    id == null ? otherwise : finalized.find((matrix) => matrix.id === id);
  const from = named(choice.from, professional[0]);
  const to = named(choice.to, professional.at(-1));
  if (!from || !to || from.id === to.id) return null;
  return { from, to, domains: compareMatrices(from, to) };
}

/**
 * The change per item, in the order of the second matrix, then what only the first one has. Matrices of different
 * raters or instrument versions are not comparable in any item.
 */
export function compareMatrices(from: ProgressMatrix, to: ProgressMatrix): DomainProgress[] {
  const comparable = from.rater === to.rater && from.instrument === to.instrument;
  const before = levelsOf(from);
  const after = levelsOf(to);
  return [...new Set([...after.keys(), ...before.keys()])].map((item) => {
    const was = before.get(item) ?? null;
    const is = after.get(item) ?? null;
    return { item, from: was, to: is, change: comparable ? changeOf(was, is) : 'NOT_COMPARABLE' };
  });
}

/** The change between two levels of one item in one instrument version. */
export function changeOf(from: number | null, to: number | null): DomainChange {
  if (from === null || to === null) return 'NOT_COMPARABLE';
  if (from === to) return 'UNCHANGED';
  return to > from ? 'IMPROVED' : 'WORSENED';
}

const levelsOf = (matrix: ProgressMatrix) => new Map(matrix.scores.map(({ item, level }) => [item, level]));
