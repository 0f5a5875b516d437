import type { MatrixDomain } from '../instrument/vocabulary.js';
import type { Criterion } from './criteria.js';

/** What a criterion says that can speak of domains; a stored one has it too. */
export type Telling = Pick<
  Criterion,
  'required' | 'actual' | 'explanation' | 'params' | 'domains' | 'counted' | 'motivation'
>;

/**
 * A criterion as a reader sees it who may not see some domains (domain.md §13). What holds the step up is counted for
 * everybody, and its explanation says that there is such a domain; what is well is no business of this reader: it is not
 * counted either. Why somebody let go of something hidden is not told.
 */
export function criterionSeen(criterion: Telling, hides: (domain: MatrixDomain) => boolean): Telling {
  const named = criterion.domains ?? [];
  const seen = criterion.motivation !== null && named.some(hides) ? { ...criterion, motivation: null } : criterion;
  return criterion.explanation in ACUTE ? acuteSeen(seen, hides) : seen;
}

/** The sentences about acute domains, which of all criteria count what was measured. */
const ACUTE = { ACUTE_NONE: true, ACUTE_ATTENDED: true, ACUTE_OPEN: true };

function acuteSeen(criterion: Telling, hides: (domain: MatrixDomain) => boolean): Telling {
  const { explanation, domains = [], counted = domains } = criterion;
  const open = explanation === 'ACUTE_OPEN' ? domains : [];
  const told = counted.filter((domain) => !hides(domain) || open.includes(domain));
  const attended = told.length > 0 ? 'ACUTE_ATTENDED' : 'ACUTE_NONE';
  return {
    ...criterion,
    required: String(told.length),
    actual: String(told.length - open.length),
    explanation: open.length > 0 ? 'ACUTE_OPEN' : attended,
    domains: open.length > 0 ? open : told,
  };
}
