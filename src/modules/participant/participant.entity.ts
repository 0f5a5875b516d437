import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar, EmailAddress } from '../../graph/scalars.js';
import { Organization } from '../organization/organization.entity.js';
import { Municipality, WorkArea } from '../reference/reference.entity.js';

const ParticipantSchema = defineEntity({
  name: 'Participant',
  tableName: 'participant',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    organization: () => p.manyToOne(Organization).ref(),
    clientNumber: p.text(),
    givenName: p.text(),
    infix: p.text().nullable(),
    familyName: p.text(),
    birthDate: p.date(),
    municipality: () => p.manyToOne(Municipality).ref(),
    dreamJob: p.text().nullable(),
    dreamWorkArea: () => p.manyToOne(WorkArea).ref().nullable(),
    travelKm: p.smallint().nullable(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  uniques: [{ properties: ['organization', 'clientNumber'] }],
  indexes: [
    { properties: ['clientNumber', 'id'] },
    { properties: ['familyName', 'id'] },
    { properties: ['birthDate', 'id'] },
    { properties: ['organization', 'familyName', 'id'] },
  ],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'par' })
@ObjectType({ implements: Node, description: 'A person (deelnemer, cliënt) who follows or followed a trajectory.' })
export class Participant extends ParticipantSchema.class {
  @Field(() => ID, { description: 'The id, `par_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change of this record itself.' })
  declare version: Opt<number>;

  @Field(() => String, { nullable: true, description: 'The number by which the organization knows the participant.' })
  declare clientNumber: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of birth.' })
  declare birthDate: string;

  @Field(() => Organization, { nullable: true, description: 'The organization that is responsible now.' })
  declare organization: Ref<Organization>;

  @Field(() => Municipality, { nullable: true, description: 'The home municipality; no home address is kept.' })
  declare municipality: Ref<Municipality>;

  @Field(() => String, { nullable: true, description: 'The dream job (droombaan) in the participant’s own words.' })
  declare dreamJob: string | null | undefined;

  @Field(() => WorkArea, { nullable: true, description: 'The work area of the dream job.' })
  declare dreamWorkArea: Ref<WorkArea> | null | undefined;

  @Field(() => Int, { nullable: true, description: 'How far the participant can travel to work, in kilometres.' })
  declare travelKm: number | null | undefined;

  @Field(() => EmailAddress, { nullable: true, description: 'The e-mail address.' })
  declare email: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  declare phone: string | null | undefined;
}
ParticipantSchema.setClass(Participant);

const ChosenWorkAreaSchema = defineEntity({
  name: 'ChosenWorkArea',
  tableName: 'chosen_work_area',
  properties: {
    participant: () => p.manyToOne(Participant).primary().ref(),
    workArea: () => p.manyToOne(WorkArea).primary().ref(),
  },
});

/** A work area that a participant chose. */
export class ChosenWorkArea extends ChosenWorkAreaSchema.class {}
ChosenWorkAreaSchema.setClass(ChosenWorkArea);
