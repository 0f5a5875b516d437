import { Int } from 'type-graphql';
import { mutation } from '../../graph/mutation.js';
import { LearningLine } from './learning-line.entity.js';
import { LearningLineSaveInput } from './learning-line.inputs.js';
import { learningLineToSave, saveLearningLine } from './learning-line.service.js';

export const learningLineMutations = [
  mutation({
    name: 'learningLineSave',
    description: 'Adds or changes a learning line (leer-werklijn) and its steps. For job coaches and team leads.',
    input: () => LearningLineSaveInput,
    payload: { learningLine: [() => LearningLine, 'The line as it is now; null when refused.'] },
    codes: ['VERSION_CONFLICT', 'CODE_UNKNOWN', 'LINE_TOO_SHORT', 'WORKPLACE_TWICE', 'LINE_NOT_ASCENDING'],
    errorFields: {
      currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'],
      step: [() => Int, 'The number of the step, from 1, with LINE_NOT_ASCENDING and WORKPLACE_TWICE.'],
    },
    find: learningLineToSave,
    service: saveLearningLine,
  }),
];
