import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { Professional } from '../organization/professional.entity.js';
import { Placement } from './placement.entity.js';

const BriefingSchema = defineEntity({
  name: 'Briefing',
  tableName: 'briefing',
  properties: {
    id: idColumn(),
    placement: () => p.manyToOne(Placement).ref(),
    talents: p.text().nullable(),
    pointsOfAttention: p.text().nullable(),
    sharedOn: p.date(),
    recordedBy: () => p.manyToOne(Professional).ref().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'briefing_text_check', expression: 'num_nonnulls(talents, points_of_attention) >= 1' }],
  indexes: [{ properties: ['placement', 'sharedOn', 'id'] }],
});

@Extensions({ prefix: 'brf' })
@ObjectType({
  implements: Node,
  description: 'What an employer may know of a participant who works there: talents and points of attention.',
})
export class Briefing extends BriefingSchema.class {
  @Field(() => ID, { description: 'The id, `brf_…`.' })
  declare id: string;

  @Field(() => Placement, { description: 'The placement that it is for.' })
  declare placement: Ref<Placement>;

  @Field(() => String, { nullable: true, description: 'What the participant is good at (talenten).' })
  declare talents: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'What others should know (aandachtspunten).' })
  declare pointsOfAttention: string | null | undefined;

  @Field(() => DateScalar, { description: 'The day on which it was shared.' })
  declare sharedOn: string;

  @Field(() => Professional, { nullable: true, description: 'Who shared it; null when that is not known here.' })
  declare recordedBy: Ref<Professional> | null | undefined;
}
BriefingSchema.setClass(Briefing);
