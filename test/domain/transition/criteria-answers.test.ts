import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../src/graph/day.js';
import { DEFAULT_RULES } from '../../../src/modules/trajectory/programme-rules.js';
import { judge } from '../../../src/modules/transition/criteria.js';
import type { AgreementFact, PeriodFact } from '../../../src/modules/transition/evidence.js';
import { climbedTo, daysBefore, judged, matrix, ON, PHASE_BEGAN, ready, STEPS } from '../../support/ready-evidence.js';

const agreement = (changes: Partial<AgreementFact> = {}): AgreementFact => ({
  id: 'agreement',
  kind: 'ADVANCE',
  to: 'TALENT_DEVELOPMENT',
  on: daysBefore(1),
  givenBy: 'PARTICIPANT',
  how: 'PORTAL',
  withdrawn: false,
  used: false,
  ...changes,
});

describe('PARTICIPANT_AGREES', () => {
  function outcome(recorded: AgreementFact[], request: { on: string } | null | undefined) {
    const evidence = ready('CARE_AND_ACTIVATION', { agreements: recorded });
    const period = evidence.trajectory.periods[0] as PeriodFact;
    const asked = { evidence, period, step: STEPS['1→2'], on: ON, rules: DEFAULT_RULES, agreement: request };
    return judge(asked)[0]?.outcome;
  }

  test.each([
    ['sent along', [], { on: ON }, 'MET'],
    ['sent along, given 30 days before', [], { on: daysBefore(30) }, 'MET'],
    ['sent along, given 31 days before', [], { on: daysBefore(31) }, 'UNMET'],
    ['sent along, given after the day of the step', [], { on: addDays(ON, 1) }, 'UNMET'],
    ['neither sent nor recorded', [], null, 'UNMET'],
    ['nothing requested yet', [], undefined, 'ASKED_WITH_REQUEST'],
    ['recorded on the day', [agreement({ on: ON })], null, 'MET'],
    ['recorded 30 days before', [agreement({ on: daysBefore(30) })], null, 'MET'],
    ['recorded 31 days before', [agreement({ on: daysBefore(31) })], null, 'UNMET'],
    ['recorded a day after', [agreement({ on: addDays(ON, 1) })], null, 'UNMET'],
    ['recorded and withdrawn', [agreement({ withdrawn: true })], null, 'UNMET'],
    ['recorded and used', [agreement({ used: true })], null, 'UNMET'],
    ['recorded for another phase', [agreement({ to: 'WORKPLACE_LEARNING' })], null, 'UNMET'],
    ['recorded for another kind of step', [agreement({ kind: 'OUTPLACE' })], null, 'UNMET'],
    ['recorded beforehand, nothing requested yet', [agreement()], undefined, 'MET'],
    [
      'one withdrawn, an earlier one still stands',
      [agreement({ on: daysBefore(9) }), agreement({ withdrawn: true })],
      null,
      'MET',
    ],
    ['recorded too old, but sent along', [agreement({ on: daysBefore(31) })], { on: ON }, 'MET'],
    ['sent along too old, but recorded', [agreement()], { on: daysBefore(31) }, 'MET'],
  ])('%s', (_, recorded, request, expected) => {
    expect(outcome(recorded, request)).toBe(expected);
  });
});

describe('FEELS_STABLE', () => {
  const period = climbedTo('CARE_AND_ACTIVATION').periods[0]?.id ?? '';
  const said = (answer: 'YES' | 'ALMOST' | 'NO', on: string, phasePeriodId = period) => {
    return { id: `${answer} ${on}`, phasePeriodId, on, answer };
  };

  test.each([
    ['yes today', [said('YES', ON)], 'MET'],
    ['almost', [said('ALMOST', daysBefore(3))], 'MET'],
    ['no', [said('NO', daysBefore(3))], 'UNMET'],
    ['never asked', [], 'UNMET'],
    ['yes 30 days before', [said('YES', daysBefore(30))], 'MET'],
    ['yes 31 days before', [said('YES', daysBefore(31))], 'UNMET'],
    ['yes, then no', [said('YES', daysBefore(5)), said('NO', daysBefore(4))], 'UNMET'],
    ['no, then yes', [said('NO', daysBefore(5)), said('YES', daysBefore(4))], 'MET'],
    ['no and then yes on one day', [said('NO', ON), said('YES', ON)], 'MET'],
    ['yes in an earlier period', [said('YES', daysBefore(3), 'another period')], 'UNMET'],
    ['yes, said after the day', [said('YES', addDays(ON, 1))], 'UNMET'],
    ['yes, and no after the day', [said('YES', ON), said('NO', addDays(ON, 1))], 'MET'],
  ])('%s', (_, stabilityAnswers, expected) => {
    expect(judged('FEELS_STABLE', '1→2', ready('CARE_AND_ACTIVATION', { stabilityAnswers })).outcome).toBe(expected);
  });
});

