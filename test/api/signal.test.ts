import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { SignalFilter } from '../generated/graphql.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { Story } from '../support/story.js';
import { uuid, World } from '../support/world.js';

const TODAY = '2026-11-20';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);

const Signals = graphql(`
  query SignalsOfOne($id: ID!, $locale: Locale) {
    participant(id: $id) {
      signals { code severity dueOn text(locale: $locale) participant { id } trajectory { id } about { __typename id } }
    }
  }
`);

const Caseload = graphql(`
  query SignalsOfCaseload($filter: SignalFilter, $first: Int, $after: String) {
    viewer {
      signals(filter: $filter, first: $first, after: $after) {
        totalCount
        nodes { code severity dueOn participant { id } }
        edges { cursor node { code } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`);

const People = graphql(`
  query SignalsOfPeople($first: Int!) {
    viewer {
      caseload(first: $first) {
        totalCount
        nodes { id name { family } signals { code text trajectory { phase } } }
        pageInfo { hasNextPage }
      }
    }
  }
`);

const Fund = graphql(`
  mutation SignalFund($input: FundingSaveInput!) { fundingSave(input: $input) { trajectory { id } errors { code } } }
`);
const Open = graphql(`
  mutation SignalOpenNeed($input: SupportNeedOpenInput!) { supportNeedOpen(input: $input) { supportNeed { id version } errors { code } } }
`);
const Change = graphql(`
  mutation SignalChangeNeed($input: SupportNeedChangeInput!) { supportNeedChange(input: $input) { supportNeed { status } errors { code } } }
`);
const Ask = graphql(`
  mutation SignalStepRequest($input: StepRequestInput!) { stepRequest(input: $input) { stepRequest { id } errors { code } } }
`);
const Answer = graphql(`
  mutation SignalStepAnswer($input: StepRequestAnswerInput!) { stepRequestAnswer(input: $input) { stepRequest { answeredOn } errors { code } } }
`);
const Pause = graphql(`
  mutation SignalPause($input: TrajectoryPauseInput!) { trajectoryPause(input: $input) { trajectory { status } errors { code } } }
`);

const told = async (id: string, locale: 'NL' | 'EN' = 'EN') => {
  const { data, errors } = await server.ask(Signals, { id, locale });
  expect(errors).toEqual([]);
  return data?.participant?.signals ?? [];
};
const codes = async (id: string) => (await told(id)).map(({ code }) => code);

describe('What asks for attention', () => {
  test('comes and goes through a story', async () => {
    const organizationId = await world.organization();
    const participantId = await world.participant({ organizationId });
    expect(await told(participantId)).toEqual([]);

    const story = await new Story(server, world, participantId).on('2026-11-20').start();
    const { trajectoryId } = story;
    expect(await told(participantId)).toEqual([
      {
        code: 'BASELINE_DUE',
        severity: 'WARNING',
        dueOn: '2026-12-04',
        text: 'The baseline is not measured yet. Do so by December 4, 2026.',
        participant: { id: participantId },
        trajectory: { id: trajectoryId },
        about: { __typename: 'Trajectory', id: trajectoryId },
      },
    ]);

    const measured = await story.measure([{ cycle: 'TRAJECTORY', moment: 'BASELINE' }], { FINANCES: 1 });
    expect(measured).toMatch(/^mat_/);
    expect(await told(participantId)).toEqual([]);
    story.on('2026-11-24');
    const [acute] = await told(participantId, 'NL');
    expect(acute).toMatchObject({
      code: 'NEED_UNATTENDED',
      severity: 'URGENT',
      dueOn: '2026-11-23',
      text: 'Een hulpvraag over Financiën wacht nog. Die had uiterlijk 23 november 2026 aandacht nodig.',
      about: { __typename: 'SupportNeed' },
    });
    const needId = String(acute?.about?.id);
    const input = { supportNeedId: needId, expectedVersion: 1, status: 'IN_PROGRESS' } as const;
    expect((await server.ask(Change, { input })).data?.supportNeedChange.errors).toEqual([]);
    expect(await told(participantId)).toEqual([]);

    const fund = {
      trajectoryId,
      frame: 'WMO',
      commissionerId: organizationId,
      from: '2026-11-20',
      until: '2027-01-05',
    } as const;
    expect((await server.ask(Fund, { input: fund })).data?.fundingSave.errors).toEqual([]);
    expect(
      (await server.ask(Open, { input: { participantId, domain: 'HOUSING' } })).data?.supportNeedOpen.errors,
    ).toEqual([]);
    const asked = await server.ask(Ask, { input: { trajectoryId, kind: 'ADVANCE' } });
    expect(asked.data?.stepRequest.errors).toEqual([]);
    const stepRequestId = asked.data?.stepRequest.stepRequest?.id as string;
    expect((await told(participantId)).map(({ code, about }) => [code, about?.id])).toEqual(
      [['FUNDING_ENDING', expect.stringMatching(/^fun_/)]].flatMap((funding) => [
        ['STEP_REQUESTED', stepRequestId],
        funding,
      ]),
    );

    const answer = { stepRequestId, answer: 'We praten er vrijdag over.' };
    expect((await server.ask(Answer, { input: answer })).data?.stepRequestAnswer.errors).toEqual([]);
    expect(await codes(participantId)).toEqual(['FUNDING_ENDING']);

    story.on('2027-01-05');
    expect(await codes(participantId)).toEqual(['FUNDING_ENDING']);
    story.on('2027-01-06');
    expect(await told(participantId)).toMatchObject([
      { code: 'NEED_UNATTENDED', severity: 'WARNING', dueOn: '2027-01-05', about: { __typename: 'SupportNeed' } },
    ]);
  });

  test('in practice: interim, guideline, competences, and an end that nobody reached yet', async () => {
    server.clock.set('2026-11-20');
    const participantId = await world.participant();
    const trajectoryId = await world.trajectory({ participantId, phase: 'WORKPLACE_LEARNING', since: 28 });
    await world.matrix(trajectoryId, { measuredOn: '2026-10-10' });
    expect(await told(participantId)).toMatchObject([
      { code: 'INTERIM_DUE', dueOn: '2026-12-04', about: { __typename: 'PhasePeriod' } },
    ]);
    server.clock.set('2027-01-24');
    expect(await codes(participantId)).toEqual(['INTERIM_DUE', 'PHASE_OVER_GUIDELINE']);
    server.clock.set('2026-11-20');
  });

  test('a pause leaves needs, contracts and funding', async () => {
    const participantId = await world.participant();
    const trajectoryId = await world.trajectory({ participantId, since: 120 });
    expect(await codes(participantId)).toEqual(['BASELINE_DUE', 'PHASE_OVER_GUIDELINE']);
    const input = { trajectoryId, expectedVersion: 1, reason: 'Opname.', from: '2026-11-20' };
    expect((await server.ask(Pause, { input })).data?.trajectoryPause.errors).toEqual([]);
    expect(await told(participantId)).toEqual([]);
  });

  test('an ended trajectory asks nothing', async () => {
    const participantId = await world.participant();
    const trajectoryId = await world.trajectory({ participantId, since: 120 });
    const end = `update trajectory set status = 'ENDED', ended_on = '2026-11-20', outcome = 'MOVED', phase = null`;
    await server.db.em.fork().execute(`${end} where id = '${uuid(trajectoryId)}'`);
    expect(await told(participantId)).toEqual([]);
  });
});

