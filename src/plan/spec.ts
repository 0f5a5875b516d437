import 'reflect-metadata';
import type { EntityClass } from '@mikro-orm/core';
import { Args, type ClassType, Extensions, FieldResolver, Query } from 'type-graphql';
import type { Viewer } from '../access/viewer.js';
import type { ParticipantSection } from '../access/vocabulary.js';
import type { Sql } from './sql.js';

/** A column of the row at hand, by the name of its property. */
export type Column = (property: string) => Sql;

/** Arguments for SQL: scalars and lists are typed parameters; enums, booleans and nulls are themselves; inputs are nested. */
// biome-ignore lint/suspicious/noExplicitAny: the shape follows the field's arguments, which GraphQL has validated.
export type SqlArgs = Record<string, any>;

export type Direction = 'asc' | 'desc';
export type Order = readonly (readonly [property: string, direction: Direction])[];

/** Whether the viewer may see a part of the file that the row belongs to; a filter on it must ask, or it would tell. */
export type Sees = (section: ParticipantSection) => Sql;

/** Who asks for a list, and what that viewer may see: of the row at hand, and of other tables in the condition. */
export interface Asker {
  readonly viewer: Viewer;
  readonly sees: Sees;
  readonly seen: (entity: EntityClass<object>, alias: string) => Sql;
}

/** A list of rows: what filters and orders it. Table, columns and the join to the parent are derived from the metadata. */
export interface RowsSpec {
  readonly kind: 'rows';
  /** The relation of the target that points to the parent, when there is more than one. */
  readonly via?: string;
  /** The join to the parent when it is not a relation: a condition on the target row and the parent's key. */
  readonly on?: (row: Column, parent: Sql) => Sql;
  readonly where?: (row: Column, args: SqlArgs, asker: Asker) => Sql | undefined;
  readonly orderBy?: Order | ((args: SqlArgs, viewer: Viewer) => Order);
}

/** A value that the database computes from the row. */
export interface ExprSpec {
  readonly kind: 'expr';
  readonly sql: (row: Column, args: SqlArgs) => Sql;
}

/** A root field that finds one row by the argument of this name. */
export interface LookupSpec {
  readonly kind: 'lookup';
  readonly by: string;
}

export type Spec = RowsSpec | ExprSpec | LookupSpec;

type TypeThunk = () => unknown;
interface FieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
  readonly args?: () => ClassType<object>;
}
type RowsOptions = FieldOptions & Omit<RowsSpec, 'kind'>;

/** Declares a field or root field whose resolver is derived in this room; the class property carries no code. */
function declare(kind: 'field' | 'root', type: TypeThunk, options: FieldOptions, spec: Spec): PropertyDecorator {
  return (prototype, key) => {
    const property = String(key);
    const about = { nullable: options.nullable ?? false, description: options.description };
    (kind === 'field' ? FieldResolver : Query)(type as never, about)(prototype, property, {});
    Extensions({ plan: spec })(prototype, property, {});
    if (!options.args) return;
    Reflect.defineMetadata('design:paramtypes', [Object], prototype, property);
    Args(options.args as never)(prototype, property, 0);
  };
}

/** The part of the options that is the spec. */
const rowsSpec = ({ via, on, where, orderBy }: RowsOptions): RowsSpec => ({ kind: 'rows', via, on, where, orderBy });

/** A field that lists rows of another type, or, when its type is no list, shows the first of them. */
export const Rows = (type: TypeThunk, options: RowsOptions) => declare('field', type, options, rowsSpec(options));

/** A root field that lists rows. */
export const RootRows = (type: TypeThunk, options: RowsOptions) => declare('root', type, options, rowsSpec(options));

/** A field that the database computes from the row. */
export const Expr = (type: TypeThunk, options: FieldOptions & Omit<ExprSpec, 'kind'>) =>
  declare('field', type, options, { kind: 'expr', sql: options.sql });

/** A root field that finds one row by id or natural key; unknown and invisible are both null. */
export const RootLookup = (type: TypeThunk, options: FieldOptions & { by: string }) =>
  declare('root', type, { nullable: true, ...options }, { kind: 'lookup', by: options.by });
