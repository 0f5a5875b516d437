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
  const file: File = {
    told,
    participant: uuid(told.participantId),
    run: (statement, ...values) => em.execute(statement, values),
  };
  await forget(file);
  await score(file, world);
  const need = await openNeed(file, world);
  const goals = await setGoals(file, world, need);
  await remark(file, world, [...(need ? [['ned', need] as const] : []), ...goals]);
  await step(file, world, need);
}

interface File {
  readonly told: JusticeStory;
  readonly participant: string;
  readonly run: (statement: string, ...values: unknown[]) => Promise<unknown>;
}

async function forget({ run }: File): Promise<void> {
  for (const table of ['remark', 'goal_step', 'goal', 'matrix_target']) await run(`delete from ${table}`);
  await run(`delete from support_need_change c using support_need n where n.id = c.need_id and n.domain = 'JUSTICE'`);
  await run(`delete from support_need where domain = 'JUSTICE'`);
}

async function score({ told, participant, run }: File, { levels, note, target }: JusticeWorld): Promise<void> {
  for (const [i, matrix] of told.matrices.entries()) {
    const value = levels[i] ?? null;
    await run(
      'update domain_score set level = ?, not_assessed = ?, note = ? where position = 13 and measurement_id = ?',
      ...[value, value === null ? 'DECLINED' : null, note, uuid(matrix)],
    );
  }
  if (target === null) return;
  await run(
    `insert into matrix_target (id, participant_id, domain, level, set_on) values (?, ?, 'JUSTICE', ?, '2026-10-02')`,
    ...[newId(), participant, target],
  );
}

async function openNeed({ participant, run }: File, { need, note }: JusticeWorld): Promise<string | null> {
  if (!need) return null;
  const id = newId();
  const { status, urgency } = need;
  await run(
    `insert into support_need (id, version, participant_id, domain, kind, urgency, urgent_since, opened_on, status, since,
      description, improved, recorded_at)
      values (?, 3, ?, 'JUSTICE', 'OTHER', ?, '2026-10-02', '2026-10-02', ?, '2026-10-02', ?, false, now())`,
    ...[id, participant, urgency, status, note],
  );
  await run(
    `insert into support_need_change (id, need_id, status, urgency, "on", note, recorded_at)
      values (?, ?, ?, ?, '2026-10-02', ?, now())`,
    ...[newId(), id, status, urgency, note],
  );
  return id;
}

async function setGoals({ participant, run }: File, { goals, note }: JusticeWorld, need: string | null) {
  const set: (readonly ['goa', string])[] = [];
  for (const { ended, ofNeed } of goals) {
    const id = newId();
    const about = ofNeed && need ? [null, need] : ['JUSTICE', null];
    const end = ended ? ['ACHIEVED', '2026-10-20', note] : ['ACTIVE', null, null];
    await run(
      `insert into goal (id, version, participant_id, text, domain, need_id, status, ended_on, end_note, recorded_at)
        values (?, 1, ?, 'Taakstraf', ?, ?, ?, ?, ?, now())`,
      ...[id, participant, ...about, ...end],
    );
    await run(`insert into goal_step (id, goal_id, position, text) values (?, ?, 1, 'Bellen')`, newId(), id);
    set.push(['goa', id]);
  }
  return set;
}

async function remark(
  { participant, run }: File,
  { remark: text }: JusticeWorld,
  about: readonly (readonly [type: string, id: string])[],
): Promise<void> {
  for (const [type, id] of text === null ? [] : about) {
    await run(
      `insert into remark (id, participant_id, about_type, about_id, text, "on", recorded_at)
        values (?, ?, ?, ?, ?, '2026-10-21', now())`,
      ...[newId(), participant, type, id, text],
    );
  }
}

/** The step that was taken, with what it rested on: Huisvesting was acute and attended to in every world. */
async function step({ told, run }: File, { wasAcute }: JusticeWorld, need: string | null): Promise<void> {
  const acute = wasAcute ? ['HOUSING', 'JUSTICE'] : ['HOUSING'];
  const needs = [...(need && wasAcute ? [encodeId('ned', need)] : []), told.needs.HOUSING];
  await run(
    `update transition_criterion set required = ?, actual = ?, domains = ?, evidence = ?
      where code = 'ACUTE_DOMAINS_ATTENDED'`,
    ...[String(acute.length), String(acute.length), `{${acute}}`, `{${[told.matrices[0], ...needs]}}`],
  );
}
