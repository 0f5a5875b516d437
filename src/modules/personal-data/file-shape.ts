import type { FileEntity } from './file-tables.js';

/** What stands in a column: how it is written in the document, and how its schema says so. */
export type Form = 'id' | 'text' | 'code' | 'number' | 'boolean' | 'day' | 'instant' | 'hours' | 'texts' | 'object';

/** A column of the file as the document shows it. */
export interface FileColumn {
  readonly property: string;
  readonly column: string;
  readonly form: Form;
  readonly nullable: boolean;
  /** The codes of a closed set. */
  readonly codes?: readonly string[];
  /** The entity that it names, in the file or around it. */
  readonly to?: string;
}

/** A table of the file: its columns, in the order of the entity. */
export interface FileShape {
  readonly entity: FileEntity;
  readonly table: string;
  readonly columns: readonly FileColumn[];
  readonly keys: readonly string[];
}

/** What is said of something around the file. */
export interface AroundShape {
  readonly entity: string;
  readonly table: string;
  /** The property that is its key. */
  readonly key: string;
  readonly columns: readonly FileColumn[];
}

/** The file and what stands around it. */
export interface Shapes {
  readonly file: readonly FileShape[];
  readonly around: ReadonlyMap<string, AroundShape>;
}

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a file by entity. */
export type FileRows = ReadonlyMap<FileEntity, readonly Row[]>;
