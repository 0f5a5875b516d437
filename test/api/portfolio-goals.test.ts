import { beforeAll, describe, expect, test } from '@jest/globals';
import { PlacementAdjustment } from '../../src/modules/placement/placement-parts.entity.js';
import { graphql } from '../generated/gql.js';
import type { GoalSetInput } from '../generated/graphql.js';
import { profiled } from '../support/competences.js';
import { placed } from '../support/placements.js';
import { card, type Site, site } from '../support/portfolio.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { succeeded } from '../support/story.js';
import { SKILLS } from '../support/workplaces.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);
const stored = () => rowsOf(server.db, 'goal', 'goal_step', 'goal_card', 'outbox_event', 'kept_answer');

graphql(`
  fragment GoalShown on Goal {
    id version text status
    participant { id }
    item { code } domain need { id } placement { id }
    targetLevel dueOn achievementProposedOn endedOn endNote
    steps { position text doneOn }
    cards { title }
    okCards { card { title } }
  }
`);

const SetGoal = graphql(`
  mutation GoalsSet($input: GoalSetInput!) {
    goalSet(input: $input) { goal { ...GoalShown } warnings { code } errors { code path message currentVersion } }
  }
`);

const FromFit = graphql(`
  mutation GoalsFromFit($input: GoalsFromFitInput!) {
    goalsFromFit(input: $input) { goals { ...GoalShown } warnings { code message } errors { code path message } }
  }
`);

const Achieve = graphql(`
  mutation GoalsAchieve($input: GoalAchieveInput!) {
    goalAchieve(input: $input) { goal { ...GoalShown } warnings { code message } errors { code path message currentVersion } }
  }
`);

const Drop = graphql(`
  mutation GoalsDrop($input: GoalDropInput!) {
    goalDrop(input: $input) { goal { ...GoalShown } warnings { code } errors { code path message currentVersion } }
  }
`);

const OpenNeed = graphql(`
  mutation GoalsNeed($input: SupportNeedOpenInput!) {
    supportNeedOpen(input: $input) { supportNeed { id } errors { code } }
  }
`);

const Listed = graphql(`
  query GoalsListed($id: ID!, $status: [GoalStatus!]) {
    participant(id: $id) { portfolio { goals(status: $status) { id text } } }
  }
`);

const Around = graphql(`
  query GoalsAround($id: ID!) {
    participant(id: $id) { lifeAreas { area goals { id } } }
  }
`);

let place: Site;
let participantId: string;
let trajectoryId: string;

beforeAll(async () => {
  place = await site(server, world);
});

/** Somebody new, who has no goals. */
async function someone(): Promise<string> {
  participantId = await world.participant();
  trajectoryId = await world.trajectory({ participantId });
  return participantId;
}

async function set(input: Omit<GoalSetInput, 'participantId'> & { participantId?: string }) {
  const { data, errors } = await server.ask(SetGoal, { input: { participantId, ...input } });
  return succeeded(data?.goalSet.goal, data?.goalSet.errors, errors);
}

async function need(domain: 'HOUSING' | 'FINANCES', of = participantId): Promise<string> {
  const { data, errors } = await server.ask(OpenNeed, { input: { participantId: of, domain } });
  return succeeded(data?.supportNeedOpen.supportNeed, data?.supportNeedOpen.errors, errors).id;
}

