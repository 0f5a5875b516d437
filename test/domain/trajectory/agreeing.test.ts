import { describe, expect, test } from '@jest/globals';
import {
  agreedDayRefusals,
  answerDayRefusals,
  dayRefusals,
  targetOf,
  targetRefusals,
} from '../../../src/modules/trajectory/agreeing.js';
import {
  PHASES,
  type Phase,
  TRAJECTORY_OUTCOMES,
  TRANSITION_KINDS,
  type TrajectoryOutcome,
  type TransitionKind,
} from '../../../src/modules/trajectory/vocabulary.js';
import { TRANSITIONS } from '../../../src/modules/transition/table.js';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('an agreement names a step', () => {
  test.each<[TransitionKind, Phase | null, TrajectoryOutcome | null, string[]]>([
    ['ADVANCE', 'TALENT_DEVELOPMENT', null, []],
    ['ADVANCE', 'WORKPLACE_LEARNING', null, []],
    ['ADVANCE', 'AFTERCARE', null, []],
    ['ADVANCE', 'CARE_AND_ACTIVATION', null, ['STEP_UNKNOWN']],
    ['ADVANCE', null, null, ['STEP_UNKNOWN']],
    ['ADVANCE', null, 'REGULAR_WORK', ['STEP_UNKNOWN']],
    ['ADVANCE', 'AFTERCARE', 'REGULAR_WORK', ['STEP_UNKNOWN']],
    ['OUTPLACE', 'AFTERCARE', null, []],
    ['OUTPLACE', null, 'SHELTERED_WORK', []],
    ['OUTPLACE', null, 'FOUND_WORK', ['STEP_UNKNOWN']],
    ['OUTPLACE', 'WORKPLACE_LEARNING', null, ['STEP_UNKNOWN']],
    ['OUTPLACE', null, null, ['STEP_UNKNOWN']],
    ['COMPLETE', null, null, []],
    ['COMPLETE', null, 'REGULAR_WORK', []],
    ['COMPLETE', null, 'FOUND_WORK', ['STEP_UNKNOWN']],
    ['COMPLETE', 'AFTERCARE', null, ['STEP_UNKNOWN']],
    ['START', 'CARE_AND_ACTIVATION', null, ['AGREEMENT_NOT_ASKED']],
    ['FALL_BACK', 'CARE_AND_ACTIVATION', null, ['AGREEMENT_NOT_ASKED']],
    ['STOP', null, 'MOVED', ['AGREEMENT_NOT_ASKED']],
  ])('%s to %s, outcome %s', (kind, to, outcome, expected) => {
    expect(codes(targetRefusals(kind, { to, outcome }))).toEqual(expected);
    expect(targetOf(kind, { to, outcome }) === undefined).toBe(expected.length > 0);
  });

  test('COMPLETE need not name its only outcome', () => {
    expect(targetOf('COMPLETE', { to: null, outcome: null })).toEqual({ to: null, outcome: 'REGULAR_WORK' });
  });

  test('exactly the steps of the transition table that ask the participant’s agreement', () => {
    const asking = TRANSITIONS.filter(({ asks }) => asks.includes('PARTICIPANT_AGREES'));
    const inTable = asking.flatMap(({ kind, to, outcomes }) =>
      (outcomes.length > 0 ? outcomes : [null]).map((outcome) => `${kind} ${to} ${outcome}`),
    );
    const phases = [null, ...(Object.keys(PHASES) as Phase[])];
    const ends = [null, ...(Object.keys(TRAJECTORY_OUTCOMES) as TrajectoryOutcome[])];
    const agreed = (Object.keys(TRANSITION_KINDS) as TransitionKind[]).flatMap((kind) =>
      phases.flatMap((to) =>
        ends.flatMap((outcome) => {
          const target = targetOf(kind, { to, outcome });
          return target ? [`${kind} ${target.to} ${target.outcome}`] : [];
        }),
      ),
    );
    expect([...new Set(agreed)].toSorted()).toEqual(inTable.toSorted());
  });
});

describe('days', () => {
  const within = { today: '2026-11-21', startedOn: '2026-10-01' };

  test.each([
    ['the first day of the trajectory', '2026-10-01', []],
    ['the day before it', '2026-09-30', ['BEFORE_START']],
    ['today', '2026-11-21', []],
    ['tomorrow', '2026-11-22', ['DATE_IN_FUTURE']],
  ])('of orientation: %s', (_, day, expected) => {
    expect(codes(dayRefusals(day, within, ['input', 'on']))).toEqual(expected);
  });

  test.each([
    ['30 days back', '2026-10-22', within.startedOn, []],
    ['31 days back', '2026-10-21', within.startedOn, ['DATE_TOO_OLD']],
    ['before the start', '2026-11-01', '2026-11-02', ['BEFORE_START']],
    ['tomorrow', '2026-11-22', within.startedOn, ['DATE_IN_FUTURE']],
  ])('of an agreement: %s', (_, day, startedOn, expected) => {
    expect(codes(agreedDayRefusals(day, { ...within, startedOn, days: 30 }, ['input', 'on']))).toEqual(expected);
  });

  test.each([
    ['the first day of the period', '2026-11-01', []],
    ['the day before it', '2026-10-31', ['BEFORE_PERIOD']],
    ['tomorrow', '2026-11-22', ['DATE_IN_FUTURE']],
  ])('of a stability answer: %s', (_, day, expected) => {
    expect(codes(answerDayRefusals(day, '2026-11-01', within.today))).toEqual(expected);
  });
});
