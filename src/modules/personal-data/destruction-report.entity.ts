import { defineEntity, p } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { DateScalar, DateTimeScalar } from '../../graph/scalars.js';
import { LegalFrameEnum } from '../trajectory/trajectory.enums.js';
import { LEGAL_FRAMES, type LegalFrame } from '../trajectory/vocabulary.js';
import { DESTRUCTION_KINDS, type DestructionKind } from './vocabulary.js';

const DestructionKindEnum = enumType(
  'DestructionKind',
  'What was done with a file after its retention term.',
  DESTRUCTION_KINDS,
);

const DestructionReportSchema = defineEntity({
  name: 'DestructionReport',
  tableName: 'destruction_report',
  properties: {
    id: idColumn(),
    /** No foreign key: the participant may be gone. */
    participantId: p.uuid(),
    kind: p.enum(Object.keys(DESTRUCTION_KINDS) as DestructionKind[]),
    on: p.date(),
    frame: p.enum(Object.keys(LEGAL_FRAMES) as LegalFrame[]),
    from: p.date(),
    keptUntil: p.date(),
    /** Rows by the name of their table. */
    counts: p.json<Record<string, number>>(),
    doneBy: p.text(),
    recordedAt: recordedAtColumn(),
  },
  checks: [{ name: 'destruction_report_term_check', expression: '"on" > kept_until' }],
  uniques: [{ properties: ['participantId', 'kind'] }],
  indexes: [{ properties: ['recordedAt', 'id'] }],
});

@ObjectType({
  description:
    'What is left of a file that was anonymized or destroyed after its term (vernietigingsverklaring): an id, days, the ground and numbers.',
})
export class DestructionReport extends DestructionReportSchema.class {
  declare participantId: string;

  @Field(() => DestructionKindEnum, { description: 'What was done.' })
  declare kind: DestructionKind;

  @Field(() => DateScalar, { description: 'The day on which it was done.' })
  declare on: string;

  @Field(() => LegalFrameEnum, { description: 'The law whose term was the longest.' })
  declare frame: LegalFrame;

  @Field(() => DateScalar, { description: 'The day from which the term ran: the end of the last trajectory.' })
  declare from: string;

  @Field(() => DateScalar, { description: 'The last day on which the file had to be kept.' })
  declare keptUntil: string;

  /** By the name of the table. */
  declare counts: Record<string, number>;

  @Field(() => String, { description: 'The key of the administrator or command that did it.' })
  declare doneBy: string;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  declare recordedAt: Date;
}
DestructionReportSchema.setClass(DestructionReport);

@ObjectType({ description: 'How many rows of one table were changed or removed.' })
export class DestructionCount {
  @Field(() => String, { description: 'The name of the table.' })
  table!: string;

  @Field(() => Int, { description: 'The number of rows.' })
  rows!: number;
}
