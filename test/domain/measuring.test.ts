import { describe, expect, test } from '@jest/globals';
import type { MeasurementStatus } from '../../src/modules/instrument/vocabulary.js';
import { correctionOf, correctionRefusals } from '../../src/modules/matrix/correcting.js';
import { finalizingRefusals, measuredOnRefusals } from '../../src/modules/matrix/measuring.js';
import { momentRefusals, openTrajectoryRefusals } from '../../src/modules/matrix/moments.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';

const RULES = DEFAULT_RULES.measuring;
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('the day of measuring', () => {
  test.each([
    ['today', '2026-11-21', '2026-11-21', []],
    ['tomorrow', '2026-11-22', '2026-11-21', ['DATE_IN_FUTURE']],
    ['30 days back', '2026-10-22', '2026-11-21', []],
    ['31 days back', '2026-10-21', '2026-11-21', ['DATE_TOO_OLD']],
    ['31 days back, first saved a day later', '2026-10-21', '2026-10-22', []],
    ['30 days before the draft was first saved', '2026-09-21', '2026-10-21', []],
    ['31 days before the draft was first saved', '2026-09-20', '2026-10-21', ['DATE_TOO_OLD']],
  ])('%s', (_, measuredOn, firstSavedOn, expected) => {
    expect(codes(measuredOnRefusals({ measuredOn, firstSavedOn, today: '2026-11-21' }, RULES))).toEqual(expected);
  });
});

const DRAFT = {
  status: 'DRAFT' as MeasurementStatus,
  measuredOn: '2026-11-01',
  today: '2026-11-21',
  correction: false,
  items: ['FINANCES', 'HOUSING'],
  answers: [
    { item: 'FINANCES', level: 2 },
    { item: 'HOUSING', notAssessed: 'NOT_NECESSARY' as const },
  ],
};

describe('finalizing', () => {
  test.each<[string, Partial<typeof DRAFT>, string[]]>([
    ['every item scored or not assessed', {}, []],
    ['30 days after measuring', { today: '2026-12-01' }, []],
    ['31 days after measuring', { today: '2026-12-02' }, ['DRAFT_EXPIRED']],
    ['a correction a year later', { today: '2027-11-01', correction: true }, []],
    ['an item without an answer', { answers: [{ item: 'FINANCES', level: 2 }] }, ['ITEMS_INCOMPLETE']],
    ['nothing scored', { items: ['HOUSING'], answers: DRAFT.answers.slice(1) }, ['NOTHING_SCORED']],
    [
      'everything at once',
      { today: '2026-12-02', answers: [] },
      ['DRAFT_EXPIRED', 'ITEMS_INCOMPLETE', 'NOTHING_SCORED'],
    ],
    ['finalized before', { status: 'FINALIZED' }, ['NOT_A_DRAFT']],
    ['superseded before', { status: 'SUPERSEDED' }, ['NOT_A_DRAFT']],
  ])('%s', (_, change, expected) => {
    expect(codes(finalizingRefusals({ ...DRAFT, ...change }, RULES))).toEqual(expected);
  });

  test('names the items that are missing', () => {
    const [refusal] = finalizingRefusals({ ...DRAFT, answers: [{ item: 'FINANCES', level: 2 }] }, RULES);
    expect(refusal?.params).toEqual({ items: 'HOUSING' });
  });
});

