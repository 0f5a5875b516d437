import type { MigrationObject } from '@mikro-orm/core';

/** The steps of the database in the order in which they run; listed by hand, so that a build carries them. */
export const migrations: MigrationObject[] = [];
