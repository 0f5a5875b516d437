import { beforeAll, describe, expect, test } from '@jest/globals';
import { lineOf, readArguments, runRetention } from '../../src/retention/run.js';
import { testDatabase } from '../support/database.js';
import { endTrajectory } from '../support/full-file.js';
import { rowsOf } from '../support/rows.js';
import { TestClock } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const db = await testDatabase();
const clock = new TestClock('2026-11-21');
const world = new World(db, clock);
const stored = () => rowsOf(db, 'participant', 'trajectory', 'destruction_report', 'outbox_event');

describe('the arguments of npm run retention', () => {
  test.each<[string, string[], object | undefined]>([
    ['a preview', ['--preview'], { preview: true }],
    ['a run', ['--run'], { preview: false }],
    ['nothing', [], undefined],
    ['both', ['--preview', '--run'], undefined],
    ['something else', ['--force'], undefined],
  ])('%s', (_, args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });
});

/** Chapters of one story. */
describe('npm run retention', () => {
  const people: string[] = [];

  beforeAll(async () => {
    for (const endedOn of ['2005-01-01', '2005-01-02', '2005-01-03']) {
      const participantId = await world.participant();
      await endTrajectory(db, await world.trajectory({ participantId }), endedOn);
      people.push(participantId);
    }
    await db.em
      .fork()
      .execute(
        `insert into legal_hold (id, participant_id, reason, set_on, recorded_at) values (gen_random_uuid(), ?, 'Bezwaar van Teststra', '2020-01-01', now())`,
        [uuid(String(people[1]))],
      );
    // Something that the file does not know of keeps it in the database.
    await db.em.fork().execute('create table elsewhere (participant_id uuid references participant (id))');
    await db.em.fork().execute('insert into elsewhere values (?)', [uuid(String(people[2]))]);
  });

  test('previews what is due and what is kept, and changes nothing', async () => {
    const before = await stored();
    const { files, registrations } = await runRetention(db, { preview: true }, clock.now());
    expect(files.map(lineOf)).toEqual([
      `KEPT ${people[1]} OTHER from 2005-01-02, kept until 2015-01-02 (LEGAL_HOLD)`,
      `DUE ${people[0]} OTHER from 2005-01-01, kept until 2015-01-01`,
      `DUE ${people[2]} OTHER from 2005-01-03, kept until 2015-01-03`,
    ]);
    expect(registrations).toBe(0);
    expect(await stored()).toEqual(before);
  });

  test('destroys one by one: what fails stays whole, and the lines tell nothing of a person', async () => {
    const { files } = await runRetention(db, { preview: false }, clock.now());
    expect(files.map(({ done, participant }) => `${done} ${participant}`)).toEqual([
      `KEPT ${uuid(String(people[1]))}`,
      `DESTROYED ${uuid(String(people[0]))}`,
      `FAILED ${uuid(String(people[2]))}`,
    ]);
    expect(files.map(lineOf).join(' ')).not.toMatch(/Teststra|Deelnemer|Bezwaar/);
    const [participants, trajectories, reports] = (await stored()) as Record<string, string>[][];
    expect(participants?.map(({ id }) => id)).toEqual(people.slice(1).map(uuid));
    expect(trajectories).toHaveLength(2);
    expect(reports).toMatchObject([
      { participant_id: uuid(String(people[0])), done_by: 'retention', kind: 'DESTROYED' },
    ]);
  });
});
