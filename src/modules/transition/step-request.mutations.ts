import { mutation, type Shown } from '../../graph/mutation.js';
import { trajectoryOf } from '../trajectory/agreement.service.js';
import { StepRequest } from '../trajectory/follow-up.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { StepRequestAnswerInput, StepRequestInput } from './step-request.inputs.js';
import { answerRequest, requestStep, requestToAnswer } from './step-request.service.js';

const REQUEST: Shown = {
  trajectory: [() => Trajectory, 'The trajectory as recorded now; null when refused.'],
  stepRequest: [() => StepRequest, 'The request as recorded now; null when refused.'],
};

export const stepRequestMutations = [
  mutation({
    name: 'stepRequest',
    description: 'Asks for a step that is possible from the present phase (stapverzoek), whatever its criteria say.',
    input: () => StepRequestInput,
    payload: REQUEST,
    codes: ['TRAJECTORY_ENDED', 'TRANSITION_NOT_POSSIBLE', 'STEP_ALREADY_REQUESTED'],
    find: trajectoryOf,
    service: requestStep,
  }),
  mutation({
    name: 'stepRequestAnswer',
    description: 'Answers in words a step that was asked for. Taking that step answers it too.',
    input: () => StepRequestAnswerInput,
    payload: REQUEST,
    codes: ['STEP_REQUEST_ANSWERED'],
    find: requestToAnswer,
    service: answerRequest,
  }),
];
