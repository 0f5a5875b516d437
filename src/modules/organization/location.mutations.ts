import { Int } from 'type-graphql';
import { mutation } from '../../graph/mutation.js';
import { Location } from './location.entity.js';
import { LocationSaveInput } from './location.inputs.js';
import { locationToSave, saveLocation } from './location.service.js';

export const locationMutations = [
  mutation({
    name: 'locationSave',
    description:
      'Adds or changes a location. Warns with LOCATION_WITHOUT_CARDS while it has no work instruction cards.',
    input: () => LocationSaveInput,
    payload: { location: [() => Location, 'The location as it is now; null when refused.'] },
    codes: ['VERSION_CONFLICT', 'CODE_UNKNOWN'],
    errorFields: { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] },
    find: locationToSave,
    service: saveLocation,
  }),
];
