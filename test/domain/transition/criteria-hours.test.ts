import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../src/graph/day.js';
import { countDays } from '../../../src/modules/placement/presence.js';
import { DEFAULT_RULES } from '../../../src/modules/trajectory/programme-rules.js';
import { withTailoring } from '../../../src/modules/trajectory/tailoring.js';
import { isoWeeksSpanned } from '../../../src/modules/transition/criteria/attendance.js';
import type { AttendanceFact, SupportHoursFact } from '../../../src/modules/transition/evidence.js';
import {
  climbedTo,
  daysBefore,
  judged,
  line,
  lines,
  ON,
  PHASE_BEGAN,
  ready,
  stay,
} from '../../support/ready-evidence.js';

describe('a day counts present when any line is PRESENT, absent when none is and one is ABSENT (domain.md §9)', () => {
  test.each([
    ['present and absent', ['PRESENT', 'ABSENT'], { present: 1, counted: 1 }],
    ['absent and sick', ['ABSENT', 'SICK'], { present: 0, counted: 1 }],
    ['sick and on leave', ['SICK', 'LEAVE'], { present: 0, counted: 0 }],
  ] as const)('%s', (_, presences, expected) => {
    expect(countDays(presences.map((presence) => line(ON, { presence })))).toEqual(expected);
  });
});

describe('APPOINTMENTS_KEPT', () => {
  const attended = (present: number, absent: number): AttendanceFact[] => [
    ...lines('CARE', present, ON),
    ...lines('CARE', absent, daysBefore(present)).map((one) => ({ ...one, presence: 'ABSENT' as const })),
  ];

  test.each([
    ['70 %', attended(7, 3), 'MET', 'days=10 presence=70'],
    ['9 of 13, which is 69 %', attended(9, 4), 'UNMET', 'days=13 presence=69'],
    ['16 of 23, which is 69.6 %', attended(16, 7), 'UNMET', 'days=23 presence=69'],
    ['three days', attended(3, 0), 'UNMET', 'days=3 presence=100'],
    ['four days', attended(4, 0), 'MET', 'days=4 presence=100'],
    ['three of four', attended(3, 1), 'MET', 'days=4 presence=75'],
    ['nothing', [], 'UNMET', 'days=0 presence=0'],
    [
      'sick days do not count',
      [...attended(4, 0), line(daysBefore(9), { presence: 'SICK' })],
      'MET',
      'days=4 presence=100',
    ],
    ['the 28th day still counts', [...attended(3, 0), line(daysBefore(27))], 'MET', 'days=4 presence=100'],
    ['the 29th day does not', [...attended(3, 0), line(daysBefore(28))], 'UNMET', 'days=3 presence=100'],
    ['the day after does not', [...attended(3, 0), line(addDays(ON, 1))], 'UNMET', 'days=3 presence=100'],
    [
      'two lines of one day count once',
      [...attended(3, 0), line(ON, { kind: 'DAY_ACTIVITY' })],
      'UNMET',
      'days=3 presence=100',
    ],
  ])('%s', (_, attendance, outcome, actual) => {
    const found = judged('APPOINTMENTS_KEPT', '1→2', ready('CARE_AND_ACTIVATION', { attendance }));
    expect(found).toMatchObject({ outcome, actual, required: 'days=4 presence=70' });
  });
});

describe('ISO weeks from the first to the last session', () => {
  test.each([
    [[], 0],
    [['2026-11-16', '2026-11-22'], 1],
    [['2026-11-15', '2026-11-16'], 2],
    [['2026-09-28', '2026-11-16'], 8],
    [['2026-10-04', '2026-11-16'], 8],
    [['2026-10-05', '2026-11-22'], 7],
    [['2026-12-28', '2027-01-03'], 1],
    [['2026-12-31', '2027-01-04'], 2],
    [['2020-12-21', '2021-01-04'], 3],
  ])('%j span %i', (days, expected) => {
    expect(isoWeeksSpanned(days)).toBe(expected);
  });
});