describe('goalSet', () => {
  beforeAll(someone);

  test('adds a goal of one’s own, with steps', async () => {
    const goal = await set({
      text: ' Zelf koken ',
      dueOn: '2026-12-24',
      steps: [{ text: 'Boodschappen doen', doneOn: '2026-11-20' }, { text: 'Pan kopen' }],
    });
    expect(goal).toEqual({
      id: expect.stringMatching(/^goa_/),
      version: 1,
      text: 'Zelf koken',
      status: 'PLANNED',
      participant: { id: participantId },
      item: null,
      domain: null,
      need: null,
      placement: null,
      targetLevel: null,
      dueOn: '2026-12-24',
      achievementProposedOn: null,
      endedOn: null,
      endNote: null,
      steps: [
        { position: 1, text: 'Boodschappen doen', doneOn: '2026-11-20' },
        { position: 2, text: 'Pan kopen', doneOn: null },
      ],
      cards: [],
      okCards: [],
    });
    const [events] = await rowsOf(server.db, 'outbox_event');
    expect((events as { type: string }[]).map(({ type }) => type)).toContain('goal.set');
  });

  test('changes what is given and leaves the rest', async () => {
    const goal = await set({
      text: 'Fietsen',
      dueOn: '2026-12-24',
      steps: [{ text: 'Banden plakken' }, { text: 'Oefenen' }],
    });
    const active = await set({ goalId: goal.id, expectedVersion: 1, status: 'ACTIVE' });
    expect(active).toEqual({ ...goal, version: 2, status: 'ACTIVE' });
    const steps = [{ text: 'Banden plakken', doneOn: '2026-11-21' }];
    const changed = await set({ goalId: goal.id, expectedVersion: 2, text: 'Elke dag fietsen', dueOn: null, steps });
    expect(changed).toEqual({
      ...active,
      version: 3,
      text: 'Elke dag fietsen',
      dueOn: null,
      steps: [{ position: 1, ...steps[0] }],
    });
    expect((await set({ goalId: goal.id, expectedVersion: 3, steps: null })).steps).toEqual([]);
  });

  test('is about a competence, a domain or a need, one at a time, with a level on its scale', async () => {
    const needId = await need('HOUSING');
    const skill = await set({ text: 'Op tijd', item: { instrument: SKILLS, item: 'A1' }, targetLevel: 0 });
    expect(skill).toMatchObject({ item: { code: 'A1' }, domain: null, need: null, targetLevel: 0 });
    const area = await set({ goalId: skill.id, expectedVersion: 1, domain: 'FINANCES', targetLevel: 5 });
    expect(area).toMatchObject({ item: null, domain: 'FINANCES', need: null, targetLevel: 5 });
    const answer = await set({ goalId: skill.id, expectedVersion: 2, supportNeedId: needId });
    expect(answer).toMatchObject({ item: null, domain: null, need: { id: needId }, targetLevel: 5 });
    const kept = await set({ goalId: skill.id, expectedVersion: 3, text: 'Een huis' });
    expect(kept).toMatchObject({ need: { id: needId }, targetLevel: 5 });
    const free = await set({ goalId: skill.id, expectedVersion: 4, supportNeedId: null, targetLevel: null });
    expect(free).toMatchObject({ item: null, domain: null, need: null, targetLevel: null });
  });

  test('links the cards of the placement that train the competence, and follows it', async () => {
    await someone();
    const placementId = await placed(world, { workplaceId: place.workplaceId, trajectoryId });
    const goal = await set({ text: 'Op tijd', item: { instrument: SKILLS, item: 'A1' } });
    expect(goal).toMatchObject({
      placement: { id: placementId },
      cards: [{ title: 'Inklokken' }, { title: 'Pauze houden' }],
    });
    const other = await set({ goalId: goal.id, expectedVersion: 1, item: { instrument: SKILLS, item: 'B1' } });
    expect(other).toMatchObject({ placement: { id: placementId }, cards: [{ title: 'Samen tillen' }] });
    const nowhere = await set({ goalId: goal.id, expectedVersion: 2, placementId: null });
    expect(nowhere).toMatchObject({ placement: null, cards: [] });
    expect(
      await set({ text: 'Alleen thuis', item: { instrument: SKILLS, item: 'A1' }, placementId: null }),
    ).toMatchObject({
      placement: null,
      cards: [],
    });
    expect((await set({ text: 'Zelf koken' })).placement).toBeNull();
  });

  test('shows goals in the order in which they were set, chosen by status', async () => {
    const id = await someone();
    const first = await set({ text: 'Een', status: 'ACTIVE' });
    const second = await set({ text: 'Twee' });
    const listed = async (status: ('PLANNED' | 'ACTIVE' | 'DROPPED')[] | null) => {
      const { data, errors } = await server.ask(Listed, { id, status });
      expect(errors).toEqual([]);
      return data?.participant?.portfolio?.goals.map((goal) => goal.id);
    };
    expect(await listed(null)).toEqual([first.id, second.id]);
    expect(await listed(['PLANNED'])).toEqual([second.id]);
    expect(await listed(['ACTIVE', 'DROPPED'])).toEqual([first.id]);
    expect(await listed([])).toEqual([]);
  });

  test('shows open goals in the life area of their domain or need', async () => {
    const id = await someone();
    const money = await set({ text: 'Sparen', domain: 'FINANCES', status: 'ACTIVE' });
    const house = await set({ text: 'Een kamer', supportNeedId: await need('HOUSING') });
    await set({ text: 'Zelf koken' });
    const areas = async () => {
      const { data, errors } = await server.ask(Around, { id });
      expect(errors).toEqual([]);
      return (data?.participant?.lifeAreas ?? []).filter(({ goals }) => goals.length > 0);
    };
    const housing = { area: 'HOUSING', goals: [{ id: house.id }] };
    expect(await areas()).toEqual(expect.arrayContaining([housing, { area: 'FINANCES', goals: [{ id: money.id }] }]));
    await server.ask(Drop, { input: { goalId: money.id, expectedVersion: 1 } });
    expect(await areas()).toEqual([housing]);
  });
});

