import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sealed, seal } from '../../src/access/log/seal.js';
import { SEAL_HASH } from '../../src/access/log/seal.sql.js';
import { type Repeat, sealEveryMinute } from '../../src/access/log/sealing.js';
import { verifyLog } from '../../src/access/log/verify.js';
import { sql } from '../../src/plan/sql.js';
import { logRows } from '../support/access-log.js';
import { startServer } from '../support/server.js';

const server = await startServer({ now: '2026-11-03T13:05:00Z' });
const { db, clock, send } = server;
const execute = (statement: string): Promise<Record<string, unknown>[]> => db.em.fork().execute(statement);

const READS = 8;
const PER_SEAL = 3;
const reads = async (n: number) => {
  for (let i = 0; i < n; i++) await send('query Reads { workAreas { code } }');
};

let seals: readonly Sealed[];
beforeAll(async () => {
  await reads(READS);
  seals = await seal(db, clock.now(), PER_SEAL);
  await reads(1);
});

describe('Sealing', () => {
  test('takes every row that waits once, and chains the seals', async () => {
    expect(seals.map(({ number, rows }) => [number, rows])).toEqual([
      [1, 3],
      [2, 3],
      [3, 2],
    ]);
    const chain = await execute('select previous, hash from access_log_seal order by number');
    expect(chain.map(({ previous }) => previous)).toEqual(['', ...seals.slice(0, -1).map(({ hash }) => hash)]);
  });

  test('verifying tells how many rows no seal holds yet, and the last seal', async () => {
    const { number, hash } = seals.at(-1) as Sealed;
    expect(await verifyLog(db)).toEqual({
      broken: undefined,
      seals: 3,
      rows: READS,
      removed: 0,
      unsealed: 1,
      last: { number, hash },
    });
  });

  test('every minute: a seal that fails is told, and tried again', async () => {
    const told: unknown[] = [];
    let run = () => {};
    const repeat: Repeat = (work) => {
      run = work;
      return () => undefined;
    };
    const report = { sealed: ({ rows }: Sealed) => told.push(rows), failed: (bug: unknown) => told.push(bug) };
    await execute('alter table access_log_seal add constraint full_disk check (number < 4)');
    const stop = sealEveryMinute(db, clock, report, repeat);
    run();
    run();
    await stop();
    expect(told).toEqual([expect.any(Error)]);
    await execute('alter table access_log_seal drop constraint full_disk');
    expect((await verifyLog(db)).unsealed).toBe(1);
    run();
    await stop();
    expect(told).toEqual([expect.any(Error), 1]);
    expect(await verifyLog(db)).toMatchObject({ broken: undefined, seals: 4, unsealed: 0 });
  });
});

