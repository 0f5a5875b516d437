import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { InstrumentInput } from '../instrument/instrument.find.js';

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
