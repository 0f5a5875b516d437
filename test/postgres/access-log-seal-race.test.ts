import { expect, test } from '@jest/globals';
import { seal } from '../../src/access/log/seal.js';
import { verifyLog } from '../../src/access/log/verify.js';
import { createDatabase } from '../../src/database.js';
import { logRows } from '../support/access-log.js';
import { startServer } from '../support/server.js';

const server = await startServer({ now: '2026-11-21' });
const { db, clock, send } = server;
const read = () => send('query Reads { workAreas { code } }');

test('servers that seal at once seal every row once', async () => {
  const url = String(db.config.get('clientUrl'));
  const others = await Promise.all([1, 2, 3].map(() => createDatabase({ url })));
  for (let round = 0; round < 10; round++) {
    await Promise.all(Array.from({ length: 10 }, read));
    await Promise.all([db, ...others].map((one) => seal(one, clock.now(), 3)));
  }
  await seal(db, clock.now());
  await Promise.all(others.map((one) => one.close()));
  const sealed = (await db.em.fork().execute('select unnest(row_ids) as id from access_log_seal')) as { id: string }[];
  const ids = (await logRows(db)).map(({ id }) => id);
  expect(sealed.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(await verifyLog(db)).toMatchObject({ broken: undefined, rows: 100, unsealed: 0 });
});

test('a row that commits after later ones were sealed comes under the next seal', async () => {
  const before = await verifyLog(db);
  await db.em.fork().transactional(async (em) => {
    await em.execute(`create temporary table late on commit drop as select * from access_log order by id limit 1`);
    await em.execute(`update late set id = '0190c2a1-0000-7000-8000-000000000001'`);
    await em.execute('insert into access_log select * from late');
    await read();
    await seal(db, clock.now());
    expect(await verifyLog(db)).toMatchObject({ broken: undefined, rows: before.rows + 1, unsealed: 0 });
  });
  expect(await verifyLog(db)).toMatchObject({ broken: undefined, rows: before.rows + 1, unsealed: 1 });
  await seal(db, clock.now());
  expect(await verifyLog(db)).toMatchObject({ broken: undefined, rows: before.rows + 2, unsealed: 0 });
});
