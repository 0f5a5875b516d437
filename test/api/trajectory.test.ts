import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { TrajectoryFilter, TrajectoryOrder } from '../generated/graphql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const File = graphql(`
  query TrajectoryFile($id: ID!) {
    trajectory(id: $id) {
      id version viewerSees status startedOn endedOn question phase outcome outcomeGroup
      participant { id }
      organization { id }
      coach { id }
      phasePeriods { id phase startedOn endedOn stabilityAnswers { answer } }
      pauses { reason from until expectedReturnOn }
      agreements { id kind to outcome givenBy how on words withdrawnOn served }
      stabilityAnswers { answer on words }
      orientation { want can goal need recordedOn }
      funding { id frame commissioner { id } reference from until agreedHours }
      tailoring { phase hoursPerWeek programmeWeeks guidelineMonths reason agreedOn givenBy how words }
    }
  }
`);

const OfParticipant = graphql(`
  query TrajectoryOfParticipant($id: ID!) {
    participant(id: $id) {
      version
      currentTrajectory { id }
      trajectories { id }
      chosenWorkAreas { code }
    }
  }
`);

const List = graphql(`
  query TrajectoryList($filter: TrajectoryFilter, $orderBy: TrajectoryOrder, $first: Int, $after: String, $last: Int, $before: String) {
    trajectories(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

const Caseload = graphql(`
  query TrajectoryCaseload($id: ID!, $status: [TrajectoryStatus!]) {
    node(id: $id) { ... on Professional { caseload(status: $status) { totalCount nodes { id } } } }
  }
`);

const Agree = graphql(`
  mutation TrajectoryAgreeing($input: TrajectoryAgreeInput!) {
    trajectoryAgree(input: $input) {
      trajectory { version }
      agreement { id kind to outcome givenBy how on words withdrawnOn served }
      errors { code path }
    }
  }
`);

const Withdraw = graphql(`
  mutation TrajectoryWithdrawing($input: AgreementWithdrawInput!) {
    agreementWithdraw(input: $input) { agreement { withdrawnOn } errors { code path } }
  }
`);

const Answer = graphql(`
  mutation TrajectoryAnswering($input: StabilityAnswerInput!) {
    stabilityAnswer(input: $input) { trajectory { version } stabilityAnswer { answer on words } errors { code path } }
  }
`);

const Assign = graphql(`
  mutation TrajectoryAssigning($input: TrajectoryAssignCoachInput!) {
    trajectoryAssignCoach(input: $input) { trajectory { version coach { id } } errors { code path currentVersion } }
  }
`);

const Orient = graphql(`
  mutation TrajectoryOrienting($input: OrientationRecordInput!) {
    orientationRecord(input: $input) {
      trajectory { version orientation { want can goal need recordedOn } }
      errors { code path currentVersion }
    }
  }
`);

const Tailor = graphql(`
  mutation TrajectoryTailoring($input: TailoringAgreeInput!) {
    tailoringAgree(input: $input) { trajectory { version tailoring { phase } } errors { code path } }
  }
`);

const Fund = graphql(`
  mutation TrajectoryFunding($input: FundingSaveInput!) {
    fundingSave(input: $input) { funding { id from until agreedHours } errors { code path } }
  }
`);

const UNKNOWN = '0'.repeat(32);
const TABLES = [
  'trajectory',
  'participant',
  'chosen_work_area',
  'agreement',
  'stability_answer',
  'orientation',
  'tailoring',
  'funding',
  'outbox_event',
];
const state = () => rowsOf(server.db, ...TABLES);
const sql = (text: string, ...values: unknown[]) => server.db.em.fork().execute(text, values);

/** Ends a trajectory in the database, on a day. */
async function end(id: string, endedOn: string, outcome = 'VOLUNTARY_WORK'): Promise<void> {
  await sql(`update phase_period set ended_on = ? where trajectory_id = ? and ended_on is null`, endedOn, uuid(id));
  const change = `update trajectory set status = 'ENDED', phase = null, ended_on = ?, outcome = ? where id = ?`;
  await sql(change, endedOn, outcome, uuid(id));
}

async function ended(): Promise<string> {
  const id = await world.trajectory({ since: 40 });
  await end(id, '2026-11-20');
  return id;
}

const fileOf = async (id: string) => {
  const { data, errors } = await server.ask(File, { id });
  expect(errors).toEqual([]);
  return data?.trajectory;
};

/** Entered phase 2 ten days ago and phase 1 a week before. */
const open = () => world.trajectory({ phase: 'TALENT_DEVELOPMENT', since: 10 });

let organizationId = '';
beforeAll(async () => {
  organizationId = await world.organization('Gemeente');
});

describe('A trajectory tells', () => {
  test('everything about itself; what is not known is null, what there is none of is empty', async () => {
    const participantId = await world.participant();
    const id = await world.trajectory({ participantId, phase: 'TALENT_DEVELOPMENT', since: 10 });
    expect(await fileOf(id)).toEqual({
      id,
      version: 1,
      viewerSees: [
        'NAME',
        'NUMBER',
        'PERSON',
        'PHASE',
        'STEPS',
        'OUTCOME',
        'RUNG',
        'TRAJECTORY',
        'HOURS',
        'ATTENDANCE',
        'MATRIX',
        'SUPPORT_NEEDS',
        'COMPETENCES',
        'FIT',
        'TALENTS',
        'PLACEMENTS',
        'BRIEFING',
        'CONTRACTS',
        'GOALS',
        'PORTFOLIO',
        'CONSENTS',
      ],
      status: 'ACTIVE',
      startedOn: '2026-11-04',
      endedOn: null,
      question: 'Ik wil een ritme en iets met mijn handen.',
      phase: 'TALENT_DEVELOPMENT',
      outcome: null,
      outcomeGroup: null,
      participant: { id: participantId },
      organization: { id: expect.stringMatching(/^org_/) },
      coach: null,
      phasePeriods: [
        {
          id: expect.stringMatching(/^php_/),
          phase: 'CARE_AND_ACTIVATION',
          startedOn: '2026-11-04',
          endedOn: '2026-11-11',
          stabilityAnswers: [],
        },
        {
          id: expect.stringMatching(/^php_/),
          phase: 'TALENT_DEVELOPMENT',
          startedOn: '2026-11-11',
          endedOn: null,
          stabilityAnswers: [],
        },
      ],
      pauses: [],
      agreements: [],
      stabilityAnswers: [],
      orientation: null,
      funding: [],
      tailoring: [],
    });
  });

  test('its periods by position, those of revoked steps left out, and its pauses', async () => {
    const id = await open();
    await sql(
      `insert into phase_period (id, trajectory_id, phase, started_on, ended_on, position, revoked_at)
       values (gen_random_uuid(), ?, 'WORKPLACE_LEARNING', '2026-11-11', null, 3, now())`,
      uuid(id),
    );
    await sql(
      `insert into trajectory_pause (id, trajectory_id, reason, "from", until, expected_return_on)
       values (gen_random_uuid(), ?, 'Opname', '2026-11-15', null, '2026-12-01'),
        (gen_random_uuid(), ?, 'Verhuizing', '2026-11-05', '2026-11-08', null)`,
      uuid(id),
      uuid(id),
    );
    const file = await fileOf(id);
    expect(file?.phasePeriods?.map((p) => p.phase)).toEqual(['CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT']);
    expect(file?.pauses).toEqual([
      { reason: 'Verhuizing', from: '2026-11-05', until: '2026-11-08', expectedReturnOn: null },
      { reason: 'Opname', from: '2026-11-15', until: null, expectedReturnOn: '2026-12-01' },
    ]);
  });

  test('how it ended, and to which group that belongs', async () => {
    expect(await fileOf(await ended())).toMatchObject({
      status: 'ENDED',
      endedOn: '2026-11-20',
      phase: null,
      outcome: 'VOLUNTARY_WORK',
      outcomeGroup: 'PARTICIPATION',
    });
  });

  test('nothing when it is unknown; an id of another type is a fault', async () => {
    expect(await fileOf(`tra_${UNKNOWN}`)).toBeNull();
    const { errors } = await server.ask(File, { id: `par_${UNKNOWN}` });
    expect(errors.map((e) => e.extensions.code)).toEqual(['BAD_ID']);
  });
});

describe('A participant has', () => {
  test('trajectories, latest first, of which the one that has not ended is the current', async () => {
    const participantId = await world.participant();
    const first = await world.trajectory({ participantId, since: 100 });
    await end(first, '2026-10-01', 'MOVED');
    const of = async () => (await server.ask(OfParticipant, { id: participantId })).data?.participant;
    expect(await of()).toMatchObject({ currentTrajectory: null, trajectories: [{ id: first }] });
    const second = await world.trajectory({ participantId, since: 3 });
    expect(await of()).toMatchObject({
      currentTrajectory: { id: second },
      trajectories: [{ id: second }, { id: first }],
    });
    await sql(`update trajectory set status = 'PAUSED' where id = ?`, uuid(second));
    expect(await of()).toMatchObject({ currentTrajectory: { id: second } });
  });
});

describe('Trajectories are listed', () => {
  let org = '';
  let coachId = '';
  let participantId = '';
  const ids: string[] = [];
  beforeAll(async () => {
    org = await world.organization('Lijst');
    coachId = await world.coach(org);
    participantId = await world.participant({ organizationId: org });
    const phases = ['CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'AFTERCARE', 'CARE_AND_ACTIVATION'] as const;
    for (const [i, phase] of phases.entries()) {
      const of = i === 0 ? participantId : await world.participant({ organizationId: org });
      ids.push(await world.trajectory({ participantId: of, phase, since: [60, 40, 10, 5][i] }));
    }
    // They started on 22 September, 5 October, 21 October and 16 November.
    await end(ids[0] as string, '2026-11-01', 'FOUND_WORK');
    await sql(`update trajectory set status = 'PAUSED' where id = ?`, uuid(ids[1] as string));
    for (const i of [0, 1, 3]) {
      await sql('update trajectory set coach_id = ? where id = ?', uuid(coachId), uuid(ids[i] as string));
    }
  });

  const numbered = (nodes: readonly { id: string }[] = []) => nodes.map(({ id }) => ids.indexOf(id));
  const list = async (filter: TrajectoryFilter = {}, orderBy?: TrajectoryOrder) => {
    const { data, errors } = await server.ask(List, { filter: { organizationId: org, ...filter }, orderBy });
    expect(errors).toEqual([]);
    expect(data?.trajectories.totalCount).toBe(data?.trajectories.nodes.length);
    return numbered(data?.trajectories.nodes);
  };

  test('by the day of their start, or the other way round', async () => {
    expect(await list()).toEqual([0, 1, 2, 3]);
    expect(await list({}, { field: 'STARTED_ON', direction: 'ASC' })).toEqual([0, 1, 2, 3]);
    expect(await list({}, { field: 'STARTED_ON', direction: 'DESC' })).toEqual([3, 2, 1, 0]);
  });

  test.each<[string, () => TrajectoryFilter, number[]]>([
    ['that stand like this', () => ({ status: ['ACTIVE', 'PAUSED'] }), [1, 2, 3]],
    ['in a phase', () => ({ phase: ['CARE_AND_ACTIVATION'] }), [3]],
    ['with an outcome', () => ({ outcome: ['FOUND_WORK', 'MOVED'] }), [0]],
    ['of a coach', () => ({ coachId }), [0, 1, 3]],
    ['of a participant', () => ({ participantId }), [0]],
    ['started from a day on', () => ({ startedFrom: '2026-10-05' }), [1, 2, 3]],
    ['started until a day', () => ({ startedUntil: '2026-10-05' }), [0, 1]],
    ['started on a day', () => ({ startedFrom: '2026-10-06', startedUntil: '2026-10-20' }), []],
    ['that meet all of it', () => ({ coachId, status: ['PAUSED'], phase: ['TALENT_DEVELOPMENT'] }), [1]],
    ['with null as no condition', () => ({ coachId: null, status: null, startedFrom: null }), [0, 1, 2, 3]],
  ])('those %s', async (_, filter, expected) => {
    expect(await list(filter())).toEqual(expected);
  });

  test('page by page, both ways', async () => {
    const ask = async (page: object) =>
      (await server.ask(List, { filter: { organizationId: org }, ...page })).data?.trajectories;
    const one = await ask({ first: 3 });
    const two = await ask({ first: 3, after: one?.pageInfo.endCursor });
    expect([one, two].map((p) => numbered(p?.nodes))).toEqual([[0, 1, 2], [3]]);
    expect([one, two].map((p) => p?.pageInfo.hasNextPage)).toEqual([true, false]);
    const last = await ask({ last: 1 });
    const before = await ask({ last: 2, before: last?.pageInfo.startCursor });
    expect([last, before].map((p) => numbered(p?.nodes))).toEqual([[3], [1, 2]]);
    expect([last, before].map((p) => p?.pageInfo.hasPreviousPage)).toEqual([true, true]);
  });

  test.each<[string, object, string]>([
    ['too many', { first: 101 }, 'BAD_PAGE'],
    ['before a cursor without last', { before: 'AAAA' }, 'BAD_PAGE'],
    ['after a cursor of nothing', { after: 'AAAAAAAAAAAAAAAAAAAAAA' }, 'BAD_CURSOR'],
    ['of a coach by the id of a participant', { filter: { coachId: `par_${UNKNOWN}` } }, 'BAD_ID'],
  ])('not %s', async (_, variables, code) => {
    const { errors } = await server.ask(List, variables);
    expect(errors.map((e) => e.extensions.code)).toEqual([code]);
  });

  test('as the caseload of a coach: what has not ended, unless told otherwise', async () => {
    const caseload = async (status?: 'ENDED'[]) => {
      const { data, errors } = await server.ask(Caseload, { id: coachId, status });
      expect(errors).toEqual([]);
      return numbered((data?.node as { caseload?: { nodes: { id: string }[] } })?.caseload?.nodes);
    };
    expect(await caseload()).toEqual([1, 3]);
    expect(await caseload(['ENDED'])).toEqual([0]);
  });
});

describe('An agreement to a step', () => {
  const agreement = { givenBy: 'PARTICIPANT', how: 'SPOKEN', words: ' Ik wil door. ' } as const;
  const agree = (trajectoryId: string, changes: object = {}) =>
    server.ask(Agree, {
      input: { trajectoryId, kind: 'ADVANCE', to: 'WORKPLACE_LEARNING', agreement, ...changes } as never,
    });

  test('is recorded before the step, and leaves the version', async () => {
    const { data } = await agree(await open());
    expect(data?.trajectoryAgree).toEqual({
      trajectory: { version: 1 },
      agreement: {
        id: expect.stringMatching(/^agr_/),
        kind: 'ADVANCE',
        to: 'WORKPLACE_LEARNING',
        outcome: null,
        givenBy: 'PARTICIPANT',
        how: 'SPOKEN',
        on: '2026-11-21',
        words: 'Ik wil door.',
        withdrawnOn: null,
        served: false,
      },
      errors: [],
    });
  });

  test('to COMPLETE has one outcome; and it is recorded while paused', async () => {
    const id = await world.trajectory({ phase: 'AFTERCARE' });
    await sql(`update trajectory set status = 'PAUSED' where id = ?`, uuid(id));
    const { data } = await agree(id, { kind: 'COMPLETE', to: null });
    expect(data?.trajectoryAgree).toMatchObject({ agreement: { to: null, outcome: 'REGULAR_WORK' }, errors: [] });
  });

  test.each<[string, object, string, string[]]>([
    ['to a step back', { kind: 'FALL_BACK', to: 'CARE_AND_ACTIVATION' }, 'AGREEMENT_NOT_ASKED', ['kind']],
    ['to a stop', { kind: 'STOP', to: null, outcome: 'MOVED' }, 'AGREEMENT_NOT_ASKED', ['kind']],
    ['to phase 1', { to: 'CARE_AND_ACTIVATION' }, 'STEP_UNKNOWN', ['to']],
    ['to nowhere', { to: null }, 'STEP_UNKNOWN', ['to']],
    ['to an end that is none', { to: null, outcome: 'REGULAR_WORK' }, 'STEP_UNKNOWN', ['outcome']],
    ['given tomorrow', { agreement: { ...agreement, on: '2026-11-22' } }, 'DATE_IN_FUTURE', ['agreement', 'on']],
    ['given 31 days ago', { agreement: { ...agreement, on: '2026-10-21' } }, 'DATE_TOO_OLD', ['agreement', 'on']],
    ['given before the start', { agreement: { ...agreement, on: '2026-11-03' } }, 'BEFORE_START', ['agreement', 'on']],
    ['with a BSN', { agreement: { ...agreement, words: '111222333' } }, 'BSN_NOT_ALLOWED', ['agreement', 'words']],
  ])('is not recorded %s', async (_, changes, code, path) => {
    const id = await open();
    const before = await state();
    const { data, errors } = await agree(id, changes);
    expect(errors).toEqual([]);
    expect(data?.trajectoryAgree).toEqual({
      trajectory: null,
      agreement: null,
      errors: [{ code, path: ['input', ...path] }],
    });
    expect(await state()).toEqual(before);
  });

  test('tells both reasons when there are two', async () => {
    const { data } = await agree(await open(), { to: null, agreement: { ...agreement, on: '2026-11-22' } });
    expect(data?.trajectoryAgree.errors.map((e) => e.code)).toEqual(['STEP_UNKNOWN', 'DATE_IN_FUTURE']);
  });

  test('is not recorded after the end, nor of an unknown trajectory', async () => {
    const id = await ended();
    const before = await state();
    expect((await agree(id)).data?.trajectoryAgree.errors).toEqual([{ code: 'TRAJECTORY_ENDED', path: ['input'] }]);
    expect((await agree(`tra_${UNKNOWN}`)).data?.trajectoryAgree.errors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'trajectoryId'] },
    ]);
    expect(await state()).toEqual(before);
  });

  const withdraw = async (agreementId: string) =>
    (await server.ask(Withdraw, { input: { agreementId } })).data?.agreementWithdraw;
  const recorded = async (trajectoryId: string) =>
    (await agree(trajectoryId)).data?.trajectoryAgree.agreement?.id as string;

  test('is withdrawn today, once', async () => {
    const id = await recorded(await open());
    expect(await withdraw(id)).toEqual({ agreement: { withdrawnOn: '2026-11-21' }, errors: [] });
    const before = await state();
    const errors = [{ code: 'AGREEMENT_WITHDRAWN', path: ['input', 'agreementId'] }];
    expect(await withdraw(id)).toEqual({ agreement: null, errors });
    expect(await state()).toEqual(before);
  });

  test('is not withdrawn when a step was taken on it, but is when that step was revoked', async () => {
    const trajectoryId = await open();
    const id = await recorded(trajectoryId);
    await sql(
      `with step as (insert into phase_transition (id, trajectory_id, position, kind, "from", "to", "on", recorded_at)
         values (gen_random_uuid(), ?, 1, 'ADVANCE', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', '2026-11-21', now()) returning id)
       update agreement set served_transition_id = (select id from step) where id = ?`,
      uuid(trajectoryId),
      uuid(id),
    );
    expect((await fileOf(trajectoryId))?.agreements).toMatchObject([{ id, served: true }]);
    const before = await state();
    const errors = [{ code: 'AGREEMENT_SERVED', path: ['input', 'agreementId'] }];
    expect(await withdraw(id)).toEqual({ agreement: null, errors });
    expect(await state()).toEqual(before);
    await sql(
      `update phase_transition set revoked_at = now(), revoke_reason = 'Vergissing' where trajectory_id = ?`,
      uuid(trajectoryId),
    );
    expect((await fileOf(trajectoryId))?.agreements).toMatchObject([{ id, served: false }]);
    expect(await withdraw(id)).toEqual({ agreement: { withdrawnOn: '2026-11-21' }, errors: [] });
  });

  test('is not withdrawn after the end, nor when it is unknown', async () => {
    const trajectoryId = await world.trajectory({ since: 40 });
    const given = await recorded(trajectoryId);
    await end(trajectoryId, '2026-11-20');
    const before = await state();
    expect(await withdraw(given)).toEqual({ agreement: null, errors: [{ code: 'TRAJECTORY_ENDED', path: ['input'] }] });
    const unknown = { code: 'NOT_FOUND', path: ['input', 'agreementId'] };
    expect(await withdraw(`agr_${UNKNOWN}`)).toEqual({ agreement: null, errors: [unknown] });
    expect(await state()).toEqual(before);
  });
});

