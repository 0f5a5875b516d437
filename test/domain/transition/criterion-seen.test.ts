import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MATRIX_DOMAINS, type MatrixDomain } from '../../../src/modules/instrument/vocabulary.js';
import { criterionSeen, type Telling } from '../../../src/modules/transition/criterion-seen.js';
import { explain } from '../../../src/modules/transition/explain.js';
import { judged, matrix, need, ready } from '../../support/ready-evidence.js';

const DOMAINS = Object.keys(MATRIX_DOMAINS) as MatrixDomain[];
const isJustice = (domain: MatrixDomain) => domain === 'JUSTICE';

/** The criterion on acute domains with these at level 1, and those of them that are attended to. */
function acute(low: readonly MatrixDomain[], attended: readonly MatrixDomain[]): Telling {
  const levels = Object.fromEntries(low.map((domain) => [domain, 1]));
  const needs = attended.map((domain) => need(domain, ['IN_PROGRESS', '2026-10-21']));
  const matrices = [matrix('2026-10-20', { levels })];
  return judged('ACUTE_DOMAINS_ATTENDED', '1→2', ready('CARE_AND_ACTIVATION', { matrices, needs }));
}

describe('acute domains, for a reader who may not see Justitie', () => {
  test.each<[string, MatrixDomain[], MatrixDomain[], string, string, string]>([
    ['nothing is acute', [], [], '0', '0', 'ACUTE_NONE'],
    ['Justitie is attended to', ['JUSTICE'], ['JUSTICE'], '0', '0', 'ACUTE_NONE'],
    [
      'Justitie and another are attended to',
      ['HOUSING', 'JUSTICE'],
      ['HOUSING', 'JUSTICE'],
      '1',
      '1',
      'ACUTE_ATTENDED',
    ],
    ['another is open, Justitie attended to', ['HOUSING', 'JUSTICE'], ['JUSTICE'], '1', '0', 'ACUTE_OPEN'],
    ['Justitie is open', ['JUSTICE'], [], '1', '0', 'ACUTE_OPEN'],
    ['Justitie is open, another attended to', ['HOUSING', 'JUSTICE'], ['HOUSING'], '2', '1', 'ACUTE_OPEN'],
  ])('%s', (_, low, attended, required, actual, explanation) => {
    const told = criterionSeen(acute(low, attended), isJustice);
    expect(told).toMatchObject({ required, actual, explanation });
    expect(explain(told, 'nl', isJustice)).not.toContain('Justitie');
  });

  test('only what holds a step up is told of it, always', () => {
    const some = fc.subarray(DOMAINS);
    fc.assert(
      fc.property(some, some, (low, attended) => {
        const withIt = acute(
          [...new Set([...low, 'JUSTICE' as const])],
          [...new Set([...attended, 'JUSTICE' as const])],
        );
        const without = acute(
          low.filter((domain) => !isJustice(domain)),
          attended,
        );
        const [one, other] = [withIt, without].map((criterion) => criterionSeen(criterion, isJustice));
        expect([one?.required, one?.actual, one && explain(one, 'nl', isJustice)]).toEqual([
          other?.required,
          other?.actual,
          other && explain(other, 'nl', isJustice),
        ]);
      }),
    );
  });

  test('who may see everything sees it as it was decided', () => {
    const criterion = acute(['HOUSING', 'JUSTICE'], ['JUSTICE']);
    const { required, actual, explanation, domains } = criterion;
    expect(criterionSeen(criterion, () => false)).toMatchObject({ required, actual, explanation, domains });
  });
});

describe('a motivation', () => {
  const waived = (domains: MatrixDomain[]): Telling => ({
    required: '4',
    actual: '3',
    explanation: 'FOUNDATION_SHAKY',
    domains,
    motivation: 'De boete is bijna betaald.',
  });

  test('is not told when it lets go of something hidden', () => {
    expect(criterionSeen(waived(['HOUSING', 'JUSTICE']), isJustice).motivation).toBeNull();
    expect(criterionSeen(waived(['HOUSING']), isJustice).motivation).not.toBeNull();
    expect(criterionSeen(waived(['HOUSING', 'JUSTICE']), () => false).motivation).not.toBeNull();
  });
});
