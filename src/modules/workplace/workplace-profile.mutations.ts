import { Int } from 'type-graphql';
import { mutation } from '../../graph/mutation.js';
import { LearningLine } from './learning-line.entity.js';
import { WorkplaceProfile } from './workplace-profile.entity.js';
import { saveWorkplaceProfile, workplaceToSave } from './workplace-profile.service.js';
import { WorkplaceProfileSaveInput } from './workplace-profile-save.inputs.js';

export const workplaceMutations = [
  mutation({
    name: 'workplaceProfileSave',
    description:
      'Adds or changes a workplace and what it asks. For job coaches, team leads and employers of the workplace.',
    input: () => WorkplaceProfileSaveInput,
    payload: { workplaceProfile: [() => WorkplaceProfile, 'The workplace as it is now; null when refused.'] },
    codes: [
      'VERSION_CONFLICT',
      'VALUE_OUT_OF_RANGE',
      'CODE_UNKNOWN',
      'CARD_OF_OTHER_LOCATION',
      'INSTRUMENT_UNKNOWN',
      'INSTRUMENT_KIND_DIFFERS',
      'INSTRUMENT_RETIRED',
      'ITEM_UNKNOWN',
      'ITEM_TWICE',
      'LEVEL_OUTSIDE_SCALE',
      'PLACES_IN_USE',
      'LINE_NOT_ASCENDING',
    ],
    errorFields: {
      currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'],
      learningLine: [() => LearningLine, 'The learning line that would be broken, with LINE_NOT_ASCENDING.'],
      step: [() => Int, 'The number of its step, from 1, that would not ascend, with LINE_NOT_ASCENDING.'],
    },
    find: workplaceToSave,
    service: saveWorkplaceProfile,
  }),
];
