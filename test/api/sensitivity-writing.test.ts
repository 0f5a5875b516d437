import { describe, expect, test } from '@jest/globals';
import { encodeId, newId } from '../../src/graph/ids.js';
import type { MatrixDomain } from '../../src/modules/instrument/vocabulary.js';
import { JusticeStory, type Who } from '../support/justice.js';
import { DOMAINS } from '../support/matrix.js';
import { rowsOf } from '../support/rows.js';

const told = await JusticeStory.tell();
const { participantId } = told;
const justice = String(told.needs.JUSTICE);
const TABLES = ['support_need', 'support_need_change', 'matrix_target', 'goal', 'goal_step', 'remark', 'outbox_event'];
const stored = () => rowsOf(told.server.db, ...TABLES);

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
    const { supportNeed } = await told.do(
      `supportNeedOpen(input: { ${person}, domain: FINANCES }) { supportNeed { id } errors { code } }`,
      'without',
    );
    const { id } = supportNeed as { id: string };
    const takeUp = async (words: string) => {
      const input = `supportNeedId: "${id}", expectedVersion: 1, status: IN_PROGRESS${words}`;
      const query = `mutation { supportNeedChange(input: { ${input} }) { errors { code message path needs { id } } } }`;
      return ((await told.as('without', query)).supportNeedChange as { errors: object[] }).errors;
    };
    const urgent = (urgency: string) =>
      told.server.db.em.fork().execute(`update support_need set urgency = '${urgency}' where domain = 'JUSTICE'`);
    const hidden = {
      code: 'HIDDEN_NEED_GOES_FIRST',
      message: expect.stringMatching(/Vraag een collega/),
      path: ['input', 'status'],
      needs: null,
    };
    expect(await takeUp('')).toEqual([expect.objectContaining({ code: 'MOTIVATION_MISSING' }), hidden]);
    await urgent('ACUTE');
    const blocked = [expect.objectContaining({ code: 'MORE_URGENT_NEED_OPEN', needs: [] }), hidden];
    expect(await takeUp(', motivation: "Er is nu een plek."')).toEqual(blocked);
    await urgent('HIGH');
    expect(await takeUp(', motivation: "Er is nu een plek."')).toEqual([]);
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
