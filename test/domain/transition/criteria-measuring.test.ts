import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../src/graph/day.js';
import type { MeasurementMoment } from '../../../src/modules/instrument/vocabulary.js';
import type { MatrixFact, NeedFact } from '../../../src/modules/transition/evidence.js';
import {
  climbedTo,
  daysBefore,
  judged,
  matrix,
  need,
  ON,
  PHASE_BEGAN,
  ready,
  stay,
} from '../../support/ready-evidence.js';

const as = (moment: MeasurementMoment, measuredOn: string, cycle: 'TRAJECTORY' | 'PHASE' = 'TRAJECTORY') =>
  matrix(measuredOn, { id: `${moment} ${measuredOn}`, moments: [{ cycle, moment }] });

describe('BASELINE_MEASURED', () => {
  test.each([
    ['none', [], 'UNMET'],
    ['a matrix without a moment', [matrix(PHASE_BEGAN)], 'UNMET'],
    ['the baseline of the phase cycle only', [as('BASELINE', PHASE_BEGAN, 'PHASE')], 'UNMET'],
    ['thirty days before the start', [as('BASELINE', daysBefore(30, PHASE_BEGAN))], 'MET'],
    ['on the day', [as('BASELINE', ON)], 'MET'],
    ['the day after', [as('BASELINE', addDays(ON, 1))], 'UNMET'],
  ])('%s', (_, matrices, expected) => {
    expect(judged('BASELINE_MEASURED', '1→2', ready('CARE_AND_ACTIVATION', { matrices })).outcome).toBe(expected);
  });
});

describe('MATRIX_RECENT', () => {
  test.each([
    ['92 days old', [matrix(daysBefore(92))], 'MET', '92'],
    ['93 days old', [matrix(daysBefore(93))], 'UNMET', '93'],
    ['an old and a new one', [matrix(daysBefore(200)), matrix(ON)], 'MET', '0'],
    ['a newer one after the day', [matrix(daysBefore(93)), matrix(addDays(ON, 1))], 'UNMET', '93'],
    ['none', [], 'UNMET', null],
  ])('%s', (_, matrices, outcome, actual) => {
    const found = judged('MATRIX_RECENT', '1→2', ready('CARE_AND_ACTIVATION', { matrices }));
    expect(found).toMatchObject({ outcome, actual, required: '92' });
  });
});

describe('COMPETENCES_MEASURED', () => {
  test.each([
    ['180 days old', 'PROFESSIONAL', 180, 'MET'],
    ['181 days old', 'PROFESSIONAL', 181, 'UNMET'],
    ['by the workplace', 'WORKPLACE', 180, 'MET'],
    ['by the participant', 'SELF', 1, 'UNMET'],
    ['after the day', 'PROFESSIONAL', -1, 'UNMET'],
  ] as const)('%s', (_, rater, age, outcome) => {
    const competenceProfiles = [{ id: 'profile', measuredOn: daysBefore(age), rater }];
    expect(judged('COMPETENCES_MEASURED', '2→4', ready('TALENT_DEVELOPMENT', { competenceProfiles })).outcome).toBe(
      outcome,
    );
  });
});