describe('a correction', () => {
  const original = {
    id: 'm1',
    status: 'FINALIZED' as MeasurementStatus,
    rater: 'PROFESSIONAL',
    measuredOn: '2026-06-01',
    moments: [{ cycle: 'TRAJECTORY', moment: 'BASELINE' }],
  } as const;

  test.each<[string, MeasurementStatus, string | null, string[]]>([
    ['of a finalized one with a reason', 'FINALIZED', 'Tikfout bij wonen.', []],
    ['without a reason', 'FINALIZED', '  ', ['REASON_MISSING']],
    ['of a superseded one', 'SUPERSEDED', 'Tikfout.', ['ALREADY_SUPERSEDED']],
    ['of a draft', 'DRAFT', 'Tikfout.', ['NOT_FINALIZED']],
    ['of a superseded one without a reason', 'SUPERSEDED', null, ['ALREADY_SUPERSEDED', 'REASON_MISSING']],
  ])('%s', (_, status, reason, expected) => {
    expect(codes(correctionRefusals({ ...original, status }, { reason }))).toEqual(expected);
  });

  test('takes over rater, day and moments', () => {
    const { rater, measuredOn, moments } = original;
    expect(correctionOf(original, { reason: 'Tikfout.' })).toEqual({ supersedes: 'm1', rater, measuredOn, moments });
  });

  test('may name other moments, none too', () => {
    expect(correctionOf(original, { reason: 'Tikfout.', moments: [] }).moments).toEqual([]);
  });
});

describe('a matrix in its trajectory', () => {
  const trajectory = {
    status: 'ACTIVE',
    startedOn: '2026-03-01',
    periods: [
      { phase: 'TALENT_DEVELOPMENT', startedOn: '2026-03-01', endedOn: '2026-06-01' },
      { phase: 'WORKPLACE_LEARNING', startedOn: '2026-06-01', endedOn: '2026-08-01' },
      { phase: 'CARE_AND_ACTIVATION', startedOn: '2026-08-01', endedOn: '2026-10-01' },
      { phase: 'WORKPLACE_LEARNING', startedOn: '2026-10-01', endedOn: null },
    ],
  } as const;
  const BASELINE = [{ cycle: 'TRAJECTORY', moment: 'BASELINE' }] as const;
  const INTERIM = [{ cycle: 'TRAJECTORY', moment: 'INTERIM' }] as const;
  const PHASE = [{ cycle: 'PHASE', moment: 'INTERIM' }] as const;

  test.each([
    ['an active trajectory', trajectory, []],
    ['a paused trajectory', { ...trajectory, status: 'PAUSED' }, []],
    ['an ended trajectory', { ...trajectory, status: 'ENDED' }, ['NO_OPEN_TRAJECTORY']],
    ['no trajectory', null, ['NO_OPEN_TRAJECTORY']],
  ] as const)('is recorded in %s', (_, into, expected) => {
    expect(codes(openTrajectoryRefusals(into))).toEqual(expected);
  });

  test.each([
    ['on the first day', '2026-03-01', [], []],
    ['the day before', '2026-02-28', [], ['BEFORE_TRAJECTORY']],
    ['an interim the day before', '2026-02-28', INTERIM, ['BEFORE_TRAJECTORY']],
    ['a baseline 30 days before', '2026-01-30', BASELINE, []],
    ['a baseline 31 days before', '2026-01-29', BASELINE, ['BEFORE_TRAJECTORY']],
    ['a phase moment in phase 3', '2026-06-01', PHASE, []],
    ['a phase moment in the second stay in phase 3', '2026-11-01', PHASE, []],
    ['a phase moment on the last day of phase 3', '2026-08-01', PHASE, []],
    ['a phase moment the day after', '2026-08-02', PHASE, ['NO_PHASE_CYCLE']],
    ['a phase moment before phase 3', '2026-05-31', PHASE, ['NO_PHASE_CYCLE']],
    ['a moment in each cycle', '2026-06-01', [...INTERIM, ...PHASE], []],
    ['two moments in one cycle', '2026-06-01', [...BASELINE, ...INTERIM], ['MOMENT_TWICE']],
  ] as const)('%s', (_, measuredOn, moments, expected) => {
    expect(codes(momentRefusals({ measuredOn, moments, trajectory }, RULES))).toEqual(expected);
  });

  test('without a trajectory there are no moments', () => {
    const matrix = { measuredOn: '2026-06-01', moments: BASELINE, trajectory: null };
    expect(codes(momentRefusals(matrix, RULES))).toEqual(['MOMENT_WITHOUT_TRAJECTORY']);
    expect(momentRefusals({ ...matrix, moments: [] }, RULES)).toEqual([]);
  });
});