describe('ORIENTATION_ANSWERED', () => {
  const full = { recordedOn: ON, want: 'a', can: 'b', goal: 'c', need: 'd', chosenWorkAreas: 1 };

  test.each([
    ['all four and a work area', full, 'MET', 'answers=4 workAreas=1'],
    ['three of four', { ...full, need: null }, 'UNMET', 'answers=3 workAreas=1'],
    ['four, one of them blank', { ...full, goal: '  ' }, 'UNMET', 'answers=3 workAreas=1'],
    ['no work area', { ...full, chosenWorkAreas: 0 }, 'UNMET', 'answers=4 workAreas=0'],
    ['several work areas', { ...full, chosenWorkAreas: 3 }, 'MET', 'answers=4 workAreas=3'],
    ['recorded after the day', { ...full, recordedOn: addDays(ON, 1) }, 'UNMET', 'answers=0 workAreas=0'],
    ['none', null, 'UNMET', 'answers=0 workAreas=0'],
  ])('%s', (_, orientation, expected, actual) => {
    const found = judged('ORIENTATION_ANSWERED', '2→3', ready('TALENT_DEVELOPMENT', { orientation }));
    expect(found).toMatchObject({ outcome: expected, actual, required: 'answers=4 workAreas=1' });
  });
});

describe('LADDER_EXPECTED: phase n works towards rung n + 1', () => {
  test.each([
    ['1→2', 'CARE_AND_ACTIVATION', 'STEP_1', 'UNMET'],
    ['1→2', 'CARE_AND_ACTIVATION', 'STEP_2', 'MET'],
    ['2→3', 'TALENT_DEVELOPMENT', 'STEP_2', 'UNMET'],
    ['2→3', 'TALENT_DEVELOPMENT', 'STEP_3', 'MET'],
    ['2→4', 'TALENT_DEVELOPMENT', 'STEP_3', 'MET'],
    ['2→sheltered', 'TALENT_DEVELOPMENT', 'STEP_2', 'UNMET'],
    ['3→4', 'WORKPLACE_LEARNING', 'STEP_3', 'UNMET'],
    ['3→4', 'WORKPLACE_LEARNING', 'STEP_4', 'MET'],
    ['COMPLETE', 'AFTERCARE', 'STEP_4', 'UNMET'],
    ['COMPLETE', 'AFTERCARE', 'STEP_6', 'MET'],
  ] as const)('%s from %s on %s', (column, phase, step, expected) => {
    const evidence = ready(phase, { ladder: [{ id: 'ladder', assessedOn: '2025-01-01', step }] });
    expect(judged('LADDER_EXPECTED', column, evidence).outcome).toBe(expected);
  });

  test('the latest assessment up to the day counts, and none is not enough', () => {
    const ladder = [
      { id: 'a', assessedOn: '2026-01-01', step: 'STEP_3' as const },
      { id: 'b', assessedOn: ON, step: 'STEP_1' as const },
      { id: 'c', assessedOn: addDays(ON, 1), step: 'STEP_4' as const },
    ];
    expect(judged('LADDER_EXPECTED', '1→2', ready('CARE_AND_ACTIVATION', { ladder }))).toMatchObject({
      outcome: 'UNMET',
      required: '2',
      actual: '1',
      evidence: [{ prefix: 'ass', id: 'b' }],
    });
    expect(judged('LADDER_EXPECTED', '1→2', ready('CARE_AND_ACTIVATION', { ladder: [] })).actual).toBeNull();
  });
});

