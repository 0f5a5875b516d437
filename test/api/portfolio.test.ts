import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ProfessionalLocation } from '../../src/modules/organization/professional-location.entity.js';
import { graphql } from '../generated/gql.js';
import type { CertificateAwardInput, OkCardSignInput, PortfolioShareInput } from '../generated/graphql.js';
import { Named } from '../support/named.js';
import { placed } from '../support/placements.js';
import { professional, type Site, site } from '../support/portfolio.js';
import { rowsOf } from '../support/rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { succeeded } from '../support/story.js';
import { SKILLS } from '../support/workplaces.js';
import { uuid, World } from '../support/world.js';

const named = new Named();
const server: TestServer = await startServer({ now: '2026-11-21', identify: named.identify(() => server) });
const world = new World(server.db, server.clock);
const stored = () =>
  rowsOf(server.db, 'goal', 'ok_card', 'certificate', 'portfolio_share', 'outbox_event', 'kept_answer');
const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;

const SetGoal = graphql(`
  mutation PortfolioGoal($input: GoalSetInput!) {
    goalSet(input: $input) { goal { id version } errors { code } }
  }
`);

const AchieveGoal = graphql(`
  mutation PortfolioAchieve($input: GoalAchieveInput!) {
    goalAchieve(input: $input) { goal { status endedOn } warnings { code message } errors { code } }
  }
`);

const Sign = graphql(`
  mutation PortfolioSign($input: OkCardSignInput!) {
    okCardSign(input: $input) {
      okCard { id participant { id } card { title } signedBy { id } signedOn note }
      goals { id version status achievementProposedOn okCards { card { title } } }
      warnings { code }
      errors { code path message }
    }
  }
`);

const Award = graphql(`
  mutation PortfolioAward($input: CertificateAwardInput!) {
    certificateAward(input: $input) {
      certificate { id participant { id } kind title issuer earnedOn creboCode }
      warnings { code }
      errors { code path message }
    }
  }
`);

const ShareIt = graphql(`
  mutation PortfolioShareIt($input: PortfolioShareInput!) {
    portfolioShare(input: $input) {
      portfolioShare { id sharedWith sharedOn until endedOn active }
      warnings { code }
      errors { code path message }
    }
  }
`);

const EndShare = graphql(`
  mutation PortfolioEndShare($input: PortfolioShareEndInput!) {
    portfolioShareEnd(input: $input) {
      portfolioShare { id endedOn active }
      warnings { code }
      errors { code path message }
    }
  }
`);

const Shown = graphql(`
  query PortfolioShown($id: ID!, $locale: Locale) {
    participant(id: $id) {
      portfolio {
        participant { id }
        goals { id }
        okCards { id }
        certificates { id }
        shares { id active }
        export(locale: $locale)
      }
    }
  }
`);

let place: Site;
let participantId: string;
let trajectoryId: string;

beforeAll(async () => {
  place = await site(server, world);
});

/** Somebody new, placed at the site since a week. */
async function someone(): Promise<void> {
  participantId = await world.participant();
  trajectoryId = await world.trajectory({ participantId, since: 30 });
  await placed(world, { workplaceId: place.workplaceId, trajectoryId });
}

const signing = (title: string, change: Partial<OkCardSignInput> = {}): OkCardSignInput => ({
  participantId,
  cardId: String(place.cards[title]),
  professionalId: place.supervisorId,
  ...change,
});

async function sign(title: string, change: Partial<OkCardSignInput> = {}) {
  const { data, errors } = await server.ask(Sign, { input: signing(title, change) });
  succeeded(data?.okCardSign.okCard, data?.okCardSign.errors, errors);
  return data?.okCardSign;
}

async function goal(item: string, change: object = {}): Promise<string> {
  const input = { participantId, text: 'Leren', item: { instrument: SKILLS, item }, ...change };
  const { data, errors } = await server.ask(SetGoal, { input });
  return succeeded(data?.goalSet.goal, data?.goalSet.errors, errors).id;
}

