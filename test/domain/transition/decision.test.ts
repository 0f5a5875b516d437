import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../src/graph/day.js';
import type { Criterion } from '../../../src/modules/transition/criteria.js';
import { decide } from '../../../src/modules/transition/decision.js';
import { climbedTo, daysBefore, ON, PHASE_BEGAN, ready, SETTING } from '../../support/ready-evidence.js';
import { advance, complete, decided, fallBack, outplace, refusalsOf, stop } from '../../support/step-commands.js';

const outcomes = (criteria: readonly Criterion[]) => Object.fromEntries(criteria.map((c) => [c.code, c.outcome]));

describe('waivers (domain.md §6)', () => {
  const noHours = ready('CARE_AND_ACTIVATION', { attendance: [] });
  const waiver = { criterion: 'APPOINTMENTS_KEPT', motivation: ' Komt elke dag naar school. ' } as const;

  test('an unmet waivable criterion refuses, with all criteria, met ones too', () => {
    const ruling = decide(advance(), noHours, SETTING);
    expect(ruling.allowed).toBe(false);
    if (ruling.allowed) return;
    expect(ruling.refusals).toHaveLength(1);
    expect(ruling.refusals[0]).toMatchObject({ code: 'CRITERIA_UNMET', path: ['input'] });
    const criteria = ruling.refusals[0]?.extra?.criteria as Criterion[];
    expect(criteria).toHaveLength(9);
    expect(outcomes(criteria)).toMatchObject({ APPOINTMENTS_KEPT: 'UNMET', BASELINE_MEASURED: 'MET' });
  });

  test('a waiver with a motivation lets it go, and is kept', () => {
    const { criteria } = decided(advance({ waivers: [waiver] }), noHours);
    const waived = criteria.find((criterion) => criterion.code === 'APPOINTMENTS_KEPT');
    expect(waived).toMatchObject({
      outcome: 'WAIVED',
      motivation: 'Komt elke dag naar school.',
      actual: 'days=0 presence=0',
    });
  });

  test('a waiver of a met criterion is ignored', () => {
    const { criteria } = decided(advance({ waivers: [waiver] }), ready('CARE_AND_ACTIVATION'));
    expect(criteria.filter((criterion) => criterion.outcome !== 'MET' || criterion.motivation)).toEqual([]);
  });

  test('a waiver does not help an unmet required criterion beside it', () => {
    const evidence = ready('CARE_AND_ACTIVATION', { attendance: [], matrices: [] });
    const waivers = (['APPOINTMENTS_KEPT', 'MATRIX_RECENT', 'FOUNDATION_STABLE'] as const).map((criterion) => {
      return { criterion, motivation: 'Besproken.' };
    });
    expect(refusalsOf(advance({ waivers }), evidence)).toEqual(['CRITERIA_UNMET']);
  });

  test.each([
    ['of a required criterion', [{ criterion: 'PARTICIPANT_AGREES', motivation: 'Toch.' }], ['WAIVER_NOT_POSSIBLE']],
    ['of an advisory criterion', [{ criterion: 'LADDER_EXPECTED', motivation: 'Toch.' }], ['WAIVER_NOT_POSSIBLE']],
    ['of a criterion that is not asked', [{ criterion: 'JOB_RETAINED', motivation: 'Toch.' }], ['WAIVER_NOT_POSSIBLE']],
    ['without words', [{ criterion: 'FEELS_STABLE', motivation: '  ' }], ['MOTIVATION_MISSING']],
    [
      'several wrong ones, all told',
      [{ criterion: 'FEELS_STABLE', motivation: '' }, waiver, { criterion: 'JOB_RETAINED', motivation: '' }],
      ['MOTIVATION_MISSING', 'WAIVER_NOT_POSSIBLE'],
    ],
  ] as const)('%s', (_, waivers, expected) => {
    expect(refusalsOf(advance({ waivers: [...waivers] }), noHours)).toEqual(expected);
  });

  test('someone whose foundation stands already advances on the day of the start, what needs time waived', () => {
    const trajectory = climbedTo('CARE_AND_ACTIVATION');
    const periods = trajectory.periods.map((period) => ({ ...period, startedOn: ON }));
    const { matrices } = ready('CARE_AND_ACTIVATION');
    const evidence = ready('CARE_AND_ACTIVATION', {
      trajectory: { ...trajectory, startedOn: ON, periods },
      stabilityAnswers: [],
      attendance: [],
      matrices: matrices
        .slice(-1)
        .map((matrix) => ({ ...matrix, moments: [{ cycle: 'TRAJECTORY', moment: 'BASELINE' }] })),
    });
    const waivers = (['FEELS_STABLE', 'APPOINTMENTS_KEPT'] as const).map((criterion) => ({
      criterion,
      motivation: 'Basis staat.',
    }));
    expect(refusalsOf(advance({ waivers }), evidence)).toEqual([]);
  });
});