describe('goalSet is refused', () => {
  const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;
  const GOAL = { text: 'Op tijd' };
  const A1 = { instrument: SKILLS, item: 'A1' };
  let other: { goalId: string; needId: string; placementId: string };

  beforeAll(async () => {
    await someone();
    const goalId = (await set(GOAL)).id;
    const placementId = await placed(world, { workplaceId: place.workplaceId, trajectoryId });
    other = { goalId, needId: await need('HOUSING'), placementId };
    await someone();
  });

  test.each<[string, () => Partial<GoalSetInput>, string, string]>([
    ['without words', () => ({}), 'VALUE_MISSING', 'text'],
    ['for an unknown participant', () => ({ ...GOAL, participantId: unknown('par') }), 'NOT_FOUND', 'participantId'],
    ['for an unknown goal', () => ({ ...GOAL, goalId: unknown('goa'), expectedVersion: 1 }), 'NOT_FOUND', 'goalId'],
    [
      'for a goal of somebody else',
      () => ({ ...GOAL, goalId: other.goalId, expectedVersion: 1 }),
      'NOT_FOUND',
      'goalId',
    ],
    ['about a need of somebody else', () => ({ ...GOAL, supportNeedId: other.needId }), 'NOT_FOUND', 'supportNeedId'],
    ['about an unknown need', () => ({ ...GOAL, supportNeedId: unknown('ned') }), 'NOT_FOUND', 'supportNeedId'],
    [
      'in a placement of somebody else',
      () => ({ ...GOAL, placementId: other.placementId }),
      'NOT_FOUND',
      'placementId',
    ],
    ['in an unknown placement', () => ({ ...GOAL, placementId: unknown('pla') }), 'NOT_FOUND', 'placementId'],
    ['about two things', () => ({ ...GOAL, item: A1, domain: 'HOUSING' }), 'SUBJECT_TWICE', ''],
    [
      'about an unknown instrument',
      () => ({ ...GOAL, item: { instrument: { code: 'X' }, item: 'A1' } }),
      'INSTRUMENT_UNKNOWN',
      'item.instrument',
    ],
    [
      'about an item of a matrix',
      () => ({ ...GOAL, item: { instrument: { code: 'ZRM' }, item: 'HOUSING' } }),
      'INSTRUMENT_KIND_DIFFERS',
      'item.instrument',
    ],
    [
      'about an unknown competence',
      () => ({ ...GOAL, item: { instrument: SKILLS, item: 'Z9' } }),
      'ITEM_UNKNOWN',
      'item.item',
    ],
    ['with a level of nothing', () => ({ ...GOAL, targetLevel: 2 }), 'TARGET_WITHOUT_SUBJECT', 'targetLevel'],
    [
      'with a level below the list',
      () => ({ ...GOAL, item: A1, targetLevel: -1 }),
      'LEVEL_OUTSIDE_SCALE',
      'targetLevel',
    ],
    [
      'with a level above the list',
      () => ({ ...GOAL, item: A1, targetLevel: 5 }),
      'LEVEL_OUTSIDE_SCALE',
      'targetLevel',
    ],
    [
      'with a level below the matrix',
      () => ({ ...GOAL, domain: 'HOUSING', targetLevel: 0 }),
      'LEVEL_OUTSIDE_SCALE',
      'targetLevel',
    ],
    [
      'with a level above the matrix',
      () => ({ ...GOAL, domain: 'HOUSING', targetLevel: 6 }),
      'LEVEL_OUTSIDE_SCALE',
      'targetLevel',
    ],
    ['due yesterday', () => ({ ...GOAL, dueOn: '2026-11-20' }), 'DUE_DATE_PASSED', 'dueOn'],
    [
      'with a step done tomorrow',
      () => ({ ...GOAL, steps: [{ text: 'a', doneOn: '2026-11-22' }] }),
      'DATE_IN_FUTURE',
      'steps.0.doneOn',
    ],
    [
      'with a step done before birth',
      () => ({ ...GOAL, steps: [{ text: 'a', doneOn: '2006-05-16' }] }),
      'BEFORE_BIRTH',
      'steps.0.doneOn',
    ],
    ['with an empty step', () => ({ ...GOAL, steps: [{ text: '' }] }), 'VALUE_MISSING', 'steps.0.text'],
    [
      'with too many steps',
      () => ({ ...GOAL, steps: Array.from({ length: 51 }, () => ({ text: 'a' })) }),
      'STEPS_TOO_MANY',
      'steps',
    ],
    ['with a number that may be a BSN', () => ({ text: 'Bel 111222333' }), 'BSN_NOT_ALLOWED', 'text'],
    ['achieved at once', () => ({ ...GOAL, status: 'ACHIEVED' }), 'STATE_NOT_POSSIBLE', 'status'],
  ])('%s', async (_what, change, code, where) => {
    const before = await stored();
    const { data, errors } = await server.ask(SetGoal, { input: { participantId, ...change() } });
    expect(errors).toEqual([]);
    expect(data?.goalSet).toEqual({
      goal: null,
      warnings: [],
      errors: [
        {
          code,
          path: ['input', ...where.split('.').filter(Boolean)],
          message: expect.stringMatching(/\.$/),
          currentVersion: null,
        },
      ],
    });
    expect(await stored()).toEqual(before);
  });

  test('for another version, and back to planned', async () => {
    const { id: goalId } = await set({ ...GOAL, status: 'ACTIVE' });
    const before = await stored();
    const refused = async (change: Partial<GoalSetInput>) => {
      const { data } = await server.ask(SetGoal, { input: { participantId, goalId, ...change } });
      return data?.goalSet.errors.map(({ code, path, currentVersion }) => [code, path?.at(-1), currentVersion]);
    };
    expect(await refused({ expectedVersion: 2, text: 'Anders' })).toEqual([['VERSION_CONFLICT', 'expectedVersion', 1]]);
    expect(await refused({ text: 'Anders' })).toEqual([['VERSION_CONFLICT', 'expectedVersion', 1]]);
    expect(await refused({ expectedVersion: 1, status: 'PLANNED' })).toEqual([['STATE_NOT_POSSIBLE', 'status', null]]);
    expect(await refused({ expectedVersion: 1, text: null })).toEqual([['VALUE_MISSING', 'text', null]]);
    expect(await stored()).toEqual(before);
  });

  test('for every reason at once', async () => {
    const input = { participantId, text: ' ', targetLevel: 3, dueOn: '2026-11-01', steps: [{ text: '' }] };
    const { data } = await server.ask(SetGoal, { input });
    expect(data?.goalSet.errors.map(({ code }) => code)).toEqual([
      'VALUE_MISSING',
      'TARGET_WITHOUT_SUBJECT',
      'DUE_DATE_PASSED',
      'VALUE_MISSING',
    ]);
  });
});

