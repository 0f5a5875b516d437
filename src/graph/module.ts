import type { EntityClass } from '@mikro-orm/core';
import type { Vocabulary } from './words.js';

/** What a module hands to the composition root. */
export interface Module {
  /** The noun, which is also the folder. */
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  readonly resolvers: readonly (abstract new () => object)[];
  readonly messages: Vocabulary;
}
