import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from '../../plan/sql.js';
import type { Identity } from '../viewer.js';
import type { Claimed } from './claims.js';
import { NotSignedIn } from './not-signed-in.js';

/** The identity that a token claims, with the organization that it names by number. @throws NotSignedIn when there is none */
export async function identityOf({ kvkNumber, ...claimed }: Claimed, em: SqlEntityManager): Promise<Identity> {
  if (!kvkNumber) return claimed;
  const { rows } = await sql<{ id: string }>`select o.id from organization o where o.kvk_number = ${kvkNumber}`.execute(
    em.getKysely(),
  );
  const [found] = rows;
  if (!found) throw new NotSignedIn('UNKNOWN_HERE');
  return { ...claimed, organizationId: found.id };
}
