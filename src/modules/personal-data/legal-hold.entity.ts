import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { DateScalar } from '../../graph/scalars.js';
import { Participant } from '../participant/participant.entity.js';

const LegalHoldSchema = defineEntity({
  name: 'LegalHold',
  tableName: 'legal_hold',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    reason: p.text(),
    setOn: p.date(),
    until: p.date().nullable(),
    liftedOn: p.date().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'legal_hold_days_check', expression: '"until" >= set_on' }],
  indexes: [
    { properties: ['participant', 'setOn', 'id'] },
    {
      name: 'legal_hold_participant_id_standing',
      expression:
        'create unique index legal_hold_participant_id_standing on legal_hold (participant_id) where lifted_on is null',
    },
  ],
});

@ObjectType({
  description: 'A reason to keep a file longer than its term (bewaarplicht wegens een procedure). It shows ids only.',
})
export class LegalHold extends LegalHoldSchema.class {
  /** Whose file is held; the graph shows the id only, because an administrator sees no participant. */
  declare participant: Ref<Participant>;

  @Field(() => String, { description: 'Why the file is held.' })
  declare reason: string;

  @Field(() => DateScalar, { description: 'The first day of the hold.' })
  declare setOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the hold; null when it has no end yet.' })
  declare until: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was lifted; null while it was not.' })
  declare liftedOn: string | null | undefined;
}
LegalHoldSchema.setClass(LegalHold);
