import type { Page } from './paging.js';

/** A list that was computed, in its order. */
export interface ComputedList<T> {
  readonly rows: readonly T[];
  /** The place in `rows` at which the page begins. */
  readonly start: number;
  readonly cursor: (row: T) => string;
}

/**
 * A page, forward, of a list that was computed rather than read: the parts of a connection.
 * @param shown makes what the graph shows of a row; called only when rows are asked for
 */
export function computedConnection<T, S>(
  { rows, start, cursor }: ComputedList<T>,
  { size, from }: Pick<Page, 'size' | 'from'>,
  shown: (row: T) => S,
): object {
  const page = rows.slice(start, start + size);
  const cursorOf = (row: T | undefined) => (row === undefined ? null : cursor(row));
  return {
    totalCount: rows.length,
    nodes: () => page.map(shown),
    edges: () => page.map((row) => ({ cursor: cursor(row), node: shown(row) })),
    pageInfo: {
      hasNextPage: start + size < rows.length,
      hasPreviousPage: from !== undefined,
      startCursor: cursorOf(page.at(0)),
      endCursor: cursorOf(page.at(-1)),
    },
  };
}

/** Where the rows after a place begin, in a list in that order; the row of that place need not be in it any more. */
export function startAfter<P, T extends P>(rows: readonly T[], place: P, compare: (a: P, b: P) => number): number {
  const start = rows.findIndex((other) => compare(other, place) > 0);
  return start === -1 ? rows.length : start;
}
