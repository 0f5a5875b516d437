import { afterEach, describe, expect, test } from '@jest/globals';
import { encodeId, newId } from '../../src/graph/ids.js';
import { MatrixMeasurement } from '../../src/modules/matrix/matrix-measurement.entity.js';
import { Trajectory } from '../../src/modules/trajectory/trajectory.entity.js';
import { PhaseTransition } from '../../src/modules/transition/phase-transition.entity.js';
import type {
  MatrixMeasurementCorrectInput,
  MatrixMeasurementRecordInput,
  MatrixMeasurementUpdateInput,
} from '../generated/graphql.js';
import {
  Correct,
  draft,
  Finalize,
  measure,
  Record,
  Shown,
  scores,
  TRAJECTORY_BASELINE,
  TRAJECTORY_FINAL,
  TRAJECTORY_INTERIM,
  Update,
  ZRM,
} from '../support/matrix.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);
afterEach(() => server.clock.set(TODAY));

/** Everything that a refusal must leave as it was. */
const stored = () =>
  rowsOf(
    server.db,
    'matrix_measurement',
    'cycle_moment',
    'domain_score',
    'matrix_target',
    'support_need',
    'support_need_change',
    'outbox_event',
    'kept_answer',
  );

/** A participant of 20 whose trajectory runs for some days. */
async function inTrajectory(of: Parameters<World['trajectory']>[0] = {}) {
  const participantId = of.participantId ?? (await world.participant());
  const trajectoryId = await world.trajectory({ since: 60, ...of, participantId });
  return { participantId, trajectoryId };
}

/** Complete, but without a level. */
const allDeclined = () => scores().map(({ domain }) => ({ domain, notAssessed: 'DECLINED' as const }));

const codes = (errors: readonly { code: string }[] | undefined) => errors?.map(({ code }) => code);
const places = (errors: readonly { code: string; path?: readonly string[] | null }[] | undefined) =>
  errors?.map(({ code, path }) => `${code} ${path?.join('.')}`);

