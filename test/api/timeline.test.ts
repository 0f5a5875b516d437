import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '../../src/graph/day.js';
import { TIMELINE_KINDS } from '../../src/modules/timeline/vocabulary.js';
import { PhaseTransition } from '../../src/modules/transition/phase-transition.entity.js';
import { graphql } from '../generated/gql.js';
import type { TimelineQuery } from '../generated/graphql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { fillFile } from '../support/whole-file.js';
import { location, workplace } from '../support/workplaces.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);
const FIRST = '2026-01-01';
const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;

const Timeline = graphql(`
  query Timeline($id: ID!, $first: Int, $after: String) {
    participant(id: $id) {
      timeline(first: $first, after: $after) {
        totalCount
        edges { cursor node { kind on label english: label(locale: EN) node { __typename id } } }
        nodes { on }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`);

const People = graphql(`
  query TimelineOfPeople($first: Int!) {
    participants(first: $first) { nodes { timeline(first: 5) { nodes { kind on label } pageInfo { hasNextPage } } } }
  }
`);

const Add = graphql(`
  mutation RemarkAdd($input: RemarkAddInput!) {
    remarkAdd(input: $input) {
      remark { id text on about { id } participant { id } writtenBy { id } }
      participant { id remarks { text } }
      errors { code path }
    }
  }
`);

const Remarked = graphql(`
  query Remarked($id: ID!) {
    participant(id: $id) {
      remarks { text about { id } }
      ladderAssessments { remarks { text } }
      trajectories { transitions { remarks { text } } }
    }
  }
`);

let organizationId: string;
let participantId: string;
let trajectoryId: string;
let otherId: string;

beforeAll(async () => {
  organizationId = await world.organization();
  await world.coach(organizationId);
  const locationId = await location(server, organizationId);
  await workplace(server, { locationId, items: [] });
  participantId = await world.participant({ organizationId });
  otherId = await world.participant({ organizationId });
  trajectoryId = await world.trajectory({ participantId, since: 324 });
  await fillFile(world, trajectoryId, FIRST);
  await fillFile(world, await world.trajectory({ participantId: otherId, since: 324 }), FIRST);
});

type Page = NonNullable<NonNullable<TimelineQuery['participant']>['timeline']>;

async function page(first?: number, after?: string | null, id = participantId): Promise<Page> {
  const { data, errors } = await server.ask(Timeline, { id, first, after });
  expect(errors).toEqual([]);
  return data?.participant?.timeline as Page;
}

