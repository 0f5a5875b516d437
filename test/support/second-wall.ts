import { randomBytes } from 'node:crypto';
import { afterAll } from '@jest/globals';
import { layWall } from '../../src/access/second-wall/lay.js';
import { type Roles, rolesOf } from '../../src/access/second-wall/roles.js';
import type { Db } from '../../src/database.js';
import { dropRoles } from './house-wall.js';

/** Lays the second wall around the database of a test file, with roles of its own that go after the last test. */
export async function secondWall(db: Db, url: string): Promise<Roles> {
  const prefix = `test_${randomBytes(6).toString('hex')}`;
  afterAll(() => dropRoles(url, prefix));
  await layWall(db, { prefix });
  return rolesOf(prefix);
}