describe('okCardSign', () => {
  beforeEach(someone);

  test('proves that a task is mastered; the goal that it trains becomes active', async () => {
    const id = await goal('A1');
    const answer = await sign('Inklokken', { note: ' Elke dag op tijd. ' });
    expect(answer).toEqual({
      okCard: {
        id: expect.stringMatching(/^okc_/),
        participant: { id: participantId },
        card: { title: 'Inklokken' },
        signedBy: { id: place.supervisorId },
        signedOn: '2026-11-21',
        note: 'Elke dag op tijd.',
      },
      goals: [
        { id, version: 2, status: 'ACTIVE', achievementProposedOn: null, okCards: [{ card: { title: 'Inklokken' } }] },
      ],
      warnings: [],
      errors: [],
    });
  });

  test('proposes that the goal is achieved when its last card is signed; a professional confirms', async () => {
    const id = await goal('A1', { status: 'ACTIVE' });
    await sign('Pauze houden', { signedOn: '2026-11-20' });
    const last = await sign('Inklokken', { signedOn: '2026-11-18' });
    expect(last?.goals).toMatchObject([{ id, version: 3, status: 'ACTIVE', achievementProposedOn: '2026-11-20' }]);
    const { data } = await server.ask(AchieveGoal, { input: { goalId: id, expectedVersion: 3 } });
    expect(data?.goalAchieve).toEqual({
      goal: { status: 'ACHIEVED', endedOn: '2026-11-21' },
      warnings: [],
      errors: [],
    });
  });

  test('is not needed to confirm, but missing cards are told', async () => {
    const id = await goal('A1', { status: 'ACTIVE' });
    await sign('Inklokken');
    const { data } = await server.ask(AchieveGoal, { input: { goalId: id, expectedVersion: 2 } });
    expect(data?.goalAchieve).toMatchObject({
      goal: { status: 'ACHIEVED' },
      warnings: [{ code: 'CARDS_UNSIGNED', message: expect.stringContaining('1') }],
    });
    expect((await sign('Pauze houden'))?.goals).toEqual([]);
  });

  test('trains no goal of anybody else, and none when the card trains nothing in particular', async () => {
    const id = await goal('B1');
    expect((await sign('Vegen'))?.goals).toEqual([]);
    await someone();
    expect((await sign('Samen tillen'))?.goals).toEqual([]);
    const { data } = await server.send(`{ node(id: "${id}") { ... on Goal { version okCards { id } } } }`);
    expect(data).toEqual({ node: { version: 1, okCards: [] } });
  });

  test('counts for a goal that is set later', async () => {
    await sign('Samen tillen', { signedOn: '2026-11-17' });
    const id = await goal('B1');
    const { data } = await server.send(`{ node(id: "${id}") { ... on Goal { status achievementProposedOn } } }`);
    expect(data).toEqual({ node: { status: 'PLANNED', achievementProposedOn: '2026-11-17' } });
  });

  test('is possible after the placement has ended, and on its first day', async () => {
    participantId = await world.participant();
    trajectoryId = await world.trajectory({ participantId, since: 90 });
    const days = { startsOn: '2026-10-01', endsOn: '2026-10-31' };
    await placed(world, { workplaceId: place.workplaceId, trajectoryId, ...days });
    await sign('Inklokken', { signedOn: '2026-10-01' });
    await sign('Vegen');
  });

  test.each<[string, () => Promise<Partial<OkCardSignInput>>, string, string]>([
    ['a second time', async () => sign('Inklokken').then(() => ({})), 'OK_CARD_EXISTS', 'cardId'],
    [
      'for a card of another location',
      async () => ({ cardId: String((await site(server, world)).cards.Inklokken) }),
      'CARD_OF_OTHER_LOCATION',
      'cardId',
    ],
    [
      'for who was never placed',
      async () => ({ participantId: await world.participant() }),
      'CARD_OF_OTHER_LOCATION',
      'cardId',
    ],
    [
      'for whose placement was canceled',
      async () => {
        participantId = await world.participant();
        trajectoryId = await world.trajectory({ participantId });
        await placed(world, { workplaceId: place.workplaceId, trajectoryId, cancelledOn: '2026-11-20' });
        return { participantId };
      },
      'CARD_OF_OTHER_LOCATION',
      'cardId',
    ],
    [
      'by a job coach',
      async () => ({ professionalId: await world.coach(place.organizationId) }),
      'NOT_A_SIGNER',
      'professionalId',
    ],
    [
      'by who left',
      async () => ({
        professionalId: await professional(world, { ...place, roles: ['TRADE_SPECIALIST'], active: false }),
      }),
      'NOT_A_SIGNER',
      'professionalId',
    ],
    ['by nobody', async () => ({ professionalId: null }), 'VALUE_MISSING', 'professionalId'],
    ['by an unknown professional', async () => ({ professionalId: unknown('pro') }), 'NOT_FOUND', 'professionalId'],
    ['for an unknown card', async () => ({ cardId: unknown('crd') }), 'NOT_FOUND', 'cardId'],
    ['for an unknown participant', async () => ({ participantId: unknown('par') }), 'NOT_FOUND', 'participantId'],
    ['tomorrow', async () => ({ signedOn: '2026-11-22' }), 'DATE_IN_FUTURE', 'signedOn'],
    ['before birth', async () => ({ signedOn: '2006-05-16' }), 'BEFORE_BIRTH', 'signedOn'],
    ['on the day before the placement', async () => ({ signedOn: '2026-11-13' }), 'BEFORE_PLACEMENT', 'signedOn'],
  ])('is refused %s', async (_what, change, code, field) => {
    const input = signing('Inklokken', await change());
    const before = await stored();
    const { data, errors } = await server.ask(Sign, { input });
    expect(errors).toEqual([]);
    expect(data?.okCardSign).toEqual({
      okCard: null,
      goals: null,
      warnings: [],
      errors: [{ code, path: ['input', field], message: expect.stringMatching(/\.$/) }],
    });
    expect(await stored()).toEqual(before);
  });

  test('in one’s own name only, by who works there', async () => {
    const { organizationId, locationId, supervisorId } = place;
    const colleagueId = await professional(world, { organizationId, roles: ['TRADE_SPECIALIST'] });
    const em = server.db.em.fork();
    em.create(ProfessionalLocation, { professional: uuid(colleagueId), location: uuid(locationId) });
    await em.flush();
    const specialist = named.is('specialist', {
      roles: ['TRADE_SPECIALIST'],
      organizationId,
      professionalId: colleagueId,
    });
    const before = await stored();
    const as = (professionalId: string | null) => signing('Inklokken', { professionalId });
    const other = await server.ask(Sign, { input: as(supervisorId) }, specialist);
    expect(other.data?.okCardSign.errors).toMatchObject([
      { code: 'NOT_YOUR_SIGNATURE', path: ['input', 'professionalId'] },
    ]);
    expect(await stored()).toEqual(before);
    const own = await server.ask(Sign, { input: as(null) }, specialist);
    expect(own.data?.okCardSign).toMatchObject({ okCard: { signedBy: { id: colleagueId } }, errors: [] });
  });
});