describe('Whether the block feels stable', () => {
  const answer = (trajectoryId: string, changes: object = {}) =>
    server.ask(Answer, { input: { trajectoryId, answer: 'ALMOST', ...changes } });

  test('is answered in the current phase period', async () => {
    const id = await open();
    const { data } = await answer(id, { on: '2026-11-11', words: ' Het gaat. ' });
    expect(data?.stabilityAnswer).toEqual({
      trajectory: { version: 1 },
      stabilityAnswer: { answer: 'ALMOST', on: '2026-11-11', words: 'Het gaat.' },
      errors: [],
    });
    await answer(id, { answer: 'YES' });
    const file = await fileOf(id);
    expect(file?.stabilityAnswers?.map((a) => a.answer)).toEqual(['YES', 'ALMOST']);
    expect(file?.phasePeriods?.map((p) => p.stabilityAnswers?.length)).toEqual([0, 2]);
  });

  test.each<[string, object, string, string[]]>([
    ['tomorrow', { on: '2026-11-22' }, 'DATE_IN_FUTURE', ['on']],
    ['before the phase period', { on: '2026-11-10' }, 'BEFORE_PERIOD', ['on']],
    ['with a text without end', { words: 'x'.repeat(4001) }, 'VALUE_TOO_LONG', ['words']],
  ])('is not answered %s', async (_, changes, code, path) => {
    const id = await open();
    const before = await state();
    const { data } = await answer(id, changes);
    expect(data?.stabilityAnswer).toEqual({
      trajectory: null,
      stabilityAnswer: null,
      errors: [{ code, path: ['input', ...path] }],
    });
    expect(await state()).toEqual(before);
  });

  test('is not answered after the end, nor in an unknown trajectory', async () => {
    const id = await ended();
    const before = await state();
    expect((await answer(id)).data?.stabilityAnswer.errors.map((e) => e.code)).toEqual(['TRAJECTORY_ENDED']);
    expect((await answer(`tra_${UNKNOWN}`)).data?.stabilityAnswer.errors.map((e) => e.code)).toEqual(['NOT_FOUND']);
    expect(await state()).toEqual(before);
  });
});

