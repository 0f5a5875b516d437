import { Int } from 'type-graphql';
import { mutation } from '../../graph/mutation.js';
import { Participant } from '../participant/participant.entity.js';
import { trajectoryOf } from './agreement.service.js';
import { FollowUp } from './follow-up.entity.js';
import { FollowUpRecordInput, ParticipantTransferInput } from './follow-up.inputs.js';
import { recordFollowUp } from './follow-up.service.js';
import { Trajectory } from './trajectory.entity.js';
import { transferParticipant, transferToMake } from './transfer.service.js';

export const followUpMutations = [
  mutation({
    name: 'followUpRecord',
    description: 'Records how somebody is doing 3, 6 or 12 months after the end of a trajectory.',
    input: () => FollowUpRecordInput,
    payload: {
      trajectory: [() => Trajectory, 'The trajectory as recorded now; null when refused.'],
      followUp: [() => FollowUp, 'The follow-up as recorded; null when refused.'],
    },
    codes: [
      'TRAJECTORY_NOT_ENDED',
      'FOLLOW_UP_MONTHS_UNKNOWN',
      'FOLLOW_UP_ALREADY_RECORDED',
      'DATE_IN_FUTURE',
      'FOLLOW_UP_TOO_EARLY',
      'FOLLOW_UP_NOT_AGREED',
    ],
    find: trajectoryOf,
    service: recordFollowUp,
  }),
  mutation({
    name: 'participantTransfer',
    description:
      'Makes another organization responsible for a participant without an open trajectory; what was recorded stays.',
    input: () => ParticipantTransferInput,
    payload: { participant: [() => Participant, 'The participant as recorded now; null when refused.'] },
    codes: ['VERSION_CONFLICT', 'TRAJECTORY_ALREADY_OPEN', 'SAME_ORGANIZATION', 'CLIENT_NUMBER_TAKEN'],
    errorFields: { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] },
    find: transferToMake,
    service: transferParticipant,
  }),
];
