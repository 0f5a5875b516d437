import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, ageOn, dayOf, daysBetween, isoWeek } from '../../src/graph/day.js';

const days = fc
  .integer({ min: 0, max: 73_000 })
  .map((n) => Temporal.PlainDate.from('1900-01-01').add({ days: n }).toString());

test('days are counted as the calendar counts them', () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: -40_000, max: 40_000 }), (a, b, n) => {
      expect(addDays(a, n)).toBe(Temporal.PlainDate.from(a).add({ days: n }).toString());
      expect(daysBetween(a, b)).toBe(Temporal.PlainDate.from(a).until(b, { largestUnit: 'days' }).days);
      expect(addDays(a, daysBetween(a, b))).toBe(b);
    }),
  );
});

test.each([
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-25', 1, '2026-10-26'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
])('%s plus %d day is %s, also when the clock changes', (day, n, then) => {
  expect(addDays(day, n)).toBe(then);
});

test.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
])('%s plus %d months is %s', (day, n, then) => {
  expect(addMonths(day, n)).toBe(then);
});

test.each([
  ['2026-01-01', '2026-W01'],
  ['2027-01-01', '2026-W53'],
  ['2024-12-30', '2025-W01'],
])('%s lies in week %s', (day, week) => {
  expect(isoWeek(day)).toBe(week);
});

test.each([
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('%s is %s in Amsterdam', (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});

test('somebody born on 29 February has a birthday on 1 March in other years', () => {
  expect([ageOn('2008-02-29', '2026-02-28'), ageOn('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
});