describe('A coach', () => {
  /** A trajectory and professionals: a coach of its organization, and others who are none for it. */
  async function people() {
    const org = await world.organization('Team');
    const trajectoryId = await world.trajectory({ participantId: await world.participant({ organizationId: org }) });
    const [coach, left, supervisor] = [await world.coach(org), await world.coach(org), await world.coach(org)];
    const elsewhere = await world.coach(organizationId);
    await sql('update professional set active = false where id = ?', uuid(left));
    await sql(`update professional set roles = '{WORK_SUPERVISOR}' where id = ?`, uuid(supervisor));
    return { trajectoryId, coach, left, supervisor, elsewhere, unknown: `pro_${UNKNOWN}` };
  }
  const assign = async (trajectoryId: string, professionalId: string, expectedVersion = 1) =>
    (await server.ask(Assign, { input: { trajectoryId, professionalId, expectedVersion } })).data
      ?.trajectoryAssignCoach;

  test('is assigned, which raises the version; the same coach again changes nothing', async () => {
    const { trajectoryId, coach } = await people();
    const assigned = { trajectory: { version: 2, coach: { id: coach } }, errors: [] };
    expect(await assign(trajectoryId, coach)).toEqual(assigned);
    const before = await state();
    expect(await assign(trajectoryId, coach, 2)).toEqual(assigned);
    expect(await state()).toEqual(before);
  });

  test.each<[string, 'coach' | 'left' | 'supervisor' | 'elsewhere' | 'unknown', number, string, string]>([
    ['who left', 'left', 1, 'NOT_A_COACH', 'professionalId'],
    ['who is a work supervisor', 'supervisor', 1, 'NOT_A_COACH', 'professionalId'],
    ['who works for another organization', 'elsewhere', 1, 'NOT_A_COACH', 'professionalId'],
    ['who is unknown', 'unknown', 1, 'NOT_FOUND', 'professionalId'],
    ['on an older version', 'coach', 0, 'VERSION_CONFLICT', 'expectedVersion'],
    ['who left, on an older version: the version goes first', 'left', 7, 'VERSION_CONFLICT', 'expectedVersion'],
  ])('is not assigned %s', async (_, who, version, code, field) => {
    const all = await people();
    const before = await state();
    const currentVersion = code === 'VERSION_CONFLICT' ? 1 : null;
    expect(await assign(all.trajectoryId, all[who], version)).toEqual({
      trajectory: null,
      errors: [{ code, path: ['input', field], currentVersion }],
    });
    expect(await state()).toEqual(before);
  });

  test('is not assigned after the end', async () => {
    const { trajectoryId, coach } = await people();
    await end(trajectoryId, '2026-11-21');
    const before = await state();
    const errors = [{ code: 'TRAJECTORY_ENDED', path: ['input'], currentVersion: null }];
    expect(await assign(trajectoryId, coach)).toEqual({ trajectory: null, errors });
    expect(await state()).toEqual(before);
  });
});

