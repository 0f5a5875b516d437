import { describe, expect, test } from '@jest/globals';
import type { Locale } from '../../../src/graph/words.js';
import { DEFAULT_RULES } from '../../../src/modules/trajectory/programme-rules.js';
import { type Criterion, judge } from '../../../src/modules/transition/criteria.js';
import type { PeriodFact } from '../../../src/modules/transition/evidence.js';
import { explain } from '../../../src/modules/transition/explain.js';
import { EXPLANATIONS } from '../../../src/modules/transition/explanations.js';
import { judged, matrix, ON, ready, STEPS } from '../../support/ready-evidence.js';

const LOCALES: readonly Locale[] = ['nl', 'en'];
const acute = () => {
  const matrices = [matrix('2026-10-20', { levels: { FINANCES: 1, JUSTICE: 1 } })];
  return judged('ACUTE_DOMAINS_ATTENDED', '1→2', ready('CARE_AND_ACTIVATION', { matrices }));
};

describe('the explanation of a criterion', () => {
  test('names days and hours as the language writes them', () => {
    const attendance = ready('WORKPLACE_LEARNING').attendance.filter((line) => line.kind !== 'PRACTICE');
    const short = judged('PRACTICE_HOURS_DONE', '3→4', ready('WORKPLACE_LEARNING', { attendance }));
    expect(explain(short, 'nl')).toContain('172,80');
    expect(explain(short, 'en')).toContain('172.80');
    const recent = judged('MATRIX_RECENT', '1→2', ready('CARE_AND_ACTIVATION'));
    expect(explain(recent, 'nl')).toContain('16 november 2026');
    expect(explain(recent, 'en')).toContain('November 16, 2026');
  });

  test('names the domains, but not one that the reader may not see', () => {
    expect(explain(acute(), 'nl')).toContain('Financiën, Justitie');
    const told = LOCALES.map((locale) => explain(acute(), locale, (domain) => domain === 'JUSTICE'));
    expect(told[0]).toContain('Financiën, een domein dat u niet mag zien');
    expect(told[1]).toContain('Finances, a domain that you may not see');
    expect(told.join()).not.toMatch(/justi/i);
  });

  test('a hidden domain leaves the decision as it is', () => {
    expect(acute()).toMatchObject({ outcome: 'UNMET', required: '2', actual: '0', domains: ['FINANCES', 'JUSTICE'] });
  });

  test('can be told again from what is stored', () => {
    const stored = JSON.parse(JSON.stringify(acute())) as Criterion;
    expect(explain(stored, 'nl')).toBe(explain(acute(), 'nl'));
  });

  test.each(Object.entries(STEPS))('%s: every place is filled, with all evidence and with none', (_, step) => {
    const full = ready(step.from ?? 'AFTERCARE');
    const none = {
      ...full,
      matrices: [],
      stabilityAnswers: [],
      orientation: null,
      competenceProfiles: [],
      ladder: [],
      contracts: [],
      attendance: [],
      supportHours: [],
      shelteredPlacements: [],
      certificates: [],
      aftercareAgreements: [],
    };
    for (const evidence of [full, none]) {
      for (const agreement of [{ on: ON }, null, undefined]) {
        const period = evidence.trajectory.periods.at(-1) as PeriodFact;
        const criteria = judge({ evidence, period, step, on: ON, rules: DEFAULT_RULES, agreement });
        const told = criteria.flatMap((criterion) => LOCALES.map((locale) => explain(criterion, locale)));
        expect(told.filter((sentence) => /[{}]|undefined|null|NaN/.test(sentence))).toEqual([]);
      }
    }
  });

  test.each(Object.entries(EXPLANATIONS))(
    '%s is a full sentence with the same places in both languages',
    (_, words) => {
      const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
      expect(places(words.nl)).toEqual(places(words.en));
      for (const locale of LOCALES) expect(words[locale]).toMatch(/^[\p{Lu}{].*\.$/u);
    },
  );
});
