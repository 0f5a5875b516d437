import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { HOUSE, type Viewer } from '../../src/access/viewer.js';
import { encodeId, newId } from '../../src/graph/ids.js';
import { requestContext } from '../../src/http/request-context.js';
import type { MatrixDomain } from '../../src/modules/instrument/vocabulary.js';
import { buildGraph } from '../../src/schema.js';
import { JusticeStory, SECRET } from '../support/justice.js';
import { type JusticeWorld, justiceWorlds, makeWorld } from '../support/justice-worlds.js';
import { DOMAINS } from '../support/matrix.js';
import { rowsOf } from '../support/rows.js';
import { runs } from '../support/runs.js';
import { wholeSelection } from '../support/whole-query.js';

const told = await JusticeStory.tell();
const { participantId, trajectoryId } = told;
const justice = String(told.needs.JUSTICE);
const [first, second] = told.matrices;
const stored = () =>
  rowsOf(
    told.server.db,
    'support_need',
    'support_need_change',
    'matrix_target',
    'goal',
    'goal_step',
    'remark',
    'outbox_event',
  );

type Who = 'coach' | 'without' | 'self';
type Shown = Record<string, never>;

/** What a viewer is shown of the participant. */
async function shown(who: Who, fields: string): Promise<Shown> {
  const { participant } = await told.as(who, `{ participant(id: "${participantId}") { ${fields} } }`);
  return participant as Shown;
}

/** The answers to one question: with the scope, without it, and of the participant, who sees the own file whole. */
async function answers(query: string): Promise<[coach: string, without: string, self: string]> {
  const [coach, without, self] = await Promise.all(
    (['coach', 'without', 'self'] as const).map((who) => told.as(who, query)),
  );
  return [JSON.stringify(coach), JSON.stringify(without), JSON.stringify(self)];
}

const ofParticipant = (fields: string) => `{ participant(id: "${participantId}") { ${fields} } }`;

