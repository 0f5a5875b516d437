import { type EntityMetadata, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { IdPrefix } from '../graph/ids.js';
import type { Column, LookupSpec, RowsSpec, Spec } from './spec.js';
import { name, type Sql } from './sql.js';

/** An object type that is a table: derived once at start from the schema and MikroORM's metadata. */
export interface Table {
  readonly type: string;
  readonly name: string;
  /** The property that is the primary key, and its column type. */
  readonly key: string;
  readonly keyType: string;
  readonly prefix: IdPrefix | undefined;
  readonly columns: ReadonlyMap<string, string>;
  readonly nullable: ReadonlySet<string>;
  readonly meta: EntityMetadata;
  readonly fields: Map<string, Derived>;
}

/** A list field or root: its rows, how they hang on the parent, and whether they come in pages or as the first only. */
export interface Listing {
  readonly kind: 'rows';
  readonly to: Table;
  readonly spec: RowsSpec;
  /** The target's relation to the parent; undefined for a root and for a join by `on`. */
  readonly via: string | undefined;
  readonly form: 'list' | 'page' | 'first';
}

/** How a field is read. A field that is not derived has a resolver of its own. */
export type Derived =
  | { readonly kind: 'column' }
  | { readonly kind: 'one'; readonly to: Table; readonly property: string }
  | Extract<Spec, { kind: 'expr' }>
  | Listing;

export interface Mapping {
  readonly byType: ReadonlyMap<string, Table>;
  readonly byPrefix: ReadonlyMap<string, Table>;
  readonly roots: ReadonlyMap<string, Listing | (LookupSpec & { readonly to: Table })>;
  /** Lists of a type that is no table, such as the viewer, as `Type.field`: rows of no parent. */
  readonly loose: ReadonlyMap<string, Listing>;
  /** Fields with a resolver of their own, as `Type.field`. */
  readonly own: readonly string[];
}

/** The columns of alias `alias`, by property. @throws when the entity has no such column. */
export const columnsOf =
  (table: Table, alias: string): Column =>
  (property) => {
    const column = table.columns.get(property);
    if (!column) throw new Error(`${table.type} has no column for "${property}".`);
    return name(alias, column);
  };

/** The key column of a row. */
export const keyOf = (table: Table, alias: string): Sql => columnsOf(table, alias)(table.key);

/** Derives tables, relations and lists. @throws at start when a list could join in more than one way. */
export function deriveMapping(schema: GraphQLSchema, metadata: MetadataStorage): Mapping {
  const tables = findTables(schema, metadata);
  const byType = new Map(tables.map((t) => [t.type, t]));
  const byMeta = new Map(tables.map((t) => [t.meta.tableName, t]));
  const own: string[] = [];
  for (const table of tables) {
    for (const field of Object.values((schema.getType(table.type) as GraphQLObjectType).getFields())) {
      const derived = derive(table, field, byType, byMeta);
      if (derived) table.fields.set(field.name, derived);
      else own.push(`${table.type}.${field.name}`);
    }
  }
  const roots = new Map<string, Listing | (LookupSpec & { to: Table })>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const spec = field.extensions.plan as Spec | undefined;
    if (spec?.kind === 'rows') roots.set(field.name, { ...target(field, byType), kind: 'rows', spec, via: undefined });
    else if (spec?.kind === 'lookup') roots.set(field.name, { ...spec, to: target(field, byType).to });
    else own.push(`Query.${field.name}`);
  }
  const byPrefix = new Map(tables.flatMap((t) => (t.prefix ? [[t.prefix, t] as const] : [])));
  return { byType, byPrefix, roots, loose: looseLists(schema, byType), own };
}

