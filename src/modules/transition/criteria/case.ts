import type { Day } from '../../../graph/day.js';
import type { Params } from '../../../graph/words.js';
import type { MatrixDomain } from '../../instrument/vocabulary.js';
import type { ProgrammeRules } from '../../trajectory/programme-rules.js';
import type { Evidence, PeriodFact } from '../evidence.js';
import type { ExplanationKey } from '../explanations.js';
import type { Step } from '../table.js';
import type { CriterionOutcome } from '../vocabulary.js';

/** What is judged: may this trajectory take this step on this day? Everything that a criterion may look at. */
export interface Case {
  readonly evidence: Evidence;
  /** The phase period being left. */
  readonly period: PeriodFact;
  readonly step: Step;
  readonly on: Day;
  /** With the trajectory's tailoring. */
  readonly rules: ProgrammeRules;
  /** The agreement that came with the request: `null` when none came, `undefined` when nothing is requested yet. */
  readonly agreement: { readonly on: Day } | null | undefined;
}

/** The type of a piece of evidence by the prefix of its id, and its UUID. */
export interface EvidenceRef {
  readonly prefix: 'agr' | 'sta' | 'mat' | 'ned' | 'cpr' | 'ass' | 'con' | 'pla' | 'ses' | 'sup' | 'crt' | 'php';
  readonly id: string;
}

/** What a criterion found. */
export interface Finding {
  readonly outcome: Exclude<CriterionOutcome, 'WAIVED'>;
  /** Machine-readable threshold, as decided; what it counts stands with the criterion's words. */
  readonly required: string;
  /** What was found, in the same terms; `null` when nothing was. */
  readonly actual: string | null;
  /** The sentence that explains it, and what fills its places. */
  readonly explanation: ExplanationKey;
  readonly params?: Params;
  /** The domains that the explanation speaks of, so that their sensitivity travels along (domain.md §13). */
  readonly domains?: readonly MatrixDomain[];
  /** The domains that `required` counts, when it counts what was measured; those of `domains` when left out. */
  readonly counted?: readonly MatrixDomain[];
  readonly evidence: readonly EvidenceRef[];
}

/** One criterion: a pure function of the case. */
export type Rule = (c: Case) => Finding;

/** `MET` or `UNMET`. */
export const outcomeOf = (met: boolean): 'MET' | 'UNMET' => (met ? 'MET' : 'UNMET');

/** Quarters of an hour as hours with two decimals, `38.25`. */
export function hoursText(quarters: number): string {
  return (quarters / 4).toFixed(2);
}

/** A share of agreed quarters as hours with two decimals, rounded up where it has more: 80 % of 192 quarters is `38.40`. */
export function shareText(quarters: number, percent: number): string {
  return (Math.ceil((quarters * percent) / 4) / 100).toFixed(2);
}

/** Whether `part` is at least `percent` of `whole`, compared in whole numbers. */
export function atLeastShare(part: number, percent: number, whole: number): boolean {
  return part * 100 >= whole * percent;
}

/** References to facts of one type, the last recorded first. */
export function refs(prefix: EvidenceRef['prefix'], facts: readonly { readonly id: string }[]): EvidenceRef[] {
  return facts.toReversed().map(({ id }) => ({ prefix, id }));
}

/** The fact with the latest day up to `on`; of two on one day the last recorded. */
export function latest<F>(facts: readonly F[], dayOf: (fact: F) => Day, on: Day): F | undefined {
  let found: F | undefined;
  for (const fact of facts) {
    if (dayOf(fact) <= on && (!found || dayOf(fact) >= dayOf(found))) found = fact;
  }
  return found;
}
