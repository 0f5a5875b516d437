import { describe, expect, test } from '@jest/globals';
import {
  type AgreedAftercare,
  adjustmentRefusals,
  aftercareRefusals,
  reviewRefusals,
} from '../../../src/modules/placement/placement-talks.js';
import type { Phase } from '../../../src/modules/trajectory/vocabulary.js';

const TODAY = '2026-11-21';
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

test.each<[string, string, string, string | null, string[]]>([
  ['today', TODAY, 'Gaat goed.', null, []],
  ['on its first day', '2026-11-02', 'Eerste dag.', null, []],
  ['the day before', '2026-11-01', 'Vooraf.', null, ['BEFORE_PLACEMENT']],
  ['tomorrow', '2026-11-22', 'Straks.', null, ['DATE_IN_FUTURE']],
  ['in no words', TODAY, ' ', null, ['VALUE_MISSING']],
  ['of what was canceled', TODAY, 'Gaat niet door.', '2026-11-01', ['PLACEMENT_ALREADY_ENDED']],
])('a talk about a placement %s', (_, on, text, cancelledOn, expected) => {
  expect(codes(reviewRefusals({ on, text }, { startsOn: '2026-11-02', cancelledOn }, TODAY))).toEqual(expected);
});

describe('Aftercare is agreed', () => {
  const agreed = { agreedOn: TODAY, agreedHours: null, text: 'Elke maand een gesprek.' };
  test.each<[string, Partial<AgreedAftercare>, Phase | null, string[]]>([
    ['in phase 4', {}, 'AFTERCARE', []],
    ['not in phase 3', {}, 'WORKPLACE_LEARNING', ['NOT_IN_AFTERCARE']],
    ['not after the end', {}, null, ['NOT_IN_AFTERCARE']],
    ['not for tomorrow', { agreedOn: '2026-11-22' }, 'AFTERCARE', ['DATE_IN_FUTURE']],
    ['on the day of the start', { agreedOn: '2026-06-01' }, 'AFTERCARE', []],
    ['not before it', { agreedOn: '2026-05-31' }, 'AFTERCARE', ['BEFORE_START']],
    ['for a quarter of an hour', { agreedHours: 1 }, 'AFTERCARE', []],
    ['not for none', { agreedHours: 0 }, 'AFTERCARE', ['VALUE_OUT_OF_RANGE']],
    ['for 250 hours', { agreedHours: 1000 }, 'AFTERCARE', []],
    ['not for more', { agreedHours: 1001 }, 'AFTERCARE', ['VALUE_OUT_OF_RANGE']],
    ['not in no words', { text: '' }, 'AFTERCARE', ['VALUE_MISSING']],
  ])('%s', (_, change, phase, expected) => {
    const within = { today: TODAY, startedOn: '2026-06-01' };
    expect(codes(aftercareRefusals({ ...agreed, ...change }, phase, within))).toEqual(expected);
  });
});

describe('A place is adapted', () => {
  const runs = { endsOn: null, cancelledOn: null };
  test.each<[string, { item: string; measure?: string | null }[], object, string[]]>([
    ['on what it asks', [{ item: 'A1', measure: 'Een vaste collega.' }], runs, []],
    ['not any more', [{ item: 'A1', measure: null }], runs, []],
    ['not on what it does not ask', [{ item: 'A2', measure: 'Rust.' }], runs, ['ITEM_NOT_ASKED']],
    ['not in no words', [{ item: 'A1', measure: ' ' }], runs, ['VALUE_MISSING']],
    ['not on nothing', [], runs, ['VALUE_MISSING']],
    ['not twice on one item', [{ item: 'A1', measure: 'Rust.' }, { item: 'A1' }], runs, ['ITEM_TWICE']],
    ['on its last day', [{ item: 'A1', measure: 'Rust.' }], { ...runs, endsOn: TODAY }, []],
    [
      'not after it',
      [{ item: 'A1', measure: 'Rust.' }],
      { ...runs, endsOn: '2026-11-20' },
      ['PLACEMENT_ALREADY_ENDED'],
    ],
    ['not when it was canceled', [{ item: 'A1' }], { ...runs, cancelledOn: TODAY }, ['PLACEMENT_ALREADY_ENDED']],
  ])('%s', (_, adjustments, days, expected) => {
    const found = adjustmentRefusals(adjustments, new Set(['A1']), days as typeof runs, TODAY);
    expect(codes(found)).toEqual(expected);
  });
});
