import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../src/graph/day.js';
import { phaseNumber } from '../../../src/modules/trajectory/vocabulary.js';
import type { Evidence } from '../../../src/modules/transition/evidence.js';
import { nextTransitions } from '../../../src/modules/transition/options.js';
import { climbedTo, daysBefore, ON, ready, SETTING } from '../../support/ready-evidence.js';

/** The options as short words: `ADVANCE 2 ALLOWED`. */
function told(evidence: Evidence, on = ON): string[] {
  return nextTransitions(evidence, on, SETTING).map(({ kind, to, decision }) => {
    return to ? `${kind} ${phaseNumber(to)} ${decision}` : `${kind} ${decision}`;
  });
}

describe('nextTransitions (graph.md)', () => {
  test.each([
    ['CARE_AND_ACTIVATION', ['ADVANCE 2 ALLOWED', 'STOP ALLOWED']],
    [
      'TALENT_DEVELOPMENT',
      ['ADVANCE 3 ALLOWED', 'OUTPLACE 4 ALLOWED', 'OUTPLACE ALLOWED', 'FALL_BACK 1 ALLOWED', 'STOP ALLOWED'],
    ],
    ['WORKPLACE_LEARNING', ['ADVANCE 4 ALLOWED', 'FALL_BACK 2 ALLOWED', 'FALL_BACK 1 ALLOWED', 'STOP ALLOWED']],
    [
      'AFTERCARE',
      ['COMPLETE ALLOWED', 'FALL_BACK 3 ALLOWED', 'FALL_BACK 2 ALLOWED', 'FALL_BACK 1 ALLOWED', 'STOP ALLOWED'],
    ],
  ] as const)('%s, when everything is met', (phase, expected) => {
    expect(told(ready(phase))).toEqual(expected);
  });

  test.each([
    [
      'a waivable criterion is unmet',
      ready('CARE_AND_ACTIVATION', { attendance: [] }),
      'ADVANCE 2 ALLOWED_WITH_WAIVERS',
    ],
    ['an advisory criterion is unmet', ready('CARE_AND_ACTIVATION', { ladder: [] }), 'ADVANCE 2 ALLOWED'],
    ['a required criterion is unmet', ready('CARE_AND_ACTIVATION', { matrices: [] }), 'ADVANCE 2 BLOCKED'],
  ])('when %s', (_, evidence, expected) => {
    expect(told(evidence)[0]).toBe(expected);
  });

  test('the agreement is asked with the request, unless it was recorded', () => {
    const [asked] = nextTransitions(ready('CARE_AND_ACTIVATION'), ON, SETTING);
    expect(asked?.criteria[0]).toMatchObject({ code: 'PARTICIPANT_AGREES', outcome: 'ASKED_WITH_REQUEST' });
    const agreement = {
      id: 'a',
      kind: 'ADVANCE',
      to: 'TALENT_DEVELOPMENT',
      on: ON,
      givenBy: 'PARTICIPANT',
      how: 'SPOKEN',
    } as const;
    const agreements = [{ ...agreement, withdrawn: false, used: false }];
    const [recorded] = nextTransitions(ready('CARE_AND_ACTIVATION', { agreements }), ON, SETTING);
    expect(recorded?.criteria[0]).toMatchObject({ outcome: 'MET', evidence: [{ prefix: 'agr', id: 'a' }] });
  });

  test('an outcome is told where the step gives it', () => {
    const outcomes = nextTransitions(ready('AFTERCARE'), ON, SETTING).map((option) => option.outcome);
    expect(outcomes).toEqual(['REGULAR_WORK', null, null, null, null]);
  });

  test('while paused only a fall-back and a stop are possible', () => {
    const pauses = [{ id: 'p', from: daysBefore(3), until: null }];
    const trajectory = { ...climbedTo('TALENT_DEVELOPMENT'), status: 'PAUSED' as const, pauses };
    expect(told(ready('TALENT_DEVELOPMENT', { trajectory }))).toEqual([
      'ADVANCE 3 BLOCKED',
      'OUTPLACE 4 BLOCKED',
      'OUTPLACE BLOCKED',
      'FALL_BACK 1 ALLOWED',
      'STOP ALLOWED',
    ]);
  });

  test('empty when ended', () => {
    const trajectory = { ...climbedTo('AFTERCARE'), status: 'ENDED' as const };
    expect(told(ready('AFTERCARE', { trajectory }))).toEqual([]);
  });

  test.each([
    ['a preview: the matrix will still be recent', addDays(ON, 88), 'COMPLETE ALLOWED'],
    ['a preview: the matrix will be too old', addDays(ON, 89), 'COMPLETE ALLOWED_WITH_WAIVERS'],
    ['15 days back', daysBefore(15), 'COMPLETE BLOCKED'],
  ])('on another day, %s', (_, on, expected) => {
    expect(told(ready('AFTERCARE'), on)[0]).toBe(expected);
  });
});
