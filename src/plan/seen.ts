import type { EntityClass, EntityProperty } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Viewer } from '../access/viewer.js';
import { changeable, visible, visibleSection } from '../access/visibility.js';
import type { ParticipantSection } from '../access/vocabulary.js';
import type { Day } from '../graph/day.js';
import type { Column } from './spec.js';
import { name, raw, type Sql } from './sql.js';

/** Whoever reads: the loaders of a request, or the work of a mutation. */
export interface Reader {
  readonly em: SqlEntityManager;
  readonly viewer: Viewer;
  readonly today: Day;
  /** Whoever changes something finds only what is theirs to change. */
  readonly changing?: true;
}

/** The table of an entity under an alias: its type, and its columns by property. */
export function tableOf(em: SqlEntityManager, entity: EntityClass<object>, alias: string) {
  const meta = em.getMetadata().get(entity as never);
  const properties = meta.properties as Record<string, EntityProperty>;
  const row: Column = (property) => name(alias, properties[property]?.fieldNames[0] ?? property);
  return { type: meta.className, table: meta.tableName, key: meta.primaryKeys[0] as string, row };
}

/** The visibility condition on one table of a statement written by hand; `true` where the viewer sees every row. */
export function seen({ em, viewer, today, changing }: Reader, entity: EntityClass<object>, alias: string): Sql {
  const { type, row } = tableOf(em, entity, alias);
  return (changing ? changeable : visible)(type, row, viewer, today) ?? raw('true');
}

/** Whether the viewer may see a part of the file that a row belongs to, in a statement written by hand. */
export function seenSection(
  { em, viewer, today }: Reader,
  entity: EntityClass<object>,
  alias: string,
  section: ParticipantSection,
): Sql {
  const { type, row } = tableOf(em, entity, alias);
  return visibleSection(type, section, { row, viewer, today });
}