describe('A timeline', () => {
  test('tells everything that has a day, newest first, and no draft', async () => {
    const { totalCount, edges } = await page(100);
    const days = edges.map(({ node }) => node.on);
    expect(days).toEqual([...days].sort().reverse());
    expect(edges).toHaveLength(totalCount);
    const told = edges.map(({ node }) => node.kind).sort();
    expect(told).toEqual([...Object.keys(TIMELINE_KINDS), 'STEP'].sort());
    expect(edges[0]?.node).toMatchObject({ kind: 'LADDER_ASSESSMENT', on: '2026-11-14' });
    expect(edges[1]?.node).toMatchObject({ kind: 'CERTIFICATE', on: addDays(FIRST, totalCount - 2) });
  });

  test('tells each entry in words of the language, and leads to its record', async () => {
    const { edges } = await page(100);
    const told = new Map(edges.map(({ node }) => [node.kind, node]));
    const short = (kind: keyof typeof TIMELINE_KINDS) => {
      const entry = told.get(kind);
      return [entry?.label, entry?.english, entry?.node?.__typename];
    };
    expect(short('STEP_REVOKED')).toEqual([
      'Stap teruggedraaid: stap vooruit, dagactivering en talentontwikkeling',
      'Step revoked: step forward, day activation and talent development',
      'PhaseTransition',
    ]);
    expect(short('OK_CARD')).toEqual(['Oké-kaart: Heggen snoeien', 'Ok card: Heggen snoeien', 'OkCard']);
    expect(short('PAUSE_STARTED')).toEqual(['Begin van een pauze', 'Start of a pause', 'Trajectory']);
    expect(short('PLACEMENT_REVIEW')[2]).toBe('Placement');
    expect(edges.filter(({ node }) => node.node === null)).toEqual([]);
  });

  test('comes page by page, each entry once', async () => {
    const whole = await page(100);
    expect((await page()).edges).toHaveLength(20);
    const walked: Page['edges'] = [];
    let at: Page | undefined;
    do {
      const after = at?.pageInfo.endCursor;
      at = await page(7, after);
      expect(at.pageInfo.hasPreviousPage).toBe(after !== undefined);
      expect(at.pageInfo.startCursor).toBe(at.edges[0]?.cursor);
      walked.push(...at.edges);
    } while (at.pageInfo.hasNextPage);
    expect(walked).toEqual(whole.edges);
  });

  test('keeps apart what one record tells on one day: the begin is older than the end', async () => {
    const id = await world.participant({ step: null });
    const tra = await world.trajectory({ participantId: id });
    const em = server.db.em.fork();
    em.create(PhaseTransition, {
      trajectory: uuid(tra),
      position: 1,
      kind: 'START',
      on: '2026-11-21',
      to: 'CARE_AND_ACTIVATION',
      recordedAt: server.clock.now(),
      revokedAt: new Date('2026-11-20T23:00:00Z'),
      revokeReason: 'Een vergissing.',
    });
    await em.flush();
    const { edges } = await page(1, undefined, id);
    const { edges: rest } = await page(5, edges[0]?.cursor, id);
    expect([...edges, ...rest].map(({ node }) => `${node.kind} ${node.on}`)).toEqual([
      'STEP_REVOKED 2026-11-21',
      'STEP 2026-11-21',
    ]);
  });

  test('is empty for somebody of whom nothing is dated', async () => {
    const id = await world.participant({ step: null });
    expect(await page(5, null, id)).toEqual({
      totalCount: 0,
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test.each([
    ['of nothing', async () => ({ after: 'x' }), 'BAD_CURSOR'],
    ['of another list', async () => ({ after: Buffer.alloc(16, 1).toString('base64url') }), 'BAD_CURSOR'],
    ['of an unknown kind', async () => ({ after: Buffer.alloc(17, 255).toString('base64url') }), 'BAD_CURSOR'],
    ['of somebody else', async () => ({ after: (await page(1, null, otherId)).edges[0]?.cursor }), 'BAD_CURSOR'],
    ['of no rows', async () => ({ first: 0 }), 'BAD_PAGE'],
    ['of too many rows', async () => ({ first: 101 }), 'BAD_PAGE'],
  ])('refuses a page %s', async (_what, asked, code) => {
    const { data, errors } = await server.ask(Timeline, { id: participantId, ...(await asked()) });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(data?.participant?.timeline).toBeNull();
  });

  test.each([1, 4])('takes one statement for %d participants', async (first) => {
    const statements = await statementsOf(server.db, async () => {
      const { data, errors } = await server.ask(People, { first });
      expect(errors).toEqual([]);
      expect(data?.participants.nodes).toHaveLength(first);
    });
    expect(statements.filter((statement) => statement.includes('ok_card'))).toHaveLength(1);
    expect(statements).toHaveLength(2);
  });
});

describe('A remark', () => {
  const add = async (aboutId: string, text = 'Zo is het niet gegaan.') => {
    const { data, errors } = await server.ask(Add, { input: { aboutId, text } });
    expect(errors).toEqual([]);
    return data?.remarkAdd;
  };
  const stored = () => rowsOf(server.db, 'remark', 'outbox_event');

  test('stands with the record that it is about, in the file and on the timeline', async () => {
    const id = await world.participant({ step: null });
    const assessment = await world.ladder(id, 'STEP_3', '2026-11-20');
    expect(await add(assessment, ' Ik kan meer. ')).toEqual({
      remark: {
        id: expect.stringMatching(/^rem_/),
        text: 'Ik kan meer.',
        on: '2026-11-21',
        about: { id: assessment },
        participant: { id },
        writtenBy: null,
      },
      participant: { id, remarks: [{ text: 'Ik kan meer.' }] },
      errors: [],
    });
    await add(id, 'Mijn naam is anders.');
    const { data } = await server.ask(Remarked, { id });
    expect(data?.participant?.remarks).toEqual([
      { text: 'Mijn naam is anders.', about: { id } },
      { text: 'Ik kan meer.', about: { id: assessment } },
    ]);
    expect(data?.participant?.ladderAssessments).toEqual([{ remarks: [{ text: 'Ik kan meer.' }] }]);
    const { edges } = await page(5, null, id);
    expect(edges.map(({ node }) => node.kind)).toEqual(['REMARK', 'REMARK', 'LADDER_ASSESSMENT']);
  });

  test('finds the participant of every record on the timeline', async () => {
    const { edges } = await page(100);
    const ids = [...new Set(edges.map(({ node }) => node.node?.id as string))];
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      const answer = await add(id);
      expect([id, answer?.errors, answer?.participant?.id]).toEqual([id, [], participantId]);
    }
  });

  test.each<[string, () => string, string, string]>([
    ['on something unknown', () => unknown('mat'), 'Nee.', 'NOT_FOUND input.aboutId'],
    ['on an organization', () => organizationId, 'Nee.', 'NOT_ABOUT_PARTICIPANT input.aboutId'],
    ['without words', () => participantId, ' ', 'VALUE_MISSING input.text'],
    ['with a number that may be a BSN', () => participantId, '111222333', 'BSN_NOT_ALLOWED input.text'],
  ])('is refused %s', async (_what, about, text, reason) => {
    const before = await stored();
    const answer = await add(about(), text);
    expect([answer?.remark, answer?.participant]).toEqual([null, null]);
    expect(answer?.errors.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual([reason]);
    expect(await stored()).toEqual(before);
  });

  test('is a fault on what is no id', async () => {
    const { errors } = await server.ask(Add, { input: { aboutId: 'xyz_1', text: 'Nee.' } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ID']);
  });
});
