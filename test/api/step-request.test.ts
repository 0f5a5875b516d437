import { describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { FollowUpRecordInput, StepRequestInput } from '../generated/graphql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { Story } from '../support/story.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);
const stored = () => rowsOf(server.db, 'step_request', 'follow_up', 'participant', 'trajectory', 'outbox_event');
const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;

const Ask = graphql(`
  mutation StepRequest($input: StepRequestInput!) {
    stepRequest(input: $input) {
      trajectory { version stepRequests { id } }
      stepRequest { id kind to requestedOn words answeredOn answer transition { id } trajectory { id } }
      errors { code path }
    }
  }
`);

const Answer = graphql(`
  mutation StepRequestAnswer($input: StepRequestAnswerInput!) {
    stepRequestAnswer(input: $input) {
      trajectory { version }
      stepRequest { answeredOn answer transition { id } }
      errors { code path }
    }
  }
`);

const Requests = graphql(`
  query StepRequests($id: ID!) {
    trajectory(id: $id) {
      version
      transitions { id }
      stepRequests { kind to answeredOn answer transition { id } }
      open: stepRequests(open: true) { kind }
      answered: stepRequests(open: false) { kind }
    }
  }
`);

const Revoke = graphql(`
  mutation StepRequestRevoke($input: TransitionRevokeInput!) {
    transitionRevoke(input: $input) { trajectory { version } errors { code } }
  }
`);

const Stop = graphql(`
  mutation StepRequestStop($input: TrajectoryStopInput!) {
    trajectoryStop(input: $input) { trajectory { status } errors { code } }
  }
`);

const FollowUp = graphql(`
  mutation FollowUpRecord($input: FollowUpRecordInput!) {
    followUpRecord(input: $input) {
      followUp { id months askedOn agreed result note }
      trajectory { version followUps { months result } }
      errors { code path message }
    }
  }
`);

const Transfer = graphql(`
  mutation ParticipantTransfer($input: ParticipantTransferInput!) {
    participantTransfer(input: $input) {
      participant { version clientNumber organization { id } trajectories { organization { id } } }
      errors { code path currentVersion }
    }
  }
`);

const ask = async (input: StepRequestInput) => {
  const { data, errors } = await server.ask(Ask, { input });
  expect(errors).toEqual([]);
  return data?.stepRequest;
};

async function stop(trajectoryId: string, expectedVersion = 1): Promise<void> {
  const { data, errors } = await server.ask(Stop, { input: { trajectoryId, expectedVersion, outcome: 'MOVED' } });
  expect([...errors, ...(data?.trajectoryStop.errors ?? [])]).toEqual([]);
}

