import { defineEntity, p } from '@mikro-orm/core';
import { idColumn, recordedAtColumn } from './columns.js';

/** Events of the trade, written in the transaction that caused them; a reader delivers them later. */
const OutboxSchema = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  properties: {
    id: idColumn(),
    type: p.text(),
    aggregateId: p.uuid(),
    payload: p.json<Record<string, unknown>>(),
    recordedAt: recordedAtColumn(),
  },
});
export class OutboxEvent extends OutboxSchema.class {}
OutboxSchema.setClass(OutboxEvent);
