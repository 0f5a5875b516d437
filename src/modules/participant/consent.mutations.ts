import { mutation, type Shown } from '../../graph/mutation.js';
import { Consent } from './consent.entity.js';
import { ConsentGiveInput, ConsentWithdrawInput } from './consent.inputs.js';
import { consentToWithdraw, giveConsent, participantToConsent, withdrawConsent } from './consent.service.js';
import { Participant } from './participant.entity.js';

const CONSENT: Shown = {
  participant: [() => Participant, 'The participant as recorded now; null when refused.'],
  consent: [() => Consent, 'The consent as recorded now; null when refused.'],
};

export const consentMutations = [
  mutation({
    name: 'consentGive',
    description:
      'Records a consent (toestemming) to something beside the guidance itself; several can stand beside each other.',
    input: () => ConsentGiveInput,
    payload: CONSENT,
    codes: ['DATE_IN_FUTURE', 'BEFORE_BIRTH', 'PERIOD_INVALID'],
    find: participantToConsent,
    service: giveConsent,
  }),
  mutation({
    name: 'consentWithdraw',
    description:
      'Withdraws a consent, as easily as it was given. It stays as a record, and holds no more from that day.',
    input: () => ConsentWithdrawInput,
    payload: CONSENT,
    codes: ['CONSENT_WITHDRAWN', 'DATE_IN_FUTURE', 'BEFORE_CONSENT'],
    find: consentToWithdraw,
    service: withdrawConsent,
  }),
];
