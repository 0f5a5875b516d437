import { expect, test } from '@jest/globals';
import { Attend, attended, Correct, daysUpTo } from '../support/hours.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);
const TIMES = 10;

test(`entries of the same group in opposite order wait for each other: one wins, ${TIMES} times`, async () => {
  const organizationId = await world.organization();
  const group: string[] = [];
  for (let n = 0; n < 20; n++) {
    const participantId = await world.participant({ organizationId });
    await world.trajectory({ participantId, since: 60 });
    group.push(participantId);
  }
  for (const on of daysUpTo('2026-11-20', TIMES)) {
    const lines = group.map((id) => attended(id, on, { kind: 'CARE' }));
    const entries = [lines, lines.toReversed(), lines.toReversed(), lines];
    const answers = await Promise.all(entries.map((some) => server.ask(Attend, { input: { lines: some } })));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const counts = answers.map(({ data }) => data?.attendanceRecord.errors.length).sort();
    expect(counts).toEqual([0, 20, 20, 20]);
  }
  const [rows] = await rowsOf(server.db, 'attendance');
  expect(rows).toHaveLength(TIMES * group.length);
}, 60_000);

test(`a line corrected twice at once is corrected once, ${TIMES} times`, async () => {
  const participantId = await world.participant();
  await world.trajectory({ participantId, since: 60 });
  for (const on of daysUpTo('2026-11-20', TIMES)) {
    const { data } = await server.ask(Attend, { input: { lines: [attended(participantId, on)] } });
    const attendanceId = data?.attendanceRecord.attendance?.[0]?.id ?? '';
    const answers = await Promise.all(
      ['1.00', '2.00', '3.00'].map((hours) =>
        server.ask(Correct, { input: { attendance: { attendanceId, hours }, reason: 'Verkeerd ingevuld.' } }),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const codes = answers.flatMap((answer) => answer.data?.hoursCorrect.errors.map(({ code }) => code));
    expect(codes).toEqual(['HOURS_ALREADY_CORRECTED', 'HOURS_ALREADY_CORRECTED']);
  }
}, 60_000);
