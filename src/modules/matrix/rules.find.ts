import type { Participant } from '../participant/participant.entity.js';
import { rulesFor } from '../trajectory/programme.files.js';
import type { ProgrammeRules } from '../trajectory/programme-rules.js';

/** The rules of the organization that is responsible for the participant. */
export async function rulesOf(participant: Participant): Promise<ProgrammeRules> {
  const { kvkNumber } = await participant.organization.loadOrFail();
  return rulesFor(kvkNumber);
}