describe('certificateAward', () => {
  const award = (change: Partial<CertificateAwardInput> = {}) => ({
    participantId,
    kind: 'COURSE' as const,
    title: 'Heftruck',
    issuer: 'ROC van Twente',
    earnedOn: '2026-11-21',
    ...change,
  });

  beforeAll(someone);

  test.each<[string, Partial<CertificateAwardInput>]>([
    ['a course', {}],
    ['a practice declaration of the day of birth', { kind: 'PRACTICE_DECLARATION', earnedOn: '2006-05-17' }],
    ['a vocational certificate', { kind: 'MBO_CERTIFICATE', creboCode: '25450' }],
    ['a vocational diploma', { kind: 'MBO_DIPLOMA', creboCode: '05450' }],
  ])('adds %s', async (_what, change) => {
    const input = award(change);
    const { data, errors } = await server.ask(Award, { input });
    expect(errors).toEqual([]);
    const { participantId: id, ...shown } = input;
    expect(data?.certificateAward).toEqual({
      certificate: { id: expect.stringMatching(/^crt_/), participant: { id }, creboCode: null, ...shown },
      warnings: [],
      errors: [],
    });
  });

  test.each<[string, Partial<CertificateAwardInput>, string, string]>([
    ['earned tomorrow', { earnedOn: '2026-11-22' }, 'DATE_IN_FUTURE', 'earnedOn'],
    ['earned before birth', { earnedOn: '2006-05-16' }, 'CERTIFICATE_BEFORE_BIRTH', 'earnedOn'],
    ['of MBO without a code', { kind: 'MBO_CERTIFICATE' }, 'CREBO_MISSING', 'creboCode'],
    ['that is a diploma without a code', { kind: 'MBO_DIPLOMA', creboCode: null }, 'CREBO_MISSING', 'creboCode'],
    ['of a course with a code', { creboCode: '25450' }, 'CREBO_NOT_FOR_KIND', 'creboCode'],
    ['without a title', { title: ' ' }, 'VALUE_MISSING', 'title'],
    ['without an issuer', { issuer: '' }, 'VALUE_MISSING', 'issuer'],
    ['of an unknown participant', { participantId: unknown('par') }, 'NOT_FOUND', 'participantId'],
  ])('refuses one %s', async (_what, change, code, field) => {
    const before = await stored();
    const { data, errors } = await server.ask(Award, { input: award(change) });
    expect(errors).toEqual([]);
    expect(data?.certificateAward).toEqual({
      certificate: null,
      warnings: [],
      errors: [{ code, path: ['input', field], message: expect.stringMatching(/\.$/) }],
    });
    expect(await stored()).toEqual(before);
  });

  test.each(['2545', '254500', '2545O', ' 25450'])('takes no code like "%s"', async (creboCode) => {
    const before = await stored();
    const { data, errors } = await server.ask(Award, { input: award({ kind: 'MBO_DIPLOMA', creboCode }) });
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(await stored()).toEqual(before);
  });
});

