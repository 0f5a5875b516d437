import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { WorkArea } from '../reference/reference.entity.js';
import { Participant } from './participant.entity.js';
import { REPORT_KINDS, type ReportKind } from './vocabulary.js';

const InterestResultSchema = defineEntity({
  name: 'InterestResult',
  tableName: 'interest_result',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    takenOn: p.date(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['participant', 'takenOn', 'id'] }],
});

@Extensions({ prefix: 'itr' })
@ObjectType({
  implements: Node,
  description: 'The result of an interest test (interessetest): a score from 0 to 100 per work area.',
})
export class InterestResult extends InterestResultSchema.class {
  @Field(() => ID, { description: 'The id, `itr_…`.' })
  declare id: string;

  @Field(() => DateScalar, { description: 'The day of the test.' })
  declare takenOn: string;
}
InterestResultSchema.setClass(InterestResult);

const InterestScoreSchema = defineEntity({
  name: 'InterestScore',
  tableName: 'interest_score',
  properties: {
    id: idColumn(),
    result: () => p.manyToOne(InterestResult).ref(),
    workArea: () => p.manyToOne(WorkArea).ref(),
    score: p.smallint(),
  },
  checks: [{ name: 'interest_score_range_check', expression: 'score between 0 and 100' }],
  uniques: [{ properties: ['result', 'workArea'] }],
});

@ObjectType({ description: 'The interest in one work area.' })
export class InterestScore extends InterestScoreSchema.class {
  @Field(() => WorkArea, { description: 'The work area.' })
  declare workArea: Ref<WorkArea>;

  @Field(() => Int, { description: 'The score, 0 to 100.' })
  declare score: number;
}
InterestScoreSchema.setClass(InterestScore);

export const ReportKindEnum = enumType('ReportKind', 'What a report is of.', REPORT_KINDS);

const ReportSchema = defineEntity({
  name: 'Report',
  tableName: 'report',
  properties: {
    id: idColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    kind: p.enum(Object.keys(REPORT_KINDS) as ReportKind[]),
    on: p.date(),
    summary: p.text(),
    recordedAt: recordedAtColumn(),
  },
  indexes: [{ properties: ['participant', 'on', 'id'] }],
});

@Extensions({ prefix: 'rep' })
@ObjectType({
  implements: Node,
  description:
    'The result of career advice (loopbaanadvies) or an employee analysis (werknemersanalyse), with a summary.',
})
export class Report extends ReportSchema.class {
  @Field(() => ID, { description: 'The id, `rep_…`.' })
  declare id: string;

  @Field(() => ReportKindEnum, { description: 'What it is of.' })
  declare kind: ReportKind;

  @Field(() => DateScalar, { description: 'The day of the result.' })
  declare on: string;

  @Field(() => String, { description: 'The summary.' })
  declare summary: string;
}
ReportSchema.setClass(Report);
