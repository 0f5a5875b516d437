import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/graph/day.js';
import { CONSENT_KINDS, type ConsentKind } from '../../src/modules/participant/consent-words.js';
import {
  consentPeriodRefusals,
  type GivenConsent,
  isConsented,
  withdrawalRefusals,
} from '../../src/modules/participant/consents.js';
import { openingRefusals, openUntil } from '../../src/modules/participant/emergency-access.js';
import { briefingRefusals } from '../../src/modules/placement/briefings.js';
import { standInEndRefusals, standInRefusals, standsIn } from '../../src/modules/trajectory/standing-in.js';
import { runs } from '../support/runs.js';

const TODAY = '2026-11-21';
const [HERE, THERE] = ['hofstede', 'spinnerij'];
const given = (change: Partial<GivenConsent> = {}): GivenConsent => ({
  kind: 'BRIEFING',
  organizationId: null,
  givenOn: '2026-11-01',
  until: null,
  withdrawnOn: null,
  ...change,
});
const codes = (refusals: readonly { code: string; path: readonly string[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('Whether a participant consents to a briefing of Hofstede on 21 November', () => {
  test.each<[string, GivenConsent[], boolean]>([
    ['nothing was given', [], false],
    ['it was given on 1 November', [given()], true],
    ['it was given today', [given({ givenOn: TODAY })], true],
    ['it begins tomorrow', [given({ givenOn: '2026-11-22' })], false],
    ['today is its last day', [given({ until: TODAY })], true],
    ['its last day was yesterday', [given({ until: '2026-11-20' })], false],
    ['it is withdrawn today', [given({ withdrawnOn: TODAY })], false],
    ['it is withdrawn from tomorrow on', [given({ withdrawnOn: '2026-11-22' })], true],
    ['it is for a photo', [given({ kind: 'PHOTO' })], false],
    ['it is limited to Hofstede', [given({ organizationId: HERE })], true],
    ['it is limited to another employer', [given({ organizationId: THERE })], false],
    ['one was withdrawn, and another given since', [given({ withdrawnOn: '2026-11-10' }), given()], true],
  ])('%s', (_, consents, expected) => {
    expect(isConsented(consents, { kind: 'BRIEFING', organizationId: HERE, on: TODAY })).toBe(expected);
  });
});

const DAY = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-10-01', n));
const CONSENT = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(CONSENT_KINDS) as ConsentKind[])),
    organizationId: fc.option(fc.constantFrom(HERE, THERE)),
    givenOn: DAY,
    until: fc.option(DAY),
    withdrawnOn: fc.option(DAY),
  })
  .filter(({ givenOn, until }) => until === null || until >= givenOn);
const ASKED = fc.record({
  kind: CONSENT.map(({ kind }) => kind),
  organizationId: fc.constantFrom(HERE, THERE),
  on: DAY,
});

describe('Always', () => {
  test('a withdrawn consent holds on no day on or after its withdrawal', () => {
    fc.assert(
      fc.property(CONSENT, ASKED, DAY, (consent, asked, withdrawnOn) => {
        fc.pre(asked.on >= withdrawnOn);
        expect(isConsented([{ ...consent, withdrawnOn }], asked)).toBe(false);
      }),
      { numRuns: runs(300, 5000) },
    );
  });

  test('a withdrawal changes nothing about the days before it', () => {
    fc.assert(
      fc.property(CONSENT, ASKED, DAY, (consent, asked, withdrawnOn) => {
        fc.pre(asked.on < withdrawnOn);
        const standing = { ...consent, withdrawnOn: null };
        expect(isConsented([{ ...standing, withdrawnOn }], asked)).toBe(isConsented([standing], asked));
      }),
      { numRuns: runs(300, 5000) },
    );
  });

  test('what one consent allows, no other takes away', () => {
    fc.assert(
      fc.property(fc.array(CONSENT, { maxLength: 5 }), ASKED, (consents, asked) => {
        expect(isConsented(consents, asked)).toBe(consents.some((one) => isConsented([one], asked)));
      }),
      { numRuns: runs(300, 5000) },
    );
  });
});

