import { describe, expect, test } from '@jest/globals';
import {
  type AskedTailoring,
  type FundedPeriod,
  fundingRefusals,
  tailoringRefusals,
} from '../../../src/modules/trajectory/arranging.js';

const reasons = (refusals: readonly { code: string; path: readonly string[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim());

describe('tailoring', () => {
  const nothing: AskedTailoring = {
    phase: 'WORKPLACE_LEARNING',
    hoursPerWeek: null,
    programmeWeeks: null,
    guidelineMonths: null,
  };
  test.each<[string, Partial<AskedTailoring>, string[]]>([
    ['nothing', {}, ['TAILORING_EMPTY']],
    ['a quarter of an hour', { hoursPerWeek: 1 }, []],
    ['no hours', { hoursPerWeek: 0 }, ['TAILORING_OUT_OF_RANGE hoursPerWeek']],
    ['40 hours', { hoursPerWeek: 160 }, []],
    ['a quarter more', { hoursPerWeek: 161 }, ['TAILORING_OUT_OF_RANGE hoursPerWeek']],
    ['52 weeks', { programmeWeeks: 52 }, []],
    ['53 weeks', { programmeWeeks: 53 }, ['TAILORING_OUT_OF_RANGE programmeWeeks']],
    ['24 months', { guidelineMonths: 24 }, []],
    ['25 months', { guidelineMonths: 25 }, ['TAILORING_OUT_OF_RANGE guidelineMonths']],
    ['a guideline less than nothing', { guidelineMonths: -1 }, ['TAILORING_OUT_OF_RANGE guidelineMonths']],
    ['a guideline in phase 1', { phase: 'CARE_AND_ACTIVATION', guidelineMonths: 4 }, []],
    [
      'a programme in phase 1',
      { phase: 'CARE_AND_ACTIVATION', hoursPerWeek: 24, programmeWeeks: 8 },
      ['TAILORING_NOT_FOR_PHASE hoursPerWeek', 'TAILORING_NOT_FOR_PHASE programmeWeeks'],
    ],
    ['weeks in phase 4', { phase: 'AFTERCARE', programmeWeeks: 8 }, ['TAILORING_NOT_FOR_PHASE programmeWeeks']],
    ['a programme in phase 2', { phase: 'TALENT_DEVELOPMENT', hoursPerWeek: 16, programmeWeeks: 12 }, []],
  ])('%s', (_, asked, expected) => {
    expect(reasons(tailoringRefusals({ ...nothing, ...asked }))).toEqual(expected);
  });
});

describe('funding', () => {
  const wmo = (from: string, until: string | null): FundedPeriod => ({ frame: 'WMO', from, until });
  const CLASH = ['FUNDING_OVERLAPS from'];
  test.each<[string, FundedPeriod, FundedPeriod[], string[]]>([
    ['the first', wmo('2026-01-01', null), [], []],
    ['one day', wmo('2026-01-01', '2026-01-01'), [], []],
    ['an end before the begin', wmo('2026-01-02', '2026-01-01'), [], ['PERIOD_INVALID until']],
    ['the day after another', wmo('2026-07-01', null), [wmo('2026-01-01', '2026-06-30')], []],
    ['the last day of another', wmo('2026-06-30', null), [wmo('2026-01-01', '2026-06-30')], CLASH],
    ['the day before another', wmo('2025-01-01', '2025-12-31'), [wmo('2026-01-01', null)], []],
    ['the first day of another', wmo('2025-01-01', '2026-01-01'), [wmo('2026-01-01', null)], CLASH],
    ['two without an end', wmo('2025-01-01', null), [wmo('2026-01-01', null)], CLASH],
    ['within another', wmo('2026-02-01', '2026-03-01'), [wmo('2026-01-01', '2026-06-30')], CLASH],
    ['around another', wmo('2025-01-01', '2027-01-01'), [wmo('2026-01-01', '2026-06-30')], CLASH],
    ['under another law', { ...wmo('2026-01-01', null), frame: 'WLZ' }, [wmo('2026-01-01', null)], []],
  ])('%s', (_, asked, others, expected) => {
    expect(reasons(fundingRefusals(asked, others))).toEqual(expected);
  });
});
