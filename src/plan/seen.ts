import type { EntityClass, EntityProperty } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Viewer } from '../access/viewer.js';
import { visible } from '../access/visibility.js';
import type { Day } from '../graph/day.js';
import { name, raw, type Sql } from './sql.js';

/** Whoever reads: the loaders of a request, or the work of a mutation. */
interface Reader {
  readonly em: SqlEntityManager;
  readonly viewer: Viewer;
  readonly today: Day;
}

/** The visibility condition on one table of a statement written by hand; `true` where the viewer sees every row. */
export function seen({ em, viewer, today }: Reader, entity: EntityClass<object>, alias: string): Sql {
  const meta = em.getMetadata().get(entity as never);
  const properties = meta.properties as Record<string, EntityProperty>;
  const column = (property: string) => name(alias, properties[property]?.fieldNames[0] ?? property);
  return visible(meta.className, column, viewer, today) ?? raw('true');
}
