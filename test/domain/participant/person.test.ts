import { describe, expect, test } from '@jest/globals';
import { assessmentDayRefusals, birthRefusals, travelRefusals } from '../../../src/modules/participant/person.js';

const TODAY = '2026-11-21';
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('the day of birth', () => {
  test.each([
    ['is not given', undefined, []],
    ['is today', TODAY, []],
    ['is tomorrow', '2026-11-22', ['DATE_IN_FUTURE']],
    ['is the first of 1900', '1900-01-01', []],
    ['is the day before', '1899-12-31', ['BIRTH_DATE_IMPLAUSIBLE']],
  ])('%s', (_, day, expected) => {
    expect(codes(birthRefusals(day, TODAY))).toEqual(expected);
  });
});

describe('the distance to travel', () => {
  test.each([
    [null, []],
    [-1, ['TRAVEL_OUT_OF_RANGE']],
    [0, []],
    [200, []],
    [201, ['TRAVEL_OUT_OF_RANGE']],
  ])('%p km', (km, expected) => {
    expect(codes(travelRefusals(km))).toEqual(expected);
  });
});

describe('the day of a ladder assessment', () => {
  test.each([
    ['today', TODAY, []],
    ['tomorrow', '2026-11-22', ['DATE_IN_FUTURE']],
    ['years ago, as history', '2020-01-01', []],
    ['on the day of birth', '2006-05-17', []],
    ['before birth', '2006-05-16', ['BEFORE_BIRTH']],
  ])('%s', (_, day, expected) => {
    expect(codes(assessmentDayRefusals(day, '2006-05-17', TODAY))).toEqual(expected);
  });
});
