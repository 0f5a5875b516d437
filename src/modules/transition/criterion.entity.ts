import { defineEntity, p } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { idColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import type { Params } from '../../graph/words.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import type { ExplanationKey } from './explanations.js';
import { PhaseTransition } from './phase-transition.entity.js';
import {
  CRITERIA,
  CRITERION_OUTCOMES,
  type CriterionCode,
  type CriterionOutcome,
  type CriterionSeverity,
  SEVERITIES,
} from './vocabulary.js';

export const CriterionCodeEnum = enumType('CriterionCode', 'What is asked before a step.', CRITERIA);
const SeverityEnum = enumType('CriterionSeverity', 'How much weight a criterion has.', SEVERITIES);
const OutcomeEnum = enumType('CriterionOutcome', 'What a criterion came to.', CRITERION_OUTCOMES);

const CriterionSchema = defineEntity({
  name: 'Criterion',
  tableName: 'transition_criterion',
  properties: {
    id: idColumn(),
    transition: () => p.manyToOne(PhaseTransition).ref(),
    position: p.smallint(),
    code: p.enum(Object.keys(CRITERIA) as CriterionCode[]),
    severity: p.enum(Object.keys(SEVERITIES) as CriterionSeverity[]),
    outcome: p.enum(Object.keys(CRITERION_OUTCOMES) as CriterionOutcome[]),
    required: p.text(),
    actual: p.text().nullable(),
    explanation: p.text().$type<ExplanationKey>(),
    params: p.json<Params>(),
    domains: p.array().$type<MatrixDomain[]>(),
    evidence: p.array(),
    motivation: p.text().nullable(),
  },
  uniques: [{ properties: ['transition', 'position'] }],
});

@ObjectType({ description: 'A criterion of a step, as found on the day or as decided at the time.' })
export class Criterion extends CriterionSchema.class {
  @Field(() => CriterionCodeEnum, { description: 'What is asked.' })
  declare code: CriterionCode;

  @Field(() => SeverityEnum, { description: 'How much weight it has.' })
  declare severity: CriterionSeverity;

  @Field(() => OutcomeEnum, { description: 'What it came to.' })
  declare outcome: CriterionOutcome;

  /** What depends on the domains that the viewer may see is shown by resolvers. */
  declare required: string;

  declare actual: string | null | undefined;

  declare motivation: string | null | undefined;
}
CriterionSchema.setClass(Criterion);
