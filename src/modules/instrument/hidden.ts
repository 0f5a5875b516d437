import type { Viewer } from '../../access/viewer.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { ItemAnswer } from './level-rules.js';
import { DOMAIN_SENSITIVITIES, type MatrixDomain, type Sensitivity } from './vocabulary.js';

/** The scope without which nothing criminal is seen (domain.md §13). */
const CRIMINAL_SCOPE = 'matrix:criminal';

/** Every scope that shows more: with these nothing is hidden. */
export const ALL_SCOPES: readonly string[] = [CRIMINAL_SCOPE];

/** What of a viewer decides what is hidden: the scopes, and whose own file it is. */
export type Onlooker = Pick<Viewer, 'roles' | 'scopes' | 'participantId'>;

/** Whether what is said of this sensitivity is hidden from somebody with these scopes, in the file of another. */
export function isHidden(sensitivity: Sensitivity, scopes: readonly string[]): boolean {
  return sensitivity === 'CRIMINAL' && !scopes.includes(CRIMINAL_SCOPE);
}

/** Whether everything is seen, whosever file it is in. */
export const seesCriminal = ({ scopes }: Onlooker): boolean => scopes.includes(CRIMINAL_SCOPE);

/** The participant whose own file the viewer sees whole; undefined when the viewer does not look as a participant. */
export const ownFileOf = ({ roles, participantId }: Onlooker): string | undefined =>
  roles.includes('PARTICIPANT') ? participantId : undefined;

/**
 * Whether what is said of this sensitivity in the file of a participant is hidden from a viewer (domain.md §13): what is
 * criminal without the scope, save in one's own file.
 * @param participantId the key of that participant
 */
export function isHiddenFrom(sensitivity: Sensitivity, viewer: Onlooker, participantId: string): boolean {
  return isHidden(sensitivity, viewer.scopes) && ownFileOf(viewer) !== participantId;
}

/** Whether what is said of a domain is hidden; what speaks of none is not. */
export function isDomainHidden(
  domain: MatrixDomain | null | undefined,
  viewer: Onlooker,
  participantId: string,
): boolean {
  return domain != null && isHiddenFrom(DOMAIN_SENSITIVITIES[domain], viewer, participantId);
}

/** `DOMAIN_HIDDEN`: nobody writes about a domain that this viewer may not read (domain.md §13). */
export function hiddenRefusals(
  domain: MatrixDomain | null | undefined,
  { viewer, participantId }: { readonly viewer: Onlooker; readonly participantId: string },
  path: readonly string[],
): Refusal[] {
  return isDomainHidden(domain, viewer, participantId) ? [refusal('DOMAIN_HIDDEN', path)] : [];
}

/** The codes of the items of which a viewer may not see the answers in the file of a participant. */
export function hiddenItems(
  items: ReadonlyMap<string, { readonly sensitivity: Sensitivity }>,
  viewer: Onlooker,
  participantId: string,
): ReadonlySet<string> {
  const hidden = [...items].filter(([, { sensitivity }]) => isHiddenFrom(sensitivity, viewer, participantId));
  return new Set(hidden.map(([code]) => code));
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
