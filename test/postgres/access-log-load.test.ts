import { expect, test } from '@jest/globals';
import { seal } from '../../src/access/log/seal.js';
import { verifyLog } from '../../src/access/log/verify.js';
import { logRows } from '../support/access-log.js';
import { startServer } from '../support/server.js';
import { allStatementsOf } from '../support/statements.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const { db, clock, send } = server;
const world = new World(db, clock);

const READS = 10_000;
const AT_ONCE = 32;
const PERSONS = 20;

/** Runs `work` for 0 to n − 1, so many at once. */
async function load(n: number, atOnce: number, work: (i: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < n) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

test(`${READS} reads under load leave exactly the expected rows, in fewer inserts, each under one seal`, async () => {
  const organizationId = await world.organization();
  const persons = await Promise.all(Array.from({ length: PERSONS }, () => world.participant({ organizationId })));
  const kinds = [
    (i: number) => send('query One($id: ID!) { participant(id: $id) { id } }', { id: persons[i % PERSONS] }),
    (i: number) =>
      send('query Page($first: Int!) { participants(first: $first) { nodes { id } } }', { first: 1 + (i % 5) }),
    () => send('query Count { participants { totalCount } }'),
    () => send('query Nobody { participant(id: "par_0190c2a1000070008000000000000001") { id } }'),
  ];
  let sealing = Promise.resolve<unknown>(undefined);
  const statements = await allStatementsOf(db, () =>
    load(READS, AT_ONCE, async (i) => {
      const { errors } = (await kinds[i % kinds.length]?.(i)) ?? {};
      expect(errors).toEqual([]);
      // Two seals at once, while rows are being written.
      if (i % 500 === 0) sealing = Promise.all([sealing, seal(db, clock.now(), 100), seal(db, clock.now(), 100)]);
    }),
  );
  await sealing;
  await seal(db, clock.now());

  const rows = await logRows(db);
  expect(rows).toHaveLength(READS);
  const of = (operation: string) => rows.filter((row) => row.operation === operation);
  expect(
    of('One')
      .flatMap(({ participants }) => participants)
      .toSorted(),
  ).toEqual(Array.from({ length: READS / 4 }, (_, n) => uuid(persons[(4 * n) % PERSONS] as string)).toSorted());
  const shown = of('Page').map(({ found, participants }) => [found, participants.length]);
  expect(shown.toSorted()).toEqual(
    Array.from({ length: READS / 4 }, (_, n) => 1 + ((4 * n + 1) % 5))
      .map((size) => [size, size])
      .toSorted(),
  );
  expect(of('Count').every(({ found, participants }) => found === PERSONS && participants.length === 0)).toBe(true);
  expect(of('Nobody').every(({ participants }) => participants.length === 0)).toBe(true);
  expect(statements.filter((statement) => statement.startsWith('insert into access_log ')).length).toBeLessThan(READS);
  expect(await verifyLog(db)).toMatchObject({ broken: undefined, rows: READS, unsealed: 0 });
}, 300_000);
