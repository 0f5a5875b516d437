import { describe, expect, test } from '@jest/globals';
import { JusticeStory, SECRET, type Who } from '../support/justice.js';

const told = await JusticeStory.tell();
const { participantId, trajectoryId } = told;
const justice = String(told.needs.JUSTICE);
const [first, second] = told.matrices;

/** What a viewer is shown of the participant. */
async function shown(who: Who, fields: string): Promise<Record<string, unknown>> {
  const { participant } = await told.as(who, `{ participant(id: "${participantId}") { ${fields} } }`);
  return participant as Record<string, unknown>;
}

/** The answers to one question: with the scope, without it, and of the participant, who sees the own file whole. */
async function answers(query: string): Promise<[coach: string, without: string, self: string]> {
  const viewers = ['coach', 'without', 'self'] as const;
  const [coach, without, self] = await Promise.all(viewers.map((who) => told.as(who, query)));
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
    ['progress', 'matrixProgress { domains { domain { code } hidden } }'],
    ['life areas', 'lifeAreas { domains { domain hidden } }'],
  ])('%s say that there is something that is not shown', async (_, fields) => {
    const [coach, without, self] = await answers(ofParticipant(fields));
    expect(coach).not.toContain('"hidden":true');
    expect(self).toBe(coach);
    expect(without).toBe(coach.replace(/("JUSTICE"}?,"hidden":)false/, '$1true'));
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
      const input = `trajectoryId: "${trajectoryId}", expectedVersion: ${(trajectory as { version: number }).version}, agreement: { givenBy: PARTICIPANT, how: SPOKEN }`;
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