describe('A goal ends', () => {
  beforeAll(someone);

  test('by being achieved, and never changes after that', async () => {
    const { id: goalId } = await set({ text: 'Op tijd', status: 'ACTIVE' });
    const { data, errors } = await server.ask(Achieve, { input: { goalId, expectedVersion: 1, note: ' Gelukt. ' } });
    expect(errors).toEqual([]);
    expect(data?.goalAchieve).toMatchObject({
      goal: { version: 2, status: 'ACHIEVED', endedOn: '2026-11-21', endNote: 'Gelukt.' },
      warnings: [],
      errors: [],
    });
    const before = await stored();
    const after = { participantId, goalId, expectedVersion: 2 };
    const changed = await server.ask(SetGoal, { input: { ...after, text: 'Anders' } });
    expect(changed.data?.goalSet.errors.map(({ code, path }) => [code, path?.at(-1)])).toEqual([
      ['STATE_NOT_POSSIBLE', 'goalId'],
    ]);
    const dropped = await server.ask(Drop, { input: { goalId, expectedVersion: 2 } });
    expect(dropped.data?.goalDrop.errors.map(({ code, path }) => [code, path?.at(-1)])).toEqual([
      ['STATE_NOT_POSSIBLE', 'goalId'],
    ]);
    expect(await stored()).toEqual(before);
  });

  test('by being dropped, and cannot be achieved after that', async () => {
    const { id: goalId } = await set({ text: 'Op tijd', status: 'ACTIVE' });
    const { data, errors } = await server.ask(Drop, { input: { goalId, expectedVersion: 1 } });
    expect(errors).toEqual([]);
    expect(data?.goalDrop).toMatchObject({
      goal: { version: 2, status: 'DROPPED', endedOn: '2026-11-21', endNote: null },
      errors: [],
    });
    const before = await stored();
    const achieved = await server.ask(Achieve, { input: { goalId, expectedVersion: 2 } });
    expect(achieved.data?.goalAchieve.errors.map(({ code }) => code)).toEqual(['STATE_NOT_POSSIBLE']);
    expect(await stored()).toEqual(before);
  });

  test('not while it is planned, in another version, or unknown', async () => {
    const { id: goalId } = await set({ text: 'Op tijd' });
    const before = await stored();
    for (const [input, code] of [
      [{ goalId, expectedVersion: 1 }, 'STATE_NOT_POSSIBLE'],
      [{ goalId, expectedVersion: 7 }, 'VERSION_CONFLICT'],
      [{ goalId: 'goa_0190c2a1000070008000000000000001', expectedVersion: 1 }, 'NOT_FOUND'],
    ] as const) {
      const achieved = await server.ask(Achieve, { input });
      const dropped = await server.ask(Drop, { input });
      expect(achieved.data?.goalAchieve.errors.map((one) => one.code)).toEqual([code]);
      expect(dropped.data?.goalDrop.errors.map((one) => one.code)).toEqual([code]);
    }
    expect(await stored()).toEqual(before);
  });
});