test.each([
  ['not withdrawn yet', null, TODAY, []],
  ['on the day on which it was given', null, '2026-11-01', []],
  ['withdrawn before', '2026-11-10', TODAY, ['CONSENT_WITHDRAWN input.consentId']],
  ['from tomorrow on', null, '2026-11-22', ['DATE_IN_FUTURE input.withdrawnOn']],
  ['before it was given', null, '2026-10-31', ['BEFORE_CONSENT input.withdrawnOn']],
])('a consent of 1 November is withdrawn: %s', (_, withdrawnOn, day, expected) => {
  expect(codes(withdrawalRefusals(given({ withdrawnOn }), day, TODAY))).toEqual(expected);
});

test('a consent does not end before it begins', () => {
  expect(consentPeriodRefusals(TODAY, null)).toEqual([]);
  expect(consentPeriodRefusals(TODAY, TODAY)).toEqual([]);
  expect(codes(consentPeriodRefusals(TODAY, '2026-11-20'))).toEqual(['PERIOD_INVALID input.until']);
});

const TEXTS = { talents: 'Netjes', pointsOfAttention: null };
const RUNS = { endsOn: null, cancelledOn: null };
test.each<[string, object, object, boolean, string[]]>([
  ['with consent', {}, {}, true, []],
  ['on the last day', {}, { endsOn: TODAY }, true, []],
  ['without consent', {}, {}, false, ['CONSENT_MISSING input.placementId']],
  ['with nothing to tell', { talents: null }, {}, true, ['VALUE_MISSING input']],
  ['of a placement that is over', {}, { endsOn: '2026-11-20' }, true, ['PLACEMENT_ALREADY_ENDED input.placementId']],
  ['of one that was canceled', {}, { cancelledOn: TODAY }, true, ['PLACEMENT_ALREADY_ENDED input.placementId']],
])('an employer is briefed %s', (_, texts, days, consented, expected) => {
  const refusals = briefingRefusals({ ...TEXTS, ...texts }, { ...RUNS, ...days }, { consented, today: TODAY });
  expect(codes(refusals)).toEqual(expected);
});

describe('Emergency access', () => {
  test.each([
    ['  ', ['VALUE_MISSING input.reason']],
    ['crisis', ['REASON_TOO_SHORT input.reason']],
    ['Moeder belt: crisis.', []],
  ])('opens for the reason "%s"', (reason, expected) => {
    expect(codes(openingRefusals(reason))).toEqual(expected);
  });

  test('lasts 24 hours, also when the clock is put back', () => {
    expect(openUntil(new Date('2026-10-24T20:00:00Z')).toISOString()).toBe('2026-10-25T20:00:00.000Z');
  });
});

describe('A stand-in', () => {
  test.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2026-11-28', true],
    ['2026-11-29', false],
  ])('of 21 to 28 November on %s', (day, expected) => {
    expect(standsIn({ from: '2026-11-21', until: '2026-11-28' }, day)).toBe(expected);
  });

  test('is for somebody else, and ends on or after its first day', () => {
    expect(codes(standInRefusals('a', 'b', { from: TODAY, until: TODAY }))).toEqual([]);
    expect(codes(standInRefusals('a', 'a', { from: TODAY, until: '2026-11-20' }))).toEqual([
      'STAND_IN_SELF input.standInProfessionalId',
      'PERIOD_INVALID input.until',
    ]);
  });

  test.each([
    ['runs and ends today', '2026-11-01', null, TODAY, []],
    ['runs and ends later', '2026-11-01', TODAY, '2026-12-01', []],
    ['has not begun and will not', '2026-12-01', null, TODAY, []],
    ['is over', '2026-11-01', '2026-11-20', TODAY, ['STAND_IN_ENDED input.standInId']],
    ['would have ended before it began', '2026-11-10', null, '2026-11-09', ['PERIOD_INVALID input.until']],
  ])('that %s', (_, from, until, day, expected) => {
    expect(codes(standInEndRefusals({ from, until }, day, TODAY))).toEqual(expected);
  });
});