describe('The portfolio is shared', () => {
  const share = async (change: Partial<PortfolioShareInput> = {}) => {
    const input = { participantId, sharedWith: 'Van Dam Groen', until: '2026-11-21', ...change };
    const { data, errors } = await server.ask(ShareIt, { input });
    expect(errors).toEqual([]);
    return data?.portfolioShare;
  };
  const end = async (portfolioShareId: string) => {
    const { data, errors } = await server.ask(EndShare, { input: { portfolioShareId } });
    expect(errors).toEqual([]);
    return data?.portfolioShareEnd;
  };

  beforeAll(someone);

  test('from today until a day, and ended before', async () => {
    const shared = await share({ sharedWith: ' Van Dam Groen ' });
    expect(shared).toEqual({
      portfolioShare: {
        id: expect.stringMatching(/^shr_/),
        sharedWith: 'Van Dam Groen',
        sharedOn: '2026-11-21',
        until: '2026-11-21',
        endedOn: null,
        active: true,
      },
      warnings: [],
      errors: [],
    });
    const id = String(shared?.portfolioShare?.id);
    expect(await end(id)).toEqual({
      portfolioShare: { id, endedOn: '2026-11-21', active: false },
      warnings: [],
      errors: [],
    });
    const before = await stored();
    expect((await end(id))?.errors).toMatchObject([{ code: 'SHARE_ENDED', path: ['input', 'portfolioShareId'] }]);
    expect((await end(unknown('shr')))?.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await stored()).toEqual(before);
  });

  test.each<[string, Partial<PortfolioShareInput>, string, string]>([
    ['until yesterday', { until: '2026-11-20' }, 'PERIOD_INVALID', 'until'],
    ['with nobody', { sharedWith: ' ' }, 'VALUE_MISSING', 'sharedWith'],
    ['by an unknown participant', { participantId: unknown('par') }, 'NOT_FOUND', 'participantId'],
  ])('not %s', async (_what, change, code, field) => {
    const before = await stored();
    expect(await share(change)).toEqual({
      portfolioShare: null,
      warnings: [],
      errors: [{ code, path: ['input', field], message: expect.stringMatching(/\.$/) }],
    });
    expect(await stored()).toEqual(before);
  });

  test('no longer after its last day', async () => {
    const shared = await share();
    const id = String(shared?.portfolioShare?.id);
    server.clock.set('2026-11-22');
    try {
      const { data } = await server.send(`{ node(id: "${id}") { ... on PortfolioShare { active endedOn } } }`);
      expect(data).toEqual({ node: { active: false, endedOn: null } });
      expect((await end(id))?.errors.map(({ code }) => code)).toEqual(['SHARE_ENDED']);
    } finally {
      server.clock.set('2026-11-21');
    }
  });
});

