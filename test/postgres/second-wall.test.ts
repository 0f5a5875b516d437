import { describe, expect, test } from '@jest/globals';
import { openTables, walledTables } from '../../src/access/second-wall/walled.js';
import { visible } from '../../src/access/visibility.js';
import { PLACES } from '../../src/access/visible-places.js';
import { WALLS } from '../../src/access/walls.js';
import { tableOf } from '../../src/plan/seen.js';
import { name, raw, sql } from '../../src/plan/sql.js';
import { testDatabase } from '../support/database.js';
import { secondWall } from '../support/second-wall.js';
import { as, demoViewers, NOBODY, rows, under } from '../support/wall-viewers.js';
import { fillWallWorld } from '../support/wall-world.js';

const TODAY = '2026-11-21';
const db = await testDatabase();
await fillWallWorld(db, TODAY);
const roles = await secondWall(db, process.env.TEST_DATABASE_URL as string);
const viewers = await demoViewers(db, TODAY);
const metadata = db.getMetadata();
const walled = walledTables(metadata).filter(({ type }) => type !== 'OutboxEvent');

type Keyed = { key: string };
const keysOf = (found: Keyed[]) => found.map(({ key }) => key).sort();

/** What somebody sees of a table by SQL under the application role. */
async function seenUnder(key: string, table: string): Promise<string[]> {
  const viewer = viewers.get(key);
  const settings = viewer ? as(viewer, TODAY) : NOBODY;
  return keysOf(await under<Keyed>(db, roles.app, settings, `select ctid::text as key from ${table}`));
}

/** What the reading road shows somebody of a type. */
async function seenOnTheRoad(key: string, type: string): Promise<string[]> {
  const meta = [...metadata].find(({ className }) => className === type);
  const { table, row } = tableOf(db.em, meta?.class as never, 'r');
  const viewer = viewers.get(key);
  const condition = (viewer && visible(type, row, viewer, TODAY)) ?? raw('true');
  return keysOf(await rows(db, sql`select r.ctid::text as key from ${name(table)} as r where ${condition}`));
}

const TYPES = [...Object.keys(WALLS), ...Object.keys(PLACES)];

describe('the two walls agree', () => {
  const seen = new Set<string>();

  test.each([...viewers.keys()])('on what the %s sees, for every type', async (key) => {
    for (const type of TYPES) {
      const expected = await seenOnTheRoad(key, type);
      const table = walled.find((one) => one.type === type)?.table as string;
      expect({ type, keys: await seenUnder(key, table) }).toEqual({ type, keys: expected });
      if (expected.length > 0) seen.add(type);
    }
  });

  test('of every type somebody sees something', () => {
    expect(TYPES.filter((type) => !seen.has(type))).toEqual([]);
  });
});

describe('parts are seen with what they are a part of', () => {
  test.each([
    ['domain_score', 'matrix_measurement', 'measurement_id'],
    ['cycle_moment', 'matrix_measurement', 'measurement_id'],
    ['support_need_change', 'support_need', 'need_id'],
    ['competence_score', 'competence_profile', 'profile_id'],
    ['interest_score', 'interest_result', 'result_id'],
    ['goal_step', 'goal', 'goal_id'],
    ['chosen_work_area', 'participant', 'participant_id'],
  ])('%s with %s', async (part, whole, column) => {
    for (const key of ['job-coach-criminal', 'participant', 'work-supervisor', 'auditor']) {
      const viewer = viewers.get(key);
      if (!viewer) throw new Error(key);
      const parents = await under<Keyed>(db, roles.app, as(viewer, TODAY), `select id as key from ${whole}`);
      const expected = await rows<Keyed>(
        db,
        sql`select ctid::text as key from ${name(part)} where ${name(column)} = any(${keysOf(parents)}::uuid[])`,
      );
      expect({ key, keys: await seenUnder(key, part) }).toEqual({ key, keys: keysOf(expected) });
    }
  });

  test('but no score of a domain that is hidden', async () => {
    const criminal = await rows<Keyed>(
      db,
      sql`select s.ctid::text as key from domain_score s join instrument_item i on i.id = s.domain_id and i.sensitivity = 'CRIMINAL'`,
    );
    const among = async (key: string) => {
      const found = new Set(await seenUnder(key, 'domain_score'));
      return criminal.some((score) => found.has(score.key));
    };
    expect([await among('job-coach'), await among('job-coach-criminal')]).toEqual([false, true]);
  });
});

test('every table that leads to a participant stands behind the wall', async () => {
  const leading = await rows<{ table: string }>(
    db,
    sql`with recursive leads(oid) as (
        select 'participant'::regclass::oid
        union select c.conrelid from pg_constraint c join leads l on l.oid = c.confrelid where c.contype = 'f')
      select oid::regclass::text as "table" from leads order by 1`,
  );
  expect(leading.map(({ table }) => table).filter((table) => !walled.some((one) => one.table === table))).toEqual([]);
});

test('these tables are read by everybody', () => {
  expect(openTables(metadata).filter((table) => !table.startsWith('access_log'))).toEqual([
    'instrument',
    'instrument_group',
    'instrument_item',
    'municipality',
    'professional_location',
    'scale_level',
    'sector',
    'stand_in',
    'work_area',
  ]);
});

test('who does not say who acts sees nothing', async () => {
  for (const { table } of walled)
    expect({ table, keys: await seenUnder('nobody', table) }).toEqual({ table, keys: [] });
});
