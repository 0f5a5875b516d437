import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { Placement } from './placement.entity.js';
import {
  PlacementAdjustInput,
  PlacementEndInput,
  PlacementExtendInput,
  PlacementReviewInput,
  PlacementStartInput,
} from './placement.inputs.js';
import { endPlacement, extendPlacement, placementToChange, placementToExtend } from './placement-change.service.js';
import { AftercareAgreement, EmployerIntake, PlacementReview } from './placement-parts.entity.js';
import { placeToTake, startPlacement } from './placement-start.service.js';
import { AftercareAgreeInput, EmployerIntakeRecordInput } from './placement-talks.inputs.js';
import {
  adjustPlacement,
  agreeAftercare,
  intakeToRecord,
  recordIntake,
  reviewPlacement,
  trajectoryAtHand,
} from './placement-talks.service.js';

const PLACEMENT: Shown = { placement: [() => Placement, 'The placement as it is now; null when refused.'] };
const TRAJECTORY: Shown = { trajectory: [() => Trajectory, 'The trajectory; null when refused.'] };
const VERSION: Shown = { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] };
const RUNS = ['TRAJECTORY_ENDED', 'TRAJECTORY_PAUSED'];

export const placementMutations = [
  mutation({
    name: 'employerIntakeRecord',
    description: 'Records the talk with an employer (werkgeversintake) before somebody learns or tries out there.',
    input: () => EmployerIntakeRecordInput,
    payload: { ...TRAJECTORY, employerIntake: [() => EmployerIntake, 'The talk as recorded; null when refused.'] },
    codes: [...RUNS, 'DATE_IN_FUTURE', 'BEFORE_START'],
    find: intakeToRecord,
    service: recordIntake,
  }),
  mutation({
    name: 'placementStart',
    description: 'Begins a placement (plaatsing) at a workplace, now or on a day to come.',
    input: () => PlacementStartInput,
    payload: PLACEMENT,
    codes: [
      ...RUNS,
      'DATE_IN_FUTURE',
      'DATE_TOO_OLD',
      'BEFORE_START',
      'PERIOD_INVALID',
      'PHASE_DOES_NOT_ALLOW',
      'ORIENTATION_TOO_LONG',
      'TRIAL_TOO_LONG',
      'EMPLOYER_INTAKE_MISSING',
      'NO_FREE_PLACE',
      'WORKPLACE_NOT_ACTIVE',
      'ALREADY_PLACED',
      'RUNG_OUT_OF_RANGE',
      'UNSUITABLE_WITHOUT_MOTIVATION',
      'SCHOOL_NOT_ASKED',
      'NOT_A_SCHOOL',
      'CONTRACT_NOT_FITTING',
      'VALUE_OUT_OF_RANGE',
      'WEEK_TOO_FULL',
    ],
    find: placeToTake,
    service: startPlacement,
  }),
  mutation({
    name: 'placementEnd',
    description:
      'Gives a placement its last day, cancels one that has not begun, or gives up a place that is held for a return.',
    input: () => PlacementEndInput,
    payload: PLACEMENT,
    codes: ['VERSION_CONFLICT', 'PLACEMENT_ALREADY_ENDED', 'PLACEMENT_END_INVALID'],
    errorFields: VERSION,
    find: placementToChange,
    service: endPlacement,
  }),
  mutation({
    name: 'placementExtend',
    description: 'Lets a placement last longer.',
    input: () => PlacementExtendInput,
    payload: PLACEMENT,
    codes: [
      'VERSION_CONFLICT',
      ...RUNS,
      'PLACEMENT_ALREADY_ENDED',
      'PLACEMENT_NOT_LONGER',
      'ORIENTATION_TOO_LONG',
      'TRIAL_TOO_LONG',
      'NO_FREE_PLACE',
      'WEEK_TOO_FULL',
    ],
    errorFields: VERSION,
    find: placementToExtend,
    service: extendPlacement,
  }),
  mutation({
    name: 'placementReview',
    description: 'Records a talk about how a placement goes, and what is adjusted (bijsturing).',
    input: () => PlacementReviewInput,
    payload: { ...PLACEMENT, review: [() => PlacementReview, 'The talk as recorded; null when refused.'] },
    codes: ['TRAJECTORY_PAUSED', 'PLACEMENT_ALREADY_ENDED', 'DATE_IN_FUTURE', 'BEFORE_PLACEMENT'],
    find: placementToChange,
    service: reviewPlacement,
  }),
  mutation({
    name: 'placementAdjust',
    description: 'Adapts the place on what it asks; the fit of the placement is then computed without it.',
    input: () => PlacementAdjustInput,
    payload: PLACEMENT,
    codes: ['VERSION_CONFLICT', ...RUNS, 'PLACEMENT_ALREADY_ENDED', 'ITEM_NOT_ASKED', 'ITEM_TWICE'],
    errorFields: VERSION,
    find: placementToChange,
    service: adjustPlacement,
  }),
  mutation({
    name: 'aftercareAgree',
    description:
      'Records what is agreed with employer and participant about aftercare (nazorg) in this stay in phase 4.',
    input: () => AftercareAgreeInput,
    payload: {
      ...TRAJECTORY,
      aftercareAgreement: [() => AftercareAgreement, 'The agreement as recorded; null when refused.'],
    },
    codes: [...RUNS, 'NOT_IN_AFTERCARE', 'DATE_IN_FUTURE', 'BEFORE_START', 'VALUE_OUT_OF_RANGE'],
    find: trajectoryAtHand,
    service: agreeAftercare,
  }),
];
