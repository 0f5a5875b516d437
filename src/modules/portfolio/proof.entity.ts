import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { CreboCode, DateScalar } from '../../graph/scalars.js';
import { Professional } from '../organization/professional.entity.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { CERTIFICATE_KINDS, type CertificateKind } from './vocabulary.js';

export const CertificateKindEnum = enumType('CertificateKind', 'A kind of certificate.', CERTIFICATE_KINDS);

const OkCardSchema = defineEntity({
  name: 'OkCard',
  tableName: 'ok_card',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    card: () => p.manyToOne(WorkInstructionCard).ref(),
    signedBy: () => p.manyToOne(Professional).ref(),
    signedOn: p.date(),
    note: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  uniques: [{ properties: ['participant', 'card'] }],
});

@Extensions({ prefix: 'okc' })
@ObjectType({ implements: Node, description: 'Signed proof that a task is mastered (oké-kaart).' })
export class OkCard extends OkCardSchema.class {
  @Field(() => ID, { description: 'The id, `okc_…`.' })
  declare id: string;

  @Field(() => Participant, { description: 'Who mastered the task.' })
  declare participant: Ref<Participant>;

  @Field(() => WorkInstructionCard, { description: 'The card that trains the task.' })
  declare card: Ref<WorkInstructionCard>;

  @Field(() => Professional, { description: 'The trade specialist or work supervisor who signed.' })
  declare signedBy: Ref<Professional>;

  @Field(() => DateScalar, { description: 'The day on which it was signed.' })
  declare signedOn: string;

  @Field(() => String, { nullable: true, description: 'A note.' })
  declare note: string | null | undefined;
}
OkCardSchema.setClass(OkCard);

const CertificateSchema = defineEntity({
  name: 'Certificate',
  tableName: 'certificate',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    kind: p.enum(Object.keys(CERTIFICATE_KINDS) as CertificateKind[]),
    title: p.text(),
    issuer: p.text(),
    earnedOn: p.date(),
    creboCode: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'certificate_crebo_check', expression: "crebo_code ~ '^[0-9]{5}$'" }],
  indexes: [{ properties: ['participant', 'earnedOn', 'id'] }],
});

@Extensions({ prefix: 'crt' })
@ObjectType({ implements: Node, description: 'A qualification that was earned.' })
export class Certificate extends CertificateSchema.class {
  @Field(() => ID, { description: 'The id, `crt_…`.' })
  declare id: string;

  @Field(() => Participant, { description: 'Who earned it.' })
  declare participant: Ref<Participant>;

  @Field(() => CertificateKindEnum, { description: 'The kind.' })
  declare kind: CertificateKind;

  @Field(() => String, { description: 'What it says.' })
  declare title: string;

  @Field(() => String, { description: 'Who issued it.' })
  declare issuer: string;

  @Field(() => DateScalar, { description: 'The day on which it was earned.' })
  declare earnedOn: string;

  @Field(() => CreboCode, {
    nullable: true,
    description: 'The code in the register CREBO; null for what does not stand in it.',
  })
  declare creboCode: string | null | undefined;
}
CertificateSchema.setClass(Certificate);

const PortfolioShareSchema = defineEntity({
  name: 'PortfolioShare',
  tableName: 'portfolio_share',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    sharedWith: p.text(),
    sharedOn: p.date(),
    until: p.date(),
    endedOn: p.date().nullable(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'portfolio_share_days_check', expression: '"until" >= shared_on' }],
  indexes: [{ properties: ['participant', 'sharedOn', 'id'] }],
});

@Extensions({ prefix: 'shr' })
@ObjectType({
  implements: Node,
  description: 'The participant’s wish to show the portfolio to somebody, for a time.',
})
export class PortfolioShare extends PortfolioShareSchema.class {
  @Field(() => ID, { description: 'The id, `shr_…`.' })
  declare id: string;

  @Field(() => Participant, { description: 'Whose portfolio it is.' })
  declare participant: Ref<Participant>;

  @Field(() => String, { description: 'With whom.' })
  declare sharedWith: string;

  @Field(() => DateScalar, { description: 'From which day on.' })
  declare sharedOn: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  declare until: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the participant ended it earlier; null when not.',
  })
  declare endedOn: string | null | undefined;
}
PortfolioShareSchema.setClass(PortfolioShare);
