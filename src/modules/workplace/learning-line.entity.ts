import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, versionColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { WorkArea } from '../reference/reference.entity.js';
import { WorkplaceProfile } from './workplace-profile.entity.js';

const LearningLineSchema = defineEntity({
  name: 'LearningLine',
  tableName: 'learning_line',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    name: p.text(),
    region: p.text(),
    workArea: () => p.manyToOne(WorkArea).ref(),
    active: p.boolean(),
  },
  indexes: [{ properties: ['name', 'id'] }],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'lin' })
@ObjectType({
  implements: Node,
  description:
    'A chain of workplaces over locations of several organizations (leer-werklijn), from sheltered towards ordinary work.',
})
export class LearningLine extends LearningLineSchema.class {
  @Field(() => ID, { description: 'The id, `lin_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => String, { description: 'The name.' })
  declare name: string;

  @Field(() => String, { description: 'The region that it lies in.' })
  declare region: string;

  @Field(() => WorkArea, { description: 'The field of work.' })
  declare workArea: Ref<WorkArea>;

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  declare active: boolean;
}
LearningLineSchema.setClass(LearningLine);

const LearningLineStepSchema = defineEntity({
  name: 'LearningLineStep',
  tableName: 'learning_line_step',
  properties: {
    id: idColumn(),
    line: () => p.manyToOne(LearningLine).ref(),
    position: p.smallint(),
    workplaceProfile: () => p.manyToOne(WorkplaceProfile).ref(),
  },
  uniques: [{ properties: ['line', 'position'] }, { properties: ['line', 'workplaceProfile'] }],
});

@ObjectType({ description: 'A step of a learning line.' })
export class LearningLineStep extends LearningLineStepSchema.class {
  @Field(() => Int, { description: 'The place in the line, from 1.' })
  declare position: number;

  @Field(() => WorkplaceProfile, { description: 'The workplace.' })
  declare workplaceProfile: Ref<WorkplaceProfile>;
}
LearningLineStepSchema.setClass(LearningLineStep);
