import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { encodeId, newId } from '../../src/graph/ids.js';
import type { MatrixDomain } from '../../src/modules/instrument/vocabulary.js';
import { graphql } from '../generated/gql.js';
import type { SupportNeedChangeInput } from '../generated/graphql.js';
import { Correct, draft, Finalize, type Measured, measure, TRAJECTORY_BASELINE } from '../support/matrix.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { Story, succeeded } from '../support/story.js';
import { World } from '../support/world.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);
afterEach(() => server.clock.set(TODAY));

/** Everything that a refusal must leave as it was. */
const stored = () => rowsOf(server.db, 'support_need', 'support_need_change', 'outbox_event', 'kept_answer');

const Needs = graphql(`
  query NeedsOf($id: ID!, $status: [SupportNeedStatus!]) {
    participant(id: $id) {
      supportNeeds(status: $status) {
        id version domain kind urgency urgentSince openedOn status since improved attendBy
        description helpFrom askAgainOn party
        measurement { id }
        changes { status urgency on note author { id } }
      }
    }
  }
`);

const Open = graphql(`
  mutation NeedOpen($input: SupportNeedOpenInput!) {
    supportNeedOpen(input: $input) {
      supportNeed { id version domain kind urgency status openedOn description helpFrom measurement { id } }
      errors { code path }
    }
  }
`);

const Change = graphql(`
  mutation NeedChange($input: SupportNeedChangeInput!) {
    supportNeedChange(input: $input) {
      supportNeed {
        id version kind urgency urgentSince status since openedOn improved description helpFrom askAgainOn party
        changes { status urgency on note }
      }
      errors { code path currentVersion needs { id } }
    }
  }
`);

const Worklist = graphql(`
  query NeedsWorklist($filter: SupportNeedFilter, $first: Int, $after: String) {
    supportNeeds(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes { id domain urgency openedOn participant { id } }
      pageInfo { endCursor }
    }
  }
`);

let participantId = '';
beforeEach(async () => {
  participantId = await world.participant();
  await world.trajectory({ participantId, since: 100 });
});

const on = (day: string) => server.clock.set(day);
const measured = (levels: Measured, of: object = {}) => measure(server, participantId, { levels, ...of });

async function needs(status?: ('OPEN' | 'IN_PROGRESS' | 'RESOLVED')[]) {
  const { data, errors } = await server.ask(Needs, { id: participantId, ...(status ? { status } : {}) });
  return succeeded(data?.participant?.supportNeeds, [], errors);
}

/** The only need of a domain. */
async function needIn(domain: MatrixDomain) {
  const found = (await needs()).filter((need) => need.domain === domain);
  expect(found).toHaveLength(1);
  return succeeded(found[0]);
}

async function opened(domain: MatrixDomain) {
  const { data, errors } = await server.ask(Open, { input: { participantId, domain } });
  return succeeded(data?.supportNeedOpen.supportNeed, data?.supportNeedOpen.errors, errors);
}

/** Tries to change the only need of a domain at its present version. */
async function attempt(domain: MatrixDomain, change: Partial<SupportNeedChangeInput>) {
  const { id, version } = await needIn(domain);
  const { data, errors } = await server.ask(Change, {
    input: { supportNeedId: id, expectedVersion: version, ...change },
  });
  expect(errors).toEqual([]);
  return succeeded(data).supportNeedChange;
}

async function changed(domain: MatrixDomain, change: Partial<SupportNeedChangeInput>) {
  const { supportNeed, errors } = await attempt(domain, change);
  return succeeded(supportNeed, errors);
}