describe('The orientation', () => {
  const orient = async (trajectoryId: string, changes: object) =>
    (await server.ask(Orient, { input: { trajectoryId, expectedVersion: 1, ...changes } })).data?.orientationRecord;

  test('is answered bit by bit; null takes away, the rest stays; each raises the version', async () => {
    const participantId = await world.participant();
    const id = await world.trajectory({ participantId, since: 10 });
    expect(await orient(id, { want: ' Werken. ', can: 'Koken', on: '2026-11-12' })).toEqual({
      trajectory: {
        version: 2,
        orientation: { want: 'Werken.', can: 'Koken', goal: null, need: null, recordedOn: '2026-11-12' },
      },
      errors: [],
    });
    expect(
      await orient(id, {
        expectedVersion: 2,
        can: null,
        goal: 'Kok',
        need: ' ',
        chosenWorkAreas: ['CARE_AND_WELFARE'],
      }),
    ).toEqual({
      trajectory: {
        version: 3,
        orientation: { want: 'Werken.', can: null, goal: 'Kok', need: null, recordedOn: '2026-11-21' },
      },
      errors: [],
    });
    const of = async () => (await server.ask(OfParticipant, { id: participantId })).data?.participant;
    expect(await of()).toMatchObject({ version: 2, chosenWorkAreas: [{ code: 'CARE_AND_WELFARE' }] });
    await orient(id, { expectedVersion: 3, chosenWorkAreas: ['CARE_AND_WELFARE'] });
    expect(await of()).toMatchObject({ version: 2 });
  });

  test.each<[string, object, string, string[]]>([
    ['an older version in mind', { expectedVersion: 0, want: 'x' }, 'VERSION_CONFLICT', ['expectedVersion']],
    ['nothing to say', {}, 'VALUE_MISSING', []],
    ['a day to come', { want: 'x', on: '2026-11-22' }, 'DATE_IN_FUTURE', ['on']],
    ['a day before the start', { want: 'x', on: '2026-11-03' }, 'BEFORE_START', ['on']],
    ['an unknown area', { chosenWorkAreas: ['SPACE'] }, 'CODE_UNKNOWN', ['chosenWorkAreas', '0']],
    ['a BSN', { need: 'Mijn nummer is 111222333' }, 'BSN_NOT_ALLOWED', ['need']],
  ])('is not recorded with %s', async (_, changes, code, path) => {
    const id = await open();
    const before = await state();
    const currentVersion = code === 'VERSION_CONFLICT' ? 1 : null;
    expect(await orient(id, changes)).toEqual({
      trajectory: null,
      errors: [{ code, path: ['input', ...path], currentVersion }],
    });
    expect(await state()).toEqual(before);
  });

  test('is not recorded after the end, nor in an unknown trajectory', async () => {
    const id = await ended();
    const before = await state();
    expect((await orient(id, { want: 'x' }))?.errors.map((e) => e.code)).toEqual(['TRAJECTORY_ENDED']);
    expect((await orient(`tra_${UNKNOWN}`, { want: 'x' }))?.errors.map((e) => e.code)).toEqual(['NOT_FOUND']);
    expect(await state()).toEqual(before);
  });
});

