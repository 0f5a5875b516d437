import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import { LadderAssessment } from './ladder-assessment.entity.js';
import { Participant } from './participant.entity.js';
import { LadderAssessInput, ParticipantRegisterInput, ParticipantUpdateInput } from './participant.inputs.js';
import {
  assessLadder,
  participantToChange,
  registerParticipant,
  responsibleOrganization,
  updateParticipant,
} from './participant.service.js';

const PARTICIPANT: Shown = { participant: [() => Participant, 'The participant as recorded now; null when refused.'] };

const PERSON = [
  'DATE_IN_FUTURE',
  'BIRTH_DATE_IMPLAUSIBLE',
  'TRAVEL_OUT_OF_RANGE',
  'CODE_UNKNOWN',
  'CLIENT_NUMBER_TAKEN',
];

export const participantMutations = [
  mutation({
    name: 'participantRegister',
    description: 'Registers a participant (deelnemer).',
    input: () => ParticipantRegisterInput,
    payload: PARTICIPANT,
    codes: ['OTHER_ORGANIZATION', ...PERSON],
    find: responsibleOrganization,
    service: registerParticipant,
  }),
  mutation({
    name: 'participantUpdate',
    description: 'Changes what is known about a participant.',
    input: () => ParticipantUpdateInput,
    payload: PARTICIPANT,
    codes: ['VERSION_CONFLICT', ...PERSON],
    errorFields: { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] },
    find: participantToChange,
    service: updateParticipant,
  }),
  mutation({
    name: 'ladderAssess',
    description: 'Records on which rung of the participation ladder a participant stands.',
    input: () => LadderAssessInput,
    payload: {
      ...PARTICIPANT,
      ladderAssessment: [() => LadderAssessment, 'The assessment as recorded; null when refused.'],
    },
    codes: ['DATE_IN_FUTURE', 'BEFORE_BIRTH'],
    find: participantToChange,
    service: assessLadder,
  }),
];