describe('finalizing a matrix of a professional', () => {
  test('opens a need for every low domain, on the day of finalizing', async () => {
    const { id } = await draft(server, participantId, {
      measuredOn: '2026-11-16',
      levels: { FINANCES: 1, HOUSING: 2, JUSTICE: null },
    });
    expect(await needs()).toEqual([]);
    await server.ask(Finalize, { input: { matrixMeasurementId: id, expectedVersion: 1 } });
    const day = { openedOn: TODAY, since: TODAY, urgentSince: TODAY };
    expect(await needs()).toMatchObject([
      { domain: 'FINANCES', kind: 'DEBT', urgency: 'ACUTE', status: 'OPEN', attendBy: '2026-11-23', ...day },
      { domain: 'HOUSING', kind: 'HOUSING', urgency: 'HIGH', status: 'OPEN', attendBy: '2026-12-05', ...day },
    ]);
    expect(await needIn('FINANCES')).toMatchObject({
      version: 1,
      improved: false,
      measurement: { id },
      changes: [{ status: 'OPEN', urgency: 'ACUTE', on: TODAY, note: null, author: null }],
    });
  });

  test('raises the unresolved need, and never lowers it', async () => {
    await measured({ HOUSING: 2 });
    await changed('HOUSING', { status: 'IN_PROGRESS' });
    on('2026-11-25');
    await measured({ HOUSING: 1 });
    expect(await needIn('HOUSING')).toMatchObject({
      version: 3,
      status: 'IN_PROGRESS',
      since: TODAY,
      urgency: 'ACUTE',
      urgentSince: '2026-11-25',
      openedOn: TODAY,
    });
    on('2026-11-26');
    await measured({ HOUSING: 2 });
    expect(await needIn('HOUSING')).toMatchObject({ version: 3, urgency: 'ACUTE', urgentSince: '2026-11-25' });
  });

  test('marks what scores 3 or more later, and takes the mark away when it is low again', async () => {
    await measured({ HOUSING: 2 });
    on('2026-11-25');
    await measured({ HOUSING: 3 });
    expect(await needIn('HOUSING')).toMatchObject({ status: 'OPEN', improved: true });
    on('2026-11-27');
    await measured({ HOUSING: 2 });
    expect(await needIn('HOUSING')).toMatchObject({ status: 'OPEN', improved: false, openedOn: TODAY });
  });

  test('reopens a need that was resolved less than 90 days ago, and opens a new one after that', async () => {
    const first = await measured({ HOUSING: 1 });
    await changed('HOUSING', { status: 'RESOLVED' });
    on('2027-02-18');
    const relapse = await measured({ HOUSING: 2 });
    expect(relapse.id).not.toBe(first.id);
    expect(await needIn('HOUSING')).toMatchObject({
      status: 'OPEN',
      urgency: 'HIGH',
      openedOn: '2027-02-18',
      urgentSince: '2027-02-18',
      measurement: { id: relapse.id },
      changes: [
        { status: 'OPEN', urgency: 'ACUTE', on: TODAY },
        { status: 'RESOLVED', urgency: 'ACUTE', on: TODAY },
        { status: 'OPEN', urgency: 'HIGH', on: '2027-02-18' },
      ],
    });
    await changed('HOUSING', { status: 'RESOLVED' });
    on('2027-05-19');
    await measured({ HOUSING: 2 });
    expect(await needs()).toMatchObject([
      { status: 'RESOLVED', openedOn: '2027-02-18', attendBy: null },
      { status: 'OPEN', openedOn: '2027-05-19', version: 1 },
    ]);
  });

  test('touches nothing when a later matrix is there already', async () => {
    await measured({}, { measuredOn: '2026-11-20' });
    await measured({ HOUSING: 1 }, { measuredOn: '2026-11-19' });
    expect(await needs()).toEqual([]);
  });

  test('a self-rating touches no need', async () => {
    await measured({ HOUSING: 2 });
    const before = await needs();
    await measured({ HOUSING: 5, FINANCES: 1 }, { rater: 'SELF' });
    expect(await needs()).toEqual(before);
  });

  test('a correction of the matrix that opened a need marks it', async () => {
    const wrong = await measured({ HOUSING: 1 }, { moments: [TRAJECTORY_BASELINE] });
    await server.ask(Correct, {
      input: {
        matrixMeasurementId: wrong.id,
        expectedVersion: 2,
        reason: 'Typefout.',
        scores: [
          { domain: 'HOUSING', level: 4 },
          { domain: 'FINANCES', level: 2 },
        ],
      },
    });
    expect(await needIn('HOUSING')).toMatchObject({ status: 'OPEN', urgency: 'ACUTE', improved: true });
    expect(await needIn('FINANCES')).toMatchObject({ status: 'OPEN', urgency: 'HIGH' });
  });

  test('a refused finalizing leaves the needs as they were', async () => {
    await measured({}, { moments: [TRAJECTORY_BASELINE] });
    const { id } = await draft(server, participantId, { levels: { HOUSING: 1 }, moments: [TRAJECTORY_BASELINE] });
    const before = await stored();
    const { data } = await server.ask(Finalize, { input: { matrixMeasurementId: id, expectedVersion: 1 } });
    expect(data?.matrixMeasurementFinalize.errors.map(({ code }) => code)).toEqual(['MOMENT_TAKEN']);
    expect(await stored()).toEqual(before);
  });
});

