import { Int } from 'type-graphql';
import { mutation } from '../../graph/mutation.js';
import { Professional } from './professional.entity.js';
import { ProfessionalSaveInput } from './professional.inputs.js';
import { professionalToSave, saveProfessional } from './professional.service.js';

export const professionalMutations = [
  mutation({
    name: 'professionalSave',
    description: 'Adds or changes a professional.',
    input: () => ProfessionalSaveInput,
    payload: { professional: [() => Professional, 'The professional as recorded now; null when refused.'] },
    codes: ['VERSION_CONFLICT', 'LOCATION_OF_OTHER_ORGANIZATION'],
    errorFields: { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] },
    find: professionalToSave,
    service: saveProfessional,
  }),
];
