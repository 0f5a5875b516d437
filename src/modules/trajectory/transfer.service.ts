import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { Organization } from '../organization/organization.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { clientNumberRefusals } from '../participant/participant.service.js';
import type { ParticipantTransferInput } from './follow-up.inputs.js';
import { Trajectory } from './trajectory.entity.js';
import { transferRefusals } from './transfer.js';

/** Who is transferred to whom, both locked: no trajectory starts meanwhile, and no client number is taken twice. */
export interface Transferred {
  readonly participant: Participant;
  readonly organization: Organization;
}

/** @throws Refused `NOT_FOUND` */
export async function transferToMake(work: Work, input: ParticipantTransferInput): Promise<Transferred> {
  const participant = await work.lock(Participant, input.participantId, ['input', 'participantId']);
  return {
    participant,
    organization: await work.lock(Organization, input.organizationId, ['input', 'organizationId']),
  };
}

/**
 * Makes another organization responsible. Trajectories that have ended stay with the organization that ran them.
 * @throws Refused `VERSION_CONFLICT`, then together what `transferRefusals` says, `VALUE_MISSING` and `CLIENT_NUMBER_TAKEN`
 */
export async function transferParticipant(
  work: Work,
  input: ParticipantTransferInput,
  { participant, organization }: Transferred,
): Promise<Result> {
  expectVersion(participant, input.expectedVersion);
  const clientNumber = (input.clientNumber ?? participant.clientNumber).trim();
  const open = await work.em.count(Trajectory, { participant: participant.id, status: { $ne: 'ENDED' } });
  refuseIf([
    ...transferRefusals({ from: participant.organization.id, to: organization.id, trajectoryOpen: open > 0 }),
    ...missingTexts({ clientNumber }, ['input']),
    ...(await clientNumberRefusals(work, { organizationId: organization.id, clientNumber, self: participant.id })),
  ]);
  const version = participant.version + 1;
  work.em.assign(participant, { organization: organization.id, clientNumber, version });
  work.event('participant.transfer', participant.id, { version, organizationId: organization.id });
  return { participant: participant.id };
}