describe('by hand', () => {
  test('a need opens NORMAL, with the kind of its domain; one unresolved per domain', async () => {
    const input = { participantId, domain: 'SOCIAL_NETWORK', description: 'Zoekt een maatje.' } as const;
    const { data } = await server.ask(Open, { input: { ...input, helpFrom: 'VOLUNTEER' } });
    expect(data?.supportNeedOpen).toMatchObject({
      supportNeed: {
        version: 1,
        kind: 'CARE_OR_GUIDANCE',
        urgency: 'NORMAL',
        status: 'OPEN',
        openedOn: TODAY,
        description: 'Zoekt een maatje.',
        helpFrom: 'VOLUNTEER',
        measurement: null,
      },
      errors: [],
    });
    expect(await needIn('SOCIAL_NETWORK')).toMatchObject({ attendBy: '2027-01-02' });
    const before = await stored();
    const again = await server.ask(Open, { input });
    expect(again.data?.supportNeedOpen).toEqual({
      supportNeed: null,
      errors: [{ code: 'NEED_ALREADY_OPEN', path: ['input', 'domain'] }],
    });
    const nobody = await server.ask(Open, { input: { ...input, participantId: encodeId('par', newId()) } });
    expect(nobody.data?.supportNeedOpen.errors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'participantId'] }]);
    expect(await stored()).toEqual(before);
  });

  test('it goes through its states, each with its day and note', async () => {
    await opened('HOUSING');
    on('2026-11-24');
    expect(await changed('HOUSING', { status: 'IN_PROGRESS', kind: 'OTHER', note: 'Gesprek gepland.' })).toMatchObject({
      version: 2,
      status: 'IN_PROGRESS',
      since: '2026-11-24',
      kind: 'OTHER',
    });
    const declined = await changed('HOUSING', { status: 'DECLINED', askAgainOn: '2027-02-22' });
    expect(declined).toMatchObject({ status: 'DECLINED', askAgainOn: '2027-02-22', party: null });
    expect(await changed('HOUSING', { askAgainOn: '2026-12-01' })).toMatchObject({ askAgainOn: '2026-12-01' });
    const elsewhere = await changed('HOUSING', { status: 'ELSEWHERE', party: 'Wijkteam Noord' });
    expect(elsewhere).toMatchObject({ status: 'ELSEWHERE', askAgainOn: null, party: 'Wijkteam Noord' });
    expect(await changed('HOUSING', { status: 'RESOLVED' })).toMatchObject({ status: 'RESOLVED', party: null });
    on('2026-11-30');
    const reopened = await changed('HOUSING', { status: 'OPEN' });
    expect(reopened).toMatchObject({ status: 'OPEN', openedOn: '2026-11-30', urgentSince: '2026-11-30', version: 7 });
    expect(reopened.changes).toEqual([
      { status: 'OPEN', urgency: 'NORMAL', on: TODAY, note: null },
      { status: 'IN_PROGRESS', urgency: 'NORMAL', on: '2026-11-24', note: 'Gesprek gepland.' },
      { status: 'DECLINED', urgency: 'NORMAL', on: '2026-11-24', note: null },
      { status: 'ELSEWHERE', urgency: 'NORMAL', on: '2026-11-24', note: null },
      { status: 'RESOLVED', urgency: 'NORMAL', on: '2026-11-24', note: null },
      { status: 'OPEN', urgency: 'NORMAL', on: '2026-11-30', note: null },
    ]);
  });

  test('its words can change alone, and be taken away', async () => {
    await opened('HOUSING');
    const told = await changed('HOUSING', { description: 'Zoekt een kamer.', helpFrom: 'NETWORK' });
    expect(told).toMatchObject({ version: 2, description: 'Zoekt een kamer.', helpFrom: 'NETWORK' });
    expect(told.changes).toHaveLength(1);
    const silent = await changed('HOUSING', { description: null, helpFrom: null });
    expect(silent).toMatchObject({ version: 3, description: null, helpFrom: null });
  });

  test('its urgency rises freely and sinks with a reason', async () => {
    await opened('HOUSING');
    on('2026-11-24');
    expect(await changed('HOUSING', { urgency: 'ACUTE' })).toMatchObject({
      urgency: 'ACUTE',
      urgentSince: '2026-11-24',
    });
    const before = await stored();
    expect((await attempt('HOUSING', { urgency: 'HIGH' })).errors).toMatchObject([
      { code: 'REASON_MISSING', path: ['input', 'reason'] },
    ]);
    expect(await stored()).toEqual(before);
    const lowered = await changed('HOUSING', { urgency: 'HIGH', reason: 'Kan bij zijn zus blijven.' });
    expect(lowered).toMatchObject({ urgency: 'HIGH', status: 'OPEN', since: TODAY });
    expect(lowered.changes.at(-1)).toMatchObject({ urgency: 'HIGH', note: 'Kan bij zijn zus blijven.' });
  });

  test.each<[string, Partial<SupportNeedChangeInput>, string[]]>([
    ['to the state it has', { status: 'OPEN' }, ['STATE_NOT_POSSIBLE input.status']],
    ['declined without a day', { status: 'DECLINED' }, ['ASK_AGAIN_DATE_NEEDED input.askAgainOn']],
    [
      'declined, asked in 91 days',
      { status: 'DECLINED', askAgainOn: '2027-02-20' },
      ['ASK_AGAIN_DATE_NEEDED input.askAgainOn'],
    ],
    ['elsewhere without a party', { status: 'ELSEWHERE' }, ['PARTY_MISSING input.party']],
    ['an older version', { expectedVersion: 7, status: 'RESOLVED' }, ['VERSION_CONFLICT input.expectedVersion']],
    ['an unknown need', { supportNeedId: encodeId('ned', newId()) }, ['NOT_FOUND input.supportNeedId']],
    ['a citizen service number', { note: 'BSN 111222333' }, ['BSN_NOT_ALLOWED input.note']],
  ])('%s is refused', async (_, change, expected) => {
    await opened('HOUSING');
    const before = await stored();
    const { supportNeed, errors } = await attempt('HOUSING', change);
    expect(supportNeed).toBeNull();
    expect(errors.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test('a resolved need only opens again, and not beside another', async () => {
    await opened('HOUSING');
    const { id, version } = await changed('HOUSING', { status: 'RESOLVED' });
    expect((await attempt('HOUSING', { status: 'IN_PROGRESS' })).errors).toMatchObject([
      { code: 'STATE_NOT_POSSIBLE' },
    ]);
    await opened('HOUSING');
    const before = await stored();
    const input = { supportNeedId: id, expectedVersion: version, status: 'OPEN' } as const;
    const { data } = await server.ask(Change, { input });
    expect(data?.supportNeedChange.errors).toMatchObject([{ code: 'NEED_ALREADY_OPEN', path: ['input', 'status'] }]);
    expect(await stored()).toEqual(before);
  });

  test('the same key changes a need once', async () => {
    await opened('HOUSING');
    const { id } = await needIn('HOUSING');
    const input = { supportNeedId: id, expectedVersion: 1, status: 'RESOLVED', idempotencyKey: newId() } as const;
    const first = await server.ask(Change, { input });
    expect(first.data?.supportNeedChange).toMatchObject({ supportNeed: { version: 2 }, errors: [] });
    expect(await server.ask(Change, { input })).toEqual(first);
  });
});

describe('the most urgent goes first', () => {
  test('past an open acute need never, past a high one with a motivation', async () => {
    await measured({ FINANCES: 1, MENTAL_HEALTH: 2 });
    await opened('HOUSING');
    const before = await stored();
    const acute = await needIn('FINANCES');
    for (const motivation of [undefined, 'Het kan nu.']) {
      const { errors } = await attempt('HOUSING', { status: 'IN_PROGRESS', motivation });
      expect(errors).toEqual([
        { code: 'MORE_URGENT_NEED_OPEN', path: ['input', 'status'], currentVersion: null, needs: [{ id: acute.id }] },
      ]);
    }
    expect(await stored()).toEqual(before);
    await changed('FINANCES', { status: 'IN_PROGRESS' });
    const { errors } = await attempt('HOUSING', { status: 'IN_PROGRESS' });
    expect(errors).toMatchObject([{ code: 'MOTIVATION_MISSING', path: ['input', 'motivation'], needs: null }]);
    const moved = await changed('HOUSING', { status: 'IN_PROGRESS', motivation: 'Er is vandaag een kamer.' });
    expect(moved.changes.at(-1)).toMatchObject({ status: 'IN_PROGRESS', note: 'Er is vandaag een kamer.' });
  });

  test('the start of a trajectory does not look at them', async () => {
    participantId = await world.participant();
    await opened('WORK_AND_EDUCATION');
    await opened('HOUSING');
    await changed('HOUSING', { urgency: 'ACUTE' });
    await new Story(server, world, participantId).start();
    expect(await needIn('WORK_AND_EDUCATION')).toMatchObject({ status: 'IN_PROGRESS', since: TODAY, version: 2 });
  });

  test('the start of a trajectory opens the need on work when there is none', async () => {
    participantId = await world.participant();
    await new Story(server, world, participantId).start();
    expect(await needs()).toMatchObject([
      {
        domain: 'WORK_AND_EDUCATION',
        kind: 'DEVELOPMENT',
        urgency: 'NORMAL',
        status: 'IN_PROGRESS',
        measurement: null,
      },
    ]);
  });
});

describe('lists', () => {
  test('stand by urgency, then the oldest, then in the order of domains', async () => {
    await opened('JUSTICE');
    await opened('TIME_USE');
    on('2026-11-23');
    await measured({ SOCIAL_NETWORK: 1, FINANCES: 2, DOMESTIC_RELATIONS: 2, BASIC_ADL: 1 });
    await opened('HOUSING');
    const order = ['BASIC_ADL', 'SOCIAL_NETWORK', 'FINANCES', 'DOMESTIC_RELATIONS', 'TIME_USE', 'JUSTICE', 'HOUSING'];
    expect((await needs()).map(({ domain }) => domain)).toEqual(order);
    await changed('BASIC_ADL', { status: 'IN_PROGRESS' });
    expect((await needs(['OPEN'])).map(({ domain }) => domain)).toEqual(order.slice(1));
    const listed = async (filter: object, page: object = {}) => {
      const { data, errors } = await server.ask(Worklist, { filter: { participantId, ...filter }, ...page });
      return succeeded(data?.supportNeeds, [], errors);
    };
    const first = await listed({}, { first: 4 });
    expect(first.totalCount).toBe(7);
    const rest = await listed({}, { first: 4, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ domain }) => domain)).toEqual(order);
    const domains = async (filter: object) => (await listed(filter)).nodes.map(({ domain }) => domain);
    expect(await domains({ urgency: ['ACUTE'], status: ['OPEN'] })).toEqual(['SOCIAL_NETWORK']);
    expect(await domains({ domain: ['JUSTICE', 'HOUSING'] })).toEqual(['JUSTICE', 'HOUSING']);
    expect(await domains({ kind: ['DEBT'], improved: false })).toEqual(['FINANCES']);
    // They were opened before the matrix, which scored them 3.
    expect(await domains({ improved: true })).toEqual(['TIME_USE', 'JUSTICE']);
    expect(await domains({ coachId: encodeId('pro', newId()) })).toEqual([]);
  });

  test('hold the needs of everyone', async () => {
    await opened('HOUSING');
    const { data, errors } = await server.ask(Worklist, { filter: { status: ['OPEN'] }, first: 100 });
    expect(errors).toEqual([]);
    const people = new Set(data?.supportNeeds.nodes.map(({ participant }) => participant.id));
    expect(people.has(participantId)).toBe(true);
    expect(people.size).toBeGreaterThan(1);
  });
});
