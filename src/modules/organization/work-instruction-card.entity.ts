import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, versionColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { InstrumentItem } from '../instrument/instrument.entity.js';
import { Location } from './location.entity.js';

const WorkInstructionCardSchema = defineEntity({
  name: 'WorkInstructionCard',
  tableName: 'work_instruction_card',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    location: () => p.manyToOne(Location).ref(),
    title: p.text(),
    instruction: p.text(),
    trains: () => p.manyToOne(InstrumentItem).ref().nullable(),
  },
  indexes: [{ properties: ['location', 'title', 'id'] }],
});

@Extensions({ prefix: 'crd' })
@ObjectType({
  implements: Node,
  description: 'A card (werkinstructiekaart) that trains one task at a location, step by step.',
})
export class WorkInstructionCard extends WorkInstructionCardSchema.class {
  @Field(() => ID, { description: 'The id, `crd_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Location, { description: 'The location where the task is done.' })
  declare location: Ref<Location>;

  @Field(() => String, { description: 'The task.' })
  declare title: string;

  @Field(() => String, { description: 'How the task is done.' })
  declare instruction: string;

  @Field(() => InstrumentItem, {
    nullable: true,
    description: 'The competence that the task trains; null when none is named.',
  })
  declare trains: Ref<InstrumentItem> | null | undefined;
}
WorkInstructionCardSchema.setClass(WorkInstructionCard);
