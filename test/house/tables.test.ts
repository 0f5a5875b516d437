import { expect, test } from '@jest/globals';
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { sql } from '../../src/plan/sql.js';
import { testDatabase } from '../support/database.js';

const db = await testDatabase();
const read = async <R>(statement: ReturnType<typeof sql>): Promise<R[]> =>
  (await statement.execute(db.em.fork().getKysely())).rows as R[];

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly nullable: boolean;
  readonly type: string;
}

test('the migrated tables have exactly the columns of the entities', async () => {
  const metas = [...db.getMetadata().getAll().values()] as EntityMetadata[];
  const expected = metas.flatMap((meta) =>
    (Object.values(meta.properties) as EntityProperty[])
      .filter((p) => p.fieldNames?.length === 1)
      .map(
        (p) =>
          `${meta.tableName}.${p.fieldNames[0]} ${p.columnTypes[0]?.replace(/\(.*/, '')}${p.nullable ? '' : ' not null'}`,
      ),
  );
  const names: Record<string, string> = {
    int4: 'int',
    int2: 'smallint',
    float8: 'double precision',
    bool: 'boolean',
    _text: 'text[]',
    _uuid: 'uuid[]',
  };
  const columns = await read<ColumnRow>(sql`
    select table_name as table, column_name as column, is_nullable = 'YES' as nullable, udt_name as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'mikro_orm%'`);
  const found = columns.map((c) => `${c.table}.${c.column} ${names[c.type] ?? c.type}${c.nullable ? '' : ' not null'}`);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('every foreign key has an index that begins with its column', async () => {
  const missing = await read(sql`
    select c.conrelid::regclass::text || '.' || a.attname as column
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and not exists (
      select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indpred is null)`);
  expect(missing).toEqual([]);
});

test('every entity that is referred to is referred to by a foreign key', async () => {
  const metas = [...db.getMetadata().getAll().values()] as EntityMetadata[];
  const relations = metas.flatMap((meta) =>
    (Object.values(meta.properties) as EntityProperty[])
      .filter((p) => p.targetMeta)
      .map((p) => `${meta.tableName}.${p.fieldNames[0]}`),
  );
  const keys = await read<{ column: string }>(sql`
    select c.conrelid::regclass::text || '.' || a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'f'`);
  expect(relations.filter((relation) => !keys.some(({ column }) => column === relation))).toEqual([]);
});