describe('TALENT_PROGRAMME_DONE: 80 % of 48 hours is 38.4, over 8 ISO weeks', () => {
  /** Sessions on Mondays; the first has what is over after six hours each. */
  const sessions = (quarters: number, weeks: number): AttendanceFact[] => {
    const mondays = lines('TALENT_PROGRAMME', weeks, '2026-11-16', 7);
    return mondays.map((one, index) => ({ ...one, quarters: index === 0 ? quarters - (weeks - 1) * 4 : 4 }));
  };

  test.each([
    ['38.5 hours in 8 weeks', sessions(154, 8), 'MET', 'hours=38.50 weeks=8'],
    ['38.25 hours in 8 weeks', sessions(153, 8), 'UNMET', 'hours=38.25 weeks=8'],
    ['48 hours in 7 weeks', sessions(192, 7), 'UNMET', 'hours=48.00 weeks=7'],
    [
      'absent hours do not count',
      sessions(192, 8).map((s) => ({ ...s, presence: 'ABSENT' as const })),
      'UNMET',
      'hours=0.00 weeks=0',
    ],
    [
      'hours of another kind do not count',
      sessions(192, 8).map((s) => ({ ...s, kind: 'CARE' as const })),
      'UNMET',
      'hours=0.00 weeks=0',
    ],
    [
      'hours after the day do not count',
      [...sessions(153, 8), line(addDays(ON, 1), { kind: 'TALENT_PROGRAMME' })],
      'UNMET',
      'hours=38.25 weeks=8',
    ],
  ])('%s', (_, attendance, outcome, actual) => {
    const found = judged('TALENT_PROGRAMME_DONE', '2→3', ready('TALENT_DEVELOPMENT', { attendance }));
    expect(found).toMatchObject({ outcome, actual, required: 'hours=38.40 weeks=8' });
  });
});

describe('PRACTICE_HOURS_DONE: 80 % of 216 hours is 172.8', () => {
  const practice = (quarters: number, on = ON) => [line(on, { kind: 'PRACTICE', quarters })];

  test.each([
    ['173 hours', practice(692), 'MET', '173.00'],
    ['172.75 hours', practice(691), 'UNMET', '172.75'],
    ['on the first day of the phase', practice(692, PHASE_BEGAN), 'MET', '173.00'],
    ['the day before it began', practice(692, daysBefore(1, PHASE_BEGAN)), 'UNMET', '0.00'],
    ['after the day', practice(692, addDays(ON, 1)), 'UNMET', '0.00'],
    ['ill', [line(ON, { kind: 'PRACTICE', quarters: 692, presence: 'SICK' })], 'UNMET', '0.00'],
  ])('%s', (_, attendance, outcome, actual) => {
    const found = judged('PRACTICE_HOURS_DONE', '3→4', ready('WORKPLACE_LEARNING', { attendance }));
    expect(found).toMatchObject({ outcome, actual, required: '172.80' });
  });

  test.each([
    ['in an earlier stay in phase 3', '2026-05-10', 'MET'],
    ['on the day of the fall-back, which belongs to the new phase', '2026-07-01', 'UNMET'],
    ['in phase 2 in between', '2026-07-15', 'UNMET'],
  ])('hours %s', (_, on, expected) => {
    const periods = [
      stay('TALENT_DEVELOPMENT', '2026-03-01', '2026-05-01'),
      stay('WORKPLACE_LEARNING', '2026-05-01', '2026-07-01'),
      stay('TALENT_DEVELOPMENT', '2026-07-01', PHASE_BEGAN),
      stay('WORKPLACE_LEARNING', PHASE_BEGAN),
    ];
    const trajectory = { ...climbedTo('WORKPLACE_LEARNING'), periods };
    const evidence = ready('WORKPLACE_LEARNING', { trajectory, attendance: practice(692, on) });
    expect(judged('PRACTICE_HOURS_DONE', '3→4', evidence).outcome).toBe(expected);
  });
});

