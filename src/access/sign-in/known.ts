import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from '../../plan/sql.js';
import type { Identity } from '../viewer.js';
import type { Claimed } from './claims.js';
import { NotSignedIn } from './not-signed-in.js';

interface Found {
  readonly organization: string | null;
  readonly professional: string | null;
  readonly participant: string | null;
}

/**
 * Looks up whom the token names: an organization, a professional who works there still, a participant.
 * @throws NotSignedIn when one of them is not here, whatever the issuer says
 */
export async function knownHere({ kvkNumber, ...claimed }: Claimed, em: SqlEntityManager): Promise<Identity> {
  const { organizationId, professionalId, participantId } = claimed;
  if (!organizationId && !kvkNumber && !professionalId && !participantId) return claimed;
  const { rows } = await sql<Found>`
    select o.id as organization, p.id as professional, t.id as participant
    from (select ${organizationId ?? null}::uuid as organization, ${kvkNumber ?? null}::text as kvk,
      ${professionalId ?? null}::uuid as professional, ${participantId ?? null}::uuid as participant) c
    left join organization o on o.id = c.organization or o.kvk_number = c.kvk
    left join professional p on p.id = c.professional and p.organization_id = o.id and p.active
    left join participant t on t.id = c.participant`.execute(em.getKysely());
  const { organization = null, professional = null, participant = null } = rows[0] ?? {};
  if ((organizationId || kvkNumber) && !organization) throw new NotSignedIn('UNKNOWN_ORGANIZATION');
  if (professionalId && !professional) throw new NotSignedIn('UNKNOWN_PROFESSIONAL');
  if (participantId && !participant) throw new NotSignedIn('UNKNOWN_PARTICIPANT');
  return { ...claimed, organizationId: organization ?? undefined };
}