describe('the agreement that serves', () => {
  const recorded = {
    id: 'agreement',
    kind: 'ADVANCE',
    to: 'TALENT_DEVELOPMENT',
    on: daysBefore(3),
    givenBy: 'PARTICIPANT',
    how: 'PORTAL',
    withdrawn: false,
    used: false,
  } as const;
  const evidence = ready('CARE_AND_ACTIVATION', { agreements: [recorded] });

  test('the recorded one when none is sent along', () => {
    expect(decided(advance({ agreement: null }), evidence).agreementId).toBe('agreement');
  });
  test('the one sent along otherwise, so that the recorded one is left', () => {
    expect(decided(advance(), evidence).agreementId).toBeNull();
  });
  test('a step without agreement is refused', () => {
    expect(refusalsOf(advance({ agreement: null }), ready('CARE_AND_ACTIVATION'))).toEqual(['CRITERIA_UNMET']);
  });
});

describe('effects (domain.md §6)', () => {
  const goesOn = { status: 'ACTIVE', endedOn: null, outcome: null, endsPause: null, endsContract: null };

  test.each([
    ['1→2', advance(), 'CARE_AND_ACTIVATION', { ...goesOn, opens: { phase: 'TALENT_DEVELOPMENT', startedOn: ON } }],
    ['3→4', advance(), 'WORKPLACE_LEARNING', { ...goesOn, opens: { phase: 'AFTERCARE', startedOn: ON } }],
    ['2→4', outplace(), 'TALENT_DEVELOPMENT', { ...goesOn, opens: { phase: 'AFTERCARE', startedOn: ON } }],
    ['4→1', fallBack(), 'AFTERCARE', { ...goesOn, opens: { phase: 'CARE_AND_ACTIVATION', startedOn: ON } }],
    ['COMPLETE', complete(), 'AFTERCARE', { opens: null, status: 'ENDED', endedOn: ON, outcome: 'REGULAR_WORK' }],
    ['STOP', stop(), 'TALENT_DEVELOPMENT', { opens: null, status: 'ENDED', endedOn: ON, outcome: 'CARE' }],
  ] as const)('%s', (_, command, phase, expected) => {
    const { effects } = decided(command, ready(phase));
    expect(effects).toMatchObject(expected);
    expect(effects.closes).toEqual({ periodId: `${phase} ${PHASE_BEGAN}`, endedOn: ON });
  });

  test.each([fallBack(), stop()])('$kind while paused ends the pause on its day', (command) => {
    const pauses = [{ id: 'p', from: daysBefore(6), until: null }];
    const trajectory = { ...climbedTo('TALENT_DEVELOPMENT'), status: 'PAUSED' as const, pauses };
    expect(decided(command, ready('TALENT_DEVELOPMENT', { trajectory })).effects.endsPause).toEqual({
      id: 'p',
      until: ON,
    });
  });

  test.each([
    ['JOB_LOST on the day', fallBack({ reason: 'JOB_LOST' }), { id: 'contract', endsOn: ON, endedBefore: null }],
    [
      'JOB_LOST a week ago',
      fallBack({ reason: 'JOB_LOST', contractEndedOn: daysBefore(7) }),
      { id: 'contract', endsOn: daysBefore(7), endedBefore: null },
    ],
    ['another reason', fallBack({ reason: 'HEALTH', contractEndedOn: daysBefore(7) }), null],
  ])('the contract: %s', (_, command, expected) => {
    expect(decided(command, ready('AFTERCARE')).effects.endsContract).toEqual(expected);
  });

  test('JOB_LOST without a running contract is no refusal', () => {
    const contracts = [{ id: 'old', signedOn: '2026-01-01', startsOn: '2026-01-01', endsOn: daysBefore(1) }];
    const { effects, warnings } = decided(fallBack({ reason: 'JOB_LOST' }), ready('AFTERCARE', { contracts }));
    expect(effects.endsContract).toBeNull();
    expect(warnings).toEqual([]);
  });

  test('of two running contracts JOB_LOST ends the one that began last, and warns of the other', () => {
    const contracts = ['2026-09-01', '2026-10-01'].map((startsOn) => ({
      id: startsOn,
      signedOn: startsOn,
      startsOn,
      endsOn: null,
    }));
    const { effects, warnings } = decided(fallBack({ reason: 'JOB_LOST' }), ready('AFTERCARE', { contracts }));
    expect(effects.endsContract?.id).toBe('2026-10-01');
    expect(warnings).toMatchObject([{ code: 'CONTRACT_STILL_RUNS', extra: { contractIds: ['2026-09-01'] } }]);
  });

  test.each([
    ['FALL_BACK for health', fallBack(), ['CONTRACT_STILL_RUNS']],
    ['FALL_BACK because the job was lost', fallBack({ reason: 'JOB_LOST' }), []],
    ['STOP for care', stop(), ['CONTRACT_STILL_RUNS']],
    ['STOP because work was found', stop({ outcome: 'FOUND_WORK' }), []],
    ['COMPLETE, which asks that it runs', complete(), []],
  ])('the warning: %s', (_, command, expected) => {
    expect(decided(command, ready('AFTERCARE')).warnings.map((warning) => warning.code)).toEqual(expected);
  });
});

