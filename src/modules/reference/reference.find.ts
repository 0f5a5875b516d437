import type { EntityClass } from '@mikro-orm/core';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import type { Municipality, Sector, WorkArea } from './reference.entity.js';

/** `CODE_UNKNOWN` when reference data has no such code; a code that is not given is right. */
export async function codeRefusals(
  work: Work,
  entity: EntityClass<Municipality | WorkArea | Sector>,
  code: string | null | undefined,
  path: readonly string[],
): Promise<Refusal[]> {
  if (code == null || (await work.em.count(entity, { code } as never)) > 0) return [];
  return [refusal('CODE_UNKNOWN', path, { code })];
}
