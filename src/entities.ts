import type { EntitySchema } from '@mikro-orm/core';

/** Every table that the server knows, module by module. */
export const entities: EntitySchema[] = [];
