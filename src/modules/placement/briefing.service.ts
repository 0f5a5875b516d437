import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { sql, typed } from '../../plan/sql.js';
import { consentHolds } from '../participant/consent.sql.js';
import { Briefing } from './briefing.entity.js';
import type { BriefingShareInput } from './briefing.inputs.js';
import { briefingRefusals } from './briefings.js';
import type { Placement } from './placement.entity.js';
import type { Placed } from './placement-change.service.js';
import { daysOf } from './placement-start.service.js';

/** Tells an employer talents and points of attention; the latest briefing counts. @throws Refused, see `briefingRefusals` */
export async function shareBriefing(work: Work, input: BriefingShareInput, { placement }: Placed): Promise<Result> {
  const talents = input.talents?.trim() || null;
  const pointsOfAttention = input.pointsOfAttention?.trim() || null;
  const consented = await mayBeBriefed(work, placement);
  refuseIf(briefingRefusals({ talents, pointsOfAttention }, daysOf(placement), { consented, today: work.today }));
  const briefing = work.em.create(Briefing, {
    placement,
    talents,
    pointsOfAttention,
    sharedOn: work.today,
    recordedBy: work.viewer.professionalId ?? null,
    recordedAt: work.now,
  });
  work.event('placement.briefingShare', placement.id, { briefingId: briefing.id });
  return { placement: placement.id, briefing: briefing.id };
}

/** Whether the participant consents today to a briefing of the organization where the workplace is. */
async function mayBeBriefed(work: Work, placement: Placement): Promise<boolean> {
  const [{ consented } = { consented: false }] = await work.read<{ consented: boolean }>(sql`
    select ${consentHolds(sql`p.participant_id`, sql`l.organization_id`, 'BRIEFING', typed(work.today, 'date'))} as consented
    from placement p join workplace_profile w on w.id = p.workplace_profile_id join location l on l.id = w.location_id
    where p.id = ${placement.id}::uuid`);
  return consented;
}