describe('The caseload', () => {
  const page = async (of: { filter?: SignalFilter; first?: number; after?: string | null }) => {
    const { data, errors } = await server.ask(Caseload, of);
    expect(errors).toEqual([]);
    return data?.viewer.signals;
  };

  beforeAll(() => server.clock.set('2027-01-24'));

  test('is everybody with a trajectory that has not ended, by name', async () => {
    const { data, errors } = await server.ask(People, { first: 100 });
    expect(errors).toEqual([]);
    const { totalCount, nodes = [] } = data?.viewer.caseload ?? {};
    expect(totalCount).toBe(3);
    const families = nodes.map(({ name }) => name?.family ?? '');
    expect(families).toEqual(families.toSorted());
  });

  test('has its signals in order, page by page', async () => {
    const whole = await page({ first: 100 });
    const all = whole?.nodes ?? [];
    expect(all.length).toBe(whole?.totalCount);
    expect(all.length).toBeGreaterThan(2);
    expect(all.map(({ dueOn }) => dueOn)).toEqual(all.map(({ dueOn }) => dueOn).toSorted());
    const walked: unknown[] = [];
    let after: string | null | undefined;
    do {
      const next = await page({ first: 1, after });
      expect(next?.totalCount).toBe(all.length);
      expect(next?.pageInfo.hasPreviousPage).toBe(walked.length > 0);
      walked.push(...(next?.nodes ?? []));
      after = next?.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after);
    expect(walked).toEqual(all);
  });

  test('can be filtered', async () => {
    expect((await page({ filter: { code: ['INTERIM_DUE'] } }))?.nodes.map(({ code }) => code)).toEqual(['INTERIM_DUE']);
    expect((await page({ filter: { severity: ['URGENT'] } }))?.totalCount).toBe(0);
    const soon = await page({ filter: { dueUntil: '2027-01-05' } });
    expect(soon?.nodes.map(({ code }) => code)).toEqual(['INTERIM_DUE', 'NEED_UNATTENDED']);
    expect((await page({ filter: { code: null, severity: null, dueUntil: null } }))?.totalCount).toBe(
      (await page({}))?.totalCount,
    );
  });

  test.each([
    ['BAD_CURSOR', { after: 'nonsense' }],
    ['BAD_PAGE', { first: 0 }],
  ])('%s', async (code, of) => {
    const { errors } = await server.ask(Caseload, of);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test('takes as many statements for many as for one', async () => {
    const ask = (first: number) => statementsOf(server.db, () => server.ask(People, { first }));
    const one = await ask(1);
    const many = await ask(3);
    // The people and their count; facts and evidence; the trajectories.
    expect([one.length, many.length]).toEqual([5, 5]);
    const whole = await statementsOf(server.db, () => server.ask(Caseload, { first: 100 }));
    // Facts and evidence; the participants.
    expect(whole.length).toBe(3);
  });
});
