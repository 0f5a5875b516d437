import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { DateScalar, DateTimeScalar } from '../../graph/scalars.js';
import { MATRIX_DOMAINS, type MatrixDomain } from '../instrument/vocabulary.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { MatrixDomainEnum } from './matrix.enums.js';
import { MatrixMeasurement } from './matrix-measurement.entity.js';
import {
  HELP_SOURCES,
  type HelpSource,
  NEED_KINDS,
  NEED_STATUSES,
  NEED_URGENCIES,
  type NeedKind,
  type NeedStatus,
  type NeedUrgency,
} from './vocabulary.js';

export const NeedUrgencyEnum = enumType(
  'SupportNeedUrgency',
  'How urgent a need is, most urgent first.',
  NEED_URGENCIES,
);
export const NeedStatusEnum = enumType(
  'SupportNeedStatus',
  'How a need stands; all but RESOLVED are unresolved.',
  NEED_STATUSES,
);
export const NeedKindEnum = enumType('SupportNeedKind', 'What a need is about.', NEED_KINDS);
export const HelpSourceEnum = enumType('HelpSource', 'Who helps; informal help comes first.', HELP_SOURCES);

const DOMAINS = Object.keys(MATRIX_DOMAINS)
  .map((code) => `'${code}'`)
  .join(', ');

const SupportNeedSchema = defineEntity({
  name: 'SupportNeed',
  tableName: 'support_need',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    domain: p.enum(Object.keys(MATRIX_DOMAINS) as MatrixDomain[]),
    /** The place of the domain in its order, so that the database lists needs in the order of domain.md §5. */
    domainPosition: p.integer().generated(`(array_position(array[${DOMAINS}], domain)) stored`),
    kind: p.enum(Object.keys(NEED_KINDS) as NeedKind[]),
    urgency: p.enum(Object.keys(NEED_URGENCIES) as NeedUrgency[]),
    urgentSince: p.date(),
    openedOn: p.date(),
    status: p.enum(Object.keys(NEED_STATUSES) as NeedStatus[]),
    since: p.date(),
    description: p.text().nullable(),
    helpFrom: p.enum(Object.keys(HELP_SOURCES) as HelpSource[]).nullable(),
    askAgainOn: p.date().nullable(),
    party: p.text().nullable(),
    improved: p.boolean(),
    measurement: () => p.manyToOne(MatrixMeasurement).ref().nullable(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [
    { properties: ['participant', 'urgency', 'openedOn', 'domainPosition', 'id'] },
    { properties: ['urgency', 'openedOn', 'domainPosition', 'id'] },
    {
      name: 'support_need_one_unresolved',
      expression:
        "create unique index support_need_one_unresolved on support_need (participant_id, domain) where status <> 'RESOLVED'",
    },
  ],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'ned' })
@ObjectType({ implements: Node, description: 'A need for help (hulpvraag) in one domain, with its urgency.' })
export class SupportNeed extends SupportNeedSchema.class {
  @Field(() => ID, { description: 'The id, `ned_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Participant, { description: 'Who needs help.' })
  declare participant: Ref<Participant>;

  @Field(() => MatrixDomainEnum, { description: 'The domain.' })
  declare domain: MatrixDomain;

  declare domainPosition: Opt<number>;

  @Field(() => NeedKindEnum, { description: 'What it is about.' })
  declare kind: NeedKind;

  @Field(() => NeedUrgencyEnum, { description: 'How urgent it is.' })
  declare urgency: NeedUrgency;

  @Field(() => DateScalar, { description: 'The day on which the present urgency began.' })
  declare urgentSince: string;

  @Field(() => DateScalar, { description: 'The day on which it was opened, or opened again.' })
  declare openedOn: string;

  @Field(() => NeedStatusEnum, { description: 'How it stands.' })
  declare status: NeedStatus;

  @Field(() => DateScalar, { description: 'The day since which it stands so.' })
  declare since: string;

  @Field(() => String, { nullable: true, description: 'What is needed, in words.' })
  declare description: string | null | undefined;

  @Field(() => HelpSourceEnum, { nullable: true, description: 'Who helps; null when that is not known yet.' })
  declare helpFrom: HelpSource | null | undefined;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day to ask again, when the participant does not want help now.',
  })
  declare askAgainOn: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The party that handles it, when it is handled elsewhere.' })
  declare party: string | null | undefined;

  @Field(() => Boolean, { description: 'Whether a later measurement scored 3 or more; a need never closes by itself.' })
  declare improved: boolean;

  @Field(() => MatrixMeasurement, {
    nullable: true,
    description: 'The measurement that opened it; null when it was opened by hand.',
  })
  declare measurement: Ref<MatrixMeasurement> | null | undefined;
}
SupportNeedSchema.setClass(SupportNeed);

const SupportNeedChangeSchema = defineEntity({
  name: 'SupportNeedChange',
  tableName: 'support_need_change',
  properties: {
    id: idColumn(),
    need: () => p.manyToOne(SupportNeed).ref(),
    status: p.enum(Object.keys(NEED_STATUSES) as NeedStatus[]),
    urgency: p.enum(Object.keys(NEED_URGENCIES) as NeedUrgency[]),
    on: p.date(),
    author: () => p.manyToOne(Professional).ref().nullable(),
    note: p.text().nullable(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['need', 'recordedAt', 'id'] }],
});

@ObjectType({ description: 'A change of a need: how it stood from a day on, by whom and why.' })
export class SupportNeedChange extends SupportNeedChangeSchema.class {
  @Field(() => NeedStatusEnum, { description: 'How it stood from then on.' })
  declare status: NeedStatus;

  @Field(() => NeedUrgencyEnum, { description: 'How urgent it was from then on.' })
  declare urgency: NeedUrgency;

  @Field(() => DateScalar, { description: 'The day of the change.' })
  declare on: string;

  @Field(() => Professional, { nullable: true, description: 'Who changed it; null when a measurement did.' })
  declare author: Ref<Professional> | null | undefined;

  @Field(() => String, { nullable: true, description: 'A note or motivation.' })
  declare note: string | null | undefined;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  declare recordedAt: Date;
}
SupportNeedChangeSchema.setClass(SupportNeedChange);
