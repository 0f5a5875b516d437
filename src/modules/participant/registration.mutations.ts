import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import { Participant } from './participant.entity.js';
import { Registration } from './registration.entity.js';
import { RegistrationAcceptInput, RegistrationChangeInput, RegistrationReceiveInput } from './registration.inputs.js';
import {
  accept,
  changeRegistration,
  organizationAsked,
  receive,
  registrationToChange,
} from './registration.service.js';

const REGISTRATION: Shown = {
  registration: [() => Registration, 'The registration as it is now; null when refused.'],
};
const VERSION: Shown = { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] };

export const registrationMutations = [
  mutation({
    name: 'registrationReceive',
    description: 'Receives a question before there is a trajectory (aanmelding).',
    input: () => RegistrationReceiveInput,
    payload: REGISTRATION,
    codes: ['OTHER_ORGANIZATION', 'REACH_MISSING', 'CODE_UNKNOWN'],
    find: organizationAsked,
    service: receive,
  }),
  mutation({
    name: 'registrationChange',
    description: 'Changes how a registration stands: an intake is planned, somebody waits, is referred or withdraws.',
    input: () => RegistrationChangeInput,
    payload: REGISTRATION,
    codes: ['VERSION_CONFLICT', 'STATE_NOT_POSSIBLE', 'REFERRAL_NOTE_MISSING'],
    errorFields: VERSION,
    find: registrationToChange,
    service: changeRegistration,
  }),
  mutation({
    name: 'registrationAccept',
    description: 'Accepts a registration: whoever asked becomes a participant, or is one already.',
    input: () => RegistrationAcceptInput,
    payload: { ...REGISTRATION, participant: [() => Participant, 'The participant; null when refused.'] },
    codes: [
      'VERSION_CONFLICT',
      'STATE_NOT_POSSIBLE',
      'PERSON_OR_PARTICIPANT',
      'DATE_IN_FUTURE',
      'BIRTH_DATE_IMPLAUSIBLE',
      'CODE_UNKNOWN',
      'CLIENT_NUMBER_TAKEN',
    ],
    errorFields: VERSION,
    find: registrationToChange,
    service: accept,
  }),
];
