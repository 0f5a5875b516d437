import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { competenceList } from '../../src/modules/instrument/catalogue.js';
import { storeInstrument } from '../../src/modules/instrument/instrument.store.js';
import { graphql } from '../generated/gql.js';
import type { CompetenceScoreInput, RequirementInput } from '../generated/graphql.js';
import { drafted, ITEMS, profiled, scores } from '../support/competences.js';
import { fitChapter } from '../support/fit-chapter.js';
import { asked } from '../support/fit-input.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { location, SKILLS, workplace } from '../support/workplaces.js';
import { World } from '../support/world.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);
const stored = () => rowsOf(server.db, 'competence_profile', 'competence_score', 'outbox_event', 'kept_answer');

const list = competenceList(readFileSync('data/competences.csv', 'utf8'));
await storeInstrument(server.db.em.fork(), { ...list, version: '2' });
await storeInstrument(server.db.em.fork(), { ...list, version: 'old', retired: true });
await storeInstrument(server.db.em.fork(), { ...list, version: 'over 65', ages: { min: 66, max: null } });
const NEXT = { ...SKILLS, version: '2' };

const Record = graphql(`
  mutation CompetenceRecord($input: CompetenceProfileRecordInput!) {
    competenceProfileRecord(input: $input) {
      competenceProfile {
        id version status rater measuredOn finalizedAt participant { id } professional { id }
        instrument { code version } scores { item { code } level notAssessed note }
      }
      warnings { code }
      errors { code path message currentVersion }
    }
  }
`);

const Finalize = graphql(`
  mutation CompetenceFinalize($input: CompetenceProfileFinalizeInput!) {
    competenceProfileFinalize(input: $input) {
      competenceProfile { version status finalizedAt scores { level } }
      warnings { code }
      errors { code path currentVersion }
    }
  }
`);

const Profiles = graphql(`
  query CompetenceProfiles($id: ID!, $rater: Rater, $asOf: Date, $status: [MeasurementStatus!]) {
    participant(id: $id) {
      competenceProfile(rater: $rater, asOf: $asOf) { id }
      competenceProfiles(status: $status) { totalCount nodes { id status } }
    }
  }
`);

const Fit = graphql(`
  query CompetenceFit($participantId: ID!, $workplaceProfileId: ID!, $asOf: Date) {
    fitScore(participantId: $participantId, workplaceProfileId: $workplaceProfileId, asOf: $asOf) {
      verdict score coverage scoreRange { low high }
      items { item { code } required present gap weight essential outcome }
      learningGoals { item { code } } surplus underChallenged
      profile { id } workplaceProfile { id } requirementsVersion
    }
  }
`);

