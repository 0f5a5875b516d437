import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../src/graph/day.js';
import type { ContractFact } from '../../../src/modules/transition/evidence.js';
import { climbedTo, daysBefore, judged, ON, PHASE_BEGAN, ready } from '../../support/ready-evidence.js';

const contract = (startsOn: string, endsOn: string | null = null, signedOn = '2026-01-01'): ContractFact => {
  return { id: `contract ${startsOn}`, signedOn, startsOn, endsOn };
};

describe('CONTRACT_SIGNED', () => {
  test.each([
    ['none', [], 'UNMET'],
    ['starts on the day', [contract(ON)], 'MET'],
    ['starts 30 days later', [contract(addDays(ON, 30))], 'MET'],
    ['starts 31 days later', [contract(addDays(ON, 31))], 'UNMET'],
    ['signed on the day', [contract(ON, null, ON)], 'MET'],
    ['signed a day later', [contract(ON, null, addDays(ON, 1))], 'UNMET'],
    ['runs since last year', [contract('2025-06-01')], 'MET'],
    ['last day is the day', [contract('2026-06-01', ON)], 'MET'],
    ['ended the day before', [contract('2026-06-01', daysBefore(1))], 'UNMET'],
    ['one ended, one starts', [contract('2026-06-01', daysBefore(1)), contract(addDays(ON, 3))], 'MET'],
  ])('%s', (_, contracts, expected) => {
    expect(judged('CONTRACT_SIGNED', '3→4', ready('WORKPLACE_LEARNING', { contracts })).outcome).toBe(expected);
    expect(judged('CONTRACT_SIGNED', '2→4', ready('TALENT_DEVELOPMENT', { contracts })).outcome).toBe(expected);
  });
});

describe('SHELTERED_PLACE_AGREED', () => {
  const place = (startsOn: string, endsOn: string | null = null, agreedOn = ON) => ({
    id: 'place',
    agreedOn,
    startsOn,
    endsOn,
  });

  test.each([
    ['none', [], 'UNMET'],
    ['starts 30 days later', [place(addDays(ON, 30))], 'MET'],
    ['starts 31 days later', [place(addDays(ON, 31))], 'UNMET'],
    ['runs', [place('2026-06-01')], 'MET'],
    ['ended the day before', [place('2026-06-01', daysBefore(1))], 'UNMET'],
    ['agreed a day later', [place(ON, null, addDays(ON, 1))], 'UNMET'],
  ])('%s', (_, shelteredPlacements, expected) => {
    const evidence = ready('TALENT_DEVELOPMENT', { shelteredPlacements });
    expect(judged('SHELTERED_PLACE_AGREED', '2→sheltered', evidence).outcome).toBe(expected);
  });
});

describe('JOB_RETAINED', () => {
  function found(contracts: ContractFact[], began = PHASE_BEGAN, on = ON) {
    const trajectory = climbedTo('AFTERCARE');
    const periods = trajectory.periods.map((p) => (p.endedOn === null ? { ...p, startedOn: began } : p));
    return judged(
      'JOB_RETAINED',
      'COMPLETE',
      ready('AFTERCARE', { trajectory: { ...trajectory, periods }, contracts }),
      on,
    );
  }

  test.each([
    ['three months to the day', '2026-08-20', ON, 'MET'],
    ['three months less a day', '2026-08-21', ON, 'UNMET'],
    ['30 November to 28 February', '2026-11-30', '2027-02-28', 'MET'],
    ['30 November to 27 February', '2026-11-30', '2027-02-27', 'UNMET'],
    ['30 November to 28 February in a leap year', '2027-11-30', '2028-02-28', 'UNMET'],
    ['30 November to 29 February in a leap year', '2027-11-30', '2028-02-29', 'MET'],
    ['29 February to 29 May', '2028-02-29', '2028-05-29', 'MET'],
    ['31 October to 31 January, over new year', '2026-10-31', '2027-01-31', 'MET'],
  ])('%s since the phase began', (_, began, on, expected) => {
    expect(found([contract('2026-01-01', null)], began, on).outcome).toBe(expected);
  });

  test.each<[string, ContractFact[], string, string | null]>([
    ['no contract', [], 'UNMET', null],
    ['a contract that ended on the day', [contract('2026-06-01', ON)], 'MET', 'since=2026-08-20'],
    ['a contract that ended the day before', [contract('2026-06-01', daysBefore(1))], 'UNMET', null],
    ['a contract that starts tomorrow', [contract(addDays(ON, 1))], 'UNMET', null],
    ['a contract signed tomorrow', [contract('2026-06-01', null, addDays(ON, 1))], 'UNMET', null],
    ['work that began after the phase did', [contract('2026-08-21')], 'UNMET', 'since=2026-08-21'],
    ['14 days between two', [contract('2026-08-20', '2026-09-30'), contract('2026-10-15')], 'MET', 'since=2026-08-20'],
    [
      '15 days between two',
      [contract('2026-08-20', '2026-09-30'), contract('2026-10-16')],
      'UNMET',
      'since=2026-10-16',
    ],
    ['two that follow on', [contract('2026-08-01', '2026-09-30'), contract('2026-10-01')], 'MET', 'since=2026-08-20'],
    ['two side by side', [contract('2026-08-20', '2026-11-30'), contract('2026-11-01')], 'MET', 'since=2026-08-20'],
    [
      'three with short gaps',
      [contract('2026-08-20', '2026-09-10'), contract('2026-09-20', '2026-10-10'), contract('2026-10-20')],
      'MET',
      'since=2026-08-20',
    ],
    [
      'a chain whose first gap is too long',
      [contract('2026-08-20', '2026-08-31'), contract('2026-09-20', '2026-10-10'), contract('2026-10-20')],
      'UNMET',
      'since=2026-09-20',
    ],
    [
      'one that ended before the phase began',
      [contract('2026-06-01', '2026-08-19'), contract('2026-08-25')],
      'UNMET',
      'since=2026-08-25',
    ],
    [
      'one that ended on the day the phase began',
      [contract('2026-06-01', '2026-08-20'), contract('2026-08-25')],
      'MET',
      'since=2026-08-20',
    ],
  ])('%s', (_, contracts, outcome, actual) => {
    expect(found(contracts)).toMatchObject({ outcome, actual, required: 'months=3' });
  });

  test('days paused do not move the count', () => {
    const trajectory = { ...climbedTo('AFTERCARE'), pauses: [{ id: 'p', from: '2026-09-01', until: '2026-10-01' }] };
    expect(judged('JOB_RETAINED', 'COMPLETE', ready('AFTERCARE', { trajectory })).outcome).toBe('MET');
  });
});

describe('AFTERCARE_AGREED', () => {
  const current = climbedTo('AFTERCARE').periods.at(-1)?.id ?? '';
  test.each([
    ['for this period', current, ON, 'MET'],
    ['for an earlier period', 'another period', ON, 'UNMET'],
    ['a day later', current, addDays(ON, 1), 'UNMET'],
  ])('%s', (_, phasePeriodId, agreedOn, expected) => {
    const evidence = ready('AFTERCARE', {
      aftercareAgreements: [{ id: 'a', phasePeriodId, agreedOn, quarters: null }],
    });
    expect(judged('AFTERCARE_AGREED', 'COMPLETE', evidence).outcome).toBe(expected);
  });
});