describe('A step that is asked for', () => {
  test('is kept in the participant’s words until it is answered in words', async () => {
    const trajectoryId = await world.trajectory();
    const asked = await ask({ trajectoryId, kind: 'ADVANCE', words: ' Ik wil verder. ' });
    const id = asked?.stepRequest?.id as string;
    expect(asked).toEqual({
      trajectory: { version: 1, stepRequests: [{ id }] },
      stepRequest: {
        id: expect.stringMatching(/^srq_/),
        kind: 'ADVANCE',
        to: 'TALENT_DEVELOPMENT',
        requestedOn: '2026-11-21',
        words: 'Ik wil verder.',
        answeredOn: null,
        answer: null,
        transition: null,
        trajectory: { id: trajectoryId },
      },
      errors: [],
    });
    const input = { stepRequestId: id, answer: 'We praten er vrijdag over.' };
    const { data, errors } = await server.ask(Answer, { input });
    expect(errors).toEqual([]);
    expect(data?.stepRequestAnswer).toEqual({
      trajectory: { version: 1 },
      stepRequest: { answeredOn: '2026-11-21', answer: 'We praten er vrijdag over.', transition: null },
      errors: [],
    });
    const again = await ask({ trajectoryId, kind: 'ADVANCE' });
    expect(again?.errors).toEqual([]);
    const before = await stored();
    const twice = await server.ask(Answer, { input });
    expect(twice.data?.stepRequestAnswer.errors).toEqual([
      { code: 'STEP_REQUEST_ANSWERED', path: ['input', 'stepRequestId'] },
    ]);
    expect(await stored()).toEqual(before);
  });

  test('is answered by taking it, and asked again by revoking it', async () => {
    const story = new Story(server, world, await world.participant());
    await story.start();
    await story.measure([{ cycle: 'TRAJECTORY', moment: 'BASELINE' }]);
    const { trajectoryId } = story;
    await ask({ trajectoryId, kind: 'ADVANCE' });
    await ask({ trajectoryId, kind: 'STOP' });
    await story.advance();
    const read = async () => (await server.ask(Requests, { id: trajectoryId })).data?.trajectory;
    const taken = await read();
    const step = taken?.transitions?.at(-1)?.id as string;
    expect(taken?.stepRequests).toEqual([
      { kind: 'STOP', to: null, answeredOn: null, answer: null, transition: null },
      { kind: 'ADVANCE', to: 'TALENT_DEVELOPMENT', answeredOn: '2026-11-21', answer: null, transition: { id: step } },
    ]);
    expect([taken?.open, taken?.answered]).toEqual([[{ kind: 'STOP' }], [{ kind: 'ADVANCE' }]]);
    const input = { transitionId: step, expectedVersion: Number(taken?.version), reason: 'Te vroeg.' };
    const revoked = await server.ask(Revoke, { input });
    expect(revoked.data?.transitionRevoke.errors).toEqual([]);
    expect((await read())?.open).toHaveLength(2);
    await stop(trajectoryId, Number((await read())?.version));
    expect((await read())?.open).toEqual([{ kind: 'ADVANCE' }]);
  });

  test.each<[string, object, string[]]>([
    ['that leads nowhere from here', { kind: 'FALL_BACK' }, ['TRANSITION_NOT_POSSIBLE input.kind']],
    ['to a phase too far', { kind: 'ADVANCE', to: 'AFTERCARE' }, ['TRANSITION_NOT_POSSIBLE input.to']],
    ['that was asked for', { kind: 'STOP' }, ['STEP_ALREADY_REQUESTED input.kind']],
    ['of an unknown trajectory', { kind: 'STOP', trajectoryId: unknown('tra') }, ['NOT_FOUND input.trajectoryId']],
  ])('is refused %s', async (_what, said, reasons) => {
    const trajectoryId = await world.trajectory();
    await ask({ trajectoryId, kind: 'STOP' });
    const before = await stored();
    const answer = await ask({ trajectoryId, kind: 'ADVANCE', ...said });
    expect(answer?.stepRequest).toBeNull();
    expect(answer?.errors.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual(reasons);
    expect(await stored()).toEqual(before);
  });

  test('is refused after the end, and an answer without words or to nothing too', async () => {
    const trajectoryId = await world.trajectory();
    const asked = await ask({ trajectoryId, kind: 'ADVANCE' });
    await stop(trajectoryId);
    const before = await stored();
    expect((await ask({ trajectoryId, kind: 'ADVANCE' }))?.errors).toEqual([
      { code: 'TRAJECTORY_ENDED', path: ['input'] },
    ]);
    const silent = { stepRequestId: asked?.stepRequest?.id as string, answer: ' ' };
    expect((await server.ask(Answer, { input: silent })).data?.stepRequestAnswer.errors).toEqual([
      { code: 'VALUE_MISSING', path: ['input', 'answer'] },
    ]);
    const lost = { stepRequestId: unknown('srq'), answer: 'Ja.' };
    expect((await server.ask(Answer, { input: lost })).data?.stepRequestAnswer.errors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'stepRequestId'] },
    ]);
    expect(await stored()).toEqual(before);
  });
});