describe('Tailoring', () => {
  const agreement = { givenBy: 'REPRESENTATIVE', how: 'SIGNED', words: 'Goed zo.' } as const;
  const tailor = async (trajectoryId: string, changes: object = {}) =>
    (
      await server.ask(Tailor, {
        input: {
          trajectoryId,
          phase: 'TALENT_DEVELOPMENT',
          hoursPerWeek: '4.50',
          reason: 'Energie',
          agreement,
          ...changes,
        },
      })
    ).data?.tailoringAgree;

  test('is agreed with the participant for a phase, and leaves the version', async () => {
    const id = await open();
    expect(await tailor(id, { programmeWeeks: 12 })).toEqual({
      trajectory: { version: 1, tailoring: [{ phase: 'TALENT_DEVELOPMENT' }] },
      errors: [],
    });
    expect((await fileOf(id))?.tailoring).toEqual([
      {
        phase: 'TALENT_DEVELOPMENT',
        hoursPerWeek: '4.50',
        programmeWeeks: 12,
        guidelineMonths: null,
        reason: 'Energie',
        agreedOn: '2026-11-21',
        givenBy: 'REPRESENTATIVE',
        how: 'SIGNED',
        words: 'Goed zo.',
      },
    ]);
  });

  test.each<[string, object, string, string[]]>([
    ['no figure', { hoursPerWeek: null }, 'TAILORING_EMPTY', []],
    ['no reason', { reason: ' ' }, 'VALUE_MISSING', ['reason']],
    ['hours in phase 1', { phase: 'CARE_AND_ACTIVATION' }, 'TAILORING_NOT_FOR_PHASE', ['hoursPerWeek']],
    ['more than a working week', { hoursPerWeek: '40.25' }, 'TAILORING_OUT_OF_RANGE', ['hoursPerWeek']],
    ['no weeks', { programmeWeeks: 0 }, 'TAILORING_OUT_OF_RANGE', ['programmeWeeks']],
    ['months without end', { guidelineMonths: 25 }, 'TAILORING_OUT_OF_RANGE', ['guidelineMonths']],
    ['a day to come', { agreement: { ...agreement, on: '2026-11-22' } }, 'DATE_IN_FUTURE', ['agreement', 'on']],
    ['a day 31 days back', { agreement: { ...agreement, on: '2026-10-21' } }, 'DATE_TOO_OLD', ['agreement', 'on']],
    ['a day before the start', { agreement: { ...agreement, on: '2026-11-03' } }, 'BEFORE_START', ['agreement', 'on']],
  ])('is not agreed with %s', async (_, changes, code, path) => {
    const id = await open();
    const before = await state();
    expect(await tailor(id, changes)).toEqual({ trajectory: null, errors: [{ code, path: ['input', ...path] }] });
    expect(await state()).toEqual(before);
  });

  test('is not agreed after the end, nor in an unknown trajectory', async () => {
    const id = await ended();
    const before = await state();
    expect((await tailor(id))?.errors.map((e) => e.code)).toEqual(['TRAJECTORY_ENDED']);
    expect((await tailor(`tra_${UNKNOWN}`))?.errors.map((e) => e.code)).toEqual(['NOT_FOUND']);
    expect(await state()).toEqual(before);
  });
});