describe('Without the scope, of Justitie', () => {
  test('a score is listed, and says nothing', async () => {
    const scores = 'scores { domain { code } level hidden notAssessed note target }';
    const score = async (who: Who, id: string | undefined) => {
      const { matrixMeasurement } = await told.as(who, `{ matrixMeasurement(id: "${id}") { ${scores} } }`);
      return (matrixMeasurement as { scores: object[] }).scores;
    };
    const secret = { domain: { code: 'JUSTICE' }, level: 2, hidden: false, notAssessed: null, note: SECRET, target: 4 };
    const nothing = { ...secret, level: null, hidden: true, note: null, target: null };
    expect((await score('coach', second))[12]).toEqual(secret);
    expect((await score('self', second))[12]).toEqual(secret);
    expect((await score('without', second))[12]).toEqual(nothing);
    expect((await score('without', first))[12]).toEqual(nothing);
    expect((await score('without', second)).slice(0, 12)).toEqual((await score('coach', second)).slice(0, 12));
  });

  test.each([
    ['a target', ofParticipant('matrixTargets { domain level setOn }'), '"level":4'],
    [
      'progress',
      ofParticipant('matrixProgress { domains { domain { code } from to change } }'),
      '"from":1,"to":2,"change":"IMPROVED"',
    ],
    [
      'a trend',
      ofParticipant('lifeAreas { domains { domain level trend } }'),
      '{"domain":"JUSTICE","level":2,"trend":"IMPROVED"}',
    ],
    ['a need of a life area', ofParticipant('lifeAreas { openNeeds { id } }'), justice],
    ['a goal of a life area', ofParticipant('lifeAreas { goals { id text } }'), SECRET],
    ['a need', ofParticipant('supportNeeds { id domain description changes { note } }'), SECRET],
    ['a goal of the portfolio', ofParticipant('portfolio { goals { id text targetLevel steps { text } } }'), SECRET],
    ['a goal in the document of the portfolio', ofParticipant('portfolio { export }'), SECRET],
    ['a remark', ofParticipant('remarks { id text }'), SECRET],
    ['an entry of the timeline', ofParticipant('timeline(first: 100) { nodes { label node { id } } }'), justice],
    ['a signal', ofParticipant('signals { code text about { id } }'), justice],
    ['a need by its id', `{ node(id: "${justice}") { id } }`, justice],
    ['a goal by its id', `{ nodes(ids: ["${told.goals[0]}", "${told.goals[1]}"]) { id } }`, String(told.goals[0])],
    ['a remark by its id', `{ node(id: "${told.remarks[0]}") { id } }`, String(told.remarks[0])],
    [
      'a need by its key',
      `{ _entities(representations: [{ __typename: "SupportNeed", id: "${justice}" }]) { ... on SupportNeed { id } } }`,
      justice,
    ],
    [
      'evidence of a step',
      `{ trajectory(id: "${trajectoryId}") { transitions { criteria { evidence { id } } } } }`,
      justice,
    ],
    [
      'the name in an explanation of a step',
      `{ trajectory(id: "${trajectoryId}") { transitions { criteria { explanation(locale: NL) } } } }`,
      'Justitie',
    ],
  ])('%s is not there', async (_, query, trace) => {
    const [coach, without, self] = await answers(query);
    expect(coach).toContain(trace);
    expect(self).toContain(trace);
    expect(without).not.toContain(trace);
    expect(without).not.toContain(SECRET);
  });

  test('nothing is counted', async () => {
    const { supportNeeds, timeline } = await shown('coach', 'supportNeeds { id } timeline { totalCount }');
    const less = await shown('without', 'supportNeeds { id } timeline { totalCount }');
    expect((less.supportNeeds as object[]).length).toBe((supportNeeds as object[]).length - 1);
    // The need that opened, the goal that was achieved, and two remarks.
    expect((less.timeline as { totalCount: number }).totalCount).toBe(
      (timeline as { totalCount: number }).totalCount - 4,
    );
  });

  test.each([
    'domain: [JUSTICE]',
    'urgency: [HIGH]',
    'status: [OPEN]',
    'kind: [OTHER]',
    'domain: [JUSTICE], improved: false',
  ])('no filter finds a need: %s', async (filter) => {
    const query = `{ supportNeeds(filter: { ${filter} }) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
    const none = { totalCount: 0, nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    expect(await told.as('without', query)).toEqual({ supportNeeds: none });
    expect((await told.as('coach', query)).supportNeeds).toMatchObject({ totalCount: 1, nodes: [{ id: justice }] });
  });

  test('no page begins after a need', async () => {
    const { edges } = (await told.as('coach', '{ supportNeeds(filter: { domain: [JUSTICE] }) { edges { cursor } } }'))
      .supportNeeds as { edges: { cursor: string }[] };
    const { errors } = await told.asWithFaults(
      'without',
      `{ supportNeeds(after: "${edges[0]?.cursor}") { totalCount } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
  });
});

describe('A step that rests on Justitie', () => {
  const asked = 'criteria { code outcome required actual explanation(locale: NL) evidence { id } }';
  const acuteOf = async (who: Who, steps: string) => {
    const { trajectory } = await told.as(
      who,
      `{ trajectory(id: "${trajectoryId}") { steps: ${steps} { kind ${asked} } } }`,
    );
    const { steps: all } = trajectory as { steps: { kind: string; criteria: { code: string }[] }[] };
    const [step] = all.filter(({ kind }) => kind === 'ADVANCE');
    return step?.criteria.find(({ code }) => code === 'ACUTE_DOMAINS_ATTENDED');
  };

  test('when it was taken, shows what else it rested on', async () => {
    const before = { code: 'ACUTE_DOMAINS_ATTENDED', outcome: 'MET' };
    const evidence = [first, justice, told.needs.HOUSING].map((id) => ({ id }));
    const whole = { ...before, required: '2', actual: '2', evidence: expect.arrayContaining(evidence) };
    for (const who of ['coach', 'self'] as const) {
      expect(await acuteOf(who, 'transitions')).toEqual({
        ...whole,
        explanation: 'Aan alles wat acuut is wordt gewerkt: Huisvesting, Justitie.',
      });
    }
    expect(await acuteOf('without', 'transitions')).toEqual({
      ...before,
      required: '1',
      actual: '1',
      explanation: 'Aan alles wat acuut is wordt gewerkt: Huisvesting.',
      evidence: [{ id: first }, { id: told.needs.HOUSING }],
    });
  });

  test('when it is held up, says that there is something and whom to ask', async () => {
    const em = told.server.db.em.fork();
    await em.execute(`update domain_score set level = 1 where position = 13`);
    await em.execute(
      `update support_need_change set status = 'OPEN' where need_id = (select id from support_need where domain = 'JUSTICE')`,
    );
    try {
      const criterion = { code: 'ACUTE_DOMAINS_ATTENDED', outcome: 'UNMET', required: '1', actual: '0' };
      const explanation =
        'Hier is acuut hulp nodig, en die is nog niet geregeld: een domein dat u niet mag zien (vraag een collega die dit wel mag zien).';
      const evidence = [{ id: second }];
      expect(await acuteOf('without', 'nextTransitions')).toEqual({ ...criterion, explanation, evidence });
      expect(await acuteOf('coach', 'nextTransitions')).toMatchObject({
        ...criterion,
        explanation: expect.stringContaining('Justitie'),
      });
      const { trajectory } = await told.as('without', `{ trajectory(id: "${trajectoryId}") { version } }`);
      const input = `trajectoryId: "${trajectoryId}", expectedVersion: ${(trajectory as Shown).version}, agreement: { givenBy: PARTICIPANT, how: SPOKEN }`;
      const mutation = `mutation { trajectoryAdvance(input: { ${input} }) { errors { code ${asked} } } }`;
      const { trajectoryAdvance } = await told.as('without', mutation);
      const [error] = (trajectoryAdvance as { errors: { code: string; criteria: { code: string }[] }[] }).errors;
      expect(error?.code).toBe('CRITERIA_UNMET');
      expect(error?.criteria.find(({ code }) => code === criterion.code)).toEqual({
        ...criterion,
        explanation,
        evidence,
      });
    } finally {
      await em.execute(`update domain_score set level = 2 where position = 13`);
      await em.execute(
        `update support_need_change set status = 'IN_PROGRESS' where need_id = (select id from support_need where domain = 'JUSTICE')`,
      );
    }
  });

  test('a motivation to let go of it is not told', async () => {
    const em = told.server.db.em.fork();
    const set = (outcome: string, motivation: string, domains: string) =>
      em.execute(
        `update transition_criterion set outcome = '${outcome}', motivation = ${motivation}, domains = '${domains}' where code = 'FOUNDATION_STABLE'`,
      );
    await set('WAIVED', `'${SECRET}'`, '{HOUSING,JUSTICE}');
    const query = `{ trajectory(id: "${trajectoryId}") { transitions { criteria { motivation } } } }`;
    const [coach, without, self] = await answers(query);
    await set('WAIVED', `'${SECRET}'`, '{HOUSING}');
    const [, open] = await answers(query);
    expect([coach, without, self, open].map((answer) => answer.includes(SECRET))).toEqual([true, false, true, true]);
    await set('MET', 'null', '{HOUSING}');
  });
});

describe('Who may not see Justitie', () => {
  const person = `participantId: "${participantId}"`;
  test.each([
    ['open a need', `supportNeedOpen(input: { ${person}, domain: JUSTICE })`],
    ['set a target', `matrixTargetSet(input: { ${person}, domain: JUSTICE, level: 5 })`],
    ['take the target away', `matrixTargetSet(input: { ${person}, domain: JUSTICE, level: null })`],
    ['set a target off the scale', `matrixTargetSet(input: { ${person}, domain: JUSTICE, level: 9 })`],
    ['set a goal', `goalSet(input: { ${person}, text: "x", domain: JUSTICE })`],
  ])('cannot %s, and is told so', async (_, mutation) => {
    const before = await stored();
    expect(await told.codes(mutation)).toEqual(['DOMAIN_HIDDEN']);
    expect(await stored()).toEqual(before);
  });

  test.each([
    [
      'change the need',
      'ned',
      (id: string) => `supportNeedChange(input: { supportNeedId: "${id}", expectedVersion: 1, status: RESOLVED })`,
      justice,
    ],
    [
      'set a goal for the need',
      'ned',
      (id: string) => `goalSet(input: { ${person}, text: "x", supportNeedId: "${id}" })`,
      justice,
    ],
    [
      'change the goal',
      'goa',
      (id: string) => `goalSet(input: { ${person}, goalId: "${id}", expectedVersion: 1, text: "x" })`,
      String(told.goals[0]),
    ],
    [
      'drop the goal',
      'goa',
      (id: string) => `goalDrop(input: { goalId: "${id}", expectedVersion: 1 })`,
      String(told.goals[0]),
    ],
    [
      'achieve the goal',
      'goa',
      (id: string) => `goalAchieve(input: { goalId: "${id}", expectedVersion: 1 })`,
      String(told.goals[0]),
    ],
    ['remark on the need', 'ned', (id: string) => `remarkAdd(input: { aboutId: "${id}", text: "x" })`, justice],
  ] as const)('cannot %s: it does not exist', async (_, prefix, mutation, id) => {
    const before = await stored();
    const answer = async (of: string) =>
      JSON.stringify(await told.as('without', `mutation { answer: ${mutation(of)} { errors { code message path } } }`));
    const hidden = await answer(id);
    expect(hidden).toContain('NOT_FOUND');
    expect(hidden).toBe(await answer(encodeId(prefix, newId())));
    expect(await stored()).toEqual(before);
  });

  test('is told that a need goes first that is hidden, and whom to ask', async () => {
    const em = told.server.db.em.fork();
    const change = (motivation: string) =>
      told
        .as('without', `mutation { supportNeedOpen(input: { ${person}, domain: FINANCES }) { supportNeed { id } } }`)
        .then(async () => {
          const { supportNeeds } = await shown('without', 'supportNeeds(status: [OPEN]) { id version domain }');
          const [need] = supportNeeds as { id: string; version: number }[];
          const input = `supportNeedId: "${need?.id}", expectedVersion: ${need?.version}, status: IN_PROGRESS${motivation}`;
          const { supportNeedChange } = await told.as(
            'without',
            `mutation { supportNeedChange(input: { ${input} }) { errors { code message path needs { id } } } }`,
          );
          return (supportNeedChange as { errors: object[] }).errors;
        });
    const hidden = {
      code: 'HIDDEN_NEED_GOES_FIRST',
      message: expect.stringMatching(/Vraag een collega/),
      path: ['input', 'status'],
      needs: null,
    };
    expect(await change('')).toEqual([expect.objectContaining({ code: 'MOTIVATION_MISSING' }), hidden]);
    await em.execute(`update support_need set urgency = 'ACUTE' where domain = 'JUSTICE'`);
    expect(await change(', motivation: "x"')).toEqual([
      expect.objectContaining({ code: 'MORE_URGENT_NEED_OPEN', needs: [] }),
      hidden,
    ]);
    await em.execute(`update support_need set urgency = 'HIGH' where domain = 'JUSTICE'`);
    expect(await change(', motivation: "x"')).toEqual([]);
  });
});

describe('Two files that differ in Justitie only', () => {
  let everything: DocumentNode;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    ({ schema } = await buildGraph(told.server.db.getMetadata()));
    everything = parse(`query { participant(id: "${participantId}") ${wholeSelection(schema, 'Participant')}
      supportNeeds { totalCount edges { cursor node { id } } pageInfo { hasNextPage } }
      high: supportNeeds(filter: { urgency: [ACUTE, HIGH] }) { totalCount }
      viewer { signals { totalCount nodes { code about { id } text } } }
      participants { totalCount nodes { id signals { code } } }
    }`);
  });

  /** Everything that somebody can ask of the file, as one text. */
  async function file(viewer: Viewer): Promise<string> {
    const { server } = told;
    const made = requestContext(server.db, server.clock)({ headers: {}, id: 'test' } as never, viewer);
    const { data, errors } = await execute({ schema, document: everything, contextValue: made });
    expect(errors).toBeUndefined();
    return JSON.stringify(data);
  }

  test('are the same, byte for byte, for whoever may not see it', async () => {
    const without = { ...HOUSE, scopes: [] };
    const [some] = fc.sample(justiceWorlds, 1);
    await makeWorld(told, some as JusticeWorld);
    const known = await file(without);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(justiceWorlds, async (world) => {
        await makeWorld(told, world);
        expect(await file(without)).toBe(known);
        seen.add(await file(HOUSE));
      }),
      { numRuns: runs(8, 200) },
    );
    // Whoever may see it sees a difference: the question is one that could tell.
    expect(seen.size).toBeGreaterThan(5);
    expect([...seen].join()).toMatch(/Taakstraf/);
  });
});