describe('A competence profile', () => {
  test('is begun, gone on with and made final, without a trajectory', async () => {
    const participantId = await world.participant();
    const input = { participantId, instrument: SKILLS, rater: 'WORKPLACE', measuredOn: '2026-11-18' } as const;
    const begun = await server.ask(Record, {
      input: { ...input, scores: [{ item: 'B1', level: 2, note: 'Rustig.' }] },
    });
    expect(begun.errors).toEqual([]);
    expect(begun.data?.competenceProfileRecord).toEqual({
      competenceProfile: {
        id: expect.stringMatching(/^cpr_/),
        version: 1,
        status: 'DRAFT',
        rater: 'WORKPLACE',
        measuredOn: '2026-11-18',
        finalizedAt: null,
        participant: { id: participantId },
        professional: null,
        instrument: SKILLS,
        scores: [{ item: { code: 'B1' }, level: 2, notAssessed: null, note: 'Rustig.' }],
      },
      warnings: [],
      errors: [],
    });
    const competenceProfileId = begun.data?.competenceProfileRecord.competenceProfile?.id as string;
    const { measuredOn: _, ...rest } = input;
    const further = scores({ A1: 4, C3: 0 }).filter(({ item }) => item !== 'B1');
    const { data } = await server.ask(Record, {
      input: { ...rest, competenceProfileId, expectedVersion: 1, scores: further },
    });
    expect(data?.competenceProfileRecord.errors).toEqual([]);
    const profile = data?.competenceProfileRecord.competenceProfile;
    expect(profile).toMatchObject({ id: competenceProfileId, version: 2, measuredOn: '2026-11-18' });
    expect(profile?.scores.map(({ item }) => item.code)).toEqual(ITEMS);
    expect(profile?.scores.filter(({ level }) => level !== null)).toEqual([
      { item: { code: 'A1' }, level: 4, notAssessed: null, note: null },
      { item: { code: 'B1' }, level: 2, notAssessed: null, note: 'Rustig.' },
      { item: { code: 'C3' }, level: 0, notAssessed: null, note: null },
    ]);
    const final = await server.ask(Finalize, { input: { competenceProfileId, expectedVersion: 2 } });
    expect(final.data?.competenceProfileFinalize).toMatchObject({
      competenceProfile: { version: 3, status: 'FINALIZED', finalizedAt: '2026-11-21T11:00:00.000Z' },
      warnings: [],
      errors: [],
    });
    const [events] = await rowsOf(server.db, 'outbox_event');
    const types = (events as { type: string; aggregate_id: string }[]).filter(
      ({ aggregate_id: id }) => `cpr_${id.replaceAll('-', '')}` === competenceProfileId,
    );
    expect(types.map(({ type }) => type)).toEqual(['competenceProfile.finalize']);
  });

  test('is the latest final one, by a professional or a workplace unless a rater is asked', async () => {
    const id = await world.participant();
    const levels = { A1: 2 };
    const first = await profiled(server, id, { levels, measuredOn: '2026-10-25' });
    const second = await profiled(server, id, { levels, rater: 'WORKPLACE', measuredOn: '2026-11-01' });
    const self = await profiled(server, id, { levels, rater: 'SELF', measuredOn: '2026-11-08' });
    const draft = await drafted(server, id, { levels, measuredOn: '2026-11-09' });
    const found = async (of: { rater?: 'SELF' | 'PROFESSIONAL'; asOf?: string } = {}) =>
      (await server.ask(Profiles, { id, ...of })).data?.participant?.competenceProfile?.id;
    expect(await found()).toBe(second);
    expect(await found({ rater: 'SELF' })).toBe(self);
    expect(await found({ rater: 'PROFESSIONAL' })).toBe(first);
    expect(await found({ asOf: '2026-10-31' })).toBe(first);
    expect(await found({ asOf: '2026-10-24' })).toBeUndefined();
    const all = await server.ask(Profiles, { id });
    expect(all.data?.participant?.competenceProfiles).toEqual({
      totalCount: 4,
      nodes: [draft, self, second, first].map((one, i) => ({ id: one, status: i === 0 ? 'DRAFT' : 'FINALIZED' })),
    });
    const drafts = await server.ask(Profiles, { id, status: ['DRAFT'] });
    expect(drafts.data?.participant?.competenceProfiles?.nodes).toEqual([{ id: draft, status: 'DRAFT' }]);
  });

  const level = (n: number): CompetenceScoreInput[] => [{ item: 'A1', level: n }];
  test.each<[string, object, string, string[]]>([
    ['a level below the scale', { scores: level(-1) }, 'LEVEL_OUTSIDE_SCALE', ['scores', '0', 'level']],
    ['a level above the scale', { scores: level(5) }, 'LEVEL_OUTSIDE_SCALE', ['scores', '0', 'level']],
    ['an unknown item', { scores: [{ item: 'Z9', level: 1 }] }, 'ITEM_UNKNOWN', ['scores', '0']],
    ['an item twice', { scores: [...level(1), ...level(2)] }, 'ITEM_TWICE', ['scores', '1']],
    ['a score that says nothing', { scores: [{ item: 'A1' }] }, 'LEVEL_OR_REASON', ['scores', '0']],
    [
      'a level and a reason',
      { scores: [{ item: 'A1', level: 1, notAssessed: 'LATER' }] },
      'LEVEL_OR_REASON',
      ['scores', '0'],
    ],
    [
      'a matrix',
      { instrument: { code: 'ZRM', version: '2017' }, scores: [] },
      'INSTRUMENT_KIND_DIFFERS',
      ['instrument'],
    ],
    ['a retired list', { instrument: { ...SKILLS, version: 'old' } }, 'INSTRUMENT_RETIRED', ['instrument']],
    [
      'a list for another age',
      { instrument: { ...SKILLS, version: 'over 65' } },
      'INSTRUMENT_NOT_FOR_AGE',
      ['instrument'],
    ],
    ['an unknown list', { instrument: { ...SKILLS, version: '9' } }, 'INSTRUMENT_UNKNOWN', ['instrument']],
    ['a day to come', { measuredOn: '2026-11-22' }, 'DATE_IN_FUTURE', ['measuredOn']],
    ['a day 31 days back', { measuredOn: '2026-10-21' }, 'DATE_TOO_OLD', ['measuredOn']],
    [
      'a citizen service number in a note',
      { scores: [{ item: 'A1', level: 1, note: '123456782' }] },
      'BSN_NOT_ALLOWED',
      ['scores', '0', 'note'],
    ],
  ])('cannot be recorded with %s', async (_what, change, code, path) => {
    const participantId = await world.participant();
    const before = await stored();
    const input = { participantId, instrument: SKILLS, rater: 'PROFESSIONAL' as const, scores: level(1), ...change };
    const { data, errors } = await server.ask(Record, { input });
    expect(errors).toEqual([]);
    expect(data?.competenceProfileRecord).toEqual({
      competenceProfile: null,
      warnings: [],
      errors: [{ code, path: ['input', ...path], message: expect.stringMatching(/\.$/), currentVersion: null }],
    });
    expect(await stored()).toEqual(before);
  });

  test('is refused for all reasons at once', async () => {
    const participantId = await world.participant();
    const input = { participantId, instrument: SKILLS, rater: 'SELF' as const, measuredOn: '2026-11-22' };
    const { data } = await server.ask(Record, {
      input: { ...input, scores: [...level(9), { item: 'Z9', level: 1 }, { item: 'A2' }] },
    });
    expect(data?.competenceProfileRecord.errors.map(({ code }) => code)).toEqual([
      'DATE_IN_FUTURE',
      'LEVEL_OUTSIDE_SCALE',
      'ITEM_UNKNOWN',
      'LEVEL_OR_REASON',
    ]);
  });

  test.each<[string, object, object]>([
    ['another version', { expectedVersion: 4 }, { code: 'VERSION_CONFLICT', currentVersion: 1 }],
    ['no version', { expectedVersion: null }, { code: 'VERSION_CONFLICT', currentVersion: 1 }],
    ['another rater', { rater: 'WORKPLACE' }, { code: 'DRAFT_DIFFERS', path: ['input', 'competenceProfileId'] }],
    ['another list', { instrument: NEXT }, { code: 'DRAFT_DIFFERS', path: ['input', 'competenceProfileId'] }],
    ['a day over 30 days before it was begun', { measuredOn: '2026-10-21' }, { code: 'DATE_TOO_OLD' }],
    [
      'an unknown draft',
      { competenceProfileId: 'cpr_0190c2a1000070008000000000000001' },
      { code: 'NOT_FOUND', path: ['input', 'competenceProfileId'] },
    ],
  ])('cannot be gone on with in %s', async (_what, change, error) => {
    const participantId = await world.participant();
    const competenceProfileId = await drafted(server, participantId, { levels: { A1: 1 } });
    const own = { participantId, competenceProfileId, expectedVersion: 1, instrument: SKILLS, scores: level(2) };
    const before = await stored();
    const { data } = await server.ask(Record, { input: { ...own, rater: 'PROFESSIONAL', ...change } });
    expect(data?.competenceProfileRecord.errors).toEqual([expect.objectContaining(error)]);
    expect(await stored()).toEqual(before);
  });

  test('cannot be gone on with for somebody else, nor after it was made final', async () => {
    const [participantId, other] = [await world.participant(), await world.participant()];
    const competenceProfileId = await profiled(server, participantId, { levels: { A1: 1 } });
    const before = await stored();
    const own = { competenceProfileId, expectedVersion: 2, instrument: SKILLS, rater: 'PROFESSIONAL' as const };
    const codes = async (of: string) => {
      const { data } = await server.ask(Record, { input: { ...own, participantId: of, scores: level(2) } });
      return data?.competenceProfileRecord.errors.map(({ code }) => code);
    };
    expect(await codes(other)).toEqual(['NOT_FOUND']);
    expect(await codes(participantId)).toEqual(['NOT_A_DRAFT']);
    expect(await codes('par_0190c2a1000070008000000000000001')).toEqual(['NOT_FOUND']);
    expect(await stored()).toEqual(before);
  });

  test('is not made final while anything is missing', async () => {
    const participantId = await world.participant();
    const input = { participantId, instrument: SKILLS, rater: 'PROFESSIONAL' as const, scores: scores({}).slice(1) };
    const { data } = await server.ask(Record, { input });
    const competenceProfileId = data?.competenceProfileRecord.competenceProfile?.id as string;
    const before = await stored();
    const codes = async (expectedVersion: number, id = competenceProfileId) => {
      const answer = await server.ask(Finalize, { input: { competenceProfileId: id, expectedVersion } });
      expect(answer.errors).toEqual([]);
      return answer.data?.competenceProfileFinalize.errors.map(({ code }) => code);
    };
    expect(await codes(1)).toEqual(['ITEMS_INCOMPLETE', 'NOTHING_SCORED']);
    expect(await codes(2)).toEqual(['VERSION_CONFLICT']);
    expect(await codes(1, 'cpr_0190c2a1000070008000000000000001')).toEqual(['NOT_FOUND']);
    expect(await stored()).toEqual(before);
    const complete = await profiled(server, participantId, { levels: { A1: 1 } });
    expect(await codes(2, complete)).toEqual(['NOT_A_DRAFT']);
  });

  test('is made final within 30 days of measuring', async () => {
    const participantId = await world.participant();
    const [last, late] = [
      await drafted(server, participantId, { levels: { A1: 1 }, measuredOn: '2026-11-10' }),
      await drafted(server, participantId, { levels: { A1: 1 }, measuredOn: '2026-11-09' }),
    ];
    server.clock.set('2026-12-10');
    try {
      const before = await stored();
      const finalize = async (id: string) =>
        (await server.ask(Finalize, { input: { competenceProfileId: id, expectedVersion: 1 } })).data
          ?.competenceProfileFinalize.errors;
      expect(await finalize(late)).toEqual([
        { code: 'DRAFT_EXPIRED', path: ['input', 'competenceProfileId'], currentVersion: null },
      ]);
      expect(await stored()).toEqual(before);
      expect(await finalize(last)).toEqual([]);
    } finally {
      server.clock.set(TODAY);
    }
  });
});

