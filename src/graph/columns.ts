import { p } from '@mikro-orm/core';
import { newId } from './ids.js';

/** The primary key of everything that has an id: a UUID version 7. */
export const idColumn = () => p.uuid().primary().onCreate(newId);

/** Raised by one with every change that a client must know of; a rule raises it, never the ORM by itself. */
export const versionColumn = () =>
  p
    .integer()
    .default(1)
    .onCreate(() => 1);

/** When a row was written. */
export const recordedAtColumn = () => p.datetime(3);