describe('A follow-up', () => {
  const record = async (input: FollowUpRecordInput) => {
    const { data, errors } = await server.ask(FollowUp, { input });
    expect(errors).toEqual([]);
    return data?.followUpRecord;
  };

  test('is recorded at three, six and twelve months, each once', async () => {
    server.clock.set('2026-11-21');
    const trajectoryId = await world.trajectory();
    await stop(trajectoryId);
    server.clock.set('2027-02-21');
    const first = await record({
      trajectoryId,
      months: 3,
      agreed: true,
      result: 'AT_WORK',
      note: ' Bij de kwekerij. ',
    });
    expect(first).toEqual({
      followUp: {
        id: expect.stringMatching(/^fol_/),
        months: 3,
        askedOn: '2027-02-21',
        agreed: true,
        result: 'AT_WORK',
        note: 'Bij de kwekerij.',
      },
      trajectory: { version: 2, followUps: [{ months: 3, result: 'AT_WORK' }] },
      errors: [],
    });
    server.clock.set('2027-11-21');
    await record({ trajectoryId, months: 12, agreed: false, result: 'UNKNOWN' });
    const last = await record({ trajectoryId, months: 6, askedOn: '2027-05-21', agreed: true, result: 'IN_EDUCATION' });
    expect(last?.trajectory?.followUps?.map(({ months }) => months)).toEqual([3, 6, 12]);
    server.clock.set('2026-11-21');
  });

  test.each<[string, Partial<FollowUpRecordInput>, string, string[]]>([
    ['a day too early', {}, '2027-02-20', ['FOLLOW_UP_TOO_EARLY askedOn']],
    ['a day ahead', { askedOn: '2027-02-22' }, '2027-02-21', ['DATE_IN_FUTURE askedOn']],
    ['after four months', { months: 4 }, '2027-04-01', ['FOLLOW_UP_MONTHS_UNKNOWN months']],
    ['of what nobody agreed to tell', { agreed: false }, '2027-02-21', ['FOLLOW_UP_NOT_AGREED result']],
    ['twice', { months: 6 }, '2027-06-01', ['FOLLOW_UP_ALREADY_RECORDED months']],
  ])('is refused %s', async (_what, said, today, reasons) => {
    server.clock.set('2026-11-21');
    const trajectoryId = await world.trajectory();
    await stop(trajectoryId);
    server.clock.set('2027-06-01');
    await record({ trajectoryId, months: 6, agreed: true, result: 'AT_HOME' });
    server.clock.set(today);
    const before = await stored();
    const answer = await record({ trajectoryId, months: 3, agreed: true, result: 'AT_WORK', ...said });
    expect(answer?.followUp).toBeNull();
    expect(answer?.errors.map(({ code, path }) => `${code} ${path?.[1]}`)).toEqual(reasons);
    expect(await stored()).toEqual(before);
    server.clock.set('2026-11-21');
  });

  test('is refused while the trajectory runs', async () => {
    const trajectoryId = await world.trajectory({ since: 400 });
    const before = await stored();
    const answer = await record({ trajectoryId, months: 3, agreed: true, result: 'AT_WORK' });
    expect(answer?.errors).toEqual([
      { code: 'TRAJECTORY_NOT_ENDED', path: ['input', 'trajectoryId'], message: expect.stringMatching(/\.$/) },
    ]);
    expect(await stored()).toEqual(before);
  });
});

describe('A transfer', () => {
  const transfer = async (input: object) => {
    const { data, errors } = await server.ask(Transfer, { input: input as never });
    expect(errors).toEqual([]);
    return data?.participantTransfer;
  };

  test('makes another organization responsible; what was stays with the one before', async () => {
    const [from, to] = [await world.organization(), await world.organization()];
    const participantId = await world.participant({ organizationId: from });
    await stop(await world.trajectory({ participantId }));
    const move = { participantId, expectedVersion: 1, organizationId: to, clientNumber: 'B-7' };
    expect(await transfer(move)).toEqual({
      participant: {
        version: 2,
        clientNumber: 'B-7',
        organization: { id: to },
        trajectories: [{ organization: { id: from } }],
      },
      errors: [],
    });
    const back = await transfer({ participantId, expectedVersion: 2, organizationId: from });
    expect(back?.participant).toMatchObject({ version: 3, clientNumber: 'B-7', organization: { id: from } });
  });

  test('is refused with an open trajectory, to the same, under a taken number, and in another version', async () => {
    const organizationId = await world.organization();
    const participantId = await world.participant({ organizationId });
    await world.trajectory({ participantId });
    const other = await world.participant();
    const em = server.db.em.fork();
    const [row] = await em.execute('select client_number from participant where id = ?', [uuid(participantId)]);
    const clientNumber = (row as { client_number: string }).client_number;
    const before = await stored();
    const refused = [
      await transfer({ participantId, expectedVersion: 1, organizationId }),
      await transfer({ participantId: other, expectedVersion: 1, organizationId, clientNumber }),
      await transfer({ participantId: other, expectedVersion: 1, organizationId, clientNumber: ' ' }),
      await transfer({ participantId: other, expectedVersion: 2, organizationId }),
      await transfer({ participantId: other, expectedVersion: 1, organizationId: unknown('org') }),
    ];
    expect(refused.map((answer) => answer?.errors.map(({ code, path }) => `${code} ${path?.[1]}`))).toEqual([
      ['TRAJECTORY_ALREADY_OPEN participantId', 'SAME_ORGANIZATION organizationId'],
      ['CLIENT_NUMBER_TAKEN clientNumber'],
      ['VALUE_MISSING clientNumber'],
      ['VERSION_CONFLICT expectedVersion'],
      ['NOT_FOUND organizationId'],
    ]);
    expect(refused.map((answer) => answer?.participant)).toEqual([null, null, null, null, null]);
    expect(await stored()).toEqual(before);
  });
});