describe('ACUTE_DOMAINS_ATTENDED', () => {
  const measured = '2026-10-20';
  const acute = matrix(measured, { levels: { FINANCES: 1, JUSTICE: 1 } });
  const justice = need('JUSTICE', ['OPEN', measured], ['ELSEWHERE', measured]);

  test.each<[string, NeedFact[], string, string]>([
    ['no needs at all', [], 'UNMET', '0'],
    ['one of two attended', [justice], 'UNMET', '1'],
    ['open', [justice, need('FINANCES', ['OPEN', measured])], 'UNMET', '1'],
    ['in progress', [justice, need('FINANCES', ['OPEN', measured], ['IN_PROGRESS', ON])], 'MET', '2'],
    [
      'in progress a day later',
      [justice, need('FINANCES', ['OPEN', measured], ['IN_PROGRESS', addDays(ON, 1)])],
      'UNMET',
      '1',
    ],
    ['declined', [justice, need('FINANCES', ['OPEN', measured], ['DECLINED', ON])], 'MET', '2'],
    [
      'resolved on the day of measuring',
      [justice, need('FINANCES', ['OPEN', '2026-09-01'], ['RESOLVED', measured])],
      'MET',
      '2',
    ],
    [
      'resolved the day before',
      [justice, need('FINANCES', ['OPEN', '2026-09-01'], ['RESOLVED', '2026-10-19'])],
      'UNMET',
      '1',
    ],
    [
      'an old one attended, the newest open',
      [justice, need('FINANCES', ['OPEN', '2026-01-01'], ['ELSEWHERE', ON]), need('FINANCES', ['OPEN', measured])],
      'UNMET',
      '1',
    ],
    [
      'reopened after the day',
      [justice, { ...need('FINANCES', ['IN_PROGRESS', measured], ['OPEN', addDays(ON, 1)]), openedOn: addDays(ON, 1) }],
      'MET',
      '2',
    ],
    ['attended in another domain', [justice, need('HOUSING', ['IN_PROGRESS', measured])], 'UNMET', '1'],
  ])('%s', (_, needs, outcome, actual) => {
    const found = judged('ACUTE_DOMAINS_ATTENDED', '1→2', ready('CARE_AND_ACTIVATION', { matrices: [acute], needs }));
    expect(found).toMatchObject({ outcome, actual, required: '2' });
  });

  test('level 2 is not acute, and only the latest matrix counts', () => {
    const matrices = [acute, matrix(ON, { levels: { FINANCES: 2 } })];
    expect(judged('ACUTE_DOMAINS_ATTENDED', '1→2', ready('CARE_AND_ACTIVATION', { matrices }))).toMatchObject({
      outcome: 'MET',
      required: '0',
    });
  });

  test('of two matrices of one day the one finalized last counts, then the higher id', () => {
    const later = matrix(measured, { id: 'b', finalizedAt: `${measured}T13:00:00.000Z` });
    expect(
      judged('ACUTE_DOMAINS_ATTENDED', '1→2', ready('CARE_AND_ACTIVATION', { matrices: [later, acute] })).outcome,
    ).toBe('MET');
    const twin = { ...acute, id: 'zz' };
    const found = judged('MATRIX_RECENT', '1→2', ready('CARE_AND_ACTIVATION', { matrices: [twin, acute] }));
    expect(found.evidence).toEqual([{ prefix: 'mat', id: 'zz' }]);
  });
});

describe('FOUNDATION_STABLE', () => {
  const measured = daysBefore(10);
  const shaky = (level: number | 'NOT_NECESSARY' | 'LATER') => matrix(measured, { levels: { HOUSING: level } });

  test.each<[string, MatrixFact, NeedFact[], string]>([
    ['level 3', shaky(3), [], 'MET'],
    ['level 2 without help', shaky(2), [], 'UNMET'],
    ['level 2, need open', shaky(2), [need('HOUSING', ['OPEN', measured])], 'UNMET'],
    ['level 2, need in progress', shaky(2), [need('HOUSING', ['IN_PROGRESS', ON])], 'MET'],
    ['level 2, need elsewhere', shaky(2), [need('HOUSING', ['ELSEWHERE', ON])], 'MET'],
    ['level 2, need declined', shaky(2), [need('HOUSING', ['DECLINED', ON])], 'UNMET'],
    ['level 2, need resolved', shaky(2), [need('HOUSING', ['RESOLVED', ON])], 'UNMET'],
    [
      'level 2, help from tomorrow',
      shaky(2),
      [need('HOUSING', ['OPEN', measured], ['IN_PROGRESS', addDays(ON, 1)])],
      'UNMET',
    ],
    ['level 1, need in progress', shaky(1), [need('HOUSING', ['IN_PROGRESS', ON])], 'UNMET'],
    ['not necessary', shaky('NOT_NECESSARY'), [], 'MET'],
    ['later', shaky('LATER'), [need('HOUSING', ['IN_PROGRESS', ON])], 'UNMET'],
    [
      'a low level in another domain',
      matrix(measured, { levels: { PHYSICAL_HEALTH: 1, SOCIAL_NETWORK: 2 } }),
      [],
      'MET',
    ],
    ['a domain that the matrix does not have', matrix(measured, { scores: [] }), [], 'UNMET'],
  ])('%s', (_, latest, needs, expected) => {
    const evidence = ready('CARE_AND_ACTIVATION', { matrices: [matrix('2026-09-01'), latest], needs });
    expect(judged('FOUNDATION_STABLE', '1→2', evidence).outcome).toBe(expected);
  });

  test.each(['FINANCES', 'TIME_USE', 'HOUSING', 'MENTAL_HEALTH'] as const)('%s carries the rest', (domain) => {
    const matrices = [matrix(measured, { levels: { [domain]: 2 } })];
    const found = judged('FOUNDATION_STABLE', '1→2', ready('CARE_AND_ACTIVATION', { matrices }));
    expect(found).toMatchObject({ outcome: 'UNMET', domains: [domain], required: '4', actual: '3' });
  });
});

