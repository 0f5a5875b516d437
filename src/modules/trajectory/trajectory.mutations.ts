import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import { Agreement, StabilityAnswer } from './agreement.entity.js';
import { AgreementWithdrawInput, StabilityAnswerInput, TrajectoryAgreeInput } from './agreement.inputs.js';
import { agree, agreementToWithdraw, answerStability, trajectoryOf, withdraw } from './agreement.service.js';
import { Funding } from './arrangement.entity.js';
import { agreeTailoring, fundingToSave, recordOrientation, saveFunding } from './arrangement.service.js';
import { assignCoach, assignmentToMake } from './coach.service.js';
import { setProcessingGround } from './processing-ground.service.js';
import { Trajectory } from './trajectory.entity.js';
import {
  FundingSaveInput,
  OrientationRecordInput,
  ProcessingGroundSetInput,
  TailoringAgreeInput,
  TrajectoryAssignCoachInput,
} from './trajectory.inputs.js';

const TRAJECTORY: Shown = { trajectory: [() => Trajectory, 'The trajectory as recorded now; null when refused.'] };
const AGREEMENT: Shown = {
  ...TRAJECTORY,
  agreement: [() => Agreement, 'The agreement as recorded; null when refused.'],
};
const VERSION: Shown = { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] };

export const trajectoryMutations = [
  mutation({
    name: 'trajectoryAgree',
    description:
      'Records the participant’s agreement to a step that is still to be taken; it serves one step within 30 days. For participants and job coaches.',
    input: () => TrajectoryAgreeInput,
    payload: AGREEMENT,
    codes: [
      'TRAJECTORY_ENDED',
      'AGREEMENT_NOT_ASKED',
      'STEP_UNKNOWN',
      'DATE_IN_FUTURE',
      'DATE_TOO_OLD',
      'BEFORE_START',
    ],
    find: trajectoryOf,
    service: agree,
  }),
  mutation({
    name: 'agreementWithdraw',
    description: 'Takes back an agreement on which no step was taken yet. For participants and job coaches.',
    input: () => AgreementWithdrawInput,
    payload: AGREEMENT,
    codes: ['TRAJECTORY_ENDED', 'AGREEMENT_WITHDRAWN', 'AGREEMENT_SERVED'],
    find: agreementToWithdraw,
    service: withdraw,
  }),
  mutation({
    name: 'stabilityAnswer',
    description:
      'Records the participant’s own answer to whether this block feels stable enough. For participants and job coaches.',
    input: () => StabilityAnswerInput,
    payload: { ...TRAJECTORY, stabilityAnswer: [() => StabilityAnswer, 'The answer as recorded; null when refused.'] },
    codes: ['TRAJECTORY_ENDED', 'DATE_IN_FUTURE', 'BEFORE_PERIOD'],
    find: trajectoryOf,
    service: answerStability,
  }),
  mutation({
    name: 'trajectoryAssignCoach',
    description: 'Assigns the job coach who guides a trajectory.',
    input: () => TrajectoryAssignCoachInput,
    payload: TRAJECTORY,
    codes: ['VERSION_CONFLICT', 'TRAJECTORY_ENDED', 'NOT_A_COACH'],
    errorFields: VERSION,
    find: assignmentToMake,
    service: assignCoach,
  }),
  mutation({
    name: 'orientationRecord',
    description: 'Records answers to the four questions of orientation, and the chosen work areas.',
    input: () => OrientationRecordInput,
    payload: TRAJECTORY,
    codes: ['VERSION_CONFLICT', 'TRAJECTORY_ENDED', 'DATE_IN_FUTURE', 'BEFORE_START', 'CODE_UNKNOWN'],
    errorFields: VERSION,
    find: trajectoryOf,
    service: recordOrientation,
  }),
  mutation({
    name: 'tailoringAgree',
    description: 'Agrees other figures than the programme’s with one participant (maatwerk).',
    input: () => TailoringAgreeInput,
    payload: TRAJECTORY,
    codes: [
      'TRAJECTORY_ENDED',
      'TAILORING_EMPTY',
      'TAILORING_NOT_FOR_PHASE',
      'TAILORING_OUT_OF_RANGE',
      'DATE_IN_FUTURE',
      'DATE_TOO_OLD',
      'BEFORE_START',
    ],
    find: trajectoryOf,
    service: agreeTailoring,
  }),
  mutation({
    name: 'fundingSave',
    description: 'Adds or changes who pays for a trajectory in a period, also after its end.',
    input: () => FundingSaveInput,
    payload: { ...TRAJECTORY, funding: [() => Funding, 'The funding as recorded now; null when refused.'] },
    codes: ['PERIOD_INVALID', 'FUNDING_OVERLAPS'],
    find: fundingToSave,
    service: saveFunding,
  }),
  mutation({
    name: 'processingGroundSet',
    description:
      'Changes the ground (grondslag) on which the personal data of a trajectory are kept. The version of the trajectory stays.',
    input: () => ProcessingGroundSetInput,
    payload: TRAJECTORY,
    codes: ['VERSION_CONFLICT'],
    errorFields: VERSION,
    find: trajectoryOf,
    service: setProcessingGround,
  }),
];