describe('The fit score', () => {
  /** Requirements in short, see `asked`, on the first items of the list. */
  const required = (text: string): RequirementInput[] =>
    text === ''
      ? []
      : asked(text).map(({ r, w = 1, essential = false }, i) => ({
          item: ITEMS[i] ?? '',
          level: r,
          weight: w,
          essential,
        }));
  const present = (text: string) =>
    text === '' ? {} : Object.fromEntries(asked(text).map(({ c }, i) => [ITEMS[i] ?? '', c]));

  const somewhere = async () => location(server, await world.organization());
  const fitOf = async (participantId: string, workplaceProfileId: string, asOf?: string) => {
    const { data, errors } = await server.ask(Fit, { participantId, workplaceProfileId, asOf });
    expect(errors).toEqual([]);
    return data?.fitScore;
  };
  const told = (fit: Awaited<ReturnType<typeof fitOf>>) =>
    fit &&
    `${fit.verdict} ${fit.score} ${fit.coverage} ${fit.scoreRange && `${fit.scoreRange.low}–${fit.scoreRange.high}`}`;

  test('is what the chapter for job coaches says', async () => {
    const { items, levels, outcomes, figures, verdict, learningGoals } = fitChapter();
    expect(items).toHaveLength(5);
    const participantId = await world.participant();
    const profile = await profiled(server, participantId, { levels });
    const workplaceProfileId = await workplace(server, { locationId: await somewhere(), items });
    const fit = await fitOf(participantId, workplaceProfileId);
    expect(fit).toMatchObject({
      verdict,
      score: figures.score,
      coverage: figures.coverage,
      scoreRange: { low: figures['lowest score'], high: figures['highest score'] },
      surplus: 1,
      underChallenged: false,
      profile: { id: profile },
      workplaceProfile: { id: workplaceProfileId },
      requirementsVersion: 1,
    });
    expect(fit?.items.map(({ item, outcome }) => [item.code, outcome])).toEqual(Object.entries(outcomes));
    expect(fit?.items.map(({ required: r, present: c, gap }) => [r, c, gap])).toEqual(
      items.map(({ item, level }) => {
        const c = levels[item] ?? null;
        return [level, c, c === null ? null : level - c];
      }),
    );
    expect(fit?.learningGoals.map(({ item }) => item.code)).toEqual(learningGoals);
  });

  test.each([
    ['exactly 60 where floats say 59.99…', '1/3 3/2*2 3/1*2', 'TRAINABLE 60 100 60–60'],
    ['below 60 at coverage exactly 80', '4x2/0 2/?', 'UNSUITABLE 0 80 0–20'],
    ['coverage exactly 80', '4x2/2 2/?', 'SUITABLE 100 80 80–100'],
    ['exactly 85', '14x2/2 6x2/1', 'SUITABLE 85 100 85–85'],
    ['84.62 shows 85 and is below it', '9x2/2 4x2/1', 'TRAINABLE 85 100 85–85'],
    ['half up: 62.5', '4/2 4/3', 'TRAINABLE 63 100 63–63'],
    ['an essential item two short', '9x2/2 2/0!', 'UNSUITABLE 90 100 90–90'],
    ['an essential item unknown', '9x2/2 2/?!', 'INSUFFICIENT_DATA 100 90 90–100'],
    ['nothing asked', '', 'INSUFFICIENT_DATA null 0 null'],
    ['only the lowest level asked', '0/3!', 'INSUFFICIENT_DATA null 0 null'],
  ])('%s: %s', async (_what, text, expected) => {
    const participantId = await world.participant();
    await profiled(server, participantId, { levels: { E6: 1, ...present(text) } });
    const place = await workplace(server, { locationId: await somewhere(), items: required(text) });
    expect(told(await fitOf(participantId, place))).toBe(expected);
  });

  test('knows nothing from a self-rating, a draft, or another version of the list', async () => {
    const participantId = await world.participant();
    const levels = { A1: 3 };
    await profiled(server, participantId, { levels, rater: 'SELF' });
    await drafted(server, participantId, { levels });
    await profiled(server, participantId, { levels, instrument: NEXT });
    const place = await workplace(server, { locationId: await somewhere(), items: required('3/3') });
    const fit = await fitOf(participantId, place);
    expect(told(fit)).toBe('INSUFFICIENT_DATA null 0 0–100');
    expect(fit?.profile).toBeNull();
    expect(fit?.items.map(({ outcome }) => outcome)).toEqual(['UNKNOWN']);
  });

  test('looks back to what was measured and asked by a day in Amsterdam', async () => {
    const participantId = await world.participant();
    const early = await profiled(server, participantId, { levels: { A1: 1 }, measuredOn: '2026-10-25' });
    const late = await profiled(server, participantId, {
      levels: { A1: 3 },
      measuredOn: '2026-11-01',
      rater: 'WORKPLACE',
    });
    const locationId = await somewhere();
    server.clock.set('2026-10-27');
    const workplaceProfileId = await workplace(server, { locationId, items: required('1/?') });
    server.clock.set('2026-11-20T23:30:00Z');
    await workplace(server, { locationId, workplaceProfileId, expectedVersion: 1, items: required('4/?') });
    server.clock.set(TODAY);
    const seen = async (asOf?: string) => {
      const fit = await fitOf(participantId, workplaceProfileId, asOf);
      return [fit?.requirementsVersion, fit?.profile?.id, fit?.score];
    };
    expect(await seen()).toEqual([2, late, 75]);
    expect(await seen('2026-11-21')).toEqual([2, late, 75]);
    expect(await seen('2026-11-20')).toEqual([1, late, 100]);
    expect(await seen('2026-10-31')).toEqual([1, early, 100]);
    expect(await seen('2026-10-27')).toEqual([1, early, 100]);
    expect(await seen('2026-10-26')).toEqual([0, undefined, null]);
  });

  test('is null for what is unknown, and an error for an id of another type', async () => {
    const participantId = await world.participant();
    const place = await workplace(server, { locationId: await somewhere(), items: [] });
    expect(await fitOf(participantId, 'wpp_0190c2a1000070008000000000000001')).toBeNull();
    expect(await fitOf('par_0190c2a1000070008000000000000001', place)).toBeNull();
    const { data, errors } = await server.ask(Fit, { participantId: place, workplaceProfileId: place });
    expect(data?.fitScore ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ID']);
  });

  test('stands on the participant as well', async () => {
    const participantId = await world.participant();
    await profiled(server, participantId, { levels: { A1: 2 } });
    const place = await workplace(server, { locationId: await somewhere(), items: required('3/?') });
    const { data, errors } = await server.send(
      'query ($id: ID!, $place: ID!) { participant(id: $id) { fitScore(workplaceProfileId: $place) { verdict score } } }',
      { id: participantId, place },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ participant: { fitScore: { verdict: 'TRAINABLE', score: 67 } } });
  });

  test('takes as many statements for forty as for one', async () => {
    const locationId = await somewhere();
    const people = [await world.participant(), await world.participant()];
    for (const one of people) await profiled(server, one, { levels: { A1: 3, A2: 1 } });
    const places = await Promise.all(
      [...Array(20)].map(() => workplace(server, { locationId, items: required('3/? 2/?') })),
    );
    const fields = `verdict score items { outcome item { code } } learningGoals { item { code } } profile { id }
      workplaceProfile { name } requirementsVersion`;
    const asking = (pairs: string[][]) =>
      `{ ${pairs.map(([p, w], i) => `f${i}: fitScore(participantId: "${p}", workplaceProfileId: "${w}") { ${fields} }`).join('\n')} }`;
    const pairs = people.flatMap((p) => places.map((w) => [p, w]));
    const count = async (some: string[][]) => {
      const statements = await statementsOf(server.db, async () => {
        const { data, errors } = await server.send(asking(some));
        expect(errors).toEqual([]);
        expect(Object.values(data ?? {})).toEqual(
          some.map(() => expect.objectContaining({ verdict: 'TRAINABLE', score: 75 })),
        );
      });
      return statements.length;
    };
    expect(await count(pairs.slice(0, 1))).toBe(5);
    expect(await count(pairs)).toBe(5);
  });
});
