import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { Organization } from '../organization/organization.entity.js';
import { AgreementGiverEnum, AgreementWayEnum, ConsentKindEnum } from './consent.enums.js';
import {
  AGREEMENT_GIVERS,
  AGREEMENT_WAYS,
  type AgreementGiver,
  type AgreementWay,
  CONSENT_KINDS,
  type ConsentKind,
} from './consent-words.js';
import { Participant } from './participant.entity.js';

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    kind: p.enum(Object.keys(CONSENT_KINDS) as ConsentKind[]),
    scope: p.text().nullable(),
    /** The organization that it is limited to; null when it is limited to none. */
    organization: () => p.manyToOne(Organization).ref().nullable(),
    givenOn: p.date(),
    until: p.date().nullable(),
    withdrawnOn: p.date().nullable(),
    givenBy: p.enum(Object.keys(AGREEMENT_GIVERS) as AgreementGiver[]),
    how: p.enum(Object.keys(AGREEMENT_WAYS) as AgreementWay[]),
    words: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'consent_days_check', expression: '"until" >= given_on' },
    { name: 'consent_withdrawal_check', expression: 'withdrawn_on >= given_on' },
  ],
  indexes: [{ properties: ['participant', 'givenOn', 'id'] }],
});

@Extensions({ prefix: 'cns' })
@ObjectType({
  implements: Node,
  description: 'A consent (toestemming) of a participant to something beside the guidance itself.',
})
export class Consent extends ConsentSchema.class {
  @Field(() => ID, { description: 'The id, `cns_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Participant, { nullable: true, description: 'Whose consent it is.' })
  declare participant: Ref<Participant>;

  @Field(() => ConsentKindEnum, { description: 'What it is to.' })
  declare kind: ConsentKind;

  @Field(() => String, { nullable: true, description: 'What exactly, in words; null when nothing more was said.' })
  declare scope: string | null | undefined;

  @Field(() => Organization, {
    nullable: true,
    description: 'The organization that it is limited to; null when it is limited to none.',
  })
  declare organization: Ref<Organization> | null | undefined;

  @Field(() => DateScalar, { description: 'The day from which it holds.' })
  declare givenOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds; null while none is set.' })
  declare until: string | null | undefined;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it holds no more, because it was withdrawn; null when it was not.',
  })
  declare withdrawnOn: string | null | undefined;

  @Field(() => AgreementGiverEnum, { description: 'Who gave it.' })
  declare givenBy: AgreementGiver;

  @Field(() => AgreementWayEnum, { description: 'How it was given.' })
  declare how: AgreementWay;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  declare words: string | null | undefined;
}
ConsentSchema.setClass(Consent);
