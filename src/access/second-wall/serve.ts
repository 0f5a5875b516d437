import { createDatabase, type Db } from '../../database.js';
import { laidWall } from './act.js';
import type { Roles } from './roles.js';

/** The database as requests meet it. */
export interface ServingSide {
  readonly db: Db;
  /** The roles that the wall was laid with; undefined without one. */
  readonly wall: Roles | undefined;
}

/**
 * Opens the side of the database that answers requests: where a wall was laid, every connection acts under the reading
 * role from its first statement, and only a mutation steps out of it. Without a wall it is the database itself.
 * @throws WallOutdated
 */
export async function servingSide(db: Db): Promise<ServingSide> {
  const wall = await laidWall(db);
  if (!wall) return { db, wall };
  return { db: await createDatabase({ url: db.config.get('clientUrl'), role: wall.reader }), wall };
}
