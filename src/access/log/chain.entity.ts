import { defineEntity, p } from '@mikro-orm/core';

/** A seal over rows of the access log; each carries the hash of the one before (`seal.sql.ts`). */
const AccessLogSealSchema = defineEntity({
  name: 'AccessLogSeal',
  tableName: 'access_log_seal',
  properties: {
    number: p.integer().primary(),
    previous: p.text(),
    sealedAt: p.datetime(3),
    /** Of the earliest and the latest row. */
    firstAt: p.datetime(3),
    lastAt: p.datetime(3),
    rowCount: p.integer(),
    rowIds: p.array().$type<string[]>().columnType('uuid[]'),
    /** SHA-256 of each row in its canonical form, hex, in the order of the ids. */
    rowHashes: p.array().$type<string[]>(),
    hash: p.text(),
  },
});
export class AccessLogSeal extends AccessLogSealSchema.class {}
AccessLogSealSchema.setClass(AccessLogSeal);

/** The rows that no seal holds yet; a trigger writes them with the row itself. */
const AccessLogWaitingSchema = defineEntity({
  name: 'AccessLogWaiting',
  tableName: 'access_log_waiting',
  properties: { id: p.uuid().primary() },
});
export class AccessLogWaiting extends AccessLogWaitingSchema.class {}
AccessLogWaitingSchema.setClass(AccessLogWaiting);

/** A seal whose rows were removed after their years; the seal stays. */
const AccessLogRemovalSchema = defineEntity({
  name: 'AccessLogRemoval',
  tableName: 'access_log_removal',
  properties: {
    seal: () => p.manyToOne(AccessLogSeal).primary().ref().fieldName('seal_number'),
    removedAt: p.datetime(3),
    rowCount: p.integer(),
  },
});
export class AccessLogRemoval extends AccessLogRemovalSchema.class {}
AccessLogRemovalSchema.setClass(AccessLogRemoval);
