import { describe, expect, test } from '@jest/globals';
import {
  type Extended,
  type ExtensionFacts,
  extensionRefusals,
} from '../../../src/modules/placement/placement-extension.js';
import {
  type AskedPlacement,
  type PhaseStay,
  type PlacingFacts,
  startRefusals,
} from '../../../src/modules/placement/placement-start.js';
import { DEFAULT_RULES } from '../../../src/modules/trajectory/programme-rules.js';

const TODAY = '2026-11-21';
const RULES = DEFAULT_RULES.placements;

const asked = (change: Partial<AskedPlacement> = {}): AskedPlacement => ({
  kind: 'LEARNING_PLACE',
  agreedOn: TODAY,
  startsOn: '2026-11-23',
  endsOn: '2027-02-12',
  hoursPerWeek: 18 * 4,
  trainingRoute: 'NONE',
  school: null,
  contract: null,
  reason: 'Buiten werken past bij hem.',
  motivation: null,
  ...change,
});

/** Phase 1 from 1 June, 2 from 1 August, 3 from 1 November. */
const PERIODS: PhaseStay[] = [
  { phase: 'CARE_AND_ACTIVATION', startedOn: '2026-06-01', endedOn: '2026-08-01' },
  { phase: 'TALENT_DEVELOPMENT', startedOn: '2026-08-01', endedOn: '2026-11-01' },
  { phase: 'WORKPLACE_LEARNING', startedOn: '2026-11-01', endedOn: null },
];

const facts = (change: Partial<PlacingFacts> = {}): PlacingFacts => ({
  today: TODAY,
  startedOn: '2026-06-01',
  periods: PERIODS,
  workplace: { places: 1, rung: 3, active: true },
  occupying: [],
  rung: 2,
  intakes: ['2026-11-10'],
  verdict: 'TRAINABLE',
  loads: [],
  trials: [],
  stays: [],
  ...change,
});

const codes = (a: Partial<AskedPlacement>, f: Partial<PlacingFacts> = {}) =>
  startRefusals(asked(a), facts(f), RULES).map(({ code }) => code);

const taken = (startsOn: string, endsOn: string | null, heldUntil: string | null = null) => {
  return { participantId: 'other', startsOn, endsOn, cancelledOn: null, heldUntil };
};

