import { describe, expect, test } from '@jest/globals';
import { hiddenItems, isHidden, permittedAnswers, visibleAnswers } from '../../src/modules/instrument/hidden.js';
import { DOMAIN_SENSITIVITIES, SENSITIVITIES, type Sensitivity } from '../../src/modules/instrument/vocabulary.js';

const SCOPE = ['matrix:criminal'];
const ITEMS = new Map(Object.entries(DOMAIN_SENSITIVITIES).map(([code, sensitivity]) => [code, { sensitivity }]));

describe('what is criminal is hidden without the scope, nothing else is', () => {
  test.each(Object.keys(SENSITIVITIES) as Sensitivity[])('%s', (sensitivity) => {
    expect(isHidden(sensitivity, [])).toBe(sensitivity === 'CRIMINAL');
    expect(isHidden(sensitivity, SCOPE)).toBe(false);
  });

  test('of the domains that is Justitie', () => {
    expect([...hiddenItems(ITEMS, [])]).toEqual(['JUSTICE']);
    expect(hiddenItems(ITEMS, SCOPE).size).toBe(0);
  });
});

describe('without the scope', () => {
  const given = [
    { item: 'HOUSING', level: 2, note: 'Logeert.' },
    { item: 'JUSTICE', level: 1, note: 'Taakstraf.' },
  ];

  test('a new measurement says NOT_PERMITTED, whether something was said or not', () => {
    const recorded = [given[0], { item: 'JUSTICE', notAssessed: 'NOT_PERMITTED' }];
    expect(permittedAnswers(given, hiddenItems(ITEMS, []))).toEqual(recorded);
    expect(permittedAnswers(given.slice(0, 1), hiddenItems(ITEMS, []))).toEqual(recorded);
    expect(permittedAnswers(given, hiddenItems(ITEMS, SCOPE))).toEqual(given);
  });

  test('a change leaves what is hidden as it is', () => {
    expect(visibleAnswers(given, hiddenItems(ITEMS, []))).toEqual(given.slice(0, 1));
    expect(visibleAnswers(given, hiddenItems(ITEMS, SCOPE))).toEqual(given);
  });
});
