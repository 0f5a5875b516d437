import { createHash } from 'node:crypto';
import type { MetadataStorage } from '@mikro-orm/core';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Sql } from '../../plan/sql.js';
import { layingStatements } from './policies.js';
import { rolesOf } from './roles.js';

/** Prints only; it is connected to nothing. */
const printer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A statement as text without parameters: policies and functions take none. @throws for a value that is no text or list of texts */
export function printed(statement: Sql): string {
  const { sql, parameters } = statement.compile(printer);
  return sql.replace(/\$(\d+)/g, (_, number: string) => literal(parameters[Number(number) - 1]));
}

function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' && /^\w+$/.test(one))) {
    return quoted(`{${value.join(',')}}`);
  }
  throw new Error(`A policy cannot hold ${JSON.stringify(value)}.`);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The wall for this version of the tables and rules, as text, and what tells it from that of another version. */
export function wallText(metadata: MetadataStorage, prefix: string): { statements: string[]; version: string } {
  const statements = layingStatements(metadata, rolesOf(prefix)).map(printed);
  return { statements, version: createHash('sha256').update(statements.join(';\n')).digest('hex').slice(0, 16) };
}
