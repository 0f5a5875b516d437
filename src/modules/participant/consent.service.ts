import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Organization } from '../organization/organization.entity.js';
import { Consent } from './consent.entity.js';
import type { ConsentGiveInput, ConsentWithdrawInput } from './consent.inputs.js';
import { consentPeriodRefusals, withdrawalRefusals } from './consents.js';
import type { Participant } from './participant.entity.js';
import { participantToChange } from './participant.service.js';
import { dayInLifeRefusals } from './person.js';

/** Who consents, locked; the organization that it is limited to must exist. @throws Refused `NOT_FOUND` */
export async function participantToConsent(work: Work, input: ConsentGiveInput): Promise<Participant> {
  const participant = await participantToChange(work, input);
  if (input.organizationId) await work.find(Organization, input.organizationId, ['input', 'organizationId']);
  return participant;
}

/** Records a consent (domain.md §15). @throws Refused together `DATE_IN_FUTURE` or `BEFORE_BIRTH`, and `PERIOD_INVALID` */
export async function giveConsent(work: Work, input: ConsentGiveInput, participant: Participant): Promise<Result> {
  const { kind, givenBy, how, organizationId: organization = null, until = null } = input;
  const givenOn = input.givenOn ?? work.today;
  refuseIf([
    ...dayInLifeRefusals(givenOn, participant.birthDate, work.today, ['input', 'givenOn']),
    ...consentPeriodRefusals(givenOn, until),
  ]);
  const said = { scope: input.scope?.trim() || null, words: input.words?.trim() || null };
  const given = { kind, organization, givenOn, until, givenBy, how, ...said, recordedAt: work.now };
  const consent = work.em.create(Consent, { participant, ...given });
  work.event('participant.consentGive', participant.id, { consentId: consent.id, kind });
  return { participant: participant.id, consent: consent.id };
}

/** The consent of an input, locked: of two withdrawals one sees the other. @throws Refused `NOT_FOUND` */
export function consentToWithdraw(work: Work, { consentId }: ConsentWithdrawInput): Promise<Consent> {
  return work.lock(Consent, consentId, ['input', 'consentId']);
}

/** Withdraws a consent; it stays as a record. @throws Refused, see `withdrawalRefusals` */
export async function withdrawConsent(
  work: Work,
  { withdrawnOn }: ConsentWithdrawInput,
  consent: Consent,
): Promise<Result> {
  const day = withdrawnOn ?? work.today;
  const given = { givenOn: consent.givenOn, withdrawnOn: consent.withdrawnOn ?? null };
  refuseIf(withdrawalRefusals(given, day, work.today));
  work.em.assign(consent, { withdrawnOn: day, version: consent.version + 1 });
  const participant = consent.participant.id;
  work.event('participant.consentWithdraw', participant, { consentId: consent.id, kind: consent.kind });
  return { participant, consent: consent.id };
}
