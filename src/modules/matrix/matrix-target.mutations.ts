import { mutation } from '../../graph/mutation.js';
import { Participant } from '../participant/participant.entity.js';
import { participantToMeasure } from './matrix-measurement.service.js';
import { MatrixTargetSetInput } from './matrix-target.inputs.js';
import { setTarget } from './matrix-target.service.js';

export const targetMutations = [
  mutation({
    name: 'matrixTargetSet',
    description: 'Sets the level that a participant works towards in a domain (streefniveau), or takes it away.',
    input: () => MatrixTargetSetInput,
    payload: {
      participant: [() => Participant, 'The participant with the targets as they are now; null when refused.'],
    },
    codes: ['DOMAIN_HIDDEN', 'LEVEL_OUTSIDE_SCALE'],
    find: participantToMeasure,
    service: setTarget,
  }),
];