describe('Who measures and may not see Justitie', () => {
  const scores = (levels: (domain: MatrixDomain) => string) =>
    `[${DOMAINS.map((domain) => `{ domain: "${domain}", ${levels(domain)} }`)}]`;
  const record = (who: Who, of: string) =>
    told.do(
      `matrixMeasurementRecord(input: { participantId: "${participantId}", instrument: { code: "ZRM", version: "2017" }, rater: PROFESSIONAL, scores: ${of} }) {
        matrixMeasurement { id version } errors { code } }`,
      who,
    );
  const finalize = (id: string, version: number) =>
    `matrixMeasurementFinalize(input: { matrixMeasurementId: "${id}", expectedVersion: ${version} })`;
  const stand = async (answer: Record<string, unknown>) => answer.matrixMeasurement as { id: string; version: number };
  const justiceIn = async (who: Who, id: string) => {
    const query = `{ matrixMeasurement(id: "${id}") { correctionReason scores { domain { code } level notAssessed } } }`;
    const { scores: all, correctionReason } = (await told.as(who, query)).matrixMeasurement as never as {
      scores: { domain: { code: string } }[];
      correctionReason: string | null;
    };
    return { ...all.find(({ domain }) => domain.code === 'JUSTICE'), correctionReason };
  };

  test('records it as NOT_PERMITTED, whatever is given', async () => {
    const { id, version } = await stand(
      await record(
        'without',
        scores(() => 'level: 3'),
      ),
    );
    const notPermitted = {
      domain: { code: 'JUSTICE' },
      level: null,
      notAssessed: 'NOT_PERMITTED',
      correctionReason: null,
    };
    expect(await justiceIn('coach', id)).toEqual(notPermitted);
    expect(await justiceIn('without', id)).toEqual({ ...notPermitted, notAssessed: null });
    expect(await told.codes(finalize(id, version))).toEqual([]);
    expect(await justiceIn('coach', id)).toEqual(notPermitted);
  });

  test('is not held up by what is not filled in there', async () => {
    const ordinary = scores(() => 'level: 3').replace(/, *{ domain: "JUSTICE"[^}]*}/, '');
    const { id, version } = await stand(await record('coach', ordinary));
    expect(await justiceIn('coach', id)).toEqual({ correctionReason: null });
    expect(await told.codes(finalize(id, version))).toEqual([]);
    expect(await justiceIn('coach', id)).toMatchObject({ level: null, notAssessed: 'NOT_PERMITTED' });
  });

  test.each(['level: 1', 'notAssessed: DECLINED'])('learns nothing from a refusal, with %s there', async (said) => {
    const nothing = (domain: MatrixDomain) => (domain === 'JUSTICE' ? said : 'notAssessed: NOT_NECESSARY');
    const { id, version } = await stand(await record('coach', scores(nothing)));
    expect(await told.codes(finalize(id, version))).toEqual(['NOTHING_SCORED']);
  });

  test('corrects everything but that, and reads no reason that is about it', async () => {
    const { id, version } = await stand(
      await record(
        'coach',
        scores(() => 'level: 3'),
      ),
    );
    await told.do(`${finalize(id, version)} { errors { code } }`);
    const correct = (who: Who, of: { id: string; version: number }, domain: MatrixDomain) =>
      told.do(
        `matrixMeasurementCorrect(input: { matrixMeasurementId: "${of.id}", expectedVersion: ${of.version}, reason: "${domain}", scores: [
          { domain: "${domain}", level: 2 }, { domain: "HOUSING", level: 4 }] }) { matrixMeasurement { id version } errors { code } }`,
        who,
      );
    const first = await stand(await correct('without', { id, version: version + 1 }, 'JUSTICE'));
    expect(await justiceIn('coach', first.id)).toMatchObject({ level: 3, correctionReason: 'JUSTICE' });
    const second = await stand(await correct('coach', first, 'JUSTICE'));
    expect(await justiceIn('coach', second.id)).toMatchObject({ level: 2, correctionReason: 'JUSTICE' });
    expect(await justiceIn('self', second.id)).toMatchObject({ level: 2, correctionReason: 'JUSTICE' });
    expect(await justiceIn('without', second.id)).toMatchObject({ level: null, correctionReason: null });
    const third = await stand(await correct('coach', second, 'FINANCES'));
    expect(await justiceIn('without', third.id)).toMatchObject({ level: null, correctionReason: 'FINANCES' });
  });

  test('is the participant, who may', async () => {
    const answer = await told.do(
      `matrixMeasurementRecord(input: { participantId: "${participantId}", instrument: { code: "ZRM", version: "2017" }, rater: SELF,
        scores: [{ domain: "JUSTICE", level: 2 }] }) { matrixMeasurement { id version } errors { code } }`,
      'self',
    );
    expect(await justiceIn('self', (await stand(answer)).id)).toMatchObject({ level: 2, notAssessed: null });
  });
});
