import { MATRIX_DOMAINS } from '../instrument/vocabulary.js';
import { attendBy } from '../matrix/needs.js';
import type { Found, Look } from './look.js';

/** `NEED_UNATTENDED`: a need is still open after the day by which it had to be attended to (domain.md §5). */
export function needUnattended({ facts, today, rules }: Look): Found[] {
  return facts.openNeeds
    .map((need) => ({ need, dueOn: attendBy(need, rules.needs) }))
    .filter(({ dueOn }) => today > dueOn)
    .map(({ need: { id, domain, urgency }, dueOn }) => ({
      dueOn,
      severity: urgency === 'ACUTE' ? 'URGENT' : 'WARNING',
      about: { prefix: 'ned', id },
      what: MATRIX_DOMAINS[domain],
      domain,
    }));
}
