import type { ItemAnswer } from './level-rules.js';
import type { Sensitivity } from './vocabulary.js';

/** The scope without which nothing criminal is seen (domain.md §13). */
const CRIMINAL_SCOPE = 'matrix:criminal';

/** Whether what is said about an item of this sensitivity is hidden from a viewer with these scopes (domain.md §13). */
export function isHidden(sensitivity: Sensitivity, scopes: readonly string[]): boolean {
  return sensitivity === 'CRIMINAL' && !scopes.includes(CRIMINAL_SCOPE);
}

/** The codes of the items of which a viewer may not see the answers. */
export function hiddenItems(
  items: ReadonlyMap<string, { readonly sensitivity: Sensitivity }>,
  scopes: readonly string[],
): ReadonlySet<string> {
  return new Set([...items].filter(([, { sensitivity }]) => isHidden(sensitivity, scopes)).map(([code]) => code));
}

/** The answers of a new measurement: what its author may not see is recorded `NOT_PERMITTED` (domain.md §13). */
export function permittedAnswers<A extends ItemAnswer>(
  answers: readonly A[],
  hidden: ReadonlySet<string>,
): (A | ItemAnswer)[] {
  const notPermitted = [...hidden].map((item): ItemAnswer => ({ item, notAssessed: 'NOT_PERMITTED' }));
  return [...visibleAnswers(answers, hidden), ...notPermitted];
}

/** The answers of a change: what its author may not see stays as it is. */
export function visibleAnswers<A extends ItemAnswer>(answers: readonly A[], hidden: ReadonlySet<string>): A[] {
  return answers.filter(({ item }) => !hidden.has(item));
}