describe('Funding', () => {
  const fund = async (trajectoryId: string, changes: object = {}) =>
    (
      await server.ask(Fund, {
        input: {
          trajectoryId,
          frame: 'WMO',
          commissionerId: organizationId,
          from: '2026-07-01',
          until: '2026-12-31',
          ...changes,
        },
      })
    ).data?.fundingSave;

  test('is added and changed, also after the end', async () => {
    const id = await ended();
    const added = await fund(id, { reference: ' B-17 ', agreedHours: '240.00' });
    expect(added?.errors).toEqual([]);
    const fundingId = added?.funding?.id;
    expect((await fund(id, { fundingId, until: '2026-11-20' }))?.errors).toEqual([]);
    await fund(id, { frame: 'PARTICIPATIEWET', until: null, from: '2026-01-01' });
    const commissioner = { id: organizationId };
    expect((await fileOf(id))?.funding).toMatchObject([
      { frame: 'PARTICIPATIEWET', commissioner, reference: null, from: '2026-01-01', until: null, agreedHours: null },
      { id: fundingId, frame: 'WMO', commissioner, from: '2026-07-01', until: '2026-11-20', agreedHours: null },
    ]);
  });

  test.each<[string, object, string, string[]]>([
    ['an end before the begin', { from: '2027-01-02', until: '2027-01-01' }, 'PERIOD_INVALID', ['until']],
    ['a day that is paid already under that law', { from: '2026-12-31', until: null }, 'FUNDING_OVERLAPS', ['from']],
    ['an unknown commissioner', { commissionerId: `org_${UNKNOWN}` }, 'NOT_FOUND', ['commissionerId']],
    ['an unknown funding', { fundingId: `fun_${UNKNOWN}` }, 'NOT_FOUND', ['fundingId']],
    ['an unknown trajectory', { trajectoryId: `tra_${UNKNOWN}` }, 'NOT_FOUND', ['trajectoryId']],
    [
      'a BSN as reference',
      { from: '2027-01-01', until: null, reference: '111222333' },
      'BSN_NOT_ALLOWED',
      ['reference'],
    ],
  ])('is not saved with %s', async (_, changes, code, path) => {
    const id = await open();
    expect((await fund(id))?.errors).toEqual([]);
    const before = await state();
    expect(await fund(id, changes)).toEqual({ funding: null, errors: [{ code, path: ['input', ...path] }] });
    expect(await state()).toEqual(before);
  });

  test('is not that of another trajectory', async () => {
    const fundingId = (await fund(await open()))?.funding?.id;
    const other = await open();
    const before = await state();
    expect((await fund(other, { fundingId }))?.errors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'fundingId'] }]);
    expect(await state()).toEqual(before);
  });

  test('under one law is saved once when two save at the same time', async () => {
    const id = await open();
    const answers = await Promise.all([fund(id), fund(id)]);
    expect(answers.flatMap((a) => a?.errors.map((e) => e.code))).toEqual(['FUNDING_OVERLAPS']);
  });
});
