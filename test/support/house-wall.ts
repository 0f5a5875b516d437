import { layWall } from '../../src/access/second-wall/lay.js';
import { rolesOf } from '../../src/access/second-wall/roles.js';
import { walledTables } from '../../src/access/second-wall/walled.js';
import { HOUSE } from '../../src/access/viewer.js';
import type { Db } from '../../src/database.js';
import { withServer } from './postgres.js';

/**
 * Lays the wall with a door for the house, as which most tests ask; no token leads to the house, so that a real database
 * has no such door.
 */
export async function layHouseWall(db: Db, prefix: string): Promise<void> {
  await layWall(db, { prefix });
  const house = `current_setting('app.viewer', true) = '${HOUSE.key}'`;
  for (const { table } of walledTables(db.getMetadata())) {
    await db.em
      .fork()
      .execute(
        `create policy second_wall_test on ${table} to ${rolesOf(prefix).writer} using (${house}) with check (${house})`,
      );
  }
}

/** Removes roles whose databases are gone. */
export async function dropRoles(url: string, prefix: string): Promise<void> {
  const roles = Object.values(rolesOf(prefix));
  await withServer(url, (server) => server.query(`drop role if exists ${roles.join(', ')}`));
}
