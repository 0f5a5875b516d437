import { actingUnder } from '../../src/access/second-wall/act.js';
import { type Settings, settingsOf } from '../../src/access/second-wall/setting-values.js';
import type { Identity, Viewer } from '../../src/access/viewer.js';
import { viewerOf } from '../../src/access/viewer-of.js';
import type { Db } from '../../src/database.js';
import { type Cast, PERSONAS } from '../../src/demo-mode/personas.js';
import type { Day } from '../../src/graph/day.js';
import { raw, type Sql, sql } from '../../src/plan/sql.js';

/** The people of the demo, one of each kind, as who they are today; and two who hold more than their role says. */
export async function demoViewers(db: Db, today: Day): Promise<Map<string, Viewer>> {
  const viewers = new Map<string, Viewer>();
  for (const { key, role, scopes = [], cast } of PERSONAS) {
    const [who] = await rows<Cast>(db, cast(today));
    const identity: Identity = {
      ...{ key, roles: [role], scopes },
      organizationId: who?.organization ?? undefined,
      professionalId: who?.professional ?? undefined,
      participantId: who?.participant ?? undefined,
    };
    viewers.set(key, (await viewerOf(identity, db.em.fork(), new Date(`${today}T11:00:00Z`))) as Viewer);
  }
  const lead = viewers.get('team-lead') as Viewer;
  const opened = await rows<{ id: string }>(
    db,
    sql`select id from participant where organization_id = ${lead.organizationId} order by id limit 3`,
  );
  viewers.set('team lead in an emergency', { ...lead, opened: opened.map(({ id }) => id) });
  viewers.set('lead who coaches and supervises', {
    ...(viewers.get('job-coach') as Viewer),
    roles: ['TEAM_LEAD', 'JOB_COACH', 'WORK_SUPERVISOR'],
    locations: viewers.get('work-supervisor')?.locations ?? [],
  });
  return viewers;
}

/** The rows of a statement as the owner of the tables reads them. */
export async function rows<R>(db: Db, statement: Sql): Promise<R[]> {
  return (await statement.execute(db.em.fork().getKysely())).rows as R[];
}

/** Nobody: a transaction that does not say who acts. */
export const NOBODY = {} as Settings;

/** A viewer as settings. */
export const as = (viewer: Viewer, today: Day, mutation = ''): Settings => settingsOf(viewer, today, mutation);

/** Runs one statement in a transaction of its own under a role, for whom the settings say; the last rows come back. */
export function under<R>(db: Db, role: string, settings: Settings, statement: Sql | string): Promise<R[]> {
  return db.em.fork().transactional(async (em) => {
    const kysely = em.getKysely();
    await actingUnder(role, settings).execute(kysely);
    return (await (typeof statement === 'string' ? raw(statement) : statement).execute(kysely)).rows as R[];
  });
}
