import fc from 'fast-check';
import { encodeId, newId } from '../../src/graph/ids.js';
import type { NeedStatus, NeedUrgency } from '../../src/modules/matrix/vocabulary.js';
import type { JusticeStory } from './justice.js';
import { uuid } from './world.js';

/** Everything that can be said of Justitie in one file. */
export interface JusticeWorld {
  /** In the first and in the latest matrix; null is not assessed. */
  readonly levels: readonly [number | null, number | null];
  readonly note: string | null;
  readonly target: number | null;
  readonly need: { readonly status: NeedStatus; readonly urgency: NeedUrgency } | null;
  /** Whether each has ended, and is about the need or the domain. */
  readonly goals: readonly { readonly ended: boolean; readonly ofNeed: boolean }[];
  /** On every goal, and on the need. */
  readonly remark: string | null;
  /** Whether it was acute, and attended to, when the step was taken. */
  readonly wasAcute: boolean;
}

const words = fc.option(fc.constantFrom('Taakstraf', 'Reclassering', 'Proeftijd'));
const level = fc.option(fc.integer({ min: 1, max: 5 }));

/** Any world in which Justitie holds up no step: that it does so is told to everybody. */
export const justiceWorlds: fc.Arbitrary<JusticeWorld> = fc
  .record({
    levels: fc.tuple(level, level),
    note: words,
    target: level,
    need: fc.option(
      fc.record({
        status: fc.constantFrom<NeedStatus>('OPEN', 'IN_PROGRESS', 'RESOLVED', 'DECLINED', 'ELSEWHERE'),
        urgency: fc.constantFrom<NeedUrgency>('ACUTE', 'HIGH', 'NORMAL'),
      }),
    ),
    goals: fc.array(fc.record({ ended: fc.boolean(), ofNeed: fc.boolean() }), { maxLength: 3 }),
    remark: words,
    wasAcute: fc.boolean(),
  })
  .filter(({ levels: [, latest], need }) => latest !== 1 || ['IN_PROGRESS', 'DECLINED'].includes(need?.status ?? ''));

/** Makes a world of the story in place: whatever does not speak of Justitie stays as it is. */
export async function makeWorld(told: JusticeStory, world: JusticeWorld): Promise<void> {
  const em = told.server.db.em.fork();
  const run = (statement: string, values: unknown[] = []) => em.execute(statement, values);
  const participant = uuid(told.participantId);
  const need = world.need ? newId() : null;

  await run(`delete from remark where participant_id = ?`, [participant]);
  await run(`delete from goal_step`);
  await run(`delete from goal where participant_id = ?`, [participant]);
  await run(`delete from matrix_target where participant_id = ?`, [participant]);
  await run(`delete from support_need_change c using support_need n where n.id = c.need_id and n.domain = 'JUSTICE'`);
  await run(`delete from support_need where domain = 'JUSTICE'`);

  for (const [i, matrix] of told.matrices.entries()) {
    const value = world.levels[i] ?? null;
    await run(
      `update domain_score set level = ?, not_assessed = ?, note = ? where position = 13 and measurement_id = ?`,
      [value, value === null ? 'DECLINED' : null, world.note, uuid(matrix)],
    );
  }
  if (world.target !== null) {
    await run(
      `insert into matrix_target (id, participant_id, domain, level, set_on) values (?, ?, 'JUSTICE', ?, '2026-10-02')`,
      [newId(), participant, world.target],
    );
  }
  if (world.need) {
    const { status, urgency } = world.need;
    await run(
      `insert into support_need (id, version, participant_id, domain, kind, urgency, urgent_since, opened_on, status, since,
        description, improved, recorded_at)
        values (?, 3, ?, 'JUSTICE', 'OTHER', ?, '2026-10-02', '2026-10-02', ?, '2026-10-02', ?, false, now())`,
      [need, participant, urgency, status, world.note],
    );
    await run(
      `insert into support_need_change (id, need_id, status, urgency, "on", note, recorded_at)
        values (?, ?, ?, ?, '2026-10-02', ?, now())`,
      [newId(), need, status, urgency, world.note],
    );
  }
  const about: [type: string, id: string][] = need ? [['ned', need]] : [];
  for (const { ended, ofNeed } of world.goals) {
    const goal = newId();
    about.push(['goa', goal]);
    const of = ofNeed && need ? [null, need] : ['JUSTICE', null];
    await run(
      `insert into goal (id, version, participant_id, text, domain, need_id, status, ended_on, end_note, recorded_at)
        values (?, 1, ?, 'Taakstraf', ?, ?, ?, ?, ?, now())`,
      [goal, participant, ...of, ended ? 'ACHIEVED' : 'ACTIVE', ended ? '2026-10-20' : null, ended ? world.note : null],
    );
    await run(`insert into goal_step (id, goal_id, position, text) values (?, ?, 1, 'Bellen')`, [newId(), goal]);
  }
  for (const [type, id] of world.remark === null ? [] : about) {
    await run(
      `insert into remark (id, participant_id, about_type, about_id, text, "on", recorded_at)
        values (?, ?, ?, ?, ?, '2026-10-21', now())`,
      [newId(), participant, type, id, world.remark],
    );
  }
  const acute = world.wasAcute ? ['HOUSING', 'JUSTICE'] : ['HOUSING'];
  const needs = [told.needs.HOUSING, ...(need && world.wasAcute ? [encodeId('ned', need)] : [])];
  const evidence = [told.matrices[0], ...needs.toReversed()];
  await run(
    `update transition_criterion set required = ?, actual = ?, domains = ?, evidence = ?
      where code = 'ACUTE_DOMAINS_ATTENDED'`,
    [String(acute.length), String(acute.length), `{${acute}}`, `{${evidence}}`],
  );
}