describe('support hours', () => {
  const given = (kind: SupportHoursFact['kind'], quarters: number, on = ON) => [{ id: 'hours', kind, quarters, on }];

  test.each([
    ['19.25 of 24 hours', given('WORKPLACE_SUPPORT', 77), 'MET'],
    ['19 hours, where 19.2 are asked', given('WORKPLACE_SUPPORT', 76), 'UNMET'],
    ['before the phase', given('WORKPLACE_SUPPORT', 96, daysBefore(1, PHASE_BEGAN)), 'UNMET'],
    ['of another kind', given('AFTERCARE', 96), 'UNMET'],
  ])('WORKPLACE_SUPPORT_GIVEN: %s', (_, supportHours, expected) => {
    expect(judged('WORKPLACE_SUPPORT_GIVEN', '3→4', ready('WORKPLACE_LEARNING', { supportHours }))).toMatchObject({
      outcome: expected,
      required: '19.20',
    });
  });

  test.each([
    ['10 hours', given('AFTERCARE', 40), 'MET'],
    ['9.75 hours', given('AFTERCARE', 39), 'UNMET'],
    ['before this phase', given('AFTERCARE', 40, daysBefore(1, PHASE_BEGAN)), 'UNMET'],
    ['after the day', given('AFTERCARE', 40, addDays(ON, 1)), 'UNMET'],
  ])('AFTERCARE_GIVEN: %s', (_, supportHours, expected) => {
    expect(judged('AFTERCARE_GIVEN', 'COMPLETE', ready('AFTERCARE', { supportHours })).outcome).toBe(expected);
  });

  test('the agreement may name other hours', () => {
    const [agreed] = ready('AFTERCARE').aftercareAgreements;
    if (!agreed) throw new Error('The ready world lacks an aftercare agreement.');
    const evidence = ready('AFTERCARE', { aftercareAgreements: [{ ...agreed, quarters: 41 }] });
    expect(judged('AFTERCARE_GIVEN', 'COMPLETE', evidence)).toMatchObject({ outcome: 'UNMET', required: '10.25' });
  });
});

describe('tailoring (domain.md §3)', () => {
  const tailoring = {
    phase: 'TALENT_DEVELOPMENT',
    agreedOn: ON,
    quartersPerWeek: null,
    programmeWeeks: null,
    guidelineMonths: null,
  } as const;

  test.each([
    ['other hours', [{ ...tailoring, quartersPerWeek: 36 }], { quartersPerWeek: 36, weeks: 8, spanWeeks: 8 }],
    ['a longer programme asks no longer span', [{ ...tailoring, programmeWeeks: 12 }], { weeks: 12, spanWeeks: 8 }],
    ['a shorter programme asks a shorter span', [{ ...tailoring, programmeWeeks: 6 }], { weeks: 6, spanWeeks: 6 }],
    [
      'the newest counts, in any order',
      [
        { ...tailoring, programmeWeeks: 10 },
        { ...tailoring, agreedOn: daysBefore(9), programmeWeeks: 6 },
      ],
      { weeks: 10, spanWeeks: 8 },
    ],
    [
      'agreed after the day',
      [{ ...tailoring, agreedOn: addDays(ON, 1), programmeWeeks: 6 }],
      { weeks: 8, spanWeeks: 8 },
    ],
    ['of another phase', [{ ...tailoring, phase: 'WORKPLACE_LEARNING' as const, programmeWeeks: 6 }], { weeks: 8 }],
  ])('%s', (_, agreed, expected) => {
    expect(withTailoring(DEFAULT_RULES, agreed, ON).talentProgramme).toMatchObject(expected);
  });

  test('guideline months of one phase', () => {
    const { guidelineMonths } = withTailoring(DEFAULT_RULES, [{ ...tailoring, guidelineMonths: 6 }], ON);
    expect(guidelineMonths).toMatchObject({ CARE_AND_ACTIVATION: 3, TALENT_DEVELOPMENT: 6 });
  });
});
