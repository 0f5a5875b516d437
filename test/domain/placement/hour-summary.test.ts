import { describe, expect, test } from '@jest/globals';
import {
  type AttendedHours,
  attendanceSums,
  shareInTenths,
  supportSums,
} from '../../../src/modules/placement/hour-summary.js';

const line = (on: string, change: Partial<AttendedHours> = {}): AttendedHours => ({
  on,
  kind: 'PRACTICE',
  hours: 24,
  presence: 'PRESENT',
  ...change,
});

describe('presence in tenths of a percent, rounded half up', () => {
  test.each([
    [0, 0, null],
    [0, 3, 0],
    [3, 3, 1000],
    [9, 13, 692],
    [16, 23, 696],
    [7, 10, 700],
    [2, 3, 667],
    [1, 3, 333],
    [1, 2000, 1],
    [1, 2001, 0],
    [1399, 2000, 700],
  ])('%i of %i days', (part, whole, expected) => {
    expect(shareInTenths(part, whole)).toBe(expected);
  });
});

describe('attendance added up', () => {
  test('of nothing', () => {
    expect(attendanceSums([])).toEqual({
      present: 0,
      sick: 0,
      absent: 0,
      leave: 0,
      daysCounted: 0,
      daysPresent: 0,
      presence: null,
      perWeek: [],
      perKind: [],
    });
  });

  test('by presence, day, week and kind', () => {
    const sums = attendanceSums([
      line('2027-01-04', { kind: 'CARE', hours: 4 }),
      line('2026-12-28'),
      line('2026-12-28', { kind: 'CARE', presence: 'ABSENT', hours: 8 }),
      line('2027-01-03', { hours: 1 }),
      line('2026-12-29', { presence: 'SICK', hours: 12 }),
      line('2026-12-30', { presence: 'LEAVE', hours: 16 }),
      line('2026-12-31', { presence: 'ABSENT', hours: 20 }),
      line('2026-12-31', { presence: 'SICK', kind: 'CARE', hours: 2 }),
    ]);
    expect(sums).toEqual({
      present: 29,
      sick: 14,
      absent: 28,
      leave: 16,
      daysCounted: 4,
      daysPresent: 3,
      presence: 750,
      perWeek: [
        { week: '2026-W53', hours: 25 },
        { week: '2027-W01', hours: 4 },
      ],
      perKind: [
        { kind: 'CARE', hours: 4 },
        { kind: 'PRACTICE', hours: 25 },
      ],
    });
  });
});

test('support hours added up', () => {
  const sums = supportSums([
    { on: '2026-11-22', kind: 'AFTERCARE', hours: 3 },
    { on: '2026-11-23', kind: 'WORKPLACE_SUPPORT', hours: 5 },
    { on: '2026-11-16', kind: 'AFTERCARE', hours: 2 },
  ]);
  expect(sums).toEqual({
    total: 10,
    perWeek: [
      { week: '2026-W47', hours: 5 },
      { week: '2026-W48', hours: 5 },
    ],
    perKind: [
      { kind: 'WORKPLACE_SUPPORT', hours: 5 },
      { kind: 'AFTERCARE', hours: 5 },
    ],
  });
});
