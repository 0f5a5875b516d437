import { defineEntity, p } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { Participant } from './participant.entity.js';

const TalentProfileSchema = defineEntity({
  name: 'TalentProfile',
  tableName: 'talent_profile',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    talents: p.text().nullable(),
    drives: p.text().nullable(),
    dreams: p.text().nullable(),
    pointsOfAttention: p.text().nullable(),
    recordedOn: p.date(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['participant', 'recordedOn', 'recordedAt', 'id'] }],
});

@Extensions({ prefix: 'prf' })
@ObjectType({
  implements: Node,
  description:
    'Talents, drives, dreams and points of attention (talentprofiel) in the participant’s own words, on a day.',
})
export class TalentProfile extends TalentProfileSchema.class {
  @Field(() => ID, { description: 'The id, `prf_…`.' })
  declare id: string;

  @Field(() => String, { nullable: true, description: 'What am I good at? (Talenten.)' })
  declare talents: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'What moves me? (Drijfveren.)' })
  declare drives: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'What do I dream of? (Dromen.)' })
  declare dreams: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'What should others know? (Aandachtspunten.)' })
  declare pointsOfAttention: string | null | undefined;

  @Field(() => DateScalar, { description: 'The day on which it was told.' })
  declare recordedOn: string;
}
TalentProfileSchema.setClass(TalentProfile);
