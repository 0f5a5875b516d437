import { Int } from 'type-graphql';
import { mutation } from '../../graph/mutation.js';
import { WorkInstructionCard } from './work-instruction-card.entity.js';
import { WorkInstructionCardSaveInput } from './work-instruction-card.inputs.js';
import { cardToSave, saveCard } from './work-instruction-card.service.js';

export const cardMutations = [
  mutation({
    name: 'workInstructionCardSave',
    description: 'Adds or changes a work instruction card (werkinstructiekaart).',
    input: () => WorkInstructionCardSaveInput,
    payload: { workInstructionCard: [() => WorkInstructionCard, 'The card as it is now; null when refused.'] },
    codes: [
      'VERSION_CONFLICT',
      'CARD_OF_OTHER_LOCATION',
      'INSTRUMENT_UNKNOWN',
      'INSTRUMENT_KIND_DIFFERS',
      'ITEM_UNKNOWN',
    ],
    errorFields: { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] },
    find: cardToSave,
    service: saveCard,
  }),
];
