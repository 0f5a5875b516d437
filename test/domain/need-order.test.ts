import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attendBy, compareNeeds } from '../../src/modules/matrix/needs.js';
import type { NeedUrgency } from '../../src/modules/matrix/vocabulary.js';
import { isWorkingDay, nextWorkingDay } from '../../src/modules/matrix/working-days.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';
import { need } from '../support/need.js';

test('needs are listed by urgency, day of opening, domain and id', () => {
  const listed = [
    need({ id: 'a', urgency: 'ACUTE', openedOn: '2026-11-05', domain: 'JUSTICE' }),
    need({ id: 'b', urgency: 'HIGH', openedOn: '2026-01-01', domain: 'JUSTICE' }),
    need({ id: 'c', urgency: 'NORMAL', openedOn: '2025-01-01', domain: 'JUSTICE' }),
    need({ id: 'd', urgency: 'NORMAL', openedOn: '2025-01-02', domain: 'FINANCES' }),
    need({ id: 'e', urgency: 'NORMAL', openedOn: '2025-01-02', domain: 'HOUSING' }),
    need({ id: 'f', urgency: 'NORMAL', openedOn: '2025-01-02', domain: 'HOUSING' }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(listed, { minLength: listed.length }), (shuffled) => {
      expect(shuffled.sort(compareNeeds)).toEqual(listed);
    }),
  );
});

describe('attend by', () => {
  test.each<[string, NeedUrgency, string, string]>([
    ['acute on a Tuesday', 'ACUTE', '2026-11-17', '2026-11-18'],
    ['acute on a Friday', 'ACUTE', '2026-11-20', '2026-11-23'],
    ['acute on a Saturday', 'ACUTE', '2026-11-21', '2026-11-23'],
    ['acute on a Sunday', 'ACUTE', '2026-11-22', '2026-11-23'],
    ['acute before Good Friday, which is a working day', 'ACUTE', '2026-04-02', '2026-04-03'],
    ['acute on Good Friday, over Easter Monday', 'ACUTE', '2026-04-03', '2026-04-07'],
    ["acute on the Friday before King's day", 'ACUTE', '2026-04-24', '2026-04-28'],
    ["acute before King's day kept on Saturday 26 April 2025", 'ACUTE', '2025-04-25', '2025-04-28'],
    ['acute before Ascension Day', 'ACUTE', '2026-05-13', '2026-05-15'],
    ['acute before Whit Monday', 'ACUTE', '2026-05-22', '2026-05-26'],
    ['acute on Christmas Eve', 'ACUTE', '2026-12-24', '2026-12-28'],
    ["acute on New Year's Eve, a Thursday", 'ACUTE', '2026-12-31', '2027-01-04'],
    ["acute on New Year's Eve, a Wednesday", 'ACUTE', '2025-12-31', '2026-01-02'],
    ['Liberation Day is no public holiday every year', 'ACUTE', '2026-05-04', '2026-05-05'],
    ['high: 14 days, holidays or not', 'HIGH', '2026-12-20', '2027-01-03'],
    ['normal: 42 days', 'NORMAL', '2026-11-21', '2027-01-02'],
  ])('%s', (_, urgency, urgentSince, expected) => {
    expect(attendBy({ urgency, urgentSince }, DEFAULT_RULES.needs)).toBe(expected);
  });

  test('the next working day is a working day within five days', () => {
    const day = fc
      .integer({ min: 0, max: 10_000 })
      .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (from) => {
        const next = nextWorkingDay(from);
        expect(isWorkingDay(next)).toBe(true);
        expect(next > from).toBe(true);
        expect(Date.parse(next) - Date.parse(from)).toBeLessThanOrEqual(5 * 86_400_000);
      }),
      { numRuns: 50 },
    );
  });
});