describe('A placement starts', () => {
  test('when nothing stands in its way', () => {
    expect(codes({})).toEqual([]);
  });

  test.each<[string, Partial<AskedPlacement>, string[]]>([
    ['30 days back', { kind: 'ORIENTATION', startsOn: '2026-10-22', endsOn: '2026-10-26' }, []],
    ['31 days back', { kind: 'ORIENTATION', startsOn: '2026-10-21', endsOn: '2026-10-25' }, ['DATE_TOO_OLD']],
    ['agreed today', { agreedOn: TODAY }, []],
    ['agreed tomorrow', { agreedOn: '2026-11-22' }, ['DATE_IN_FUTURE']],
    ['for a day', { endsOn: '2026-11-23' }, []],
    ['with an end the day before', { endsOn: '2026-11-22' }, ['PERIOD_INVALID']],
    ['without a last day', { endsOn: null }, []],
    ['without a reason', { reason: ' ' }, ['VALUE_MISSING']],
    ['without hours', { hoursPerWeek: 0 }, ['VALUE_OUT_OF_RANGE']],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test('not before the trajectory did', () => {
    const periods = [{ phase: 'WORKPLACE_LEARNING' as const, startedOn: '2026-11-10', endedOn: null }];
    expect(codes({ startsOn: '2026-11-10' }, { periods, startedOn: '2026-11-10' })).toEqual([]);
    expect(codes({ startsOn: '2026-11-10' }, { periods, startedOn: '2026-11-11' })).toEqual(['BEFORE_START']);
  });

  test.each<[string, Partial<AskedPlacement>, string[]]>([
    ['from the day on which phase 3 began', { startsOn: '2026-11-01' }, ['EMPLOYER_INTAKE_MISSING']],
    ['from the day before', { startsOn: '2026-10-31' }, ['PHASE_DOES_NOT_ALLOW', 'EMPLOYER_INTAKE_MISSING']],
    ['sheltered work in phase 3', { kind: 'SHELTERED_WORK' }, ['PHASE_DOES_NOT_ALLOW']],
    [
      'sheltered work that was over when phase 3 began',
      { kind: 'SHELTERED_WORK', startsOn: '2026-10-25', endsOn: '2026-11-01' },
      [],
    ],
    [
      'sheltered work a day longer',
      { kind: 'SHELTERED_WORK', startsOn: '2026-10-25', endsOn: '2026-11-02' },
      ['PHASE_DOES_NOT_ALLOW'],
    ],
    ['a day activity through both', { kind: 'DAY_ACTIVITY', startsOn: '2026-10-25' }, []],
  ])('in a phase that allows it: %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test.each<[string, Partial<AskedPlacement>, string[]]>([
    ['of five days', { startsOn: '2026-11-23', endsOn: '2026-11-27' }, []],
    ['of six', { startsOn: '2026-11-23', endsOn: '2026-11-28' }, ['ORIENTATION_TOO_LONG']],
    ['without a last day', { endsOn: null }, ['ORIENTATION_TOO_LONG']],
  ])('an orientation %s', (_, change, expected) => {
    expect(codes({ kind: 'ORIENTATION', ...change }, { intakes: [] })).toEqual(expected);
  });

  test.each<[string, Partial<AskedPlacement>, string[], string[]]>([
    ['a learning place without a talk', {}, [], ['EMPLOYER_INTAKE_MISSING']],
    ['a learning place with a talk on its first day', {}, ['2026-11-23'], []],
    ['a learning place with a talk the day after', {}, ['2026-11-24'], ['EMPLOYER_INTAKE_MISSING']],
    ['a trial without a talk', { kind: 'TRIAL', endsOn: '2026-12-31' }, [], ['EMPLOYER_INTAKE_MISSING']],
    ['a day activity without a talk', { kind: 'DAY_ACTIVITY' }, [], []],
    ['regular work without a talk', { kind: 'REGULAR_WORK' }, [], []],
  ])('after a talk with the employer: %s', (_, change, intakes, expected) => {
    expect(codes(change, { intakes })).toEqual(expected);
  });

  test.each<[string, Partial<PlacingFacts>, string[]]>([
    ['a free one', { occupying: [taken('2026-09-01', '2026-11-22')] }, []],
    ['one taken on its first day', { occupying: [taken('2026-09-01', '2026-11-23')] }, ['NO_FREE_PLACE']],
    ['one taken on its last day', { occupying: [taken('2027-02-12', null)] }, ['NO_FREE_PLACE']],
    ['one taken the day after', { occupying: [taken('2027-02-13', null)] }, []],
    ['one taken for a day', { occupying: [taken('2026-12-25', '2026-12-25')] }, ['NO_FREE_PLACE']],
    ['one held for somebody else', { occupying: [taken('2026-09-01', '2026-10-01', '2026-11-23')] }, ['NO_FREE_PLACE']],
    ['one held until before it', { occupying: [taken('2026-09-01', '2026-10-01', '2026-11-22')] }, []],
    ['a place where there are none', { workplace: { places: 0, rung: 3, active: true } }, ['NO_FREE_PLACE']],
    [
      'the second of two',
      { workplace: { places: 2, rung: 3, active: true }, occupying: [taken('2026-09-01', null)] },
      [],
    ],
    [
      'at a workplace that takes nobody',
      { workplace: { places: 1, rung: 3, active: false } },
      ['WORKPLACE_NOT_ACTIVE'],
    ],
    ['where it is already', { stays: [{ from: '2026-11-02', until: '2026-11-30' }] }, ['ALREADY_PLACED']],
    ['where it was until then', { stays: [{ from: '2026-11-02', until: '2026-11-23' }] }, []],
  ])('on a place: %s', (_, change, expected) => {
    expect(codes({}, change)).toEqual(expected);
  });

  test('for ever only where a place is free for ever', () => {
    expect(codes({ endsOn: null }, { occupying: [taken('2036-01-01', '2036-01-01')] })).toEqual(['NO_FREE_PLACE']);
  });

  const rung = (of: number) => ({ workplace: { places: 1, rung: of, active: true } });
  test.each<[string, Partial<AskedPlacement>, Partial<PlacingFacts>, string[]]>([
    ['one above', {}, rung(3), []],
    ['two above', {}, rung(4), ['RUNG_OUT_OF_RANGE']],
    ['two above, with a motivation', { motivation: 'Zij durft dit aan.' }, rung(4), []],
    ['two above, with an empty one', { motivation: ' ' }, rung(4), ['RUNG_OUT_OF_RANGE']],
    ['below', {}, { ...rung(2), rung: 5 }, []],
    ['that was never assessed', {}, { ...rung(5), rung: null }, []],
    ['two above, for an orientation', { kind: 'ORIENTATION', endsOn: '2026-11-25' }, rung(4), []],
    ['two above, for a day activity', { kind: 'DAY_ACTIVITY' }, rung(4), ['RUNG_OUT_OF_RANGE']],
    ['two above, for a trial', { kind: 'TRIAL', endsOn: '2026-12-31' }, rung(4), ['RUNG_OUT_OF_RANGE']],
    ['three above, for regular work', { kind: 'REGULAR_WORK' }, rung(5), []],
  ])('on a rung %s', (_, change, with_, expected) => {
    expect(codes(change, with_)).toEqual(expected);
  });

  test.each<[string, PlacingFacts['verdict'], string | null, string[]]>([
    ['not fitting yet', 'UNSUITABLE', null, ['UNSUITABLE_WITHOUT_MOTIVATION']],
    ['not fitting yet, with a motivation', 'UNSUITABLE', 'Met een vaste begeleider lukt het.', []],
    ['too little known', 'INSUFFICIENT_DATA', null, []],
    ['nothing known', null, null, []],
    ['fitting', 'SUITABLE', null, []],
  ])('with a fit that is %s', (_, verdict, motivation, expected) => {
    expect(codes({ motivation }, { verdict })).toEqual(expected);
  });

  test.each<[string, Partial<AskedPlacement>, string[]]>([
    ['practice learning with a school', { trainingRoute: 'PRACTICE_LEARNING', school: true }, []],
    ['practice learning without', { trainingRoute: 'PRACTICE_LEARNING' }, ['VALUE_MISSING']],
    ['practice learning with an employer', { trainingRoute: 'PRACTICE_LEARNING', school: false }, ['NOT_A_SCHOOL']],
    [
      'training by the employer with a school',
      { trainingRoute: 'EMPLOYER_TRAINING', school: true },
      ['SCHOOL_NOT_ASKED'],
    ],
    ['no training with a school', { school: true }, ['SCHOOL_NOT_ASKED']],
  ])('on a training route: %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  const job = (startsOn: string, endsOn: string | null) => ({ contract: { startsOn, endsOn } });
  const work: Partial<AskedPlacement> = { kind: 'REGULAR_WORK', hoursPerWeek: 60 * 4 };
  test.each<[string, Partial<AskedPlacement>, string[]]>([
    ['in the same time', { ...work, ...job('2026-11-01', null) }, []],
    ['that ends on its first day', { ...work, ...job('2026-11-01', '2026-11-23') }, []],
    ['that ended the day before', { ...work, ...job('2026-11-01', '2026-11-22') }, ['CONTRACT_NOT_FITTING']],
    ['that starts on its last day', { ...work, ...job('2027-02-12', null) }, []],
    ['that starts the day after', { ...work, ...job('2027-02-13', null) }, ['CONTRACT_NOT_FITTING']],
    ['for another kind of placement', job('2026-11-01', null), ['CONTRACT_NOT_FITTING']],
    ['of over 60 hours', { ...work, ...job('2026-11-01', null), hoursPerWeek: 241 }, ['VALUE_OUT_OF_RANGE']],
  ])('pointing to a contract %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  const load = (hours: number, until: string | null = null) => ({
    loads: [{ from: '2026-10-01', until, quarters: hours * 4 }],
  });
  test.each<[string, Partial<AskedPlacement>, Partial<PlacingFacts>, string[]]>([
    ['of 40 hours', { hoursPerWeek: 160 }, {}, []],
    ['of a quarter more', { hoursPerWeek: 161 }, {}, ['WEEK_TOO_FULL']],
    ['of 40 hours with other work', {}, load(22), []],
    ['of a quarter more with other work', {}, load(22.25), ['WEEK_TOO_FULL']],
    ['of 58 hours, one after the other', {}, load(40, '2026-11-23'), []],
    ['of 58 hours for a day', {}, load(40, '2026-11-24'), ['WEEK_TOO_FULL']],
    ['with a contract of its own', { ...work, ...job('2026-10-01', null) }, load(60), []],
  ])('in a week %s', (_, change, with_, expected) => {
    expect(codes(change, with_)).toEqual(expected);
  });

  test('never, for all reasons at once', () => {
    const bad = { kind: 'TRIAL', startsOn: '2026-10-01', endsOn: '2026-09-30', reason: '', hoursPerWeek: 164 } as const;
    const none = { workplace: { places: 0, rung: 4, active: false }, intakes: [], verdict: 'UNSUITABLE' as const };
    expect(codes(bad, { ...none, startedOn: '2026-10-02' })).toEqual([
      'VALUE_MISSING',
      'DATE_TOO_OLD',
      'BEFORE_START',
      'PERIOD_INVALID',
      'EMPLOYER_INTAKE_MISSING',
      'NO_FREE_PLACE',
      'WORKPLACE_NOT_ACTIVE',
      'RUNG_OUT_OF_RANGE',
      'UNSUITABLE_WITHOUT_MOTIVATION',
      'WEEK_TOO_FULL',
    ]);
  });
});

describe('A placement lasts longer', () => {
  const placement = (change: Partial<Extended> = {}): Extended => ({
    kind: 'LEARNING_PLACE',
    startsOn: '2026-10-01',
    endsOn: '2026-11-30',
    cancelledOn: null,
    heldUntil: null,
    quarters: 18 * 4,
    ...change,
  });
  const around = (change: Partial<ExtensionFacts> = {}): ExtensionFacts => {
    return { today: TODAY, occupying: [], loads: [], trials: [], workplace: { places: 1 }, ...change };
  };
  const early = { startsOn: '2026-11-20', endsOn: '2026-11-22', kind: 'ORIENTATION' } as const;
  test.each<[string, Partial<Extended>, string | null, Partial<ExtensionFacts>, string[]]>([
    ['by a day', {}, '2026-12-01', {}, []],
    ['for ever', {}, null, {}, []],
    ['not to its own last day', {}, '2026-11-30', {}, ['PLACEMENT_NOT_LONGER']],
    ['not when it lasts for ever', { endsOn: null }, null, {}, ['PLACEMENT_NOT_LONGER']],
    ['not once it has ended', { endsOn: '2026-11-20' }, '2026-12-01', {}, ['PLACEMENT_ALREADY_ENDED']],
    ['not when it was canceled', { cancelledOn: '2026-10-01' }, '2026-12-01', {}, ['PLACEMENT_ALREADY_ENDED']],
    ['as an orientation of five days', early, '2026-11-24', {}, []],
    ['not as one of six', early, '2026-11-25', {}, ['ORIENTATION_TOO_LONG']],
    ['as a trial of six months', { kind: 'TRIAL' }, '2027-03-31', {}, []],
    ['not as one of a day more', { kind: 'TRIAL' }, '2027-04-01', {}, ['TRIAL_TOO_LONG']],
    [
      'not as a trial with an earlier one',
      { kind: 'TRIAL' },
      '2027-03-31',
      { trials: [{ from: '2026-01-01', until: '2026-01-01' }] },
      ['TRIAL_TOO_LONG'],
    ],
    ['not over somebody else', {}, '2026-12-31', { occupying: [taken('2026-12-31', null)] }, ['NO_FREE_PLACE']],
    ['until somebody else comes', {}, '2026-12-30', { occupying: [taken('2026-12-31', null)] }, []],
    [
      'not into a full week',
      {},
      null,
      { loads: [{ from: '2027-01-01', until: null, quarters: 89 }] },
      ['WEEK_TOO_FULL'],
    ],
    ['into a week that just holds it', {}, null, { loads: [{ from: '2027-01-01', until: null, quarters: 88 }] }, []],
    [
      'on a contract whatever the week',
      { quarters: 0 },
      null,
      { loads: [{ from: '2027-01-01', until: null, quarters: 200 }] },
      [],
    ],
  ])('%s', (_, change, until, with_, expected) => {
    expect(extensionRefusals(placement(change), until, around(with_), RULES).map(({ code }) => code)).toEqual(expected);
  });
});