describe('DURATION_GUIDELINE', () => {
  const began = (startedOn: string, pauses: { from: string; until: string | null }[] = []) => {
    const trajectory = climbedTo('CARE_AND_ACTIVATION');
    const periods = trajectory.periods.map((period) => ({ ...period, startedOn }));
    const named = pauses.map((pause, index) => ({ ...pause, id: String(index) }));
    return ready('CARE_AND_ACTIVATION', { trajectory: { ...trajectory, periods, pauses: named } });
  };

  test.each([
    ['three months to the day', '2026-08-20', [], ON, 'MET', '2026-11-20'],
    ['three months and a day', '2026-08-19', [], ON, 'UNMET', '2026-11-19'],
    ['from 30 November to the last of February', '2025-11-30', [], '2026-02-28', 'MET', '2026-02-28'],
    ['a day past the last of February', '2025-11-30', [], '2026-03-01', 'UNMET', '2026-02-28'],
    ['in a leap year', '2027-11-30', [], '2028-02-29', 'MET', '2028-02-29'],
    [
      'a day over, one day paused',
      '2026-08-19',
      [{ from: '2026-09-01', until: '2026-09-02' }],
      ON,
      'MET',
      '2026-11-20',
    ],
    [
      'two days over, one day paused',
      '2026-08-18',
      [{ from: '2026-09-01', until: '2026-09-02' }],
      ON,
      'UNMET',
      '2026-11-19',
    ],
    [
      'a pause before this stay',
      '2026-08-19',
      [{ from: '2026-08-01', until: '2026-08-19' }],
      ON,
      'UNMET',
      '2026-11-19',
    ],
    ['a pause that lasts', '2026-08-10', [{ from: '2026-11-10', until: null }], ON, 'MET', '2026-11-20'],
    ['a pause begun on the day', '2026-08-19', [{ from: ON, until: null }], ON, 'UNMET', '2026-11-19'],
  ])('%s', (_, startedOn, pauses, on, expected, required) => {
    const found = judged('DURATION_GUIDELINE', '1→2', began(startedOn, pauses), on);
    expect(found).toMatchObject({ outcome: expected, required, actual: on });
  });
});

describe('QUALIFICATION_EARNED', () => {
  const start = climbedTo('WORKPLACE_LEARNING').startedOn;
  test.each([
    ['none', [], 'UNMET'],
    ['on the first day of the trajectory', [start], 'MET'],
    ['the day before it began', [addDays(start, -1)], 'UNMET'],
    ['on the day', [ON], 'MET'],
    ['the day after', [addDays(ON, 1)], 'UNMET'],
  ])('%s', (_, days, expected) => {
    const certificates = days.map((earnedOn) => ({ id: earnedOn, earnedOn }));
    const evidence = ready('WORKPLACE_LEARNING', { certificates });
    expect(judged('QUALIFICATION_EARNED', '3→4', evidence).outcome).toBe(expected);
  });
});

test('a criterion lists at most twenty pieces of evidence, the last recorded first', () => {
  const found = judged('PRACTICE_HOURS_DONE', '3→4', ready('WORKPLACE_LEARNING'));
  expect(found.evidence).toHaveLength(20);
});

test('everything is met in the ready world, so that every other test takes one thing away', () => {
  const phases = { '1→2': 'CARE_AND_ACTIVATION', '3→4': 'WORKPLACE_LEARNING', COMPLETE: 'AFTERCARE' } as const;
  for (const [column, phase] of [
    ...Object.entries(phases),
    ...['2→3', '2→4', '2→sheltered'].map((c) => [c, 'TALENT_DEVELOPMENT']),
  ]) {
    const step = STEPS[column as keyof typeof STEPS];
    const evidence = ready(phase as 'AFTERCARE');
    const period = evidence.trajectory.periods.at(-1) as PeriodFact;
    const found = judge({ evidence, period, step, on: ON, rules: DEFAULT_RULES, agreement: { on: ON } });
    expect(found.filter((criterion) => criterion.outcome !== 'MET')).toEqual([]);
  }
  expect(matrix(PHASE_BEGAN).scores).toHaveLength(13);
});