describe('PHASE_CYCLE_MEASURED', () => {
  const cycle = (...days: [MeasurementMoment, string][]) => days.map(([moment, on]) => as(moment, on, 'PHASE'));
  const three = cycle(['BASELINE', '2026-08-20'], ['INTERIM', '2026-10-01'], ['FINAL', ON]);

  test.each<[string, MatrixFact[], string]>([
    ['three moments, the final on the day', three, 'MET'],
    ['no baseline', three.slice(1), 'UNMET'],
    ['no interim', three.filter((_, index) => index !== 1), 'UNMET'],
    ['no final', three.slice(0, 2), 'UNMET'],
    [
      'the final a day later',
      cycle(['BASELINE', '2026-08-20'], ['INTERIM', '2026-10-01'], ['FINAL', addDays(ON, 1)]),
      'UNMET',
    ],
    ['interim and final on one day', cycle(['BASELINE', '2026-08-20'], ['INTERIM', ON], ['FINAL', ON]), 'UNMET'],
    [
      'baseline and interim on one day',
      cycle(['BASELINE', '2026-08-20'], ['INTERIM', '2026-08-20'], ['FINAL', ON]),
      'UNMET',
    ],
    ['an interim on the last day and one before', [...three, as('INTERIM', ON, 'PHASE')], 'MET'],
    [
      'an earlier final counts as the interim',
      cycle(['BASELINE', '2026-08-20'], ['FINAL', '2026-10-01'], ['FINAL', ON]),
      'MET',
    ],
    [
      'the moments of the trajectory cycle',
      [as('BASELINE', PHASE_BEGAN), as('INTERIM', '2026-10-01'), as('FINAL', ON)],
      'UNMET',
    ],
  ])('%s', (_, matrices, expected) => {
    expect(judged('PHASE_CYCLE_MEASURED', '3→4', ready('WORKPLACE_LEARNING', { matrices })).outcome).toBe(expected);
  });

  test.each([
    ['a new final after the return', [as('FINAL', '2026-11-15', 'PHASE')], 'MET'],
    ['no new final after the return', [], 'UNMET'],
  ])('after a fall-back the baseline stays, the old final is an interim: %s', (_, since, expected) => {
    const trajectory = climbedTo('WORKPLACE_LEARNING');
    const periods = [
      stay('CARE_AND_ACTIVATION', '2026-01-01', '2026-03-01'),
      stay('TALENT_DEVELOPMENT', '2026-03-01', '2026-05-01'),
      stay('WORKPLACE_LEARNING', '2026-05-01', '2026-07-01'),
      stay('TALENT_DEVELOPMENT', '2026-07-01', PHASE_BEGAN),
      stay('WORKPLACE_LEARNING', PHASE_BEGAN),
    ];
    const before = cycle(['BASELINE', '2026-05-02'], ['FINAL', '2026-06-20']);
    const evidence = ready('WORKPLACE_LEARNING', {
      trajectory: { ...trajectory, startedOn: '2026-01-01', periods },
      fallBacks: [{ on: '2026-07-01' }],
      matrices: [...before, ...since],
    });
    expect(judged('PHASE_CYCLE_MEASURED', '3→4', evidence).outcome).toBe(expected);
  });
});

describe('FINAL_MEASURED', () => {
  test.each([
    ['on the day that the phase began', [as('FINAL', PHASE_BEGAN)], [], 'MET'],
    ['the day before', [as('FINAL', daysBefore(1, PHASE_BEGAN))], [], 'UNMET'],
    ['on the day of the step', [as('FINAL', ON)], [], 'MET'],
    ['after the day of the step', [as('FINAL', addDays(ON, 1))], [], 'UNMET'],
    ['of the phase cycle only', [as('FINAL', ON, 'PHASE')], [], 'UNMET'],
    ['before a fall-back', [as('FINAL', '2026-09-01')], [{ on: '2026-09-10' }], 'UNMET'],
    ['before a fall-back after the day', [as('FINAL', '2026-09-01')], [{ on: addDays(ON, 1) }], 'MET'],
  ])('%s', (_, matrices, fallBacks, expected) => {
    expect(judged('FINAL_MEASURED', 'COMPLETE', ready('AFTERCARE', { matrices, fallBacks })).outcome).toBe(expected);
  });
});