describe('A portfolio', () => {
  const shown = async (id: string, locale: 'NL' | 'EN' = 'NL') => {
    const { data, errors } = await server.ask(Shown, { id, locale });
    expect(errors).toEqual([]);
    return data?.participant?.portfolio;
  };

  test('is empty at first', async () => {
    const id = await world.participant();
    const { export: document, ...lists } = (await shown(id)) ?? { export: '' };
    expect(lists).toEqual({ participant: { id }, goals: [], okCards: [], certificates: [], shares: [] });
    expect(JSON.parse(document ?? '')).toMatchObject({ goals: [], okCards: [], certificates: [] });
  });

  test('shows and exports everything, latest first, with whom it is shared only on the screen', async () => {
    await someone();
    const goalId = await goal('A1', { text: 'Op tijd', steps: [{ text: 'Wekker zetten', doneOn: '2026-11-16' }] });
    const late = (await sign('Inklokken', { signedOn: '2026-11-19' }))?.okCard?.id;
    const early = (await sign('Vegen', { signedOn: '2026-11-18' }))?.okCard?.id;
    const input = { participantId, title: 'Hovenier', issuer: 'ROC', earnedOn: '2026-07-01' };
    await server.ask(Award, { input: { ...input, kind: 'MBO_DIPLOMA', creboCode: '25450' } });
    await server.ask(Award, { input: { ...input, kind: 'COURSE', title: 'Heftruck', earnedOn: '2026-09-01' } });
    await server.ask(ShareIt, { input: { participantId, sharedWith: 'Van Dam Groen', until: '2026-12-31' } });
    const portfolio = await shown(participantId, 'EN');
    expect(portfolio?.goals).toEqual([{ id: goalId }]);
    expect(portfolio?.okCards).toEqual([{ id: late }, { id: early }]);
    expect(portfolio?.certificates).toHaveLength(2);
    expect(portfolio?.shares).toEqual([{ id: expect.any(String), active: true }]);
    expect(portfolio?.export).not.toContain('Van Dam');
    expect(JSON.parse(String(portfolio?.export))).toEqual({
      form: 'portfolio',
      version: 1,
      language: 'en',
      exportedOn: '2026-11-21',
      participant: { name: expect.stringMatching(/^Deelnemer Teststra/) },
      goals: [
        {
          text: 'Op tijd',
          status: { code: 'ACTIVE', label: 'active' },
          competence: 'Being on time',
          domain: null,
          targetLevel: null,
          dueOn: null,
          endedOn: null,
          endNote: null,
          steps: [{ text: 'Wekker zetten', doneOn: '2026-11-16' }],
          cards: [
            { title: 'Inklokken', signedOn: '2026-11-19' },
            { title: 'Pauze houden', signedOn: null },
          ],
        },
      ],
      okCards: [
        expect.objectContaining({ title: 'Inklokken', signedOn: '2026-11-19', note: null }),
        {
          title: 'Vegen',
          location: 'De Hoeve',
          organization: 'Kwekerij De Hoeve',
          signedOn: '2026-11-18',
          signedBy: 'Piet Smit',
          note: null,
        },
      ],
      certificates: [
        expect.objectContaining({ title: 'Heftruck', kind: { code: 'COURSE', label: 'Course' }, creboCode: null }),
        {
          kind: { code: 'MBO_DIPLOMA', label: 'Vocational diploma' },
          title: 'Hovenier',
          issuer: 'ROC',
          earnedOn: '2026-07-01',
          creboCode: '25450',
        },
      ],
    });
  });

  test('of many takes as many statements as of one', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      await someone();
      await goal('A1', { steps: [{ text: 'Wekker zetten' }] });
      await sign('Inklokken');
      ids.push(participantId);
    }
    const query = `query Many($ids: [ID!]!) { nodes(ids: $ids) { ... on Participant { portfolio {
      goals { text steps { text } cards { title } okCards { id } } okCards { card { title } } certificates { id }
      shares { id } export } } } }`;
    const count = async (some: string[]) => {
      const seen = await statementsOf(server.db, async () => {
        const { errors } = await server.send(query, { ids: some });
        expect(errors).toEqual([]);
      });
      return seen.length;
    };
    expect(await count(ids)).toBe(await count(ids.slice(0, 1)));
  });
});

test('a success is given again under its key', async () => {
  await someone();
  const input = { ...signing('Inklokken'), idempotencyKey: '0190c2a1-0000-7000-8000-000000000777' };
  const first = await server.ask(Sign, { input });
  const again = await server.ask(Sign, { input });
  expect(again).toEqual(first);
  expect(again.data?.okCardSign.errors).toEqual([]);
});
