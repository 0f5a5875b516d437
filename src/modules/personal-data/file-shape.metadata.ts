import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { FileColumn, FileShape, Form, Shapes } from './file-shape.js';
import { AROUND, FILE_ENTITIES } from './file-tables.js';

/** How each type of column is written; a relation is written as what it names. */
const FORMS: Readonly<Record<string, Form>> = {
  uuid: 'id',
  text: 'text',
  int: 'number',
  smallint: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  date: 'day',
  timestamptz: 'instant',
  'text[]': 'texts',
  jsonb: 'object',
};

/** The shapes of the file's tables and of what stands around them, from the entities. @throws on a type it does not know */
export function shapesOf(metadata: MetadataStorage): Shapes {
  const all = [...metadata.getAll().values()] as EntityMetadata[];
  const byName = new Map(all.map((meta) => [meta.className, meta]));
  const metaOf = (entity: string): EntityMetadata => {
    const meta = byName.get(entity);
    if (!meta) throw new Error(`No entity is called ${entity}.`);
    return meta;
  };
  const file = FILE_ENTITIES.map((entity): FileShape => {
    const meta = metaOf(entity);
    return { entity, table: meta.tableName, columns: columnsOf(meta), keys: meta.primaryKeys };
  });
  const around = Object.entries(AROUND).map(([entity, properties]) => {
    const meta = metaOf(entity);
    const key = meta.primaryKeys[0] as string;
    const columns = columnsOf(meta).filter(({ property }) => property === key || properties.includes(property));
    return [entity, { entity, table: meta.tableName, key, columns }] as const;
  });
  return { file, around: new Map(around) };
}

/** The columns of an entity. */
export function columnsOf(meta: EntityMetadata): FileColumn[] {
  return (Object.values(meta.properties) as EntityProperty[])
    .filter(({ fieldNames }) => fieldNames?.length === 1)
    .map((property) => {
      const to = property.targetMeta?.className;
      const column = property.fieldNames[0] as string;
      return {
        property: property.name,
        column,
        form: formOf(property, column, meta.className),
        nullable: Boolean(property.nullable),
        ...(to ? { to } : {}),
        ...(property.enum ? { codes: (property.items ?? []).map(String) } : {}),
      };
    });
}

function formOf(property: EntityProperty, column: string, entity: string): Form {
  if (property.enum) return 'code';
  if (column.includes('quarters')) return 'hours';
  const type = property.columnTypes[0]?.replace(/\(.*/, '') ?? '';
  const form = FORMS[type];
  if (!form) throw new Error(`${entity}.${property.name} is of type ${type}, which the file cannot show yet.`);
  return form;
}