describe('recording', () => {
  test('a draft holds what was said so far', async () => {
    const { participantId, trajectoryId } = await inTrajectory();
    const { data, errors } = await server.ask(Record, {
      input: {
        participantId,
        instrument: { code: 'ZRM' },
        rater: 'PROFESSIONAL',
        measuredOn: '2026-11-20',
        moments: [TRAJECTORY_BASELINE],
        scores: [
          { domain: 'HOUSING', level: 2, note: 'Slaapt op de bank.' },
          { domain: 'FINANCES', notAssessed: 'LATER' },
        ],
      },
    });
    expect(errors).toEqual([]);
    expect(data?.matrixMeasurementRecord).toEqual({
      matrixMeasurement: {
        id: expect.stringMatching(/^mat_/),
        version: 1,
        status: 'DRAFT',
        source: 'RECORDED',
        rater: 'PROFESSIONAL',
        measuredOn: '2026-11-20',
        finalizedAt: null,
        correctionReason: null,
        instrument: ZRM,
        participant: { id: participantId },
        trajectory: { id: trajectoryId },
        moments: [{ ...TRAJECTORY_BASELINE, countsAs: 'BASELINE' }],
        scores: [
          { domain: { code: 'FINANCES' }, level: null, notAssessed: 'LATER', note: null, hidden: false, target: null },
          {
            domain: { code: 'HOUSING' },
            level: 2,
            notAssessed: null,
            note: 'Slaapt op de bank.',
            hidden: false,
            target: null,
          },
        ],
        supersedes: null,
        supersededBy: null,
      },
      errors: [],
    });
  });

  test('30 days back, and a baseline 30 days before the trajectory began, are possible', async () => {
    const old = await inTrajectory({ since: 60 });
    expect(await draft(server, old.participantId, { measuredOn: '2026-10-22' })).toMatchObject({ status: 'DRAFT' });
    const fresh = await inTrajectory({ since: 0 });
    const baseline = { measuredOn: '2026-10-22', moments: [TRAJECTORY_BASELINE] };
    expect(await draft(server, fresh.participantId, baseline)).toMatchObject({ status: 'DRAFT' });
  });

  test('a minor is measured with the matrix for young people', async () => {
    const minor = await world.participant({ birthDate: '2009-11-22' });
    const { participantId } = await inTrajectory({ participantId: minor });
    const instrument = { code: 'ZRM_JONGEREN', version: '2017' };
    expect(await draft(server, participantId, { instrument })).toMatchObject({ instrument });
  });

  test.each<[string, Partial<MatrixMeasurementRecordInput>, string[]]>([
    ['another kind', { instrument: { code: 'WERKNEMERSVAARDIGHEDEN' } }, ['INSTRUMENT_KIND_DIFFERS input.instrument']],
    ['a retired version', { instrument: { code: 'ZRM', version: '2013' } }, ['INSTRUMENT_RETIRED input.instrument']],
    ['for another age', { instrument: { code: 'ZRM_JONGEREN' } }, ['INSTRUMENT_NOT_FOR_AGE input.instrument']],
    ['an unknown instrument', { instrument: { code: 'ZRM', version: '1999' } }, ['NOT_FOUND input.instrument']],
    ['judged by a workplace', { rater: 'WORKPLACE' }, ['RATER_NOT_POSSIBLE input.rater']],
    ['in the future', { measuredOn: '2026-11-22' }, ['DATE_IN_FUTURE input.measuredOn']],
    ['31 days back', { measuredOn: '2026-10-21' }, ['DATE_TOO_OLD input.measuredOn']],
    ['twice in a cycle', { moments: [TRAJECTORY_BASELINE, TRAJECTORY_FINAL] }, ['MOMENT_TWICE input.moments.1']],
    ['phase 3 in phase 1', { moments: [{ cycle: 'PHASE', moment: 'INTERIM' }] }, ['NO_PHASE_CYCLE input.moments.0']],
    ['level 6', { scores: [{ domain: 'HOUSING', level: 6 }] }, ['LEVEL_OUTSIDE_SCALE input.scores.0.level']],
    ['level 0', { scores: [{ domain: 'HOUSING', level: 0 }] }, ['LEVEL_OUTSIDE_SCALE input.scores.0.level']],
    ['nothing said', { scores: [{ domain: 'HOUSING' }] }, ['LEVEL_OR_REASON input.scores.0']],
    [
      'a level and a reason',
      { scores: [{ domain: 'HOUSING', level: 3, notAssessed: 'LATER' }] },
      ['LEVEL_OR_REASON input.scores.0'],
    ],
    ['an unknown domain', { scores: [{ domain: 'GARDEN', level: 3 }] }, ['ITEM_UNKNOWN input.scores.0']],
    ['a domain twice', { scores: [...scores(), { domain: 'HOUSING', level: 3 }] }, ['ITEM_TWICE input.scores.13']],
    [
      'a citizen service number in a note',
      { scores: [{ domain: 'HOUSING', level: 3, note: 'BSN 111222333' }] },
      ['BSN_NOT_ALLOWED input.scores.0.note'],
    ],
    [
      'everything wrong at once',
      {
        instrument: { code: 'ZRM', version: '2013' },
        rater: 'WORKPLACE',
        measuredOn: '2026-11-30',
        moments: [TRAJECTORY_FINAL, TRAJECTORY_FINAL],
        scores: [{ domain: 'HOUSING', level: 9 }],
      },
      [
        'INSTRUMENT_RETIRED input.instrument',
        'RATER_NOT_POSSIBLE input.rater',
        'DATE_IN_FUTURE input.measuredOn',
        'MOMENT_TWICE input.moments.1',
        'LEVEL_OUTSIDE_SCALE input.scores.0.level',
      ],
    ],
  ])('%s is refused', async (_, change, expected) => {
    const { participantId } = await inTrajectory();
    const before = await stored();
    const { data, errors } = await server.ask(Record, {
      input: { participantId, instrument: ZRM, rater: 'PROFESSIONAL', ...change },
    });
    expect(errors).toEqual([]);
    expect(data?.matrixMeasurementRecord.matrixMeasurement).toBeNull();
    expect(places(data?.matrixMeasurementRecord.errors)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test('before the trajectory began only its baseline is possible', async () => {
    const { participantId } = await inTrajectory({ since: 0 });
    const before = await stored();
    const try_ = async (moments: MatrixMeasurementRecordInput['moments']) => {
      const input = {
        participantId,
        instrument: ZRM,
        rater: 'PROFESSIONAL',
        measuredOn: '2026-11-20',
        moments,
      } as const;
      const { data } = await server.ask(Record, { input });
      return places(data?.matrixMeasurementRecord.errors);
    };
    expect(await try_([])).toEqual(['BEFORE_TRAJECTORY input.measuredOn']);
    expect(await try_([TRAJECTORY_INTERIM])).toEqual(['BEFORE_TRAJECTORY input.measuredOn']);
    expect(await stored()).toEqual(before);
    expect(await try_([TRAJECTORY_BASELINE])).toEqual([]);
  });

  test('without an open trajectory it is refused, while paused it is not', async () => {
    const participantId = await world.participant();
    const before = await stored();
    const rater = 'PROFESSIONAL' as const;
    const input = { participantId, instrument: ZRM, rater, moments: [TRAJECTORY_BASELINE] };
    const none = await server.ask(Record, { input });
    expect(places(none.data?.matrixMeasurementRecord.errors)).toEqual(['NO_OPEN_TRAJECTORY input.participantId']);
    expect(await stored()).toEqual(before);
    const { trajectoryId } = await inTrajectory({ participantId });
    await change(Trajectory, trajectoryId, { status: 'PAUSED' });
    const paused = await server.ask(Record, { input });
    expect(codes(paused.data?.matrixMeasurementRecord.errors)).toEqual([]);
  });

  test('an unknown participant does not exist, an id of another type is no id', async () => {
    const input = { instrument: ZRM, rater: 'PROFESSIONAL' } as const;
    const before = await stored();
    const unknown = await server.ask(Record, { input: { ...input, participantId: encodeId('par', newId()) } });
    expect(places(unknown.data?.matrixMeasurementRecord.errors)).toEqual(['NOT_FOUND input.participantId']);
    const other = await server.ask(Record, { input: { ...input, participantId: encodeId('tra', newId()) } });
    expect(other.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ID']);
    expect(await stored()).toEqual(before);
  });

  test('the same key gives the same draft; with other input it is refused', async () => {
    const { participantId } = await inTrajectory();
    const input = { participantId, instrument: ZRM, rater: 'SELF', idempotencyKey: newId() } as const;
    const first = await server.ask(Record, { input });
    const again = await server.ask(Record, { input });
    expect(again).toEqual(first);
    const before = await stored();
    const other = await server.ask(Record, { input: { ...input, measuredOn: '2026-11-20' } });
    expect(codes(other.data?.matrixMeasurementRecord.errors)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await stored()).toEqual(before);
  });
});

describe('changing a draft', () => {
  test('a score takes the place of that of its domain, the others stay', async () => {
    const { participantId } = await inTrajectory();
    const { id } = await draft(server, participantId, { moments: [TRAJECTORY_BASELINE] });
    const { data, errors } = await server.ask(Update, {
      input: {
        matrixMeasurementId: id,
        expectedVersion: 1,
        measuredOn: '2026-11-19',
        moments: [TRAJECTORY_INTERIM],
        scores: [
          { domain: 'HOUSING', level: 1, note: 'Op straat.' },
          { domain: 'JUSTICE', notAssessed: 'DECLINED' },
        ],
      },
    });
    expect(errors).toEqual([]);
    const changed = data?.matrixMeasurementUpdate.matrixMeasurement;
    expect(changed).toMatchObject({ version: 2, status: 'DRAFT', measuredOn: '2026-11-19' });
    expect(changed?.moments).toEqual([{ ...TRAJECTORY_INTERIM, countsAs: 'INTERIM' }]);
    expect(changed?.scores.map(({ level }) => level)).toEqual([3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, null]);
    expect(changed?.scores[3]?.note).toBe('Op straat.');
    expect(changed?.scores[12]?.notAssessed).toBe('DECLINED');
    const cleared = await server.ask(Update, { input: { matrixMeasurementId: id, expectedVersion: 2, moments: [] } });
    expect(cleared.data?.matrixMeasurementUpdate.matrixMeasurement).toMatchObject({ version: 3, moments: [] });
  });

  test('is refused for a wrong version, a final one, a day too far back and a level off the scale', async () => {
    const { participantId } = await inTrajectory();
    const { id } = await draft(server, participantId);
    const final = await measure(server, participantId);
    const before = await stored();
    const refused = async (input: MatrixMeasurementUpdateInput) => {
      const { data, errors } = await server.ask(Update, { input });
      expect(errors).toEqual([]);
      return data?.matrixMeasurementUpdate.errors;
    };
    expect(await refused({ matrixMeasurementId: id, expectedVersion: 2 })).toEqual([
      { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], currentVersion: 1 },
    ]);
    expect(places(await refused({ matrixMeasurementId: final.id, expectedVersion: 2 }))).toEqual([
      'NOT_A_DRAFT input.matrixMeasurementId',
    ]);
    server.clock.set('2026-12-01');
    const wrong = {
      matrixMeasurementId: id,
      expectedVersion: 1,
      measuredOn: '2026-10-21',
      scores: [{ domain: 'HOUSING', level: 7 }],
    };
    expect(places(await refused(wrong))).toEqual([
      'DATE_TOO_OLD input.measuredOn',
      'LEVEL_OUTSIDE_SCALE input.scores.0.level',
    ]);
    expect(await stored()).toEqual(before);
    // The 30 days count from the day on which the draft was first saved.
    expect(await refused({ ...wrong, scores: [], measuredOn: '2026-10-22' })).toEqual([]);
  });

  test('the day stays one at which the instrument suits the age', async () => {
    const minor = await world.participant({ birthDate: '2008-11-20' });
    const { participantId } = await inTrajectory({ participantId: minor });
    const { id } = await draft(server, participantId, {
      instrument: { code: 'ZRM_JONGEREN' },
      measuredOn: '2026-11-19',
    });
    const before = await stored();
    const input = { matrixMeasurementId: id, expectedVersion: 1, measuredOn: '2026-11-20' };
    const { data } = await server.ask(Update, { input });
    expect(places(data?.matrixMeasurementUpdate.errors)).toEqual(['INSTRUMENT_NOT_FOR_AGE input.measuredOn']);
    expect(await stored()).toEqual(before);
  });

  test('an unknown one does not exist', async () => {
    const input = { matrixMeasurementId: encodeId('mat', newId()), expectedVersion: 1 };
    const update = await server.ask(Update, { input });
    expect(places(update.data?.matrixMeasurementUpdate.errors)).toEqual(['NOT_FOUND input.matrixMeasurementId']);
    const finalize = await server.ask(Finalize, { input });
    expect(places(finalize.data?.matrixMeasurementFinalize.errors)).toEqual(['NOT_FOUND input.matrixMeasurementId']);
  });
});

describe('finalizing', () => {
  const finalize = async (id: string, expectedVersion = 1, idempotencyKey?: string) => {
    const { data, errors } = await server.ask(Finalize, {
      input: { matrixMeasurementId: id, expectedVersion, ...(idempotencyKey ? { idempotencyKey } : {}) },
    });
    expect(errors).toEqual([]);
    return data?.matrixMeasurementFinalize;
  };

  test('a complete draft becomes final; a second time it is none', async () => {
    const { participantId } = await inTrajectory();
    const { id } = await draft(server, participantId, { levels: { JUSTICE: null } });
    const answer = await finalize(id);
    expect(answer?.errors).toEqual([]);
    expect(answer?.matrixMeasurement).toMatchObject({
      version: 2,
      status: 'FINALIZED',
      finalizedAt: '2026-11-21T11:00:00.000Z',
    });
    const before = await stored();
    expect((await finalize(id))?.errors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 2 }]);
    expect(places((await finalize(id, 2))?.errors)).toEqual(['NOT_A_DRAFT input.matrixMeasurementId']);
    expect(await stored()).toEqual(before);
  });

  test('a kept key answers again instead of NOT_A_DRAFT', async () => {
    const { participantId } = await inTrajectory();
    const { id } = await draft(server, participantId);
    const key = newId();
    expect(await finalize(id, 1, key)).toEqual(await finalize(id, 1, key));
  });

  test.each<[string, string, string[], Partial<MatrixMeasurementRecordInput>]>([
    ['with a domain not scored', TODAY, ['ITEMS_INCOMPLETE'], { scores: scores().slice(1) }],
    ['with nothing scored', TODAY, ['NOTHING_SCORED'], { scores: allDeclined() }],
    ['with nothing at all', TODAY, ['ITEMS_INCOMPLETE', 'NOTHING_SCORED'], { scores: [] }],
    ['30 days after measuring', '2026-12-21', [], {}],
    ['31 days after measuring', '2026-12-22', ['DRAFT_EXPIRED'], {}],
    ['late, not complete', '2027-01-10', ['DRAFT_EXPIRED', 'ITEMS_INCOMPLETE'], { scores: scores().slice(1) }],
  ])('%s, on %s: %j', async (_, day, expected, change) => {
    const { participantId } = await inTrajectory();
    const { id } = await draft(server, participantId, change);
    server.clock.set(day);
    const before = await stored();
    const answer = await finalize(id);
    expect(codes(answer?.errors)).toEqual(expected);
    expect(answer?.errors.every(({ path }) => path?.join('.') === 'input.matrixMeasurementId')).toBe(true);
    if (expected.length > 0) expect(await stored()).toEqual(before);
  });

  test('a second baseline, and an order that is broken, are refused', async () => {
    const { participantId } = await inTrajectory();
    const on = (measuredOn: string, moment: typeof TRAJECTORY_BASELINE) =>
      draft(server, participantId, { measuredOn, moments: [moment] });
    await finalize((await on('2026-11-05', TRAJECTORY_BASELINE)).id);
    const second = await on('2026-11-06', TRAJECTORY_BASELINE);
    const early = await on('2026-11-04', TRAJECTORY_INTERIM);
    const final = await on('2026-11-20', TRAJECTORY_FINAL);
    const late = await on('2026-11-21', TRAJECTORY_INTERIM);
    expect(codes((await finalize(final.id))?.errors)).toEqual([]);
    const before = await stored();
    expect(codes((await finalize(second.id))?.errors)).toEqual(['MOMENT_TAKEN']);
    expect(codes((await finalize(early.id))?.errors)).toEqual(['CYCLE_ORDER']);
    expect(codes((await finalize(late.id))?.errors)).toEqual(['CYCLE_ORDER']);
    expect(await stored()).toEqual(before);
  });

  test('raters have cycles of their own', async () => {
    const { participantId } = await inTrajectory();
    await measure(server, participantId, { moments: [TRAJECTORY_BASELINE] });
    const self = await measure(server, participantId, { rater: 'SELF', moments: [TRAJECTORY_BASELINE] });
    expect(self).toMatchObject({ rater: 'SELF', status: 'FINALIZED' });
  });

  test('one measurement serves a moment in both cycles', async () => {
    const { participantId } = await inTrajectory({ phase: 'WORKPLACE_LEARNING', since: 40 });
    await measure(server, participantId, { measuredOn: '2026-10-22', moments: [TRAJECTORY_BASELINE] });
    const both = [TRAJECTORY_INTERIM, { cycle: 'PHASE', moment: 'BASELINE' }] as const;
    const measured = await measure(server, participantId, { measuredOn: '2026-10-25', moments: [...both] });
    expect(measured.moments).toEqual([
      { cycle: 'TRAJECTORY', moment: 'INTERIM', countsAs: 'INTERIM' },
      { cycle: 'PHASE', moment: 'BASELINE', countsAs: 'BASELINE' },
    ]);
    const again = await draft(server, participantId, { moments: [{ cycle: 'PHASE', moment: 'BASELINE' }] });
    expect(codes((await finalize(again.id))?.errors)).toEqual(['MOMENT_TAKEN']);
  });

  test('a fall-back, and a newer final, make an earlier final an interim', async () => {
    const { participantId, trajectoryId } = await inTrajectory();
    await measure(server, participantId, { measuredOn: '2026-11-01', moments: [TRAJECTORY_BASELINE] });
    const first = await measure(server, participantId, { measuredOn: '2026-11-02', moments: [TRAJECTORY_FINAL] });
    expect(await countsAs(first.id)).toEqual(['FINAL']);
    const id = await fallBack(trajectoryId, '2026-11-10');
    expect(await countsAs(first.id)).toEqual(['INTERIM']);
    const after = await measure(server, participantId, { measuredOn: '2026-11-12', moments: [TRAJECTORY_INTERIM] });
    const second = await measure(server, participantId, { measuredOn: '2026-11-14', moments: [TRAJECTORY_FINAL] });
    expect(await countsAs(after.id)).toEqual(['INTERIM']);
    expect(await countsAs(second.id)).toEqual(['FINAL']);
    await change(PhaseTransition, id, { revokedAt: server.clock.now(), revokeReason: 'Vergissing.' });
    expect(await countsAs(first.id)).toEqual(['INTERIM']);
  });

  test('a fall-back that was revoked changes nothing', async () => {
    const { participantId, trajectoryId } = await inTrajectory();
    const { id } = await measure(server, participantId, { measuredOn: '2026-11-02', moments: [TRAJECTORY_FINAL] });
    const step = await fallBack(trajectoryId, '2026-11-10');
    await change(PhaseTransition, step, { revokedAt: server.clock.now(), revokeReason: 'Vergissing.' });
    expect(await countsAs(id)).toEqual(['FINAL']);
  });
});

describe('correcting', () => {
  const correct = async (input: MatrixMeasurementCorrectInput) => {
    const { data, errors } = await server.ask(Correct, { input });
    expect(errors).toEqual([]);
    return data?.matrixMeasurementCorrect;
  };

  test('a wrong baseline in week 6: the correction takes its place, both stay visible', async () => {
    const { participantId, trajectoryId } = await inTrajectory({ since: 0 });
    const wrong = await measure(server, participantId, { levels: { HOUSING: 1 }, moments: [TRAJECTORY_BASELINE] });
    server.clock.set('2027-01-02');
    await measure(server, participantId, { moments: [TRAJECTORY_INTERIM] });
    const answer = await correct({
      matrixMeasurementId: wrong.id,
      expectedVersion: 2,
      reason: 'Huisvesting was verwisseld met financiën.',
      scores: [
        { domain: 'HOUSING', level: 4 },
        { domain: 'FINANCES', level: 2, note: 'Schulden.' },
      ],
    });
    expect(answer?.errors).toEqual([]);
    const correction = answer?.matrixMeasurement;
    expect(correction).toMatchObject({
      version: 1,
      status: 'FINALIZED',
      rater: 'PROFESSIONAL',
      measuredOn: TODAY,
      finalizedAt: '2027-01-02T11:00:00.000Z',
      correctionReason: 'Huisvesting was verwisseld met financiën.',
      trajectory: { id: trajectoryId },
      moments: [{ ...TRAJECTORY_BASELINE, countsAs: 'BASELINE' }],
      supersedes: { id: wrong.id, status: 'SUPERSEDED', version: 3 },
      supersededBy: null,
    });
    expect(correction?.scores.map(({ level }) => level)).toEqual([2, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    const { data } = await server.ask(Shown, { id: wrong.id });
    expect(data?.matrixMeasurement).toMatchObject({ status: 'SUPERSEDED', supersededBy: { id: correction?.id } });
  });

  test('is refused for what is superseded, a draft, no reason, another version and broken scores', async () => {
    const { participantId } = await inTrajectory();
    const first = await measure(server, participantId, { moments: [TRAJECTORY_BASELINE] });
    const input = { matrixMeasurementId: first.id, expectedVersion: 2, reason: 'Verkeerd gehoord.' };
    await correct(input);
    const unfinished = await draft(server, participantId);
    const other = await measure(server, participantId, { measuredOn: '2026-11-20' });
    const before = await stored();
    expect(places((await correct({ ...input, expectedVersion: 3 }))?.errors)).toEqual(['ALREADY_SUPERSEDED input']);
    expect((await correct(input))?.errors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 3 }]);
    const ofDraft = { matrixMeasurementId: unfinished.id, expectedVersion: 1, reason: ' ' };
    expect(places((await correct(ofDraft))?.errors)).toEqual(['NOT_FINALIZED input', 'REASON_MISSING input.reason']);
    const ofOther = { ...input, matrixMeasurementId: other.id };
    const broken = {
      ...ofOther,
      scores: [{ domain: 'HOUSING', level: 0 }],
      moments: [TRAJECTORY_FINAL, TRAJECTORY_FINAL],
    };
    expect(places((await correct(broken))?.errors)).toEqual([
      'MOMENT_TWICE input.moments.1',
      'LEVEL_OUTSIDE_SCALE input.scores.0.level',
    ]);
    expect(places((await correct({ ...ofOther, moments: [TRAJECTORY_BASELINE] }))?.errors)).toEqual([
      'MOMENT_TAKEN input.moments.0',
    ]);
    expect(places((await correct({ ...ofOther, scores: allDeclined() }))?.errors)).toEqual([
      'NOTHING_SCORED input.scores',
    ]);
    expect(await stored()).toEqual(before);
  });

  test('after the end of the trajectory it is possible, and of a correction as well', async () => {
    const { participantId, trajectoryId } = await inTrajectory();
    const first = await measure(server, participantId, { moments: [TRAJECTORY_BASELINE] });
    await change(Trajectory, trajectoryId, { status: 'ENDED', endedOn: TODAY, phase: null, outcome: 'MOVED' });
    const second = await correct({ matrixMeasurementId: first.id, expectedVersion: 2, reason: 'Eén.', moments: [] });
    const third = await correct({
      matrixMeasurementId: second?.matrixMeasurement?.id as string,
      expectedVersion: 1,
      reason: 'Twee.',
      moments: [TRAJECTORY_BASELINE],
    });
    expect(third?.errors).toEqual([]);
    expect(third?.matrixMeasurement).toMatchObject({ status: 'FINALIZED', trajectory: { id: trajectoryId } });
  });

  test('what was imported stays imported, and serves no moment', async () => {
    const { participantId } = await inTrajectory();
    const { id } = await measure(server, participantId);
    await change(MatrixMeasurement, id, { source: 'IMPORTED', trajectory: null, measuredOn: '2019-03-01' });
    const input = { matrixMeasurementId: id, expectedVersion: 2, reason: 'Overgetypt.' };
    const before = await stored();
    expect(places((await correct({ ...input, moments: [TRAJECTORY_BASELINE] }))?.errors)).toEqual([
      'MOMENT_WITHOUT_TRAJECTORY input.moments',
    ]);
    expect(await stored()).toEqual(before);
    expect((await correct(input))?.matrixMeasurement).toMatchObject({ source: 'IMPORTED', measuredOn: '2019-03-01' });
  });
});

/** What the moments of a measurement count as now. */
async function countsAs(id: string) {
  const { data } = await server.ask(Shown, { id });
  return data?.matrixMeasurement?.moments.map((one) => one.countsAs);
}

/** Changes a row behind the back of the API. */
async function change<E extends object>(entity: new () => E, id: string, to: object) {
  await server.db.em.fork().nativeUpdate(entity, { id: uuid(id) } as never, to as never);
}

/** Puts a fall-back of a trajectory into the database. */
async function fallBack(trajectoryId: string, on: string) {
  const em = server.db.em.fork();
  const step = em.create(PhaseTransition, {
    trajectory: uuid(trajectoryId),
    position: 9,
    kind: 'FALL_BACK',
    on,
    recordedAt: new Date(`${on}T12:00:00Z`),
  });
  await em.flush();
  return encodeId('ptr', step.id);
}
