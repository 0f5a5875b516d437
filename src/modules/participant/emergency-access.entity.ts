import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { RoleEnum } from '../../access/enums.js';
import { ROLES, type Role } from '../../access/vocabulary.js';
import { idColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateTimeScalar } from '../../graph/scalars.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from './participant.entity.js';

const EmergencyAccessSchema = defineEntity({
  name: 'EmergencyAccess',
  tableName: 'emergency_access',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    /** The key of the viewer who opened the file, and whom it is open to. */
    viewerKey: p.text(),
    professional: () => p.manyToOne(Professional).ref().nullable(),
    role: p.enum(Object.keys(ROLES) as Role[]),
    reason: p.text(),
    openedAt: p.datetime(3),
    until: p.datetime(3),
  },
  checks: [{ name: 'emergency_access_until_check', expression: '"until" > opened_at' }],
  indexes: [{ properties: ['participant', 'openedAt', 'id'] }, { properties: ['viewerKey', 'until'] }],
});

@Extensions({ prefix: 'emg' })
@ObjectType({
  implements: Node,
  description: 'A file that was opened in an emergency (noodinzage): for one person, for 24 hours, with a reason.',
})
export class EmergencyAccess extends EmergencyAccessSchema.class {
  @Field(() => ID, { description: 'The id, `emg_…`.' })
  declare id: string;

  @Field(() => Participant, { nullable: true, description: 'Whose file it is.' })
  declare participant: Ref<Participant>;

  @Field(() => Professional, { nullable: true, description: 'Who opened it; null when that is not known here.' })
  declare professional: Ref<Professional> | null | undefined;

  @Field(() => RoleEnum, { description: 'In which role it was opened.' })
  declare role: Role;

  @Field(() => String, { description: 'Why.' })
  declare reason: string;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  declare openedAt: Date;

  @Field(() => DateTimeScalar, { description: 'Until when it stays open.' })
  declare until: Date;
}
EmergencyAccessSchema.setClass(EmergencyAccess);
