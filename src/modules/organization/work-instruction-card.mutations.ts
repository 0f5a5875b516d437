import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput, mutation } from '../../graph/mutation.js';
import { InstrumentInput } from '../instrument/instrument.find.js';
import { WorkInstructionCard } from './work-instruction-card.entity.js';
import { cardToSave, saveCard } from './work-instruction-card.service.js';

@InputType({ description: 'The competence that a card trains.' })
export class TrainedItemInput {
  @Field(() => InstrumentInput, { description: 'The competence instrument.' })
  instrument!: InstrumentInput;

  @Field(() => String, { description: 'The code of the item in it.' })
  item!: string;
}

@InputType({ description: 'A work instruction card to add, or to change when its id is given.' })
export class WorkInstructionCardSaveInput extends MutationInput {
  @IdField('crd', { nullable: true, description: 'The card to change; a new one is added without it.' })
  cardId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you looked at; needed for a change.' })
  expectedVersion?: number | null;

  @IdField('loc', { description: 'The location where the task is done; a card stays at its location.' })
  locationId!: string;

  @Field(() => String, { description: 'The task.' })
  title!: string;

  @Field(() => String, { description: 'How the task is done, step by step.' })
  instruction!: string;

  @Field(() => TrainedItemInput, { nullable: true, description: 'The competence that the task trains.' })
  trains?: TrainedItemInput | null;
}

export const cardMutations = [
  mutation({
    name: 'workInstructionCardSave',
    description: 'Adds or changes a work instruction card (werkinstructiekaart). For job coaches and team leads.',
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
