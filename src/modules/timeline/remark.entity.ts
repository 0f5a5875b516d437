import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import type { IdPrefix } from '../../graph/ids.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from '../participant/participant.entity.js';

const RemarkSchema = defineEntity({
  name: 'Remark',
  tableName: 'remark',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    /** What it is about: the prefix of the type, and the key of a record of any type, so no foreign key. */
    aboutType: p.text().$type<IdPrefix>(),
    aboutId: p.uuid(),
    text: p.text(),
    on: p.date(),
    writtenBy: () => p.manyToOne(Professional).ref().nullable(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['participant', 'on', 'id'] }, { properties: ['aboutId', 'on', 'id'] }],
});

@Extensions({ prefix: 'rem' })
@ObjectType({
  implements: Node,
  description: 'What a participant says of something that is recorded about them (opmerking). It never changes.',
})
export class Remark extends RemarkSchema.class {
  @Field(() => ID, { description: 'The id, `rem_…`.' })
  declare id: string;

  @Field(() => Participant, { description: 'Who says it.' })
  declare participant: Ref<Participant>;

  @Field(() => String, { description: 'The remark, in the participant’s own words.' })
  declare text: string;

  @Field(() => DateScalar, { description: 'The day of the remark.' })
  declare on: string;

  @Field(() => Professional, {
    nullable: true,
    description: 'The professional who wrote it down; null when that was the participant, or is not known here.',
  })
  declare writtenBy: Ref<Professional> | null | undefined;
}
RemarkSchema.setClass(Remark);
