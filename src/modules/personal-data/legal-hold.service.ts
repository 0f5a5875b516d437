import type { Result } from '../../graph/mutate.js';
import { type Refusal, refusal, refuseIf } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import type { Work } from '../../graph/unit-of-work.js';
import type { Participant } from '../participant/participant.entity.js';
import { LegalHold } from './legal-hold.entity.js';
import type { LegalHoldSetInput } from './personal-data.inputs.js';
import { holdStands } from './retention.js';

/**
 * Puts a file under a legal hold, changes the one that stands, or lifts it (domain.md §15).
 * @throws Refused `HOLD_NOT_STANDING` when none can be lifted; together `VALUE_MISSING` without a reason, `PERIOD_INVALID`
 */
export async function setHold(work: Work, input: LegalHoldSetInput, participant: Participant): Promise<Result> {
  const unlifted = await work.em.findOne(LegalHold, { participant: participant.id, liftedOn: null });
  const standing = unlifted && holdStands(unlifted, work.today) ? unlifted : null;
  refuseIf(holdRefusals(input, { stands: standing !== null, today: work.today }));
  const hold = standing ?? (await newHold(work, participant, unlifted));
  if (input.lift) {
    hold.liftedOn = work.today;
  } else {
    hold.reason = (input.reason as string).trim();
    hold.until = input.until ?? null;
  }
  work.event(input.lift ? 'legalHold.lift' : 'legalHold.set', hold.id, { participantId: participant.id });
  return { legalHold: hold.id };
}

function holdRefusals(
  { reason, until, lift }: LegalHoldSetInput,
  { stands, today }: { readonly stands: boolean; readonly today: string },
): Refusal[] {
  if (lift) return stands ? [] : [refusal('HOLD_NOT_STANDING', ['input', 'lift'])];
  const over = until && until < today;
  return [
    ...missingTexts({ reason }, ['input']),
    ...(over ? [refusal('PERIOD_INVALID', ['input', 'until'], { from: today, until })] : []),
  ];
}

/** A hold that ended by itself is closed on its last day, so that one at most is open. */
async function newHold(work: Work, participant: Participant, ended: LegalHold | null): Promise<LegalHold> {
  if (ended) {
    ended.liftedOn = ended.until;
    await work.em.flush();
  }
  return work.em.create(LegalHold, { participant, reason: '', setOn: work.today, recordedAt: work.now });
}
