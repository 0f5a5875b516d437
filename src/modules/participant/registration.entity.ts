import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { DateScalar, EmailAddress } from '../../graph/scalars.js';
import { Organization } from '../organization/organization.entity.js';
import { Municipality, WorkArea } from '../reference/reference.entity.js';
import { Participant } from './participant.entity.js';
import { REGISTRANTS, REGISTRATION_STATUSES, type Registrant, type RegistrationStatus } from './registration-words.js';

export const RegistrationStatusEnum = enumType(
  'RegistrationStatus',
  'How a registration stands.',
  REGISTRATION_STATUSES,
);
export const RegistrantEnum = enumType('Registrant', 'Who asked.', REGISTRANTS);

const RegistrationSchema = defineEntity({
  name: 'Registration',
  tableName: 'registration',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    organization: () => p.manyToOne(Organization).ref(),
    registrant: p.enum(Object.keys(REGISTRANTS) as Registrant[]),
    name: p.text(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    question: p.text(),
    municipality: () => p.manyToOne(Municipality).ref().nullable(),
    wishedWorkArea: () => p.manyToOne(WorkArea).ref().nullable(),
    status: p.enum(Object.keys(REGISTRATION_STATUSES) as RegistrationStatus[]),
    since: p.date(),
    note: p.text().nullable(),
    participant: () => p.manyToOne(Participant).ref().nullable(),
    receivedOn: p.date(),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'registration_reach_check', expression: 'email is not null or phone is not null' },
    { name: 'registration_accepted_check', expression: "participant_id is null or status = 'ACCEPTED'" },
  ],
  indexes: [{ properties: ['receivedOn', 'id'] }],
});

@Extensions({ prefix: 'reg' })
@ObjectType({
  implements: Node,
  description: 'A question before there is a trajectory (aanmelding); it holds only what is needed to call back.',
})
export class Registration extends RegistrationSchema.class {
  @Field(() => ID, { description: 'The id, `reg_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Organization, { description: 'The organization that was asked.' })
  declare organization: Ref<Organization>;

  @Field(() => RegistrantEnum, { description: 'Who asked.' })
  declare registrant: Registrant;

  @Field(() => String, { description: 'The name to call back.' })
  declare name: string;

  @Field(() => EmailAddress, { nullable: true, description: 'The e-mail address to answer to.' })
  declare email: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The telephone number to call back.' })
  declare phone: string | null | undefined;

  @Field(() => String, { description: 'The question.' })
  declare question: string;

  @Field(() => Municipality, { nullable: true, description: 'The home municipality; null when it was not said.' })
  declare municipality: Ref<Municipality> | null | undefined;

  @Field(() => WorkArea, { nullable: true, description: 'The field of work that is wished; null when none is.' })
  declare wishedWorkArea: Ref<WorkArea> | null | undefined;

  @Field(() => RegistrationStatusEnum, { description: 'How it stands.' })
  declare status: RegistrationStatus;

  @Field(() => DateScalar, { description: 'Since when it stands so.' })
  declare since: string;

  @Field(() => String, { nullable: true, description: 'A note, such as where somebody was referred to.' })
  declare note: string | null | undefined;

  @Field(() => Participant, {
    nullable: true,
    description: 'The participant that it became; null until it is accepted.',
  })
  declare participant: Ref<Participant> | null | undefined;

  @Field(() => DateScalar, { description: 'The day on which the question came.' })
  declare receivedOn: string;
}
RegistrationSchema.setClass(Registration);
