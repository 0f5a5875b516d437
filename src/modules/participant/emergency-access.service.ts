import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { EmergencyAccess } from './emergency-access.entity.js';
import type { EmergencyAccessOpenInput } from './emergency-access.inputs.js';
import { openingRefusals, openUntil } from './emergency-access.js';
import { Participant } from './participant.entity.js';

/** Whose file it is: somebody whom the viewer need only see. @throws Refused `NOT_FOUND` */
export function participantToOpen(work: Work, { participantId }: EmergencyAccessOpenInput): Promise<Participant> {
  return work.meet(Participant, participantId, ['input', 'participantId']);
}

/** Opens a file to this viewer for a day, and tells the participant (domain.md §13). @throws Refused, see `openingRefusals` */
export async function openInEmergency(
  work: Work,
  { reason }: EmergencyAccessOpenInput,
  participant: Participant,
): Promise<Result> {
  refuseIf(openingRefusals(reason));
  const { key, roles, professionalId } = work.viewer;
  const opening = work.em.create(EmergencyAccess, {
    participant,
    viewerKey: key,
    professional: professionalId ?? null,
    role: roles.includes('JOB_COACH') ? 'JOB_COACH' : 'TEAM_LEAD',
    reason: reason.trim(),
    openedAt: work.now,
    until: openUntil(work.now),
  });
  work.event('participant.emergencyAccess', participant.id, { emergencyAccessId: opening.id });
  return { participant: participant.id, emergencyAccess: opening.id };
}
