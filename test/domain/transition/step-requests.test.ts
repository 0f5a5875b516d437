import { describe, expect, test } from '@jest/globals';
import type { Phase } from '../../../src/modules/trajectory/vocabulary.js';
import {
  type NamedStep,
  type OpenRequest,
  requestedStep,
  stepRequestRefusals,
} from '../../../src/modules/transition/step-requests.js';

const reasons = (refusals: readonly { code: string; path: readonly string[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim());

const [CARE, TALENT, LEARNING, AFTER] = [
  'CARE_AND_ACTIVATION',
  'TALENT_DEVELOPMENT',
  'WORKPLACE_LEARNING',
  'AFTERCARE',
] as const;

describe('a participant asks', () => {
  const KIND = ['TRANSITION_NOT_POSSIBLE kind'];
  const TO = ['TRANSITION_NOT_POSSIBLE to'];
  test.each<[Phase, NamedStep, Phase | null | 'nothing', string[]]>([
    [CARE, { kind: 'ADVANCE' }, TALENT, []],
    [CARE, { kind: 'ADVANCE', to: TALENT }, TALENT, []],
    [CARE, { kind: 'ADVANCE', to: LEARNING }, 'nothing', TO],
    [CARE, { kind: 'ADVANCE', to: CARE }, 'nothing', TO],
    [CARE, { kind: 'START' }, 'nothing', KIND],
    [CARE, { kind: 'FALL_BACK' }, 'nothing', KIND],
    [CARE, { kind: 'COMPLETE' }, 'nothing', KIND],
    [CARE, { kind: 'OUTPLACE', to: AFTER }, 'nothing', KIND],
    [CARE, { kind: 'STOP' }, null, []],
    [CARE, { kind: 'STOP', to: TALENT }, 'nothing', TO],
    [TALENT, { kind: 'FALL_BACK' }, CARE, []],
    [TALENT, { kind: 'ADVANCE' }, LEARNING, []],
    [TALENT, { kind: 'OUTPLACE', to: AFTER }, AFTER, []],
    [TALENT, { kind: 'OUTPLACE', to: LEARNING }, 'nothing', TO],
    [LEARNING, { kind: 'FALL_BACK' }, 'nothing', TO],
    [LEARNING, { kind: 'FALL_BACK', to: CARE }, CARE, []],
    [LEARNING, { kind: 'FALL_BACK', to: TALENT }, TALENT, []],
    [LEARNING, { kind: 'ADVANCE', to: AFTER }, AFTER, []],
    [AFTER, { kind: 'ADVANCE' }, 'nothing', KIND],
    [AFTER, { kind: 'COMPLETE' }, null, []],
    [AFTER, { kind: 'FALL_BACK', to: LEARNING }, LEARNING, []],
  ])('in %s for %j', (phase, named, to, expected) => {
    expect(reasons(stepRequestRefusals(phase, named, []))).toEqual(expected);
    const step = requestedStep(phase, named);
    expect(step ? step.to : 'nothing').toBe(to);
  });

  const ADVANCE: OpenRequest = { kind: 'ADVANCE', to: LEARNING, requestedOn: '2026-11-01' };
  test.each<[string, NamedStep, readonly OpenRequest[], string[]]>([
    ['for the same step', { kind: 'ADVANCE' }, [ADVANCE], ['STEP_ALREADY_REQUESTED kind']],
    ['for the same step, named', { kind: 'ADVANCE', to: LEARNING }, [ADVANCE], ['STEP_ALREADY_REQUESTED kind']],
    ['for another step', { kind: 'FALL_BACK' }, [ADVANCE], []],
    ['for the same kind elsewhere', { kind: 'ADVANCE' }, [{ ...ADVANCE, to: TALENT }], []],
    ['for an end', { kind: 'STOP' }, [{ ...ADVANCE, kind: 'STOP', to: null }], ['STEP_ALREADY_REQUESTED kind']],
  ])('again %s', (_, named, open, expected) => {
    expect(reasons(stepRequestRefusals(TALENT, named, open))).toEqual(expected);
  });
});
