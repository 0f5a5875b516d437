import { mutation } from '../../graph/mutation.js';
import { Participant } from '../participant/participant.entity.js';
import { Remark } from './remark.entity.js';
import { RemarkAddInput } from './remark.inputs.js';
import { addRemark, recordToRemark } from './remark.service.js';

export const remarkMutations = [
  mutation({
    name: 'remarkAdd',
    description: 'Adds a remark of the participant (opmerking) to something that is recorded about them.',
    input: () => RemarkAddInput,
    payload: {
      participant: [() => Participant, 'The participant; null when refused.'],
      remark: [() => Remark, 'The remark as recorded; null when refused.'],
    },
    codes: ['NOT_ABOUT_PARTICIPANT'],
    find: recordToRemark,
    service: addRemark,
  }),
];
