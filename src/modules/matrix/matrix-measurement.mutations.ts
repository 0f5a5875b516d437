import { Int } from 'type-graphql';
import { mutation } from '../../graph/mutation.js';
import { correctMeasurement } from './correcting.service.js';
import { finalizeMeasurement } from './finalizing.service.js';
import { MatrixMeasurement } from './matrix-measurement.entity.js';
import {
  MatrixMeasurementCorrectInput,
  MatrixMeasurementFinalizeInput,
  MatrixMeasurementRecordInput,
  MatrixMeasurementUpdateInput,
} from './matrix-measurement.inputs.js';
import {
  measurementToChange,
  participantToMeasure,
  recordMeasurement,
  updateMeasurement,
} from './matrix-measurement.service.js';

const shown = (what: string) =>
  ({ matrixMeasurement: [() => MatrixMeasurement, `${what}; null when refused.`] }) as const;
const currentVersion = [() => Int, 'The version now, with VERSION_CONFLICT.'] as const;
const ANSWERS = ['ITEM_UNKNOWN', 'ITEM_TWICE', 'LEVEL_OR_REASON', 'LEVEL_OUTSIDE_SCALE'];
const INSTRUMENT = ['INSTRUMENT_KIND_DIFFERS', 'INSTRUMENT_RETIRED', 'INSTRUMENT_NOT_FOR_AGE', 'RATER_NOT_POSSIBLE'];
const DAY = ['DATE_IN_FUTURE', 'DATE_TOO_OLD'];
const MOMENTS = ['MOMENT_TWICE', 'BEFORE_TRAJECTORY', 'NO_PHASE_CYCLE'];
const CYCLE = ['MOMENT_TAKEN', 'CYCLE_ORDER'];

export const measurementMutations = [
  mutation({
    name: 'matrixMeasurementRecord',
    description: 'Records a measurement with the self-sufficiency matrix as a draft, in the open trajectory.',
    input: () => MatrixMeasurementRecordInput,
    payload: shown('The draft'),
    codes: ['RATER_NOT_YOURS', 'NO_OPEN_TRAJECTORY', ...INSTRUMENT, ...DAY, ...MOMENTS, ...ANSWERS],
    find: participantToMeasure,
    service: recordMeasurement,
  }),
  mutation({
    name: 'matrixMeasurementUpdate',
    description: 'Changes a draft.',
    input: () => MatrixMeasurementUpdateInput,
    payload: shown('The draft as it is now'),
    codes: [
      'VERSION_CONFLICT',
      'RATER_NOT_YOURS',
      'NOT_A_DRAFT',
      'INSTRUMENT_NOT_FOR_AGE',
      ...DAY,
      ...MOMENTS,
      ...ANSWERS,
    ],
    errorFields: { currentVersion },
    find: measurementToChange,
    service: updateMeasurement,
  }),
  mutation({
    name: 'matrixMeasurementFinalize',
    description:
      'Makes a draft final. That of a professional opens, raises or reopens support needs for low scores, and marks those that improved.',
    input: () => MatrixMeasurementFinalizeInput,
    payload: shown('The measurement'),
    codes: [
      'VERSION_CONFLICT',
      'RATER_NOT_YOURS',
      'NOT_A_DRAFT',
      'DRAFT_EXPIRED',
      'ITEMS_INCOMPLETE',
      'NOTHING_SCORED',
      ...CYCLE,
    ],
    errorFields: { currentVersion },
    find: measurementToChange,
    service: finalizeMeasurement,
  }),
  mutation({
    name: 'matrixMeasurementCorrect',
    description:
      'Corrects a final measurement by a new one that supersedes it and is final at once; both stay visible.',
    input: () => MatrixMeasurementCorrectInput,
    payload: shown('The correction'),
    codes: [
      'VERSION_CONFLICT',
      'ALREADY_SUPERSEDED',
      'NOT_FINALIZED',
      'REASON_MISSING',
      'MOMENT_WITHOUT_TRAJECTORY',
      ...MOMENTS,
      ...ANSWERS,
      'ITEMS_INCOMPLETE',
      'NOTHING_SCORED',
      ...CYCLE,
    ],
    errorFields: { currentVersion },
    find: measurementToChange,
    service: correctMeasurement,
  }),
];
