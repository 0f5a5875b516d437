import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll } from '@jest/globals';
import { createDatabase, type Db } from '../../src/database.js';
import { databaseUrl, imageFile, templateName } from './image.js';
import { withServer } from './postgres.js';

/**
 * A migrated database of the test file's own, closed (and on PostgreSQL dropped) after its last test.
 * Call it at the top of the file, `const db = await testDatabase()`; one per file is enough.
 */
export async function testDatabase(): Promise<Db> {
  const server = process.env.TEST_DATABASE_URL;
  if (server) return postgres(server);
  const image = new Blob([readFileSync(imageFile())]);
  const db = await createDatabase({ dataDir: 'memory://', driverOptions: () => ({ loadDataDir: image }) });
  afterAll(() => db.close());
  return db;
}

async function postgres(server: string): Promise<Db> {
  const name = `trajectory_test_${randomUUID().replaceAll('-', '')}`;
  await withServer(server, (client) => client.query(`create database ${name} template ${templateName()}`));
  const db = await createDatabase({ url: databaseUrl(server, name) });
  afterAll(async () => {
    await db.close();
    await withServer(server, (client) => client.query(`drop database ${name} with (force)`));
  });
  return db;
}
