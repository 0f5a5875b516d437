import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { Criterion } from './criterion.entity.js';
import { pause, resume } from './pause.service.js';
import { PhaseTransition } from './phase-transition.entity.js';
import { revoke, stepToRevoke } from './revocation.service.js';
import { trajectoryToChange } from './standing.service.js';
import { participantToStart, start } from './start.service.js';
import { advance, complete, fallBack, outplace, stop } from './step.service.js';
import {
  TrajectoryAdvanceInput,
  TrajectoryCompleteInput,
  TrajectoryFallBackInput,
  TrajectoryOutplaceInput,
  TrajectoryPauseInput,
  TrajectoryResumeInput,
  TrajectoryStartInput,
  TrajectoryStopInput,
  TransitionRevokeInput,
} from './transition.inputs.js';

const TRAJECTORY: Shown = { trajectory: [() => Trajectory, 'The trajectory as it is now; null when refused.'] };
const STEP: Shown = { ...TRAJECTORY, transition: [() => PhaseTransition, 'The step as recorded; null when refused.'] };
const VERSION: Shown = { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] };
const CRITERIA: Shown = {
  ...VERSION,
  criteria: [() => [Criterion], 'All criteria of the step, met ones too, with CRITERIA_UNMET.'],
};

const DAY = ['DATE_IN_FUTURE', 'DATE_TOO_OLD', 'BEFORE_PERIOD', 'DAY_PAUSED'];
const JUDGED = [
  'VERSION_CONFLICT',
  'TRAJECTORY_PAUSED',
  'TRANSITION_NOT_POSSIBLE',
  ...DAY,
  'WAIVER_NOT_POSSIBLE',
  'MOTIVATION_MISSING',
  'CRITERIA_UNMET',
];

export const transitionMutations = [
  mutation({
    name: 'trajectoryStart',
    description: 'Starts a trajectory in phase 1. It asks a question and a ladder assessment of at most 90 days old.',
    input: () => TrajectoryStartInput,
    payload: STEP,
    codes: [
      'TRAJECTORY_ALREADY_OPEN',
      'DATE_IN_FUTURE',
      'DATE_TOO_OLD',
      'BEFORE_PREVIOUS_END',
      'LADDER_NOT_ASSESSED',
      'NO_SUPPORT_NEEDED',
      'NOT_A_COACH',
    ],
    find: participantToStart,
    service: start,
  }),
  mutation({
    name: 'trajectoryAdvance',
    description: 'Takes the step to the next phase; `nextTransitions` says beforehand what it asks.',
    input: () => TrajectoryAdvanceInput,
    payload: STEP,
    codes: JUDGED,
    errorFields: CRITERIA,
    find: trajectoryToChange,
    service: advance,
  }),
  mutation({
    name: 'trajectoryOutplace',
    description: 'Takes the step from phase 2 to work at once (uitplaatsing): regular work, or sheltered work.',
    input: () => TrajectoryOutplaceInput,
    payload: STEP,
    codes: JUDGED,
    errorFields: CRITERIA,
    find: trajectoryToChange,
    service: outplace,
  }),
  mutation({
    name: 'trajectoryComplete',
    description: 'Ends a trajectory in phase 4 with a job that was kept.',
    input: () => TrajectoryCompleteInput,
    payload: STEP,
    codes: JUDGED,
    errorFields: CRITERIA,
    find: trajectoryToChange,
    service: complete,
  }),
  mutation({
    name: 'trajectoryFallBack',
    description:
      'Takes a step back to an earlier phase (terugval). It asks a reason and nothing else, also while paused.',
    input: () => TrajectoryFallBackInput,
    payload: STEP,
    codes: [
      'VERSION_CONFLICT',
      'TRANSITION_NOT_POSSIBLE',
      ...DAY,
      'NOTE_MISSING',
      'WORDS_MISSING',
      'RETURN_NOT_LATER',
      'CONTRACT_END_INVALID',
      'HOLD_OUT_OF_RANGE',
      'NO_PLACE_TO_HOLD',
      'NO_FREE_PLACE',
    ],
    errorFields: VERSION,
    find: trajectoryToChange,
    service: fallBack,
  }),
  mutation({
    name: 'trajectoryStop',
    description: 'Ends a trajectory in another way than by a job that was kept, also while paused.',
    input: () => TrajectoryStopInput,
    payload: STEP,
    codes: ['VERSION_CONFLICT', 'TRANSITION_NOT_POSSIBLE', ...DAY, 'NOTE_MISSING'],
    errorFields: VERSION,
    find: trajectoryToChange,
    service: stop,
  }),
  mutation({
    name: 'trajectoryPause',
    description: 'Lets a trajectory rest (pauze).',
    input: () => TrajectoryPauseInput,
    payload: TRAJECTORY,
    codes: ['VERSION_CONFLICT', 'TRAJECTORY_PAUSED', 'TRAJECTORY_ENDED', ...DAY, 'REASON_MISSING', 'RETURN_NOT_LATER'],
    errorFields: VERSION,
    find: trajectoryToChange,
    service: pause,
  }),
  mutation({
    name: 'trajectoryResume',
    description: 'Takes a trajectory up again after a rest.',
    input: () => TrajectoryResumeInput,
    payload: TRAJECTORY,
    codes: ['VERSION_CONFLICT', 'TRAJECTORY_ENDED', 'TRAJECTORY_NOT_PAUSED', ...DAY],
    errorFields: VERSION,
    find: trajectoryToChange,
    service: resume,
  }),
  mutation({
    name: 'transitionRevoke',
    description: 'Takes the latest step of a trajectory back because it was a mistake; the state before is restored.',
    input: () => TransitionRevokeInput,
    payload: STEP,
    codes: [
      'VERSION_CONFLICT',
      'TRAJECTORY_PAUSED',
      'TRANSITION_NOT_REVOCABLE',
      'TRAJECTORY_ALREADY_OPEN',
      'REASON_MISSING',
    ],
    errorFields: VERSION,
    find: stepToRevoke,
    service: revoke,
  }),
];
