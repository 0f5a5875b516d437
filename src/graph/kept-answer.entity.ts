import { defineEntity, p } from '@mikro-orm/core';
import { recordedAtColumn } from './columns.js';

/** The answer to a mutation that carried an idempotency key, kept for a day per viewer and mutation. */
const KeptAnswerSchema = defineEntity({
  name: 'KeptAnswer',
  tableName: 'kept_answer',
  properties: {
    viewer: p.text().primary(),
    mutation: p.text().primary(),
    key: p.uuid().primary(),
    inputHash: p.text(),
    answer: p.json<Record<string, unknown>>(),
    recordedAt: recordedAtColumn(),
  },
});
export class KeptAnswer extends KeptAnswerSchema.class {}
KeptAnswerSchema.setClass(KeptAnswer);