describe('FALL_BACK and STOP ask words, never evidence', () => {
  const bare = ready('AFTERCARE', {
    matrices: [],
    stabilityAnswers: [],
    attendance: [],
    ladder: [],
    competenceProfiles: [],
  });

  test.each([
    ['FALL_BACK', fallBack(), []],
    ['FALL_BACK for another reason', fallBack({ reason: 'OTHER' }), ['NOTE_MISSING']],
    ['FALL_BACK for another reason, with a note', fallBack({ reason: 'OTHER', note: 'Mantelzorg.' }), []],
    ['FALL_BACK against the wish', fallBack({ view: 'DISAGREES' }), ['WORDS_MISSING']],
    ['FALL_BACK against the wish, with words', fallBack({ view: 'DISAGREES', viewWords: 'Ik wil blijven.' }), []],
    ['FALL_BACK, not reached', fallBack({ view: 'NOT_REACHED' }), []],
    ['FALL_BACK with a return on the day', fallBack({ plannedReturnOn: ON }), ['RETURN_NOT_LATER']],
    ['FALL_BACK with a return', fallBack({ plannedReturnOn: addDays(ON, 1) }), []],
    ['several at once', fallBack({ reason: 'OTHER', view: 'DISAGREES' }), ['NOTE_MISSING', 'WORDS_MISSING']],
    [
      'a last day before the contract',
      fallBack({ reason: 'JOB_LOST', contractEndedOn: '2026-08-19' }),
      ['CONTRACT_END_INVALID'],
    ],
    ['the first day of the contract', fallBack({ reason: 'JOB_LOST', contractEndedOn: PHASE_BEGAN }), []],
    ['STOP', stop(), []],
    ['STOP, other', stop({ outcome: 'OTHER', note: ' ' }), ['NOTE_MISSING']],
    ['STOP, other, with a note', stop({ outcome: 'OTHER', note: 'Naar het buitenland.' }), []],
  ])('%s', (_, command, expected) => {
    expect(refusalsOf(command, bare)).toEqual(expected);
  });
});
