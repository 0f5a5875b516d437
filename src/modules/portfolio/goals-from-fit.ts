/** Something to learn, as a fit lists it. */
interface Learning {
  readonly itemId: string;
  /** The level that the workplace asks. */
  readonly required: number;
}

/** What becomes a goal, and what is one already. */
export interface GoalsFromFit<L> {
  /** In the order of the fit. */
  readonly wanted: readonly L[];
  /** How many have an open goal. */
  readonly open: number;
}

/**
 * The learning goals of a fit that become goals (domain.md §10), in their order; an item that has an open goal gets no
 * second one.
 */
export function goalsFromFit<L extends Learning>(
  learning: readonly L[],
  openItems: ReadonlySet<string>,
): GoalsFromFit<L> {
  const wanted = learning.filter(({ itemId }) => !openItems.has(itemId));
  return { wanted, open: learning.length - wanted.length };
}
