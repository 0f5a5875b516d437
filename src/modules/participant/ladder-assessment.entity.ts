import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from './participant.entity.js';
import { LADDER_STEPS, type LadderStep } from './vocabulary.js';

export const LadderStepEnum = enumType(
  'LadderStep',
  'A rung (trede) of the participation ladder (participatieladder) of VNG and Divosa.',
  LADDER_STEPS,
);

const LadderAssessmentSchema = defineEntity({
  name: 'LadderAssessment',
  tableName: 'ladder_assessment',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    step: p.enum(Object.keys(LADDER_STEPS) as LadderStep[]),
    assessedOn: p.date(),
    professional: () => p.manyToOne(Professional).ref().nullable(),
    note: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['participant', 'assessedOn', 'recordedAt', 'id'] }],
});

@Extensions({ prefix: 'ass' })
@ObjectType({
  implements: Node,
  description: 'A judgement by a professional of the rung on which a participant stands. It is never changed.',
})
export class LadderAssessment extends LadderAssessmentSchema.class {
  @Field(() => ID, { description: 'The id, `ass_…`.' })
  declare id: string;

  @Field(() => LadderStepEnum, { description: 'The rung.' })
  declare step: LadderStep;

  @Field(() => DateScalar, { description: 'The day of the judgement.' })
  declare assessedOn: string;

  @Field(() => Professional, { nullable: true, description: 'Who judged; null when that is not known here.' })
  declare professional: Ref<Professional> | null | undefined;

  @Field(() => String, { nullable: true, description: 'A note on the judgement.' })
  declare note: string | null | undefined;
}
LadderAssessmentSchema.setClass(LadderAssessment);
