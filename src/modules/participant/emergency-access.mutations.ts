import { mutation } from '../../graph/mutation.js';
import { EmergencyAccess } from './emergency-access.entity.js';
import { EmergencyAccessOpenInput } from './emergency-access.inputs.js';
import { openInEmergency, participantToOpen } from './emergency-access.service.js';
import { Participant } from './participant.entity.js';

export const emergencyMutations = [
  mutation({
    name: 'emergencyAccessOpen',
    description:
      'Opens the whole file of somebody outside your caseload in an emergency (noodinzage), for you alone and for 24 hours. The file opens with your next request; this answer shows only what you saw already. The participant is told, and it stands in the access log.',
    input: () => EmergencyAccessOpenInput,
    payload: {
      participant: [() => Participant, 'The participant, as far as you saw already; null when refused.'],
      emergencyAccess: [
        () => EmergencyAccess,
        'The opening; null when refused, and in this answer when you did not see the file yet.',
      ],
    },
    codes: ['REASON_TOO_SHORT'],
    find: participantToOpen,
    service: openInEmergency,
  }),
];