describe('goalsFromFit', () => {
  const fromFit = async (change: object = {}) => {
    const input = { participantId, workplaceProfileId: place.workplaceId, ...change };
    const { data, errors } = await server.ask(FromFit, { input });
    expect(errors).toEqual([]);
    return data?.goalsFromFit;
  };
  const items = (answer: Awaited<ReturnType<typeof fromFit>>) => answer?.goals?.map(({ item }) => item?.code);

  test('turns what there is to learn into goals, in the order of the fit, with the cards of the location', async () => {
    await someone();
    await profiled(server, participantId, { levels: { A1: 2, B1: 2, C1: 2, D1: 3 } });
    const answer = await fromFit({ dueOn: '2027-03-01' });
    expect(answer).toMatchObject({ warnings: [], errors: [] });
    expect(answer?.goals).toMatchObject([
      { text: 'Samenwerken', item: { code: 'B1' }, targetLevel: 3, cards: [{ title: 'Samen tillen' }] },
      { item: { code: 'C1' }, targetLevel: 4, cards: [] },
      { text: 'Op tijd komen', item: { code: 'A1' }, cards: [{ title: 'Inklokken' }, { title: 'Pauze houden' }] },
    ]);
    for (const goal of answer?.goals ?? []) {
      expect(goal).toMatchObject({ version: 1, status: 'PLANNED', dueOn: '2027-03-01', placement: null });
    }
    const { data } = await server.ask(Listed, { id: participantId, status: null });
    expect(data?.participant?.portfolio?.goals.map(({ id }) => id)).toEqual(answer?.goals?.map(({ id }) => id));
  });

  test('makes no second goal for what has an open one, but again for what was let go', async () => {
    await someone();
    await profiled(server, participantId, { levels: { A1: 2, B1: 2, C1: 4, D1: 3 } });
    const own = await set({ text: 'Op tijd', item: { instrument: SKILLS, item: 'A1' }, status: 'ACTIVE' });
    const answer = await fromFit();
    expect(items(answer)).toEqual(['B1']);
    expect(answer?.warnings).toEqual([{ code: 'GOALS_OPEN_ALREADY', message: expect.stringContaining('1') }]);
    expect(items(await fromFit())).toEqual([]);
    await server.ask(Drop, { input: { goalId: own.id, expectedVersion: 1 } });
    expect(items(await fromFit())).toEqual(['A1']);
  });

  test('belongs to the placement at the workplace, and leaves out what the place was adapted for', async () => {
    await someone();
    await profiled(server, participantId, { levels: { A1: 2, B1: 2, C1: 2, D1: 3 } });
    const placementId = await placed(world, { workplaceId: place.workplaceId, trajectoryId });
    const em = server.db.em.fork();
    const [item] = await em.execute(`select id from instrument_item where code = 'B1'`);
    em.create(PlacementAdjustment, {
      placement: uuid(placementId),
      item: item?.id,
      measure: 'Werkt alleen.',
      recordedAt: server.clock.now(),
    });
    await em.flush();
    const answer = await fromFit();
    expect(items(answer)).toEqual(['C1', 'A1']);
    expect(answer?.goals?.map(({ placement }) => placement?.id)).toEqual([placementId, placementId]);
  });

  test('gives none, with a warning, when nothing is known or nothing is short', async () => {
    await someone();
    expect(await fromFit()).toEqual({
      goals: [],
      warnings: [{ code: 'NO_LEARNING_GOALS', message: expect.stringMatching(/\.$/) }],
      errors: [],
    });
    await profiled(server, participantId, { levels: { A1: 4, B1: 3, C1: 4, D1: 1 } });
    expect((await fromFit())?.warnings.map(({ code }) => code)).toEqual(['NO_LEARNING_GOALS']);
  });

  test('is refused', async () => {
    await someone();
    const otherPlacement = await placed(world, { workplaceId: place.workplaceId });
    await profiled(server, participantId, { levels: { A1: 2, B1: 2, C1: 2, D1: 3 } });
    const elsewhere = await placed(world, { workplaceId: (await site(server, world)).workplaceId, trajectoryId });
    const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;
    const before = await stored();
    for (const [change, code, field] of [
      [{ participantId: unknown('par') }, 'NOT_FOUND', 'participantId'],
      [{ workplaceProfileId: unknown('wpp') }, 'NOT_FOUND', 'workplaceProfileId'],
      [{ placementId: unknown('pla') }, 'NOT_FOUND', 'placementId'],
      [{ placementId: otherPlacement }, 'NOT_FOUND', 'placementId'],
      [{ placementId: elsewhere }, 'PLACEMENT_AT_OTHER_WORKPLACE', 'placementId'],
      [{ dueOn: '2026-11-20' }, 'DUE_DATE_PASSED', 'dueOn'],
    ] as const) {
      expect(await fromFit(change)).toEqual({
        goals: null,
        warnings: [],
        errors: [{ code, path: ['input', field], message: expect.stringMatching(/\.$/) }],
      });
    }
    expect(await stored()).toEqual(before);
  });
});

test('a card that is added later is linked when the goal comes to another competence and back', async () => {
  await someone();
  const own = await site(server, world);
  await placed(world, { workplaceId: own.workplaceId, trajectoryId });
  const goal = await set({ text: 'Samen', item: { instrument: SKILLS, item: 'B1' } });
  await card(world, own.locationId, { title: 'Overdragen', trains: 'B1' });
  await set({ goalId: goal.id, expectedVersion: 1, item: { instrument: SKILLS, item: 'A1' } });
  const back = await set({ goalId: goal.id, expectedVersion: 2, item: { instrument: SKILLS, item: 'B1' } });
  expect(back.cards).toEqual([{ title: 'Overdragen' }, { title: 'Samen tillen' }]);
});
