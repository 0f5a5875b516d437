import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { Professional } from '../organization/professional.entity.js';

const StandInSchema = defineEntity({
  name: 'StandIn',
  tableName: 'stand_in',
  properties: {
    id: idColumn(),
    coach: () => p.manyToOne(Professional).ref(),
    standIn: () => p.manyToOne(Professional).ref(),
    from: p.date(),
    /** The last day; null while none is set. */
    until: p.date().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'stand_in_days_check', expression: '"until" >= "from"' },
    { name: 'stand_in_other_check', expression: 'coach_id <> stand_in_id' },
  ],
  indexes: [{ properties: ['coach', 'from', 'id'] }, { properties: ['standIn', 'from', 'id'] }],
});

@Extensions({ prefix: 'stn' })
@ObjectType({
  implements: Node,
  description: 'A job coach who holds the caseload of a colleague for a while (vervanging).',
})
export class StandIn extends StandInSchema.class {
  @Field(() => ID, { description: 'The id, `stn_…`.' })
  declare id: string;

  @Field(() => Professional, { description: 'The coach whose caseload it is.' })
  declare coach: Ref<Professional>;

  @Field(() => Professional, { description: 'The coach who stands in.' })
  declare standIn: Ref<Professional>;

  @Field(() => DateScalar, { description: 'The first day.' })
  declare from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while none is set.' })
  declare until: string | null | undefined;
}
StandInSchema.setClass(StandIn);