function looseLists(schema: GraphQLSchema, byType: ReadonlyMap<string, Table>): Map<string, Listing> {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = types
    .filter((type) => type !== schema.getQueryType() && !byType.has(type.name))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ id: `${type.name}.${field.name}`, field })));
  return new Map(
    fields.flatMap(({ id, field }) => {
      const spec = field.extensions.plan as Spec | undefined;
      return spec?.kind === 'rows' ? [[id, { ...target(field, byType), kind: 'rows', spec, via: undefined }]] : [];
    }),
  );
}

function findTables(schema: GraphQLSchema, metadata: MetadataStorage): Table[] {
  return getMetadataStorage().objectTypes.flatMap(({ name: typeName, target: entity }) => {
    const meta = metadata.find(entity as never) as EntityMetadata | undefined;
    const type = schema.getType(typeName);
    if (!meta || !isObjectType(type)) return [];
    const properties = (Object.values(meta.properties) as EntityProperty[]).filter((p) => p.fieldNames?.length === 1);
    const key = meta.primaryKeys[0] as string;
    return [
      {
        type: typeName,
        name: meta.tableName,
        key,
        keyType: properties.find((p) => p.name === key)?.columnTypes[0] ?? 'uuid',
        prefix: type.extensions.prefix as IdPrefix | undefined,
        columns: new Map(properties.map((p) => [p.name, p.fieldNames[0] as string])),
        nullable: new Set(properties.filter((p) => p.nullable).map((p) => p.name)),
        meta,
        fields: new Map(),
      },
    ];
  });
}

type Field = GraphQLField<unknown, unknown>;

/** The table that a field lists or finds, and in which form. */
function target(field: Field, byType: ReadonlyMap<string, Table>): Pick<Listing, 'to' | 'form'> {
  const named = getNamedType(field.type) as GraphQLObjectType;
  const paged = named.name.endsWith('Connection');
  const nodes = paged ? getNamedType(named.getFields().nodes?.type) : named;
  const to = byType.get(nodes?.name ?? '');
  if (!to) throw new Error(`${field.name}: ${named.name} is not a table.`);
  return { to, form: paged ? 'page' : isListType(getNullableType(field.type)) ? 'list' : 'first' };
}

function derive(
  table: Table,
  field: Field,
  byType: ReadonlyMap<string, Table>,
  byMeta: ReadonlyMap<string, Table>,
): Derived | undefined {
  const spec = field.extensions.plan as Spec | undefined;
  if (spec?.kind === 'expr') return spec;
  if (spec?.kind === 'rows') {
    const { to, form } = target(field, byType);
    return { kind: 'rows', to, form, spec, via: spec.on ? undefined : relation(table, field, to, spec.via) };
  }
  if (hasOwnResolver(table.meta.class, field.name)) return undefined;
  const property = (table.meta.properties as Record<string, EntityProperty>)[field.name];
  if (property?.kind === ReferenceKind.SCALAR && isLeafType(getNamedType(field.type))) return { kind: 'column' };
  const to =
    property?.kind === ReferenceKind.MANY_TO_ONE ? byMeta.get(property.targetMeta?.tableName ?? '') : undefined;
  return to && property ? { kind: 'one', to, property: property.name } : undefined;
}

/** The only relation of the target that points to the parent, or the one that the field names. */
function relation(table: Table, field: Field, to: Table, via: string | undefined): string {
  const candidates = (Object.values(to.meta.properties) as EntityProperty[]).filter(
    (p) => p.kind === ReferenceKind.MANY_TO_ONE && p.targetMeta?.tableName === table.name && (!via || p.name === via),
  );
  const [found] = candidates;
  if (!found || candidates.length > 1) {
    throw new Error(
      `${table.type}.${field.name}: ${candidates.length} relations lead from ${to.type} to ${table.type}; name one with { via }.`,
    );
  }
  return found.name;
}

function hasOwnResolver(entity: unknown, fieldName: string): boolean {
  return getMetadataStorage().fieldResolvers.some(
    (r) => r.schemaName === fieldName && (r.getObjectType?.() ?? r.target) === entity,
  );
}