describe('Append-only', () => {
  test.each(['access_log', 'access_log_seal'])('nobody changes or removes rows of %s', async (table) => {
    const column = table === 'access_log' ? 'client' : 'hash';
    for (const statement of [
      `update ${table} set ${column} = 'x'`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      const change = (em: Pick<typeof db.em, 'execute'>) => em.execute(statement);
      const duringRetention = db.em.fork().transactional(async (em) => {
        await em.execute(`set local access_log.retention = 'on'`);
        await change(em);
      });
      await expect(duringRetention).rejects.toThrow('The access log is append-only');
      await expect(change(db.em.fork())).rejects.toThrow('The access log is append-only');
    }
    expect((await verifyLog(db)).broken).toBeUndefined();
  });
});

describe('Whoever gets around that is found out', () => {
  const triggers = (what: 'enable' | 'disable') =>
    ['access_log', 'access_log_seal', 'access_log_removal'].map((t) => `alter table ${t} ${what} trigger user`);
  const TABLES = ['access_log', 'access_log_waiting', 'access_log_seal', 'access_log_removal'];

  beforeEach(async () => {
    for (const statement of triggers('disable')) await execute(statement);
    for (const table of TABLES) await execute(`create table kept_${table} as table ${table}`);
  });
  afterEach(async () => {
    for (const table of TABLES.toReversed()) await execute(`delete from ${table}`);
    for (const table of TABLES) await execute(`insert into ${table} select * from kept_${table}`);
    for (const table of TABLES) await execute(`drop table kept_${table}`);
    for (const statement of triggers('enable')) await execute(statement);
    expect((await verifyLog(db)).broken).toBeUndefined();
  });

  /** The id of the nth row. */
  const row = async (n: number) => (await logRows(db))[n]?.id as string;
  /** Gives a seal the hash that belongs to what it holds now. */
  const rehash = (number: number) =>
    sql`update access_log_seal as s set hash = ${SEAL_HASH} where s.number = ${number}`.execute(
      db.em.fork().getKysely(),
    );

  test('a row that is gone', async () => {
    const id = await row(4);
    await execute(`delete from access_log where id = '${id}'`);
    expect((await verifyLog(db)).broken).toEqual({ kind: 'ROW_GONE', seal: 2, row: id });
  });

  test('a row that was added around the log', async () => {
    const id = '0190c2a1-0000-7000-8000-000000000001';
    await execute(`create temporary table copy as select * from access_log limit 1`);
    await execute(`update copy set id = '${id}'`);
    await execute(`insert into access_log select * from copy`);
    await execute('drop table copy');
    expect((await verifyLog(db)).broken).toEqual({ kind: 'ROW_NEVER_SEALED', row: id });
  });

  test('a row that was taken away before its seal', async () => {
    const id = '0190c2a1-0000-7000-8000-000000000002';
    await execute(`insert into access_log_waiting values ('${id}')`);
    expect((await verifyLog(db)).broken).toEqual({ kind: 'WAITING_ROW_GONE', row: id });
  });

  test('a seal that was changed', async () => {
    await execute(`update access_log_seal set sealed_at = sealed_at + interval '1 day' where number = 2`);
    expect((await verifyLog(db)).broken).toEqual({ kind: 'SEAL_CHANGED', seal: 2 });
  });

  test('a row and its seal that were changed alike', async () => {
    await execute(
      `update access_log_seal set row_hashes = (select array_agg(h order by n desc)
        from unnest(row_hashes) with ordinality as u (h, n)) where number = 2`,
    );
    await rehash(2);
    expect((await verifyLog(db)).broken).toEqual({ kind: 'SEAL_OUT_OF_CHAIN', seal: 3 });
  });

  test('a seal that is gone', async () => {
    await execute('delete from access_log_seal where number = 2');
    expect((await verifyLog(db)).broken).toEqual({ kind: 'SEAL_GONE', seal: 2 });
  });

  test('rows that were removed within five years', async () => {
    const id = await row(0);
    await execute(`insert into access_log_removal values (1, now(), 3)`);
    await execute(`delete from access_log where id = '${id}'`);
    expect((await verifyLog(db)).broken).toEqual({ kind: 'REMOVED_TOO_EARLY', seal: 1, row: id });
  });

  const VALUES: Readonly<Record<string, string>> = {
    uuid: `'0190c2a1-0000-7000-8000-000000000003'`,
    timestamptz: `now()`,
    int4: '7',
    _text: `'{AUDITOR}'`,
    _uuid: `'{0190c2a1-0000-7000-8000-000000000003}'`,
    text: `'x'`,
  };
  const CODES: Readonly<Record<string, string>> = { event: `'EXPORT'`, action: `'D'`, outcome: `'FAILED'` };

  test('any column of a row that was changed', async () => {
    const columns = await execute(
      `select column_name as name, udt_name as type from information_schema.columns
        where table_schema = 'public' and table_name = 'access_log' and column_name <> 'id'`,
    );
    expect(columns).toHaveLength(20);
    const id = await row(4);
    for (const { name, type } of columns as { name: string; type: string }[]) {
      await execute(`update access_log set ${name} = ${CODES[name] ?? VALUES[type]} where id = '${id}'`);
      expect([name, (await verifyLog(db)).broken]).toEqual([name, { kind: 'ROW_CHANGED', seal: 2, row: id }]);
      await execute(
        `update access_log l set ${name} = k.${name} from kept_access_log k where k.id = l.id and l.id = '${id}'`,
      );
    }
  });
});

describe('Retention', () => {
  beforeAll(async () => {
    clock.set('2015-06-01');
    await reads(3);
    await seal(db, clock.now());
    clock.set('2026-11-03T13:05:00Z');
  });

  test('removes sealed rows of more than five years ago, and the chain holds', async () => {
    const rows = (await logRows(db)).length;
    const [removed] = await execute(`select access_log_remove('2016-01-01')::int as n`);
    expect(removed).toEqual({ n: 3 });
    expect((await logRows(db)).length).toBe(rows - 3);
    expect(await verifyLog(db)).toMatchObject({ broken: undefined, removed: 3, rows: rows - 3 });
  });

  test('does not remove twice, and nothing younger', async () => {
    expect(await execute(`select access_log_remove('2016-01-01')::int as n`)).toEqual([{ n: 0 }]);
    await expect(execute(`select access_log_remove(now() - interval '4 years')`)).rejects.toThrow('for five years');
    await expect(execute(`delete from access_log`)).rejects.toThrow('append-only');
  });
});
