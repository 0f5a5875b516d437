import { type Sql, sql, typed } from '../../plan/sql.js';
import { type Onlooker, ownFileOf, seesCriminal } from './hidden.js';
import { DOMAIN_SENSITIVITIES, type MatrixDomain } from './vocabulary.js';

const CRIMINAL = (Object.keys(DOMAIN_SENSITIVITIES) as MatrixDomain[]).filter(
  (domain) => DOMAIN_SENSITIVITIES[domain] === 'CRIMINAL',
);

/**
 * The condition that a row does not speak of a domain that is hidden from the viewer (domain.md §13), as `isDomainHidden`
 * judges it; undefined when nothing is hidden.
 * @param domain the code of the domain that the row speaks of, null when of none
 * @param participant the key of the participant in whose file it stands
 */
export function notHidden(domain: Sql, participant: Sql, viewer: Onlooker): Sql | undefined {
  if (seesCriminal(viewer)) return undefined;
  const ordinary = sql`(${domain} = any(${typed(CRIMINAL, 'text[]')})) is not true`;
  const own = ownFileOf(viewer);
  return own === undefined ? ordinary : sql`(${ordinary} or ${participant} = ${typed(own, 'uuid')})`;
}
