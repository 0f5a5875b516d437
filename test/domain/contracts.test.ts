import { describe, expect, test } from '@jest/globals';
import { contractEndRefusals, contractRefusals } from '../../src/modules/placement/contracts.js';

const TODAY = '2026-11-21';
const TERMS = { signedOn: '2026-11-16', startsOn: '2026-12-01', endsOn: null, hoursPerWeek: 24 * 4 };

describe('a contract to record', () => {
  test.each<[string, object, string[]]>([
    ['without a last day', {}, []],
    ['signed today', { signedOn: TODAY }, []],
    ['signed tomorrow', { signedOn: '2026-11-22' }, ['DATE_IN_FUTURE']],
    ['signed after the first day', { startsOn: '2026-11-10' }, []],
    ['of one day', { endsOn: '2026-12-01' }, []],
    ['that ends the day before it starts', { endsOn: '2026-11-30' }, ['PERIOD_INVALID']],
    ['of a quarter of an hour', { hoursPerWeek: 1 }, []],
    ['of no hours', { hoursPerWeek: 0 }, ['VALUE_OUT_OF_RANGE']],
    ['of 60 hours', { hoursPerWeek: 240 }, []],
    ['of a quarter more', { hoursPerWeek: 241 }, ['VALUE_OUT_OF_RANGE']],
  ])('%s', (_what, change, codes) => {
    expect(contractRefusals({ ...TERMS, ...change }, TODAY).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the last day of a contract', () => {
  test.each<[string, string | null, string, string[]]>([
    ['on its first day', null, '2026-11-01', []],
    ['before its first day', null, '2026-10-31', ['CONTRACT_END_INVALID']],
    ['far ahead', null, '2030-01-01', []],
    ['earlier than agreed', '2026-12-31', '2026-12-30', []],
    ['as agreed', '2026-12-31', '2026-12-31', []],
    ['later than agreed', '2026-12-31', '2027-01-01', ['CONTRACT_END_INVALID']],
    ['on its last day, earlier', TODAY, '2026-11-20', []],
    ['the day after its last', '2026-11-20', '2026-11-19', ['CONTRACT_ALREADY_ENDED']],
  ])('%s', (_what, endsOn, day, codes) => {
    const refusals = contractEndRefusals({ startsOn: '2026-11-01', endsOn }, day, TODAY);
    expect(refusals.map(({ code }) => code)).toEqual(codes);
  });
});
